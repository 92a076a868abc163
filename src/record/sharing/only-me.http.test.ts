import { HOUSE } from "../../app/house.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { standingAdvance } from "../../../tests/builders/advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { sharedWhole } from "../statements/sections.ts";

/** Each place where somebody writes something of their own. */
const PLACES: { base: string; form: string; fields: Fields }[] = [
  { base: "/story", form: "/story/new", fields: { title: "", text: "Zqmine" } },
  { base: "/strengths", form: "/strengths/new/home", fields: { area: "home", type: "good-at", text: "Zqmine" } },
  { base: "/wellness/entries", form: "/wellness/early-signs", fields: { part: "early-signs", text: "Zqmine", response: "" } },
  { base: "/safety/people", form: "/safety/people", fields: { text: "Zqmine", contact: "" } },
  { base: "/advance/calms", form: "/advance/calms", fields: { text: "Zqmine", why: "" } },
  { base: "/goals", form: "/goals/new", fields: { text: "Zqmine" } },
  { base: "/worth-trying", form: "/worth-trying/new", fields: { text: "Zqmine" } },
  { base: "/deciding", form: "/deciding/new", fields: { text: "Zqmine", about: "other" } },
  { base: "/card/lines", form: "/card/lines/new", fields: { text: "Zqmine", heading: "helps" } },
  { base: "/rights/told", form: "/rights/told/new", fields: { status: "informal", text: "Zqmine" } },
];

let server: TestServer;
let [personId, memberId, friendId] = ["", "", ""];
let [person, member, friend] = [] as unknown as [Visitor, Visitor, Visitor];

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  personId = await aPerson(database);
  const team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  friendId = await aSupporter(database, personId);
  await aGrant(database, personId, { teamId: team.teamId, sections: [...sharedWhole(HOUSE.sections)] });
  await aGrant(database, personId, { accountId: friendId, sections: [...sharedWhole(HOUSE.sections)] });
  [person, member, friend] = [await server.as(personId), await server.as(memberId), await server.as(friendId)];
});
afterAll(() => server.stop());

const readBy = async (who: string, statementId: string): Promise<number> =>
  transaction(server.database.pool, { provenAccount: who }, async (tx) => {
    const [statement, revision] = await Promise.all([
      tx.all("t/statement", "select 1 from statement where person_id = $1 and root_id = $2", [personId, statementId]),
      tx.all("t/revision", "select 1 from revision where person_id = $1 and root_id = $2", [personId, statementId]),
    ]);
    return statement.length + revision.length;
  });

