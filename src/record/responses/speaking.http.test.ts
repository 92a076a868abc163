import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBlank } from "../../ground/core/visible.ts";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aSupporter } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";
import { aSharedGoal, fresh, statementsOf } from "../../../tests/builders/shared-goal.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const world = (may?: string[]) => aSharedGoal(server, may);
const all = (personId: string) => statementsOf(server, personId);
const one = async (personId: string, id: string) => (await all(personId)).find((each) => each.statement_id === id)!;

describe("saying something beside a statement", () => {
  it.each(["answer", "question", "suggestion"] as const)(
    "keeps the words of an %s exactly, in the voice of whoever says it, and tells the person",
    async (kind) => {
      const w = await world();
      const text = " <b>&</b> 🌱 שלום é\r\n\r\nline ";
      const form = fresh({ text, back: `/people/${w.personId}/goals/${w.goal}` });
      const answer = await w.member.post(w.at(w.goal, kind), form);
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe(
        `/people/${w.personId}/goals/${w.goal}?done=${kind}&at=${form.statementId}#s-${form.statementId}`,
      );
      expect(await one(w.personId, form.statementId)).toMatchObject({
        kind,
        voice: "practitioner",
        author_id: w.memberId,
        about_id: w.goal,
        root_id: w.goal,
        revisions: 1,
      });
      expect((await one(w.personId, form.statementId)).body.text).toBe(text.replaceAll("\r\n", "\n"));
      const page = await w.person.get(`/goals/${w.goal}`);
      expect(page.body).toContain("&lt;b>&amp;&lt;/b> 🌱 שלום");
      const told = await server.database.pool.query("select act, account_id from access_event where person_id = $1", [w.personId]);
      expect(told.rows).toContainEqual({ act: "wrote", account_id: w.memberId });
    },
  );

  it("keeps any Unicode words as they are", async () => {
    const w = await world();
    const anyWords = fc
      .string({ unit: "binary", minLength: 1, maxLength: 200 })
      .filter((text) => !isBlank(text) && !text.includes("\u0000") && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(anyWords, async (text) => {
        const form = fresh({ text });
        expect((await w.person.post(w.at(w.goal, "answer"), form)).statusCode).toBe(303);
        expect((await one(w.personId, form.statementId)).body.text).toBe(text.replaceAll("\r\n", "\n"));
      }),
      { numRuns: 40 },
    );
  });

  it("lets a supporter speak as a supporter, and the person in their own voice", async () => {
    const w = await world();
    const supporterId = await aSupporter(server.database, w.personId);
    await aGrant(server.database, w.personId, { accountId: supporterId, sections: ["goals"], may: ["see", "answer"] });
    const [theirs, mine] = [fresh({ text: "I can drive" }), fresh({ text: "Thank you" })];
    await (await server.as(supporterId)).post(w.at(w.goal, "answer"), theirs);
    await w.person.post(w.at(theirs.statementId, "answer"), mine);
    expect(await one(w.personId, theirs.statementId)).toMatchObject({ voice: "supporter" });
    expect(await one(w.personId, mine.statementId)).toMatchObject({ voice: "own", about_id: theirs.statementId, root_id: w.goal });
  });

  it.each([
    ["empty", { text: "   " }, "Write something here first", ">   </textarea>"],
    ["too long", { text: "x".repeat(100_000) }, "longer than 50,000", "x".repeat(100_000)],
    ["sent twice in one form", { text: ["a word", "another"] }, "Write your answer in words", "a word\nanother</textarea>"],
    ["with a character that cannot be kept", { text: "abc\u0000def" }, "cannot be stored", "def</textarea>"],
    ["without ids", { text: "My typed words", id: "", statementId: "" }, "out of date", "My typed words</textarea>"],
    ["with ids that are none", { text: "My typed words", id: "1", statementId: "2" }, "out of date", "My typed words</textarea>"],
  ])("refuses words that are %s, and keeps what was typed", async (_what, wrong, says, kept) => {
    const w = await world();
    const before = (await all(w.personId)).length;
    for (const kind of ["answer", "question", "suggestion"]) {
      const answer = await w.member.post(w.at(w.goal, kind), { ...fresh(), ...wrong } as Fields);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(says);
      expect(answer.body).toContain(kept);
    }
    expect(await all(w.personId)).toHaveLength(before);
  });

  it("saves a form sent twice once, and other words under the same ids as something of their own", async () => {
    const w = await world();
    const form = fresh({ text: "Once" });
    for (let i = 0; i < 2; i += 1) expect((await w.member.post(w.at(w.goal, "answer"), form)).statusCode).toBe(303);
    expect((await all(w.personId)).filter((each) => each.kind === "answer")).toHaveLength(1);
    const other = await w.member.post(w.at(w.goal, "answer"), { ...form, id: newId(), text: "Other words" });
    expect(other.statusCode).toBe(303);
    for (let i = 0; i < 2; i += 1)
      expect((await w.member.post(w.at(w.goal, "answer"), { ...form, text: "More words" })).statusCode).toBe(303);
    const answers = (await all(w.personId)).filter((each) => each.kind === "answer");
    expect(answers.map((each) => (each.body as { text: string }).text).sort()).toEqual(["More words", "Once", "Other words"]);
    expect(await one(w.personId, form.statementId)).toMatchObject({ revisions: 1, body: { text: "Once" } });
  });

  it("suggests only what can be suggested", async () => {
    const w = await world();
    const answer = await w.member.post(w.at(w.goal, "suggestion"), fresh({ text: "A new goal", of: "goal" }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("Choose one of the answers");
    expect((await w.person.post(w.at(w.goal, "suggestion"), fresh({ text: "To myself" }))).statusCode).toBe(404);
  });

  it("comes back to no other site", async () => {
    const w = await world();
    for (const back of ["https://example.org/", "//example.org", "/\\example.org", "nonsense"]) {
      const { headers } = await w.member.post(w.at(w.goal, "answer"), fresh({ text: "x", back }));
      expect(headers.location).toMatch(new RegExp(`^/people/${w.personId}/statements/${w.goal}\\?done=answer&at=[^#]+#`));
    }
  });
});
