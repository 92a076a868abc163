import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aTeam } from "../../../tests/builders/people.ts";
import { standingAdvance } from "../../../tests/builders/advance.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { anEventsWorld, DAY, eventForm, type EventsWorld } from "../../../tests/builders/events-world.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, at: string, team: EventsWorld["team"];
let person: Visitor, member: Visitor;
let record: EventsWorld["record"], rows: EventsWorld["rows"];
beforeEach(async () => {
  ({ personId, team, at, person, member, record, rows } = await anEventsWorld(server));
});

describe("a practitioner who works with the person", () => {
  it("records it whole, once, also when it is sent twice", async () => {
    const fields = eventForm();
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
    const answer = await member.post(at, eventForm({ before: " ", text: "", type: "", account: "", talkOn: "", place: "Bedroom 4" }));
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
    const answer = await member.post(at, eventForm(wrong));
    expect([answer.statusCode, answer.body.includes(`field-${field}-error`)]).toEqual([422, true]);
    expect(await rows()).toEqual([]);
  });

  it("keeps what is half written for the writer alone, gives it back, and forgets it once it is recorded or thrown away", async () => {
    const half = eventForm({ before: "", type: "", text: "Half of what happened", account: "scribed", accountText: "They said: stop" });
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
    await member.post(at, { ...eventForm(), ...half, type: "seclusion", before: "Tea", account: "absent" });
    expect((await rows()).map(({ kind }) => kind)).toContain("restrictive-event");
    expect((await member.get(`${at}/new`)).body).not.toContain("Half of what happened");
  });

  it("keeps what is half put right, and gives it back where it is put right", async () => {
    const id = await record();
    const { body } = await member.get(`${at}/${id}/edit`);
    const [, based = ""] = /name="based" value="([^"]+)"/.exec(body) ?? [];
    const half = { ...eventForm({ statementId: id, text: "Better words" }), based };
    expect((await member.post(`${at}/${id}/edit`, half, { accept: "application/json" })).json()).toEqual({ ok: true });
    expect((await member.get(`${at}/${id}/edit`)).body).toContain("Better words");
    expect((await person.get(`${at}/${id}`)).body).not.toContain("Better words");
    expect((await member.post(`${at}/${id}/edit`, half)).statusCode).toBe(303);
    expect((await person.get(`${at}/${id}`)).body).toContain("Better words");
    expect((await member.get(`${at}/new`)).body).not.toContain("Better words");
  });

  it("is refused ids that are none, and ids of other words", async () => {
    expect((await member.post(at, eventForm({ id: "x" }))).statusCode).toBe(422);
    const first = eventForm();
    await member.post(at, first);
    expect(
      (await member.post(at, eventForm({ id: String(first.id), statementId: first.statementId, text: "Others" }))).statusCode,
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
      expect((await member.post(at, eventForm(wrong))).statusCode).toBe(422);
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
    const refusal = await member.post(at, eventForm(marked(gone)));
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
    const { beganOn, ...rest } = eventForm({ text: "One nurse held one arm" });
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
      expect((await other.post(`${at}/${id}/${what}`, { ...eventForm(), note: "x" })).statusCode).toBe(404);
  });
});
