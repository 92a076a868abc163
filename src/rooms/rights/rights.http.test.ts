import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { addDays, endAfterHours, lastOfMonths } from "../legal-status/days.ts";
import { formatDay } from "../../web/dates.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

const TODAY = new Date().toISOString().slice(0, 10);
let personId: string, teamId: string, memberId: string, at: string;
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database, "Ward A");
  teamId = team.teamId;
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, teamId);
  person = await server.as(personId);
  member = await server.as(memberId);
  at = `/people/${personId}/rights`;
});

const form = (fields: Fields): Fields => ({ id: newId(), statementId: newId(), ...fields });
const FACTS = {
  status: "s3",
  from: TODAY,
  until: addDays(TODAY, 180),
  decidedBy: "Dr B and C",
  text: "You stopped eating",
  takenAway: "Going out alone",
};

describe("a legal status", () => {
  it("is written by duty with nothing shared, read by the person at once, and both are told", async () => {
    expect((await member.get(`/people/${personId}`)).body).toContain(`href="${at}"`);
    const sent = form(FACTS);
    for (let time = 0; time < 2; time += 1) expect((await member.post(at, sent)).statusCode).toBe(303);
    expect((await person.get("/home")).body).toContain("Something new about your legal status");
    const { body } = await person.get("/rights");
    for (const words of [
      "Section 3",
      "Holds today",
      "You stopped eating",
      "Dr B and C",
      "Going out alone",
      "You can apply once between",
      "Member A",
    ])
      expect(body).toContain(words);
    expect(body.split("You stopped eating")).toHaveLength(2);
    expect((await person.get("/home")).body).not.toContain("Something new about your legal status");
    expect((await person.get("/sharing/looked")).body).toContain("wrote in your legal status");
  });

  it("keeps what was typed where why, who or since when is missing", async () => {
    const { statusCode, body } = await member.post(at, form({ ...FACTS, from: "", decidedBy: " ", text: "" }));
    expect(statusCode).toBe(422);
    for (const words of ["Going out alone", "Give the first day", "the person has a right to know it", "Write something here first"])
      expect(body).toContain(words);
    expect((await member.post(at, form({ ...FACTS, status: "__proto__" }))).statusCode).toBe(422);
    expect((await member.post(at, form({ ...FACTS, until: addDays(TODAY, -1) }))).body).toContain("The last day comes before the first");
    expect((await member.post(at, form({ ...FACTS, from: "2026-02-31" }))).statusCode).toBe(422);
  });

  it("is renewed, heard and ended by what is written about it, each with why", async () => {
    const status = await said(server.database, personId, { by: memberId, kind: "legal-status", voice: "practitioner", body: FACTS });
    const about = `${at}/${status}`;
    expect((await member.post(`${about}/change`, form({ what: "ended", on: TODAY, text: "Well", by: "" }))).statusCode).toBe(422);
    await member.post(`${about}/hearing`, form({ what: "tribunal", on: addDays(TODAY, 5), text: "That it ends" }));
    expect((await person.get("/home")).body).toContain("Tribunal on ");
    expect((await member.get("/people")).body).toContain("Legal status: ending or heard soon");
    await member.post(`${about}/change`, form({ what: "ended", on: TODAY, text: "You eat and sleep again", by: "Dr B" }));
    const { body } = await person.get("/rights");
    expect(body).toContain("No law holds you");
    expect(body).toContain("1 that is over");
    expect(body).toContain("You eat and sleep again");
  });

  it("refuses a last day later than the law has it, and a renewal of what cannot be renewed, with the law's day and why", async () => {
    const law = lastOfMonths(TODAY, 6);
    const late = await member.post(at, form({ ...FACTS, until: addDays(law, 1) }));
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain(`By law it can last until ${formatDay(law, "en-GB", "UTC")} at the latest`);
    expect(late.body).toContain("It can be renewed for six months more");
    expect((await member.post(at, form({ ...FACTS, until: law }))).statusCode).toBe(303);
    const nurse = { ...FACTS, status: "s5-4", until: "" };
    expect((await member.post(at, form({ ...nurse, time: "" }))).body).toContain("Give the time, such as 14:30");
    const two = { ...FACTS, status: "s2", until: "" };
    const status = await said(server.database, personId, { by: memberId, kind: "legal-status", voice: "practitioner", body: two });
    const change = { on: TODAY, until: addDays(TODAY, 40), text: "Why", by: "Dr B" };
    const renewed = await member.post(`${at}/${status}/change`, form({ what: "renewed", ...change }));
    expect(renewed.statusCode).toBe(422);
    expect(renewed.body).toContain("This cannot be renewed. Up to 28 days.");
    expect((await member.post(`${at}/${status}/change`, form({ what: "longer", ...change }))).statusCode).toBe(303);
    expect((await person.get("/rights")).body).toContain(`${formatDay(change.until, "en-GB", "UTC")} at the latest`);
  });

  it("shows the law's day beside one that was written wrongly, and what the person notes is never refused", async () => {
    const wrong = { ...FACTS, until: addDays(lastOfMonths(TODAY, 6), 6) };
    const status = await said(server.database, personId, { by: memberId, kind: "legal-status", voice: "practitioner", body: wrong });
    const [law, written] = [lastOfMonths(TODAY, 6), wrong.until].map((each) => formatDay(each, "en-GB", "UTC"));
    const pages = ["/rights", `${at}/${status}`].map(async (path) => (await person.get(path)).body);
    pages.push(...[at, `${at}/${status}`, `${at}/paper`].map(async (path) => (await member.get(path)).body));
    for (const body of await Promise.all(pages)) {
      expect(body).toContain(`The last day written here is ${written}. By law it can last until ${law} at the latest`);
      expect(body).toContain(`<span dir="auto">${law} at the latest</span>`);
    }
    const note = { ...wrong, until: addDays(TODAY, 400), decidedBy: "", text: "They said a year" };
    expect((await person.post("/rights/told", { ...form(note), based: "" })).statusCode).toBe(303);
  });

  it("has the law's last day where nobody wrote one, in hours where it lasts hours, and stands first for staff and person", async () => {
    await member.post(at, form({ ...FACTS, status: "s2", until: "" }));
    expect((await person.get("/rights")).body).toContain(`${formatDay(addDays(TODAY, 27), "en-GB", "UTC")} at the latest`);
    expect((await person.get("/rights")).body).toContain("Nobody wrote a last day here");
    await member.post(at, form({ ...FACTS, status: "s5-2", until: "", time: "00:00" }));
    const end = endAfterHours(TODAY, "00:00", 72, "Europe/London");
    const until = `${formatDay(end.day, "en-GB", "UTC")}, ${end.time}`;
    const [home, list] = [(await person.get("/home")).body, (await member.get("/people")).body];
    expect(home).toContain(`Section 5(2): held on the ward by a doctor: until ${until} at the latest`);
    expect(home.indexOf("Section 5(2)")).toBeLessThan(home.indexOf("Something new about your legal status"));
    expect(list.indexOf(until)).toBeGreaterThan(0);
    expect(list.indexOf(until)).toBeLessThan(list.indexOf('class="dense"'));
    expect((await person.get("/rights")).body).toMatch(/Less than \d+ hours left/);
  });

  it("says on the person’s page that its time is over, and nobody wrote what came next", async () => {
    const body = { ...FACTS, status: "s2", from: addDays(TODAY, -40), until: addDays(TODAY, -13) };
    await said(server.database, personId, { by: memberId, kind: "legal-status", voice: "practitioner", body });
    expect((await person.get("/rights")).body).toContain("nobody has written here what came next");
    expect((await person.get("/home")).body).toContain("its time is over");
    expect((await member.get("/people")).body).toContain("nobody has written what came next");
  });

  it("does not end the one before: where both hold, the writer is asked which is over, and the person told that both cannot be so", async () => {
    await member.post(at, form(FACTS));
    expect((await member.get(at)).body).not.toContain("It is over: ");
    await member.post(at, form({ ...FACTS, status: "informal", until: "", takenAway: "" }));
    expect((await member.get(at)).body).toContain("It is over: Section 3");
    expect((await person.get("/rights")).body).toContain("Both cannot be so");
    expect((await member.get(`${at}/new?asked=yes`)).body).toContain("Choose one of the answers");
  });

  it("tells somebody informal that they may leave and may say no", async () => {
    await member.post(at, form({ ...FACTS, status: "informal", until: "", takenAway: "" }));
    const { body } = await person.get("/rights");
    for (const words of ["You are free to go", "You may leave.", "You may say no to any treatment"]) expect(body).toContain(words);
    expect(body).not.toContain("What was taken away");
  });

  it("is taken back by its writer and stays to be read as that; what the person says to it is theirs alone", async () => {
    const status = await said(server.database, personId, { by: memberId, kind: "legal-status", voice: "practitioner", body: FACTS });
    await person.post(`${at}/${status}/word`, form({ text: "I do not agree" }));
    expect((await person.get("/rights")).body).toContain("I do not agree");
    for (const page of [at, `${at}/${status}`, `${at}/paper`]) expect((await member.get(page)).body).not.toContain("I do not agree");
    expect((await person.post(`${at}/${status}/take-back`, {})).statusCode).toBe(404);
    expect((await person.post(`/rights/told/${status}/put-away`, {})).statusCode).toBe(404);
    await member.post(`${at}/${status}/take-back`, {});
    expect((await person.get("/rights")).body).toContain("took this back");
  });

  it("is on paper for them, in the language they read, and printing it is told", async () => {
    await member.post(at, form(FACTS));
    const { body } = await member.get(`${at}/paper?in=easy`);
    for (const words of ["Rights of Person A", "You must stay in hospital", "You stopped eating", "What you keep"])
      expect(body).toContain(words);
    expect((await person.get("/sharing/looked")).body).toContain("printed your legal status");
  });

  it("is nobody’s to read who has no duty and was not let in", async () => {
    await member.post(at, form(FACTS));
    const other = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
    for (const page of [at, `${at}/paper`, `${at}/new`]) expect((await other.get(page)).statusCode).toBe(404);
    expect((await other.post(at, form(FACTS))).statusCode).toBe(404);
  });
});

