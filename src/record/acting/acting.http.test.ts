import { TEST_SEALS } from "../../../tests/builders/seals.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Life } from "../../../demo/life.ts";
import { anAuthority } from "../../../tests/builders/acting.ts";
import { aMember, anAccount, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { HOUSE } from "../../app/house.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let personId: string, practitionerId: string, team: { organisationId: string; teamId: string };
let person: Visitor, practitioner: Visitor, officer: Visitor, at: string;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Ruth");
  team = await aTeam(database);
  await workingTogether(database, personId, team.teamId);
  practitionerId = await aMember(database, team, "practitioner", "Jo");
  person = await server.as(personId);
  practitioner = await server.as(practitionerId);
  officer = await server.as(await aMember(database, team, "records officer", "Harriet"));
  at = `/people/${personId}`;
});

const paper = (more: Record<string, string | string[]> = {}) => ({
  id: newId(),
  name: "Miriam",
  relationship: "daughter",
  kind: "attorney-health",
  may: "decide",
  sections: ["plan", "decisions", "capacity"],
  evidence: "A registered power, no limits",
  evidenceNumber: "7000 1234",
  evidenceOn: dayIn(-300),
  keptAt: "Copy in the safe",
  seenOn: dayIn(-1),
  startsOn: dayIn(-1),
  endsOn: "",
  organisationId: team.organisationId,
  ...more,
});

const record = (more: Record<string, string | string[]> = {}) => ({
  id: newId(),
  statementId: newId(),
  viewId: newId(),
  decision: "Whether to sleep upstairs",
  concerns: "",
  tried: ["time-of-day", "hearing-seeing"],
  triedWords: "After eleven, twice",
  understand: "no",
  keep: "no",
  weigh: "no",
  tell: "yes",
  outcome: "cannot",
  why: "She could not keep the choices in mind",
  assessor: "Jo",
  assessedOn: dayIn(-1),
  reviewOn: dayIn(30),
  theirs: "I want my own bed",
  absent: "",
  askOn: "",
  ...more,
});

/** Written down, checked, invited by whoever checked, accepted, and said to be theirs by whoever wrote it down. */
async function attorney(): Promise<{ accountId: string; visitor: Visitor }> {
  const { id, ...fields } = paper();
  expect((await practitioner.post(`${at}/acting`, { id, ...fields })).headers.location).toBe(`${at}/acting?done=saved`);
  expect((await officer.post(`${at}/acting/${id}/check`, {})).headers.location).toBe("/acting/checks?done=checked");
  expect((await practitioner.post(`${at}/acting/${id}/invite`, { id: newId(), email: "" })).statusCode).toBe(404);
  const { body } = await officer.post(`${at}/acting/${id}/invite`, { id: newId(), email: "" });
  const token = /\/invitation\/([\w-]+)/.exec(body)![1]!;
  const accountId = await anAccount(server.database, "Miriam");
  const visitor = await server.as(accountId);
  expect((await visitor.post("/invitation/accept", { key: token })).headers.location).toBe("/people");
  expect((await visitor.get(at)).statusCode).toBe(404);
  expect((await officer.post(`${at}/acting/${id}/holder/confirm`)).statusCode).toBe(404);
  expect((await visitor.post(`${at}/acting/${id}/holder/confirm`)).statusCode).toBe(404);
  expect((await practitioner.post(`${at}/acting/${id}/holder/confirm`)).headers.location).toBe(`${at}/acting?done=confirmed`);
  return { accountId, visitor };
}

