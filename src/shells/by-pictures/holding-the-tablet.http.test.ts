import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGrant, aPerson, aSupporter } from "../../../tests/builders/people.ts";
import { aPersonAsked, inUseOf, MUSIC, press, recordOf } from "../../../tests/builders/pictures.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { append } from "../../record/statements/store.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

describe("somebody who holds the tablet", () => {
  it("writes down what the person shows them, marked as such, and the person says that all of it is right", async () => {
    const { personId, person, member } = await aPersonAsked(server);
    const at = `/people/${personId}${MUSIC}`;
    await press(member, at, "yes");
    await press(member, `/people/${personId}/by-pictures/every-day/animal`, "no");
    expect(await recordOf(server, personId)).toMatchObject([{ voice: "scribed" }, { voice: "scribed", kind: "picture-answer" }]);
    const told = await server.database.pool.query("select act from access_event where person_id = $1 and act = 'wrote'", [personId]);
    expect(told.rows).toHaveLength(2);
    const home = await person.get("/home");
    expect(home.body).toContain("Member A asked you with pictures");
    expect(home.body).toContain("2 answers were written down for you.");
    const check = await person.get("/by-pictures/check");
    const right = [...check.body.matchAll(/type="hidden" name="right" value="([^"]*)"/g)].map(([, value]) => value!);
    await person.post("/by-pictures/check", { right });
    expect((await recordOf(server, personId)).map(({ voice }) => voice)).toEqual(["confirmed", "confirmed"]);
    expect((await person.get("/home")).body).not.toContain("asked you with pictures");
  });

  it("changes what they wrote down themselves, and never the person's own answer", async () => {
    const { personId, person, member } = await aPersonAsked(server);
    const at = `/people/${personId}${MUSIC}`;
    for (const answer of ["yes", "no", "unsure", "yes"] as const) await press(member, at, answer);
    expect(await inUseOf(server, personId)).toMatchObject([{ voice: "scribed", body: { text: "Music helps me." } }]);
    await press(person, MUSIC, "yes");
    expect(await inUseOf(server, personId)).toMatchObject([{ voice: "own", body: { text: "Music helps me." } }]);
    await press(member, at, "no");
    expect((await inUseOf(server, personId)).map(({ voice, kind }) => [voice, kind])).toEqual([
      ["own", "wellness-entry"],
      ["scribed", "picture-answer"],
    ]);
    await press(member, at, "yes");
    expect(await inUseOf(server, personId)).toMatchObject([{ voice: "own" }]);
  });

  it("leaves it to the person which of two answers stands", async () => {
    const { personId, person, member } = await aPersonAsked(server);
    await press(person, MUSIC, "yes");
    await press(member, `/people/${personId}${MUSIC}`, "no");
    await press(person, MUSIC, "no");
    expect(await inUseOf(server, personId)).toMatchObject([{ voice: "own", kind: "picture-answer", body: { answer: "no" } }]);
  });

  it("asks only where the person lets them write", async () => {
    const { personId, member } = await aPersonAsked(server);
    expect((await member.get(`/people/${personId}/by-pictures`)).body).not.toContain("/safety-signs");
    expect((await member.get(`/people/${personId}/by-pictures/safety-signs/sleep`)).statusCode).toBe(404);
    expect((await member.get(`/people/${personId}/by-pictures/crisis-card`)).statusCode).toBe(404);
    const reading = await aPersonAsked(server, ["see", "answer"]);
    expect((await reading.member.get(`/people/${reading.personId}${MUSIC}`)).statusCode).toBe(404);
    const stranger = await server.as(await aPerson(server.database));
    expect((await stranger.get(`/people/${personId}/by-pictures`)).statusCode).toBe(404);
    const form = { id: newId(), statementId: newId(), shown: "Music helps me.", answer: "yes" };
    expect((await stranger.post(`/people/${personId}${MUSIC}`, form)).statusCode).toBe(404);
    expect((await reading.member.post(`/people/${reading.personId}${MUSIC}`, form)).statusCode).toBe(404);
    expect(await recordOf(server, reading.personId)).toEqual([]);
  });

  it("cannot answer in a voice of their own, whatever they send", async () => {
    const { personId, memberId } = await aPersonAsked(server);
    const byPicture = { asked: "Does music help you?", question: "every-day.music" };
    const saying = { personId, basedOn: null, section: "wellness-plan", voice: "practitioner" as const, authorId: memberId };
    for (const [kind, body] of [
      ["picture-answer", { answer: "yes", byPicture }],
      ["answer", { text: "Words", byPicture }],
    ] as const)
      await expect(
        transaction(server.database.pool, { provenAccount: memberId }, (tx) =>
          append(tx, { ...saying, kind, body, statementId: newId(), revisionId: newId() }),
        ),
      ).rejects.toMatchObject({ code: "42501" });
  });

  it("cannot claim in a form that words were said by a picture", async () => {
    const { personId, member } = await aPersonAsked(server);
    const form = { kind: "wellness-entry", id: newId(), statementId: newId(), part: "upsets", text: "Words", byPicture: "every-day.music" };
    expect((await member.post(`/people/${personId}/write-down`, form)).statusCode).toBe(303);
    expect((await recordOf(server, personId))[0]!.body).toEqual({ part: "upsets", text: "Words" });
  });

  it("takes back what they pressed wrongly also where they may write and not answer", async () => {
    const { personId } = await aPersonAsked(server);
    const supporterId = await aSupporter(server.database, personId, "Supporter A", "sister");
    await aGrant(server.database, personId, { accountId: supporterId, sections: ["safety-myself"], may: ["see", "write"] });
    const supporter = await server.as(supporterId);
    for (const answer of ["yes", "unsure", "yes", "no"] as const)
      await press(supporter, `/people/${personId}/by-pictures/safety-myself/walk`, answer);
    expect(await inUseOf(server, personId)).toMatchObject([{ voice: "scribed", kind: "picture-answer", body: { answer: "no" } }]);
  });

  it("is a supporter, too, where the person let them", async () => {
    const { personId } = await aPersonAsked(server);
    const supporterId = await aSupporter(server.database, personId, "Supporter A", "sister");
    await aGrant(server.database, personId, { accountId: supporterId, sections: ["safety-myself"], may: ["see", "answer", "write"] });
    await press(await server.as(supporterId), `/people/${personId}/by-pictures/safety-myself/walk`, "yes");
    expect(await recordOf(server, personId)).toMatchObject([
      { kind: "safety-myself", voice: "scribed", body: { text: "A walk helps me when it is hard." } },
    ]);
  });
});
