import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../core/id.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../tests/builders/people.ts";
import { ACCOUNT, anEvent, PLANNED } from "../../tests/builders/restrictive-event.ts";
import { pdfSizes, pdfWords } from "../../tests/builders/pdf-text.ts";
import { standingAdvance } from "../../tests/builders/advance.ts";
import { said } from "../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { today } from "../web/dates.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, at: string, team: { organisationId: string; teamId: string };
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  team = await aTeam(database, "Team A");
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, team.teamId);
  person = await server.as(personId);
  member = await server.as(memberId);
  at = `/people/${personId}/events`;
});

const DAY = today("Europe/London");
const form = (more: Fields = {}): Fields & { statementId: string } => ({
  id: newId(),
  statementId: newId(),
  accountId: newId(),
  accountRevision: newId(),
  talkId: newId(),
  talkRevision: newId(),
  type: "rapid-tranquillisation",
  beganOn: "2026-11-02",
  beganAt: "14:05",
  endedOn: "2026-11-02",
  endedAt: "14:20",
  place: "Bedroom",
  decidedBy: "Doctor D",
  power: "mha-detained",
  reason: "Shouting at night",
  text: "Two nurses held the arms",
  harm: "",
  before: "Tea and a walk were offered",
  account: "absent",
  absentReason: "Asleep afterwards",
  askOn: DAY,
  talkOn: DAY,
  ...more,
});
const record = async (more: Fields = {}): Promise<string> => {
  const fields = form(more);
  const answer = await member.post(at, fields);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${at}/${fields.statementId}?done=recorded`]);
  return fields.statementId;
};
const rows = async (): Promise<{ kind: string; voice: string; body: any; state: string }[]> =>
  (
    await server.database.pool.query(
      "select * from statement where person_id = $1 and section = 'restrictive-events' order by created_at",
      [personId],
    )
  ).rows;

describe("a practitioner who works with the person", () => {
  it("records it whole, once, also when it is sent twice", async () => {
    const fields = form();
    for (let time = 0; time < 2; time += 1) expect((await member.post(at, fields)).statusCode).toBe(303);
    expect((await rows()).map((each) => each.kind)).toEqual(["restrictive-event", "account-absent", "conversation-planned"]);
    const { body } = await member.get(`${at}/${fields.statementId}`);
    for (const words of [
      "Not agreed:",
      "decided by Doctor D, under “Treatment while detained",
      "Two nurses held the arms",
      "Tea and a walk",
      "Asleep afterwards",
    ])
      expect(body).toContain(words);
  });

  it("is told everything that is missing at once, with all that was typed kept, and nothing is saved", async () => {
    const answer = await member.post(at, form({ before: " ", text: "", type: "", account: "", talkOn: "", place: "Bedroom 4" }));
    expect(answer.statusCode).toBe(422);
    for (const name of ["before", "text", "type", "account", "talkOn"]) expect(answer.body).toContain(`href="#field-${name}"`);
    // the summary names each field: the form is long
    expect(answer.body).toContain("What was tried before it came to this? Write something here first.");
    for (const words of ["Bedroom 4", "Doctor D", "Asleep afterwards"]) expect(answer.body).toContain(words);
    expect(await rows()).toEqual([]);
  });

  it.each([
    ["to have begun tomorrow", { beganOn: "2999-01-01" }, "beganOn"],
    ["to have ended before it began", { endedOn: "2026-11-01" }, "endedOn"],
    ["at a time there is not", { beganAt: "25:00" }, "beganAt"],
    ["to be asked again in the past", { askOn: "2026-01-01" }, "askOn"],
    ["to be talked about in the past", { talkOn: "2026-01-01" }, "talkOn"],
    ["of a kind there is not", { type: "anything" }, "type"],
    ["under a power there is not", { power: "mine" }, "power"],
    ["with an account without words", { account: "scribed", accountText: " " }, "accountText"],
  ])("is asked again where it is said %s", async (_what, wrong, field) => {
    const answer = await member.post(at, form(wrong));
    expect([answer.statusCode, answer.body.includes(`field-${field}-error`)]).toEqual([422, true]);
    expect(await rows()).toEqual([]);
  });

  it("keeps what is half written for the writer alone, gives it back, and forgets it once it is recorded or thrown away", async () => {
    const half = form({ before: "", type: "", text: "Half of what happened", account: "scribed", accountText: "They said: stop" });
    const kept = await member.post(at, { ...half, at: `${at}/new` }, { accept: "application/json" });
    expect([kept.statusCode, kept.json()]).toEqual([200, { ok: true }]);
    expect(await rows()).toEqual([]);
    const again = (await member.get(`${at}/new`)).body;
    for (const words of ["Half of what happened", "They said: stop", half.id as string, half.accountId as string, "Throw"])
      expect(again).toContain(words);
    const colleague = await server.as(await aMember(server.database, team, "practitioner", "Member B"));
    for (const other of [colleague, person])
      for (const path of [`${at}/new`, "/rights/events", "/take/text"])
        expect((await other.get(path)).body).not.toContain("Half of what happened");
    expect((await colleague.post(at, { ...half, at: "/" }, { accept: "application/json" })).statusCode).toBe(200);
    const stranger = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
    expect((await stranger.post(at, half, { accept: "application/json" })).statusCode).toBe(404);
    await member.post(at, { ...form(), ...half, type: "seclusion", before: "Tea", account: "absent" });
    expect((await rows()).map(({ kind }) => kind)).toContain("restrictive-event");
    expect((await member.get(`${at}/new`)).body).not.toContain("Half of what happened");
  });

  it("keeps what is half put right, and gives it back where it is put right", async () => {
    const id = await record();
    const { body } = await member.get(`${at}/${id}/edit`);
    const [, based = ""] = /name="based" value="([^"]+)"/.exec(body) ?? [];
    const half = { ...form({ statementId: id, text: "Better words" }), based };
    expect((await member.post(`${at}/${id}/edit`, half, { accept: "application/json" })).json()).toEqual({ ok: true });
    expect((await member.get(`${at}/${id}/edit`)).body).toContain("Better words");
    expect((await person.get(`${at}/${id}`)).body).not.toContain("Better words");
    expect((await member.post(`${at}/${id}/edit`, half)).statusCode).toBe(303);
    expect((await person.get(`${at}/${id}`)).body).toContain("Better words");
    expect((await member.get(`${at}/new`)).body).not.toContain("Better words");
  });

  it("is refused ids that are none, and ids of other words", async () => {
    expect((await member.post(at, form({ id: "x" }))).statusCode).toBe(422);
    const first = form();
    await member.post(at, first);
    expect(
      (await member.post(at, form({ id: String(first.id), statementId: first.statementId, text: "Others" }))).statusCode,
    ).toBeGreaterThanOrEqual(400);
    expect(await rows()).toHaveLength(3);
  });

  it("says of each choice in advance whether it was followed, in the words it had then", async () => {
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["wellness-plan"], may: ["see"] });
    const entry = await said(server.database, personId, { kind: "wellness-entry", body: { part: "in-crisis", text: "Leave my boots on" } });
    const { body } = await member.get(`${at}/new`);
    expect(body).toContain("Leave my boots on");
    const words = new RegExp(`name="words-${entry}" value="([^"]*)"`).exec(body)![1]!;
    const choice = { choices: "named", [`words-${entry}`]: words, [`followed-${entry}`]: "partly", [`why-${entry}`]: "" };
    for (const wrong of [
      { choices: "" },
      { choices: "none-seen" },
      { choices: "named" },
      choice,
      { ...choice, [`words-${entry}`]: newId(), [`why-${entry}`]: "x" },
    ])
      expect((await member.post(at, form(wrong))).statusCode).toBe(422);
    const id = await record({ ...choice, [`why-${entry}`]: "They were thrown" });
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    const own = (await person.get("/rights/events")).body;
    for (const told of ["Leave my boots on", "Followed in part.", "They were thrown", "Your choices in advance were followed in part."])
      expect(own).toContain(told);
    const theirs = (await member.get(`${at}/${id}`)).body;
    expect(theirs).not.toContain("Leave my boots on");
    expect(theirs).toContain("These words are not shared with you.");
  });

  it("offers a choice that was withdrawn by saying so as withdrawn, and takes it for what began before that alone", async () => {
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["advance-treatment"], may: ["see"] });
    const wish = (text: string) => said(server.database, personId, { kind: "advance-treatment", body: { topic: "wanted", text } });
    const [gone, stands] = [await wish("Tablets first"), await wish("Talk to me first")];
    await standingAdvance(server.database, personId);
    const aloud = { id: newId(), statementId: newId(), text: "No tablets any more", could: "could" };
    expect((await member.post(`/people/${personId}/advance/${gone}/aloud`, aloud)).statusCode).toBe(303);
    const { body } = await member.get(`${at}/new`);
    expect(body.indexOf("Talk to me first")).toBeLessThan(body.indexOf("Tablets first"));
    for (const words of ["No longer stands", "Member A wrote it down", "It stood until"]) expect(body.split(words)).toHaveLength(2);
    const marked = (entry: string): Fields => ({
      choices: "named",
      [`words-${entry}`]: new RegExp(`name="words-${entry}" value="([^"]*)"`).exec(body)![1]!,
      [`followed-${entry}`]: "yes",
    });
    await record({ ...marked(gone), beganOn: "2026-11-02", beganAt: "14:05" });
    await server.database.pool.query("update statement set created_at = '2026-11-02T14:00Z' where kind = 'advance-withdrawal'");
    await server.database.pool.query("update revision set created_at = '2026-11-01' where statement_id = $1", [gone]);
    await server.database.pool.query("update statement set said_at = '2026-11-01' where statement_id = $1", [gone]);
    await server.database.pool.query("update signature set at = '2026-11-01' where person_id = $1", [personId]);
    const refusal = await member.post(at, form(marked(gone)));
    expect([refusal.statusCode, refusal.body.includes("This was withdrawn before it began")]).toEqual([422, true]);
    await record({ ...marked(gone), beganAt: "13:59", endedAt: "14:20" });
    await record(marked(stands));
  });

  it("adds what came after: the end, the account, the conversation; and what is outstanding is on the person’s page", async () => {
    const id = await record({ endedOn: "", endedAt: "" });
    const page = async () => (await member.get(`/people/${personId}`)).body;
    expect(await page()).toContain("Their own account: to be asked since");
    const post = (what: string, fields: Fields) => member.post(`${at}/${id}/${what}`, { id: newId(), statementId: newId(), ...fields });
    expect((await post("ended", { endedOn: "2026-11-01" })).statusCode).toBe(422);
    expect((await post("ended", { endedOn: "2026-11-03", endedAt: "09:00" })).statusCode).toBe(303);
    expect(
      (await post("account", { account: "scribed", accountId: newId(), accountRevision: newId(), accountText: "It hurt" })).statusCode,
    ).toBe(303);
    expect(await page()).not.toContain("Their own account: to be asked");
    expect(await page()).toContain("Conversation: planned for");
    expect((await post("plan", { talkId: newId(), talkRevision: newId(), talkOn: "2026-01-01" })).statusCode).toBe(422);
    expect((await post("talked", { on: DAY, who: "Both", text: "We sat", changes: "" })).statusCode).toBe(422);
    expect((await post("talked", { on: DAY, who: "Both", text: "We sat", changes: "Ask first" })).statusCode).toBe(303);
    expect(await page()).not.toContain("Outstanding after something");
    const { body } = await member.get(`${at}/${id}`);
    for (const words of ["3 November 2026, 09:00", "It hurt", "We sat", "Ask first"]) expect(body).toContain(words);
  });

  it("puts right what they wrote, with the old words beside it; and takes it back with a reason, to be read all the same", async () => {
    const id = await record();
    const { beganOn, ...rest } = form({ text: "One nurse held one arm" });
    expect((await member.get(`${at}/${id}/edit`)).body).toContain("Two nurses held the arms");
    expect((await member.post(`${at}/${id}/edit`, { ...rest, beganOn: "" })).statusCode).toBe(422);
    expect((await member.post(`${at}/${id}/edit`, { ...rest, beganOn: beganOn! })).statusCode).toBe(303);
    for (const words of ["One nurse held one arm", "Two nurses held the arms"])
      expect((await person.get(`${at}/${id}`)).body).toContain(words);
    expect((await member.post(`${at}/${id}/take-back`, { id: newId(), note: " " })).statusCode).toBe(422);
    expect((await member.post(`${at}/${id}/take-back`, { id: newId(), note: "It was somebody else" })).statusCode).toBe(303);
    const own = (await person.get("/rights/events")).body;
    for (const words of ["Taken back by Member A", "It was somebody else", "One nurse held one arm"]) expect(own).toContain(words);
    const other = await server.as(await aMember(server.database, team, "practitioner", "Member B"));
    for (const what of ["edit", "take-back"])
      expect((await other.post(`${at}/${id}/${what}`, { ...form(), note: "x" })).statusCode).toBe(404);
  });
});