describe("an authority that a practitioner wrote down", () => {
  it("is read by the person at once, is in force after somebody else's check, and says what it rests on", async () => {
    expect((await person.get("/sharing/acting")).body).toContain("Nobody acts for you");
    const { id, ...fields } = paper();
    await practitioner.post(`${at}/acting`, { id, ...fields });
    expect((await person.get("/home")).body).toContain("Miriam is written down as somebody who may act for you");
    const { body } = await person.get("/sharing/acting");
    for (const words of [
      "Miriam, daughter: attorney for health and welfare",
      "A registered power, no limits",
      "Number 7000 1234",
      "Copy in the safe",
      "Jo,",
      "waits for a check",
    ])
      expect(body).toContain(words);
    expect((await person.get("/home")).body).not.toContain("Miriam is written down");
    expect((await practitioner.post(`${at}/acting/${id}/check`, {})).statusCode).toBe(404);
    expect((await practitioner.post(`${at}/acting/${id}/invite`, { id: newId() })).statusCode).toBe(404);
    expect((await officer.get("/people")).body).toContain("1 to check");
    expect((await officer.get("/acting/checks")).body).toContain("For Ruth");
    await officer.post(`${at}/acting/${id}/check`, {});
    expect((await officer.get("/people")).body).not.toContain("to check");
    expect((await person.get("/sharing/acting")).body).toContain("Harriet,");
  });

  it("tells whoever writes it down whose name the holder's looks like, once, naming nobody whom they could not read of", async () => {
    await aSupporter(server.database, personId, "Zora Unknown");
    const miriam = paper();
    // pressed twice, it is no other
    for (const _ of [1, 2]) expect((await practitioner.post(`${at}/acting`, miriam)).statusCode).toBe(303);
    const seen: unknown[] = [];
    for (const name of ["MIRIAM.", "Ruth ", "Jo", "Zora Unknown"]) {
      const fields = paper({ id: newId(), name, alike: "" } as never);
      const { statusCode, body } = await practitioner.post(`${at}/acting`, fields);
      seen.push([name, statusCode, /This looks the same as “([^”]*)”/.exec(body)?.[1]]);
      if (statusCode !== 422) continue;
      expect(body).toContain("Copy in the safe");
      expect((await practitioner.post(`${at}/acting`, { ...fields, alike: name })).statusCode).toBe(303);
    }
    expect(seen).toEqual([
      ["MIRIAM.", 422, "Miriam"],
      ["Ruth ", 422, "Ruth"],
      ["Jo", 422, "Jo"],
      ["Zora Unknown", 303, undefined],
    ]);
  });

  it("is refused with words where something is missing, with all that was typed", async () => {
    for (const [more, words] of [
      [{ sections: [] }, "Choose at least one part"],
      [{ sections: ["my-story"] }, "Choose at least one part"],
      [{ evidence: " " }, "Write something here first"],
      [{ kind: "advocate-imha" }, "Only an attorney or a deputy can decide"],
      [{ endsOn: dayIn(-9) }, "not before the first"],
    ] as const) {
      const { statusCode, body } = await practitioner.post(`${at}/acting`, paper(more as never));
      expect([more, statusCode, body.includes(words), body.includes("Copy in the safe")]).toEqual([more, 422, true, true]);
    }
  });

  it("lets its holder read what they need, says whom they act for, and ends when they leave", async () => {
    const { visitor } = await attorney();
    expect((await visitor.get("/people")).body).toContain("You act for them as attorney for health and welfare");
    const theirs = (await visitor.get(`/people/${personId}`)).body;
    for (const words of ["You can also sign on their behalf", "Because you act for"]) expect(theirs).toContain(words);
    for (const words of ["They can also sign", "shares with you"]) expect(theirs).not.toContain(words);
    const { body } = await visitor.get(at);
    expect(body).toContain("It stands in your name, never in theirs");
    const list = await visitor.get(`${at}/acting`);
    const id = /acting\/([0-9a-f-]{36})\/end/.exec(list.body)![1]!;
    expect((await person.get("/sharing")).body).toContain("Not shared by you: they may act for you");
    expect((await visitor.post(`${at}/acting/${id}/end`, { id: newId(), why: "" })).headers.location).toBe("/people?done=ended");
    expect((await visitor.get(at)).statusCode).toBe(404);
    expect((await person.get("/sharing/acting")).body).toContain("Ended by Miriam");
  });

  it("is named by the person alone where they choose somebody, without a check", async () => {
    await aSupporter(server.database, personId, "Sam", "sister");
    const { rows } = await server.database.pool.query("select supporter_id from supporter where person_id = $1", [personId]);
    const fields = {
      id: newId(),
      supporterId: rows[0].supporter_id,
      kind: "nominated-person",
      may: "answer",
      sections: ["goals"],
      startsOn: dayIn(0),
      endsOn: "",
      evidence: "",
    };
    expect((await person.post("/sharing/acting", { ...fields, kind: "attorney-health" })).statusCode).toBe(422);
    expect((await person.post("/sharing/acting", fields)).headers.location).toBe("/sharing/acting?done=saved");
    expect((await person.get("/sharing/acting")).body).toMatch(/Sam, sister: nominated person[\s\S]*In force/);
  });
});

