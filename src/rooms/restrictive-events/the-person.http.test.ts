import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { ACCOUNT, anEvent, PLANNED } from "../../../tests/builders/restrictive-event.ts";
import { pdfSizes, pdfWords } from "../../../tests/builders/pdf-text.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { anEventsWorld, eventForm, type EventsWorld } from "../../../tests/builders/events-world.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, at: string, team: EventsWorld["team"];
let person: Visitor, member: Visitor;
let record: EventsWorld["record"], rows: EventsWorld["rows"];
beforeEach(async () => {
  ({ personId, memberId, team, at, person, member, record, rows } = await anEventsWorld(server));
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
    expect((await person.get(said.headers.location!)).body).toContain("Saved. Who can see it: Only you.");
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

  it("is told that those read it whom they share it with as they say it, and nobody else", async () => {
    const id = await record();
    const say = { id: newId(), statementId: newId(), part: "before", text: "Nobody asked me" };
    const said = await person.post(`/rights/events/${id}/say`, { ...say, share: team.teamId });
    expect((await person.get(said.headers.location!)).body).toContain("Saved. Who can see it: You, and Team A.");
    expect((await member.get(`${at}/${id}`)).body).toContain("Nobody asked me");
    const kept = await person.post(`/rights/events/${id}/say`, { ...say, id: newId(), statementId: newId() });
    expect((await person.get(kept.headers.location!)).body).toContain("Saved. Who can see it: Only you.");
  });

  it("is told before and after who reads what they say already, because all of this is shared with them", async () => {
    const accountId = await aSupporter(server.database, personId);
    await aGrant(server.database, personId, { accountId, sections: ["restrictive-events"], may: ["see"] });
    const id = await record();
    const page = (await person.get(`/rights/events/${id}/say`)).body;
    expect(page).toContain("Who can read it in any case: You, and somebody.");
    expect(page).not.toContain("Only you, if you choose nobody");
    expect(page).toContain("To keep them from someone, stop sharing all of it with them before you save");
    const said = await person.post(`/rights/events/${id}/say`, { id: newId(), statementId: newId(), part: "", text: "Cold" });
    const { body } = await person.get(said.headers.location!);
    expect(body).toContain("Saved. Who can see it: You, and somebody.");
    expect(body).not.toContain("Only you");
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
    expect((await friend.post(at, eventForm())).statusCode).toBe(404);
    expect((await person.post(at, eventForm())).statusCode).toBe(404);
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