describe("what somebody still chooses", () => {
  const ask = (fields: Fields) => person.post("/rights/choices", { ...form({}), based: "", topic: "room", text: "Knock first", ...fields });
  const answering = () => `/people/${personId}/choices`;

  it("is asked of one team by the same press, which sees that and nothing else", async () => {
    const said = form({});
    for (let time = 0; time < 2; time += 1)
      expect(
        (await person.post("/rights/choices", { ...said, based: "", topic: "room", text: "Knock first", to: `team:${teamId}` })).statusCode,
      ).toBe(303);
    await ask({ text: "Not for them", to: "me" });
    const { body } = await member.get(answering());
    expect(body).toContain("Knock first");
    expect(body).not.toContain("Not for them");
    const grants = await server.database.pool.query("select may, sections from sharing_grant where person_id = $1", [personId]);
    expect(grants.rows).toEqual([{ may: ["see", "answer"], sections: [] }]);
  });

  it("is for the person alone where they say so, also for whoever reads all of what they ask for, until they share it", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["remaining-choices"], may: ["see", "answer"] });
    const kept = form({});
    const saved = await person.post("/rights/choices", { ...kept, based: "", topic: "room", text: "Not for them", to: "me" });
    expect((await person.get(saved.headers.location!)).body).toContain("Saved. Who can see it: Only you.");
    await ask({ text: "Knock first", to: `team:${teamId}` });
    expect((await member.get(answering())).body).toContain("Knock first");
    for (const path of [answering(), `/people/${personId}`, `/people/${personId}/statements/${String(kept.statementId)}`])
      expect((await member.get(path)).body).not.toContain("Not for them");
    const sharing = {
      id: newId(),
      to: `team:${teamId}`,
      statement: String(kept.statementId),
      may: "see",
      until: "stop",
      day: "",
      reason: "",
    };
    await person.post("/sharing/save", sharing);
    expect((await member.get(answering())).body).toContain("Not for them");
  });

  it("keeps the words where nobody was chosen, or a team that is not theirs", async () => {
    for (const to of ["", `team:${newId()}`, "supporter"]) {
      const { statusCode, body } = await ask({ to });
      expect([statusCode, body.includes("Knock first"), body.includes("Choose who should read it")]).toEqual([422, true, true]);
    }
  });

  it("is answered, waits at home, and is said to be all right or asked again", async () => {
    const id = newId();
    await person.post("/rights/choices", {
      id: newId(),
      statementId: id,
      based: "",
      topic: "room",
      text: "Knock first",
      to: `team:${teamId}`,
    });
    expect((await member.get("/people")).body).toContain("1 request unanswered since");
    const refused = await member.post(`${answering()}/${id}/answer`, form({ answer: "no", text: "Not at night", why: "", againOn: "" }));
    expect([refused.statusCode, refused.body.includes("Not at night")]).toEqual([422, true]);
    const past = await member.post(`${answering()}/${id}/answer`, form({ answer: "no", text: "x", why: "y", againOn: "2001-01-01" }));
    expect(past.body).toContain("Choose a day from today on");
    const answer = form({ answer: "no", text: "Not at night", why: "We check on everybody", againOn: addDays(TODAY, 7) });
    await member.post(`${answering()}/${id}/answer`, answer);
    expect((await person.get("/home")).body).toContain("You were answered");
    const { body } = await person.get("/rights/choices");
    for (const words of ["Not at night", "We check on everybody", "Member A", "Looked at again on"]) expect(body).toContain(words);
    const reply = `/rights/choices/${String(answer.statementId)}/reply`;
    expect((await person.post(reply, form({ reply: "again", to: "", text: "" }))).statusCode).toBe(422);
    await person.post(reply, form({ reply: "again", to: "advocate", text: "Then with a torch" }));
    expect((await member.get(answering())).body).toContain("Then with a torch");
    expect((await member.get(answering())).body).toContain("Asked again");
    await member.post(`${answering()}/${id}/answer`, form({ answer: "yes", text: "With a torch", why: "", againOn: "" }));
    expect((await person.get("/rights")).body).toContain("With a torch");
    expect((await member.get("/people")).body).not.toContain("Asked for something");
  });

  it("unfolds one form where many wait, and leads from what is missing to where it is missing", async () => {
    const ids = ["room", "food", "visitors"].map((topic) => ({ topic, statementId: newId() }));
    for (const { topic, statementId } of ids)
      await person.post("/rights/choices", { id: newId(), statementId, based: "", topic, text: `About ${topic}`, to: `team:${teamId}` });
    const { body } = await member.get(answering());
    expect(body.match(/<summary><span>Answer: /g)).toHaveLength(2);
    const refused = await member.post(
      `${answering()}/${ids[1]!.statementId}/answer`,
      form({ answer: "no", text: "", why: "x", againOn: "" }),
    );
    const [, field] = /class="error-summary"[^]*?href="#([^"]+)"/.exec(refused.body)!;
    expect(refused.body).toContain(`id="${field}"`);
    expect(refused.body.match(/<details[^>]* open/g)).toHaveLength(1);
  });

  it("is written down by staff on the ward, marked as that until it is confirmed", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["remaining-choices"], may: ["see", "answer", "write"] });
    const fields = form({ kind: "choice-ask", topic: "meetings", text: "Three, and they sit down", back: answering() });
    await member.post(`/people/${personId}/write-down`, fields);
    expect((await member.get(answering())).body).toContain("Three, and they sit down");
    expect((await person.get("/home")).body).toContain("wrote something down for you");
  });

  it("is no longer read once sharing it has ended", async () => {
    await ask({ to: `team:${teamId}` });
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1", [personId]);
    expect((await member.get(answering())).body).not.toContain("Knock first");
  });
});