describe("what somebody could decide", () => {
  it("is read by the person at once, with what was tried and their own words beside it, and ends by itself", async () => {
    expect((await practitioner.post(`${at}/capacity`, record())).statusCode).toBe(303);
    expect((await person.get("/home")).body).toContain("Jo wrote down what you could decide");
    const { body } = await person.get("/rights/capacity");
    for (const words of [
      "Whether to sleep upstairs",
      "The best time of the day",
      "After eleven, twice",
      "I want my own bed",
      "Holds now",
      "Nothing is locked",
    ])
      expect(body).toContain(words);
    expect((await person.get("/home")).body).not.toContain("Jo wrote down what you could decide");
    await server.database.pool.query(
      "update statement set body = jsonb_set(body, '{reviewOn}', to_jsonb($2::text)) where person_id = $1 and kind = 'capacity-record'",
      [personId, dayIn(-1)],
    );
    expect((await person.get("/rights/capacity")).body).toContain("Ended by itself");
    expect((await practitioner.get(`${at}/capacity`)).body).toContain("look at it again together");
  });

  it("is not written without a decision, what was tried, a review within six months, or their words or why not", async () => {
    for (const [more, words] of [
      [{ decision: "" }, "Name the one decision"],
      [{ tried: [], triedWords: "" }, "Say what you tried first"],
      [{ reviewOn: dayIn(300) }, "within six months"],
      [{ reviewOn: "" }, "within six months"],
      [{ understand: "yes", keep: "yes", weigh: "yes" }, "needs at least one"],
      [{ theirs: "" }, "or why that is not here yet"],
      [{ theirs: "", absent: "Asleep" }, "Give the day on which you ask again"],
      [{ concerns: newId() }, "not in this record"],
      [{ theirs: "a".repeat(50_001) }, "longer than 50,000"],
    ] as const) {
      const { statusCode, body } = await practitioner.post(`${at}/capacity`, record(more as never));
      expect([more, statusCode, body.includes(words)]).toEqual([more, 422, true]);
    }
    expect((await practitioner.post(`${at}/capacity`, record({ viewId: "made up" }))).statusCode).toBe(404);
    expect((await server.database.pool.query("select 1 from statement where person_id = $1", [personId])).rows).toEqual([]);
  });

  it("tells all that is missing at once", async () => {
    const { body } = await practitioner.post(`${at}/capacity`, record({ decision: "", tried: [], triedWords: "", theirs: "" }));
    for (const words of ["Name the one decision", "Say what you tried first", "or why that is not here yet"]) expect(body).toContain(words);
  });

  it("keeps what is half written for the writer alone, and forgets it once it is recorded", async () => {
    const half = record({ decision: "Half a decision", outcome: "", why: "" });
    const kept = await practitioner.post(`${at}/capacity`, { ...half, at: `${at}/capacity/new` }, { accept: "application/json" });
    expect(kept.json()).toEqual({ ok: true });
    const again = (await practitioner.get(`${at}/capacity/new`)).body;
    expect(again).toContain("Half a decision");
    expect(again.match(/value="(time-of-day|hearing-seeing)"[^>]*checked/g)).toHaveLength(2);
    expect((await person.get("/rights/capacity")).body).not.toContain("Half a decision");
    await practitioner.post(`${at}/capacity`, { ...half, outcome: "cannot", why: "She slept" });
    expect((await practitioner.get(`${at}/capacity/new`)).body).not.toContain("Half a decision");
  });

  it("has what the person says beside it, and is taken back by whoever wrote it", async () => {
    const fields = record({ theirs: "", absent: "She was asleep", askOn: dayIn(2) });
    await practitioner.post(`${at}/capacity`, fields);
    expect((await person.get("/rights/capacity")).body).toContain("She was asleep");
    await person.post(`/rights/capacity/${fields.statementId}/view`, { id: newId(), statementId: newId(), text: "I was tired" });
    expect((await person.get("/rights/capacity")).body).toContain("I was tired");
    expect((await practitioner.get(`${at}/capacity`)).body).not.toContain("I was tired");
    await practitioner.post(`${at}/capacity/${fields.statementId}/withdraw`, { id: newId() });
    expect((await person.get("/rights/capacity")).body).toContain("Taken back");
  });

  it("is left to a colleague by whoever may decide for the person, who reads why in place of the form", async () => {
    const { authorityId } = await anAuthority(server.database, personId, { by: practitionerId, team, account: practitionerId });
    const { statusCode, body } = await practitioner.get(`${at}/capacity/new`);
    expect([statusCode, body.includes('name="outcome"'), body.includes("Nothing was saved")]).toEqual([200, false, false]);
    for (const words of ["You may decide for Ruth yourself, as attorney for health and welfare", "Ask a colleague who works with Ruth"])
      expect(body).toContain(words);
    const refused = await practitioner.post(`${at}/capacity`, record());
    expect([refused.statusCode, refused.body.includes("Nothing was saved")]).toEqual([422, true]);
    const half = await practitioner.post(`${at}/capacity`, record(), { accept: "application/json" });
    expect(half.statusCode).toBe(404);
    expect((await server.database.pool.query("select 1 from unsaved where person_id = $1", [personId])).rowCount).toBe(0);
    const written = () => server.database.pool.query("select 1 from statement where person_id = $1 and section = 'capacity'", [personId]);
    expect((await written()).rowCount).toBe(0);
    const colleague = await server.as(await aMember(server.database, team, "practitioner", "Ana"));
    expect((await colleague.post(`${at}/capacity`, record())).statusCode).toBe(303);
    await server.database.pool.query("update authority set ended_at = now() where authority_id = $1", [authorityId]);
    expect((await practitioner.get(`${at}/capacity/new`)).body).toContain('name="outcome"');
    expect((await practitioner.post(`${at}/capacity`, record())).statusCode).toBe(303);
  });

  it("is nobody else's: neither read nor written by who does not work with the person", async () => {
    const stranger = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
    for (const path of ["/capacity", "/capacity/new", "/acting", "/acting/new"])
      expect((await stranger.get(`${at}${path}`)).statusCode).toBe(404);
    expect((await stranger.post(`${at}/capacity`, record())).statusCode).toBe(404);
    expect((await stranger.post(`${at}/acting`, paper())).statusCode).toBe(404);
  });
});

