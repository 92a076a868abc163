import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, teamId: string, memberId: string, risk: string, at: string;
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  teamId = team.teamId;
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, teamId);
  await aGrant(database, personId, { teamId, sections: ["positive-risk"], may: ["see", "answer", "write"] });
  person = await server.as(personId);
  member = await server.as(memberId);
  risk = await said(database, personId, { kind: "positive-risk", body: { text: "Live in a place of my own" } });
  at = `/people/${personId}/worth-trying/${risk}`;
});

const form = (fields: Record<string, unknown>) => ({ id: newId(), statementId: newId(), based: "", ...fields });
const say = (who: Visitor, aspect: string, text: string, more: Record<string, unknown> = {}) =>
  who.post(`${at}/say`, form({ aspect, text, ...more }));
const fieldOf = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";
const forward = async (who: Visitor, more: Record<string, unknown> = {}, about = risk) => {
  const path = `/people/${personId}/agree/positive-risk/${about}`;
  const { body } = await who.get(path);
  return who.post(path, { id: fieldOf(body, "id") || newId(), read: fieldOf(body, "read"), reviewOn: "2099-01-01", ...more });
};

describe("something worth trying", () => {
  it("shows what the person says and what others say beside each other, each as theirs", async () => {
    await say(person, "hope", "My own key");
    await say(person, "wrong", "I stop eating");
    await say(member, "wrong", "The stairs, when the hip is bad");
    for (const who of [person, member]) {
      const { body } = await who.get(at);
      const [own, others] = body.slice(body.indexOf('id="at-wrong"'), body.indexOf('id="at-before"')).split("<h3");
      expect([own, others].join()).not.toContain("My own key");
      expect(body.indexOf("I stop eating")).toBeLessThan(body.indexOf("The stairs, when the hip is bad"));
    }
  });

  it("is hoped for by the person alone, and others say nothing in their name", async () => {
    expect((await say(member, "hope", "We hope so too")).statusCode).toBe(404);
    await say(member, "hope", "A garden", { forPerson: "yes" });
    expect((await person.get("/home")).body).toContain("wrote something down for you");
    const supporter = await server.as(await aSupporter(server.database, personId));
    expect((await supporter.get(at)).statusCode).toBe(404);
    expect((await say(supporter, "wrong", "x")).statusCode).toBe(404);
  });

  it("is put forward by either, and signed by each; later it is told how it went", async () => {
    await say(person, "hope", "My own key");
    await say(member, "do", "I come on Thursdays at first");
    const { headers } = await forward(member, { with: [] });
    const agreement = String(headers.location).split("?")[0]!;
    const { body } = await person.get(agreement);
    for (const words of ["Live in a place of my own", "My own key", "I come on Thursdays at first", "What each of us will do"])
      expect(body).toContain(words);
    expect((await person.get("/home")).body).toContain("Waiting for your word: Worth trying");
    await person.post(`${agreement}/sign`, { id: newId(), digest: fieldOf(body, "digest"), stance: "agree", reason: "" });
    await person.post(`${at}/went`, form({ text: "The first week was loud. Then it was mine." }));
    expect((await member.get(at)).body).toContain("The first week was loud");
    expect((await member.post(`${at}/went`, form({ text: "x" }))).statusCode).toBe(303);
    expect((await person.get(at)).body).toContain("You agree with it.");
    expect((await member.get(at)).body).toContain("Person A agrees with it.");
  });

  it("says on the person's list who reads what was put forward, though nothing is shared with them", async () => {
    const friend = await aSupporter(server.database, personId, "Supporter A");
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    await say(person, "hope", "My own key");
    expect((await person.get("/worth-trying")).body).toContain("Only you");
    await forward(person, { with: [friend] });
    const { body } = await person.get("/worth-trying");
    expect(body).toContain("You. What was put forward to sign: Supporter A.");
    expect(body).not.toContain("Only you");
  });

  it("cannot be put forward without the person’s own view, or why it is missing", async () => {
    const written = await said(server.database, personId, {
      kind: "positive-risk",
      by: memberId,
      voice: "scribed",
      body: { text: "Go home for a night" },
    });
    const there = `/people/${personId}/worth-trying/${written}`;
    const refused = await forward(member, {}, written);
    expect([refused.statusCode, refused.body.includes("no words of the person’s own here yet")]).toEqual([422, true]);
    expect((await person.post(`${there}/absent`, form({ reason: "x", askOn: "2099-01-01" }))).statusCode).toBe(404);
    const kept = await member.post(`${there}/absent`, form({ reason: "Asleep since the morning", askOn: "2001-01-01" }));
    expect([kept.statusCode, kept.body.includes("Asleep since the morning")]).toEqual([422, true]);
    await member.post(`${there}/absent`, form({ reason: "Asleep since the morning", askOn: "2099-01-01" }));
    expect((await person.get(there)).body).toContain("Asleep since the morning");
    const { headers } = await forward(member, {}, written);
    expect((await person.get(String(headers.location))).body).toContain("Why the person’s own view is missing");
  });

  it("keeps what was typed where something is missing, and is there once when it is sent twice", async () => {
    const empty = await say(person, "wrong", " ");
    expect([empty.statusCode, empty.body.includes("Write something here first")]).toEqual([422, true]);
    const twice = form({ aspect: "wrong", text: "Once" });
    for (let time = 0; time < 2; time += 1) expect((await person.post(`${at}/say`, twice)).statusCode).toBe(303);
    expect((await person.get(at)).body.split('<p class="words" dir="auto">Once</p>')).toHaveLength(2);
    for (const aspect of ["level", "", "__proto__"]) expect((await say(person, aspect, "x")).statusCode).toBe(404);
  });

  it("gives back what was begun in each of its forms to whoever began it, until it is added or thrown away", async () => {
    const half = form({ aspect: "hope", text: "Half of a hope", at });
    const went = form({ text: "Half of how it went", at });
    for (const [path, fields] of [
      ["say", half],
      ["went", went],
    ] as const)
      // prettier-ignore
      expect((await person.post(`${at}/${path}`, fields, { accept: "application/json" })).json()).toEqual({ ok: true });
    const { body } = await person.get(at);
    expect(body).toMatch(/<details class="more" open[^]*?data-autosave="[^"]*\/say"[^]*?Half of a hope/);
    expect((await member.get(at)).body).not.toContain("Half of");
    await person.post(`${at}/say`, half);
    expect((await person.get(at)).body).not.toContain(">Half of a hope</textarea>");
    const stranger = await server.as(await aSupporter(server.database, personId));
    expect((await stranger.post(`${at}/say`, half, { accept: "application/json" })).statusCode).toBe(404);
  });

  it("the person puts away what was said, and brings it back; others take back only their own", async () => {
    await say(member, "wrong", "The stairs");
    const [, view] = /put-away\/([0-9a-f-]{36})/.exec((await person.get(at)).body)!;
    await person.post(`${at}/put-away/${view}`, {});
    expect((await member.get(at)).body).not.toContain("The stairs");
    await person.post(`${at}/bring-back/${view}`, {});
    expect((await member.get(at)).body).toContain("The stairs");
    await say(person, "wrong", "The winter");
    const others = [...(await member.get(at)).body.matchAll(/put-away\/([0-9a-f-]{36})/g)].map(([, id]) => id);
    expect(others).toEqual([view]);
  });
});