describe("the person", () => {
  it("is told at home, without a word of what it was; reads it when they want; and is then asked whether to talk", async () => {
    const id = await record({ account: "scribed", accountText: "The floor was cold" });
    const home = async () => (await person.get("/home")).body;
    const first = await home();
    expect(first).toContain("Something was written down that you may want to know");
    expect(first).toContain("Member A wrote down how something was for you");
    for (const words of ["tranquillisation", "nurses", "The floor was cold", "Would you like to talk"]) expect(first).not.toContain(words);
    const { body } = await person.get("/rights/events");
    for (const words of ["Rapid tranquillisation", "The floor was cold", "Is it what you meant?", "Not agreed:"])
      expect(body).toContain(words);
    const next = await home();
    expect(next).not.toContain("Something was written down");
    expect(next).toContain("Would you like to talk about what happened?");
    await person.post(`/rights/events/${id}/talk`, { id: newId(), statementId: newId(), wish: "later", text: "" });
    expect(await home()).not.toContain("Would you like to talk");
  });

  it("says how it was, and that it was not so, for nobody else to read until they share it", async () => {
    const id = await record();
    const say = (fields: Fields) => person.post(`/rights/events/${id}/say`, { id: newId(), statementId: newId(), part: "", ...fields });
    expect((await say({ text: " " })).statusCode).toBe(422);
    const said = await say({ text: "Nobody asked me" });
    expect((await person.get(said.headers.location!)).body).toContain("Only you can read it");
    await say({ text: "There was no walk", part: "before", share: [team.teamId] });
    const own = (await person.get(`${at}/${id}`)).body;
    const theirs = (await member.get(`${at}/${id}`)).body;
    for (const words of ["Nobody asked me", "There was no walk"]) expect(own).toContain(words);
    expect(theirs).not.toContain("Nobody asked me");
    expect(theirs).toContain("There was no walk");
    expect((await person.get("/sharing")).body).toContain("Team A");
  });

  it("finds again what they had begun to say, which nobody else reads and home tells no word of, until it is saved or thrown away", async () => {
    const id = await record();
    const path = `/rights/events/${id}/say`;
    const page = (await person.get(path)).body;
    for (const words of [`data-autosave="${path}"`, "It saves as you write", "data-save-status"]) expect(page).toContain(words);
    const other = await aTeam(server.database, "Team B");
    await workingTogether(server.database, personId, other.teamId);
    const half = { id: newId(), statementId: newId(), part: "", text: "Nobody asked", share: [team.teamId, other.teamId], at: path };
    const kept = await person.post(path, half, { accept: "application/json" });
    expect([kept.statusCode, kept.json()]).toEqual([200, { ok: true }]);
    const again = (await person.get(path)).body;
    for (const words of ["Nobody asked", half.id, half.statementId, "have not saved it yet"]) expect(again).toContain(words);
    expect(again.match(/ checked/g)).toHaveLength(2);
    expect((await person.get(`${path}?part=before`)).body).not.toContain("Nobody asked");
    for (const page of [await person.get("/home"), await member.get(`${at}/${id}`)]) expect(page.body).not.toContain("Nobody asked");
    expect((await person.get("/home")).body).toContain(`href="${path}"`);
    await person.post(path, half);
    expect((await rows()).map(({ kind }) => kind)).toContain("event-account");
    expect((await person.get(path)).body).not.toContain("Nobody asked");
    const gone = { ...half, id: newId(), statementId: newId(), part: "before", at: `${path}?part=before` };
    await person.post(path, gone, { accept: "application/json" });
    expect((await person.get(gone.at)).body).toContain("Nobody asked");
    await person.post(`/unsaved/${gone.id}/throw-away`, gone);
    expect((await person.get(gone.at)).body).not.toContain("Nobody asked");
  });

  it("reads in plain words what was done, and that their account was missing only until they gave it", async () => {
    const id = await record();
    for (const path of ["/rights/events", `${at}/${id}`])
      expect((await person.get(path)).body).toContain("Medication by injection, given without agreement");
    const first = (await person.get(`${at}/${id}`)).body;
    expect(first).toContain("Why your own account is not here yet");
    expect(first).toContain("To be asked again on");
    await person.post(`/rights/events/${id}/say`, { id: newId(), statementId: newId(), part: "", text: "Cold", share: team.teamId });
    const since = (await person.get(`${at}/${id}`)).body;
    expect(since).toContain("Why your own account was not here at first");
    expect(since).not.toContain("To be asked again on");
    expect((await member.get(`${at}/${id}`)).body).toContain("Why the person’s own account was missing at first");
  });

  it("is told before and after who reads what they say already, because all of this is shared with them", async () => {
    const accountId = await aSupporter(server.database, personId);
    await aGrant(server.database, personId, { accountId, sections: ["restrictive-events"], may: ["see"] });
    const id = await record();
    const page = (await person.get(`/rights/events/${id}/say`)).body;
    expect(page).toContain("Who can read it in any case: You, and somebody.");
    expect(page).not.toContain("Only you, if you choose nobody");
    expect(page).toContain("To keep them from somebody, stop sharing all of it with them before you save");
    const said = await person.post(`/rights/events/${id}/say`, { id: newId(), statementId: newId(), part: "", text: "Cold" });
    const { body } = await person.get(said.headers.location!);
    expect(body).toContain("Saved. Who can read it: You, and somebody.");
    expect(body).not.toContain("Only you can read it");
  });

  it("confirms what was written down, or puts it in their own words, and the service is told that there are others", async () => {
    const { eventId, about } = await anEvent(server.database, personId, memberId, {}, [ACCOUNT, PLANNED]);
    const { rows: found } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [about[0]]);
    const based = found[0].revision_id as string;
    const path = `/people/${personId}/statements/${about[0]}`;
    expect((await person.post(path, { id: newId(), based, text: "Cold, and dark" })).statusCode).toBe(303);
    const theirs = (await member.get(`${at}/${eventId}`)).body;
    expect(theirs).not.toContain("Cold, and dark");
    expect(theirs).toContain("Cold floor");
    expect(theirs).toContain("who has found other words since");
  });

  it("has no page of anybody else’s, and nobody else has theirs", async () => {
    const id = await record();
    const stranger = await server.as(await aPerson(server.database, "Person B"));
    const friend = await server.as(await aSupporter(server.database, personId));
    const other = await server.as(await aMember(server.database, await aTeam(server.database, "Team B")));
    const peer = await server.as(await aMember(server.database, team, "peer worker"));
    for (const who of [stranger, friend, other, peer])
      for (const path of [at, `${at}/${id}`, `${at}/new`, `${at}/document`, `${at}/document/pdf`, `${at}/${id}/edit`])
        expect((await who.get(path)).statusCode).toBe(404);
    expect((await stranger.get(`/rights/events/${id}/say`)).statusCode).toBe(404);
    expect((await stranger.post(`/rights/events/${id}/say`, { id: newId(), statementId: newId(), text: "x" })).statusCode).toBe(404);
    expect((await friend.post(at, form())).statusCode).toBe(404);
    expect((await person.post(at, form())).statusCode).toBe(404);
  });

  it("lets somebody read it, who then reads and does not record", async () => {
    const id = await record();
    const friend = await aSupporter(server.database, personId, "Friend A", "friend");
    await aGrant(server.database, personId, { accountId: friend, sections: ["restrictive-events"], may: ["see"] });
    const visitor = await server.as(friend);
    expect((await visitor.get(`/people/${personId}`)).body).toContain("Not agreed:");
    expect((await visitor.get(`${at}/${id}`)).body).toContain("Two nurses held the arms");
    expect((await visitor.get(`${at}/new`)).statusCode).toBe(404);
    expect((await person.get("/sharing/looked")).body).toContain("Friend A");
  });
});

