import { afterAll, beforeAll, expect, test } from "vitest";
import { recordQueries } from "../../../bench/recording.ts";
import { newId } from "../../ground/core/id.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

/** What a request asks of the database, without what opens and ends its transaction. */
async function askedFor(work: () => Promise<{ statusCode: number }>): Promise<string[]> {
  const recording = recordQueries();
  const { statusCode } = await work();
  const sent = recording.stop().flat();
  expect(statusCode).toBe(303);
  return sent.map(({ name, text }) => name ?? text).filter((each) => !/^(begin|commit|open\/|kept-words\/)/.test(each));
}

test.each([
  ["a goal", "/goals", { kind: "goal", body: { text: "Swim", why: "" } }, { page: "words", text: "Swim again", why: "It is quiet" }],
  [
    "a part of the story",
    "/story",
    { kind: "story-part", body: { title: "", text: "The river" } },
    { title: "", text: "The river, and the bridge" },
  ],
  [
    "a strength",
    "/strengths",
    { kind: "strength", body: { text: "Beans", type: "good-at", area: "" } },
    { text: "Peas", type: "good-at", area: "" },
  ],
])(
  "given %s, when it is changed, then the database is asked four things: what was, the words, how they stand, and what was begun",
  async (_what, path, was, now) => {
    const personId = await aPerson(server.database);
    const person = await server.as(personId);
    const statementId = await said(server.database, personId, was);
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [statementId]);
    const asked = await askedFor(() => person.post(path, { id: newId(), statementId, based: rows[0].revision_id, ...now }));
    expect([asked.length <= 4, asked]).toEqual([true, asked]);
    expect(asked.filter((name) => name === "record/say")).toHaveLength(1);
  },
);

test("given words that stand already, when they are saved once more, then nothing is added", async () => {
  const personId = await aPerson(server.database);
  const person = await server.as(personId);
  const statementId = await said(server.database, personId, { body: { text: "Swim", why: "" } });
  const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [statementId]);
  const asked = await askedFor(() =>
    person.post("/goals", { id: newId(), statementId, based: rows[0].revision_id, page: "words", text: "Swim", why: "" }),
  );
  expect(asked).not.toContain("record/say");
});
