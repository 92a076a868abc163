import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aPersonAsked, press } from "../../../tests/builders/pictures.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

const TOUCH = "/by-pictures/in-crisis/touch";
const NO = "No one may touch me in a crisis.";

let server: TestServer;
let personId: string, person: Visitor, member: Visitor;
beforeAll(async () => {
  server = await aServer();
  ({ personId, person, member } = await aPersonAsked(server));
});
afterAll(() => server.stop());

describe("a “no” to a picture", () => {
  it("is a sentence to check, and never a no to a no", async () => {
    await press(member, `/people/${personId}${TOUCH}`, "no");
    const { body } = await person.get("/by-pictures/check");
    expect(body).toContain(NO);
    expect(body).not.toContain("No: ");
  });

  it("is a wish wherever wishes are read: in the record of what was done, on the page staff open, and to choose for the card", async () => {
    await press(person, TOUCH, "no");
    for (const [who, path] of [
      [member, `/people/${personId}/events/new`],
      [member, `/people/${personId}`],
      [person, "/wellness/in-crisis"],
      [person, "/card/choose/helps"],
    ] as const)
      expect([path, (await who.get(path)).body.includes(NO)]).toEqual([path, true]);
  });

  it("stands on the card as a sentence, in its own words although the list was reworded", async () => {
    const { rows } = await server.database.pool.query(
      "select statement_id, body from statement where person_id = $1 and kind = 'picture-answer' and voice = 'own'",
      [personId],
    );
    expect(rows[0].body.says).toBe(NO);
    await person.post("/card/choose/helps", { id: newId(), statements: [rows[0].statement_id] });
    expect((await person.get("/card/phone")).body).toContain(NO);
  });

  it("of “not sure” is asked about too, as what it is", async () => {
    await press(person, "/by-pictures/in-crisis/family", "unsure");
    expect((await member.get(`/people/${personId}/events/new`)).body).toContain("shall somebody ring your family?");
  });
});