describe("a plan that the person cannot decide about now", () => {
  it("is signed for them, said so everywhere, and still waits for the person", async () => {
    const { visitor } = await attorney();
    const life = new Life(server.database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
    const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep upstairs", why: "" }, days: 9 });
    const plan = await life.plan(personId, { with: [practitionerId], statements: [goal], review: 30, days: 2 });
    const path = `${at}/plan/${plan.agreementId}`;
    const signature = { id: newId(), digest: plan.digest, stance: "agree", wishes: "Her own bed", reason: "It is what she always said" };
    expect((await visitor.post(`${path}/sign-for`, signature)).statusCode).toBe(404);
    await practitioner.post(`${at}/capacity`, record({ concerns: plan.agreementId }));
    expect((await visitor.get(path)).body).toContain("Sign on behalf of Ruth");
    expect((await visitor.post(`${path}/sign-for`, { ...signature, wishes: "" })).statusCode).toBe(422);
    expect((await visitor.post(`${path}/sign-for`, signature)).statusCode).toBe(303);
    for (const file of ["", "/text", "/fhir"]) {
      const { body } = await person.get(`${path}${file}`);
      expect(body).toContain("Signed for Ruth by Miriam, attorney for health and welfare. Ruth has not signed.");
      expect(body).toContain("Her own bed");
    }
    expect((await person.get(`${path}/fhir`)).body).toContain('"onBehalfOf"');
    const { body } = await person.get(path);
    expect(body).toContain("A record says that this could not be decided");
    await person.post(`${path}/sign`, { id: newId(), digest: plan.digest, stance: "disagree", reason: "Not without my piano" });
    const after = (await person.get(`${path}/text`)).body;
    expect(after).toMatch(/^Ruth does not agree with this plan: “Not without my piano”/);
    expect(after).not.toContain("Ruth has not signed");
  });
});
