import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { aServer, type Fields, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

async function somebody() {
  const personId = await aPerson(server.database);
  const visitor = await server.as(personId);
  const sent = { id: newId(), statementId: newId(), based: "" };
  const bodies = async () => (await server.database.pool.query("select body from statement where person_id = $1", [personId])).rows;
  const write = (fields: Fields) => visitor.post("/strengths", { ...sent, page: "new", ...fields });
  return { visitor, sent, bodies, write };
}

describe("a first strength", () => {
  it("begins with the box, something I am good at is chosen, and no part of life is asked", async () => {
    const { body } = await (await somebody()).visitor.get("/strengths/new");
    expect(body).toContain('name="text"');
    expect(body).toMatch(/value="good-at" checked/);
    expect(body).not.toContain('name="area"');
  });

  it("is saved with its words alone; the part of life is asked afterwards, and can be left out", async () => {
    const { visitor, sent, bodies, write } = await somebody();
    const saved = await write({ text: "I cook" });
    expect(saved.headers.location).toBe(`/strengths/${sent.statementId}/area?saved=${sent.statementId}`);
    expect(await bodies()).toEqual([{ body: { area: "", type: "good-at", text: "I cook" } }]);
    const { body } = await visitor.get(saved.headers.location!);
    expect(body).toContain("Saved. Who can see it: Only you.");
    expect(body).toContain(`<a href="/strengths?saved=${sent.statementId}#s-${sent.statementId}">Leave it out</a>`);
    expect((await visitor.get("/strengths")).body).toContain("No part of life in particular");

    const [, based] = /name="based" value="([^"]+)"/.exec(body)!;
    const next = { id: newId(), statementId: sent.statementId, based: based!, text: "I cook", type: "good-at" };
    expect((await visitor.post("/strengths", { ...next, area: "home" })).headers.location).toContain("/strengths?saved=");
    expect(await bodies()).toEqual([{ body: { area: "home", type: "good-at", text: "I cook" } }]);
  });

  it("is not asked for its part of life where that was chosen first", async () => {
    const { write, sent } = await somebody();
    expect((await write({ text: "I cook", area: "home" })).headers.location).toContain(`/strengths?saved=${sent.statementId}`);
  });

  it("is refused with a part of life or a kind that there is not, and keeps the words", async () => {
    const { write, bodies } = await somebody();
    for (const wrong of [{ area: "nowhere" }, { type: "bad-at" }, { type: "" }] as Fields[]) {
      const answer = await write({ text: "My typed words", ...wrong });
      expect([answer.statusCode, answer.body.includes("My typed words")]).toEqual([422, true]);
    }
    expect(await bodies()).toEqual([]);
  });

  it("has nothing to ask about somebody else's", async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    await mine.write({ text: "Private" });
    expect((await theirs.visitor.get(`/strengths/${mine.sent.statementId}/area`)).statusCode).toBe(404);
  });
});