describe("the document", () => {
  it("holds the same words as page, text and PDF, of one or of a time, each leading to its author", async () => {
    const id = await record();
    await record({ beganOn: "2026-10-01", endedOn: "2026-10-01", text: "An earlier one", type: "seclusion" });
    const page = (await member.get(`${at}/document?from=2026-10-15`)).body;
    for (const words of [
      "Two nurses held the arms",
      "Not agreed: decided by Doctor D",
      "Member A",
      `/people/${personId}/statements/${id}`,
      "1 event.",
    ])
      expect(page).toContain(words);
    expect(page).not.toContain("An earlier one");
    const text = (await member.get(`${at}/document/text?event=${id}`)).body;
    const pdf = pdfWords((await person.get(`${at}/document/pdf`)).rawPayload).replaceAll(/\s+/g, " ");
    for (const words of ["Two nurses held the arms", "Not agreed: decided by Doctor D", "None of this was agreed"]) {
      expect(text).toContain(words);
      expect(pdf).toContain(words);
    }
    expect(pdf).toContain("An earlier one");
    const large = await person.get(`${at}/document/large-pdf`);
    expect(pdfWords(large.rawPayload).replaceAll(/\s+/g, " ")).toContain("Two nurses held the arms");
    expect(Math.min(...pdfSizes(large.rawPayload))).toBeGreaterThan(13);
    expect((await member.get(`${at}/document?event=${newId()}`)).statusCode).toBe(404);
    expect((await member.get(`/people/${personId}/statements/${id}`)).body).toContain("Two nurses held the arms");
    const looked = (await person.get("/sharing/looked")).body;
    expect(looked).toContain("Member A");
  });
});