const press = (statementId: string, keep: "yes" | "no", back = "/goals") => person.post(`/sharing/only-me/${statementId}`, { keep, back });
const text = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe.each(PLACES)("an entry in $base, although all of it is shared", ({ base, form, fields }) => {
  it("is only for the person from its first word on where that is ticked, and says so; one press undoes it, another does it again", async () => {
    const opened = (await person.get(form)).body;
    expect(opened).toMatch(/<input id="f-only-me" type="checkbox" name="onlyMe" value="yes" aria-describedby="f-only-me-hint"\/?>/);
    const statementId = newId();
    const sent = await person.post(base, { ...fields, id: newId(), statementId, based: "", onlyMe: "yes" });
    expect(sent.statusCode).toBe(303);
    for (const who of [memberId, friendId]) expect(await readBy(who, statementId)).toBe(0);
    const page = (await person.get(`/people/${personId}/statements/${statementId}`)).body;
    expect(text(page)).toContain("Who can see this: Only you.");
    expect(page).toContain("No longer only for me");

    const undone = await person.get(String((await press(statementId, "no")).headers.location));
    expect(text(undone.body)).toContain("It is no longer only for you.");
    for (const who of [memberId, friendId]) expect(await readBy(who, statementId)).toBe(2);
    const again = await person.get(String((await press(statementId, "yes")).headers.location));
    expect(text(again.body)).toMatch(/You keep this one for yourself, whatever you share\..*Who can see this: Only you\./);
    for (const who of [memberId, friendId]) expect(await readBy(who, statementId)).toBe(0);
    for (const visitor of [member, friend]) expect((await visitor.get(`/people/${personId}`)).body).not.toContain("Zqmine");
  });

  it("offers that again with what was typed, where it could not be saved", async () => {
    const wrong = await person.post(base, {
      ...fields,
      text: "x".repeat(60_000),
      id: newId(),
      statementId: newId(),
      based: "",
      onlyMe: "yes",
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toMatch(/name="onlyMe" value="yes" checked/);
  });
});

it("is kept with a draft, and is nothing that somebody could see in it", async () => {
  const statementId = newId();
  const draft = { id: newId(), statementId, based: "", title: "", text: "Zqdraft", onlyMe: "yes", at: "/story/new" };
  expect((await person.post("/story", draft, { accept: "application/json" })).statusCode).toBe(200);
  expect((await person.get("/story/new")).body).toMatch(/name="onlyMe" value="yes" checked/);
});

describe("the button", () => {
  it("stands with each entry in its room, on its page and in the list of all of them", async () => {
    const goal = await said(server.database, personId, { body: { text: "Swim", why: "" } });
    const story = await said(server.database, personId, { kind: "story-part", body: { title: "", text: "River" } });
    const at = (id: string) => `action="/sharing/only-me/${id}"`;
    for (const page of [`/goals/${goal}`, `/people/${personId}/statements/${goal}`, "/sharing/only-me"])
      expect([page, (await person.get(page)).body.includes(at(goal))]).toEqual([page, true]);
    expect((await person.get("/story")).body).toContain(at(story));
    expect((await person.get("/sharing")).body).toContain('href="/sharing/only-me"');
    expect((await person.get("/sharing/only-me?section=goals")).body).toMatch(/<details[^>]* open[^>]*>\s*<summary[^>]*>(?:<[^>]*>)*Goals/);
  });

  it("is for the person's own entries alone: not for what is about one, nor what a service wrote, nor what is somebody else's", async () => {
    const goal = await said(server.database, personId, { body: { text: "Swim", why: "" } });
    const step = await said(server.database, personId, { kind: "step", about: goal, body: { text: "Towel", who: "", by: null } });
    const body = { status: "s3", from: "2026-11-01", decidedBy: "Doctor", text: "Words" };
    const status = await said(server.database, personId, { by: memberId, kind: "legal-status", voice: "practitioner", body });
    for (const id of [step, status, newId()]) {
      expect((await press(id, "yes")).statusCode).toBe(404);
      expect((await person.get(`/sharing/only-me/${id}`)).statusCode).toBe(404);
    }
    for (const visitor of [member, friend])
      expect((await visitor.post(`/sharing/only-me/${goal}`, { keep: "yes", back: "/" })).statusCode).toBe(404);
    expect(await readBy(memberId, goal)).toBe(4);
    expect((await press(goal, "yes", "//elsewhere.test")).headers.location).not.toContain("elsewhere");
  });
});

describe("what is kept back", () => {
  it("names where it stays: a document that was signed, and a card that was printed; and that it is taken off the card", async () => {
    const sign = await said(server.database, personId, { kind: "safety-signs", body: { text: "Zqsign" } });
    await person.post("/card/choose/helps", { id: newId(), statements: [sign] });
    expect((await member.get(`/people/${personId}/card`)).body).toContain("Zqsign");
    const calms = await said(server.database, personId, { kind: "advance-care", body: { topic: "calms", text: "Zqcalms" } });
    await standingAdvance(server.database, personId, [memberId]);
    expect((await friend.get(`/people/${personId}/advance`)).body).toContain("Zqcalms");

    const off = text((await person.get(String((await press(sign, "yes")).headers.location))).body);
    expect(off).toContain("You chose it for your crisis card. As long as you keep it for yourself, it is not on it.");
    expect(off).toContain("A crisis card that was printed or copied before still has it");
    expect((await member.get(`/people/${personId}/card`)).body).not.toContain("Zqsign");

    const stays = text((await person.get(String((await press(calms, "yes")).headers.location))).body);
    expect(stays).toMatch(/This stays as it is: Choices in advance, put forward on/);
    expect(stays).toContain("is not found in an emergency");
    // whoever signed keeps it; whoever read it because its part is shared does not
    expect(stays).toContain("Who can see this: You. As it was put forward to sign: Member A.");
    expect((await member.get(`/people/${personId}/advance`)).body).toContain("Zqcalms");
    expect((await friend.get(`/people/${personId}/advance`)).body).not.toContain("Zqcalms");
  });

  it("is offered by no list from which others read, which says why", async () => {
    const strength = await said(server.database, personId, { kind: "wellness-entry", body: { part: "upsets", text: "Zqnoise" } });
    const goal = await said(server.database, personId, { body: { text: "Zqgoal", why: "" } });
    await person.post(`/people/${personId}/plan/meetings`, { id: newId() });
    await person.post(`/people/${personId}/plan/meeting/add`, { statementId: goal });
    for (const id of [strength, goal]) await press(id, "yes");
    const meeting = (await person.get(`/people/${personId}/plan/meeting`)).body;
    const card = (await person.get("/card/choose/helps")).body;
    expect([meeting.includes("Zqgoal"), card.includes("Zqnoise")]).toEqual([false, false]);
    for (const page of [meeting, card]) expect(text(page)).toMatch(/left out here, because you keep (it|them) for yourself/);
    expect((await person.post(`/people/${personId}/plan/meeting/add`, { statementId: goal })).statusCode).toBe(404);
    await person.post("/card/choose/helps", { id: newId(), statements: [strength] });
    expect((await member.get(`/people/${personId}/card`)).body).not.toContain("Zqnoise");
  });

  it("is put before nobody to be signed, and the page says why; other entries are put forward without it", async () => {
    const risk = await said(server.database, personId, { kind: "positive-risk", body: { text: "Zqrisk" } });
    const [one, two] = ["Zqone", "Zqtwo"].map((text) => said(server.database, personId, { kind: "safety-reasons", body: { text } }));
    await Promise.all([one, two]);
    await said(server.database, personId, { kind: "safety-whole", body: { steps: ["reasons"] } });
    await press(risk, "yes");
    await press(await one!, "yes");
    const refused = await person.get(`/people/${personId}/agree/positive-risk/${risk}`);
    expect(text(refused.body)).toContain("nobody can be asked to agree to it");
    expect(refused.body).not.toContain('name="read"');
    const whole = (await person.get(`/people/${personId}/agree/whole-safety-plan`)).body;
    expect([whole.includes("Zqone"), whole.includes("Zqtwo")]).toEqual([false, true]);
    expect(text(whole)).toContain("1 entry is left out here, because you keep it for yourself.");
    const into = (id: string) =>
      transaction(server.database.pool, { provenAccount: personId }, (tx) =>
        tx.all(
          "t/put",
          `insert into agreement select (jsonb_populate_record(a, jsonb_build_object('agreement_id', gen_random_uuid(),
             'statement_ids', array[$2::uuid], 'kind', m.kind, 'meeting_id', m.meeting_id, 'put_forward_by', a.person_id))).*
         from agreement a join plan_meeting m on m.person_id = a.person_id and m.ended_at is null where a.person_id = $1 limit 1`,
          [personId, id],
        ),
      );
    const code = (id: string) =>
      into(id).then(
        () => "",
        (error: { code: string }) => error.code,
      );
    expect([await code(risk), (await code(await two!)) === "42501"]).toEqual(["42501", false]);
  });

  it("is left out of a preparation that others read", async () => {
    const strength = await said(server.database, personId, { kind: "strength", body: { area: "home", type: "good-at", text: "Zqpicked" } });
    const decision = await said(server.database, personId, { kind: "decision", body: { text: "Which way", about: "other" } });
    const body = { decision, text: "", helpsFrom: [strength] };
    const preparation = await said(server.database, personId, { kind: "preparation", body });
    const at = `/people/${personId}/preparations/${preparation}`;
    for (const visitor of [person, member, friend]) expect((await visitor.get(at)).body).toContain("Zqpicked");
    await press(strength, "yes");
    const shown = [];
    for (const visitor of [person, member, friend]) shown.push((await visitor.get(at)).body.includes("Zqpicked"));
    expect(shown).toEqual([true, false, false]);
  });
});
