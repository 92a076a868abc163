import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { aGrant, aMember, anIdentity, anotherTeam, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let day: { organisationId: string; teamId: string };
let personId: string, nightId: string, at: string, night: { organisationId: string; teamId: string };
let person: Visitor, practitioner: Visitor, officer: Visitor;
let count = 0;
beforeEach(async () => {
  const { database } = server;
  count += 1;
  personId = await aPerson(database, `Person ${count}`);
  await anIdentity(database, personId, "1984-03-05", `Zoë Okafor ${count}`);
  day = await aTeam(database, `Day team ${count}`);
  await workingTogether(database, personId, day.teamId);
  night = await anotherTeam(database, day.organisationId, `Night team ${count}`);
  nightId = await aMember(database, night, "practitioner", "Night A");
  person = await server.as(personId);
  practitioner = await server.as(nightId);
  officer = await server.as(await aMember(database, night, "records officer", "Officer A"));
  at = `/people/${personId}/emergency`;
  await said(database, personId, { kind: "safety-signs", body: { text: "I stop answering messages" } });
  await said(database, personId, { kind: "safety-people", body: { text: "My sister", contact: "020 7946 0000" } });
  await said(database, personId, { kind: "story-part", body: { title: "", text: "The river" } });
  await said(database, personId, { body: { text: "Swim", why: "" } });
});

const REASON = "Found on the bridge, does not answer us";
const open = (who: Visitor = practitioner, fields: Record<string, string> = {}) => who.post(at, { id: newId(), reason: REASON, ...fields });
const look = (fields: Record<string, string>, who: Visitor = practitioner) =>
  who.post("/emergency", { id: newId(), name: `person ${count}`, bornOn: "1984-03-05", ...fields });
const accessId = async () =>
  (await server.database.pool.query("select access_id from emergency_access where person_id = $1 order by opened_at desc", [personId]))
    .rows[0]?.access_id as string;

describe("a practitioner who was given nothing, in an emergency", () => {
  it("finds by name and date of birth together, and nothing of the record stands there before they say why", async () => {
    for (const name of [`person ${count}`, `ZOE OKAFOR ${count}`, `okafor ${count}`])
      expect((await look({ name })).body).toContain(`Open for Person ${count}`);
    const all: Record<string, string>[] = [{ name: "kafor" }, { name: "%" }, { name: `person ${count}x` }, { bornOn: "1984-03-06" }];
    for (const wrong of all) {
      const { body } = await look({ name: `person ${count}`, ...wrong });
      expect(body).not.toContain(`Open for Person ${count}`);
      expect(body).toContain("Nobody your organisation works with was found");
    }
    expect((await look({ name: "" })).statusCode).toBe(422);
    expect((await look({ name: `person ${count}`, bornOn: "" })).body).toContain(`value="person ${count}"`);
    const { body } = await practitioner.get(at);
    for (const words of ["I stop answering", "My sister", "The river", "Swim"]) expect(body).not.toContain(words);
  });

  it("says why, and reads the safety plan at once, with numbers to press, and nothing else", async () => {
    expect((await open()).statusCode).toBe(303);
    const { body } = await practitioner.get(at);
    for (const words of ["I stop answering messages", "My sister", 'href="tel:02079460000"', REASON]) expect(body).toContain(words);
    for (const words of ["The river", "Swim"]) expect(body).not.toContain(words);
    const elsewhere = await practitioner.get(`/people/${personId}`);
    expect(elsewhere.statusCode === 404 || !elsewhere.body.includes("I stop answering")).toBe(true);
  });

  it("finds the way back to what is open from where they start, until it is closed", async () => {
    for (const page of ["/people", "/emergency"]) expect((await practitioner.get(page)).body).not.toContain("Open to you now");
    await open();
    for (const page of ["/people", "/emergency"])
      expect((await practitioner.get(page)).body).toMatch(new RegExp(`Open to you now[^]*href="${at}"`));
    expect((await officer.get("/people")).body).not.toContain("Open to you now");
    await practitioner.post(`${at}/${await accessId()}/end`, {});
    expect((await practitioner.get("/people")).body).not.toContain("Open to you now");
  });

  it("is told of which of the three nothing is open, and not why", async () => {
    await open();
    const { body } = await practitioner.get(at);
    expect(body).toContain("Nothing is open to you of: the crisis card and the choices in advance.");
    expect(body).toContain("has written nothing there, or keeps it closed");
  });

  it("is asked again where they say too little, with what they wrote kept", async () => {
    for (const reason of ["", "crisis", "         "]) {
      const { statusCode, body } = await open(practitioner, { reason });
      expect([statusCode, body.includes("Say in a sentence why")]).toEqual([422, true]);
      if (reason.trim()) expect(body).toContain(reason);
    }
    expect(await accessId()).toBeUndefined();
  });

  it("neither writes nor answers, nor reads earlier words or other pages of it", async () => {
    const signs = await said(server.database, personId, { kind: "safety-signs", body: { text: "Earlier" } });
    await open();
    for (const path of [`/people/${personId}/statements/${signs}`, `/people/${personId}/plan`, `/people/${personId}/safety-documents`])
      expect([path, (await practitioner.get(path)).statusCode]).toEqual([path, 404]);
    const ask = { id: newId(), statementId: newId(), text: "x", kind: "question" };
    expect((await practitioner.post(`/people/${personId}/statements/${signs}/ask`, ask)).statusCode).toBeGreaterThanOrEqual(400);
  });

  it("is there once when it is sent twice", async () => {
    const id = newId();
    for (let time = 0; time < 2; time += 1) expect((await open(practitioner, { id })).statusCode).toBe(303);
    const { rows } = await server.database.pool.query("select 1 from emergency_access where person_id = $1", [personId]);
    expect(rows).toHaveLength(1);
  });
});

describe("what somebody has open", () => {
  it("is on their list as long as they could read it, and no longer where the person is with their service no more", async () => {
    await open();
    for (const page of ["/people", "/emergency"]) expect((await practitioner.get(page)).body).toContain(`href="${at}"`);
    await server.database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
    for (const page of ["/people", "/emergency"]) expect((await practitioner.get(page)).body).not.toContain(`href="${at}"`);
    expect((await practitioner.get(at)).statusCode).toBe(404);
  });
});

describe("the person", () => {
  it("is told at once, and reads who, why, what was read, and can end it", async () => {
    await open();
    await practitioner.get(at);
    expect((await person.get("/home")).body).toMatch(/Night A opened what you keep for an emergency[^]*It is open now, and you can end it/);
    const { body } = await person.get("/sharing/emergency");
    for (const words of ["Night A", `Night team ${count}`, REASON, "warning signs", "Open until", "Not reviewed yet"])
      expect(body).toContain(words);
    expect((await person.get("/home")).body).not.toContain("opened what you keep");
    expect((await person.get("/sharing/looked")).body).toContain("In an emergency");
    await person.post(`${at}/${await accessId()}/end`, {});
    expect((await practitioner.get(at)).body).not.toContain("I stop answering messages");
    for (const page of ["/sharing/emergency", "/sharing/looked"])
      for (const words of ["You ended it on", "It would have ended by itself on", "practitioner", `Night team ${count}`, REASON])
        expect((await person.get(page)).body).toContain(words);
    expect((await officer.get("/emergency/reviews")).body).toContain("by the person");
  });

  it("is told under sharing who has it open, what of it and until when, and is led to where it ends", async () => {
    const sharing = async () => (await person.get("/sharing")).body;
    expect(await sharing()).not.toContain("in an emergency.");
    await open();
    const body = await sharing();
    expect(body).toContain("Night A has some of your record open in an emergency.");
    expect(body).toMatch(/<a href="\/sharing\/emergency">See who and why, or end it/);
    expect(body).toMatch(/Crisis card<\/dt><dd><div>Night A in an emergency, until/);
    expect(body).not.toContain("Nobody but you can see anything here");
    await person.post(`${at}/${await accessId()}/end`, {});
    expect(await sharing()).not.toContain("Night A in an emergency");
  });

  it("is told on their own pages who else sees it as long as it is open, of what is open, and of nothing else", async () => {
    await said(server.database, personId, { kind: "card-line", body: { heading: "who", text: "My sister has the key" } });
    const signs = await said(server.database, personId, { kind: "safety-signs", body: { text: "Curtains shut" } });
    const one = `/people/${personId}/statements/${signs}`;
    const SEEN = /Who can see (?:this|it): (?:<\/span>)?You, and Night A in an emergency, until [^<.]*\d\d:\d\d/;
    const pages = ["/home", "/safety", "/safety/signs", one, "/by-pictures/safety-signs/sleep", "/card", "/advance/refused"];
    const told = async () => {
      const all: string[] = [];
      for (const page of [...pages, "/strengths"]) if (SEEN.test((await person.get(page)).body)) all.push(page);
      return all;
    };
    expect(await told()).toEqual([]);
    await open();
    expect(await told()).toEqual(pages);
    expect((await person.get("/strengths")).body).toContain("Only you");
    await person.post("/sharing/emergency", { open: ["safety-people", "crisis-card"], told: [] });
    expect((await person.get("/safety/signs")).body).toContain("Only you");
    expect(await told()).toEqual(["/home", "/safety", "/card"]);
    await person.post(`${at}/${await accessId()}/end`, {});
    expect(await told()).toEqual([]);
  });

  it("gets a message that says nothing about them, and so does whoever they chose, and nobody else", async () => {
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await aSupporter(server.database, personId, "Supporter B", "sister");
    await person.post("/sharing/emergency", { open: ["safety-signs", "safety-people"], told: [friendId] });
    await server.database.pool.query("update account set email_verified = true, email = id || '@example.org' where id in ($1, $2)", [
      personId,
      friendId,
    ]);
    await server.database.pool.query("update account set language = 'en-GB-x-easyread' where id = $1", [friendId]);
    server.messages.length = 0;
    await open();
    expect(server.messages.map(({ subject }) => subject).toSorted()).toEqual(["Something new for you", "Something new for you to read"]);
    for (const { subject, text } of server.messages)
      for (const words of ["Person", "safety", "Night", REASON, "crisis", "mental"]) expect(`${subject} ${text}`).not.toContain(words);
    const { rows } = await server.database.pool.query("select 1 from outbox_message where due");
    expect(rows).toHaveLength(0);
  });

  it("lets whom they chose see, when they follow the message, that it happened and when, and nobody else", async () => {
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    const sisterId = await aSupporter(server.database, personId, "Supporter B", "sister");
    await person.post("/sharing/emergency", { open: ["safety-signs", "safety-people"], told: [friendId] });
    const [friend, sister] = [await server.as(friendId), await server.as(sisterId)];
    const told = async (who: Visitor) => (await who.get(`/people/${personId}`)).body.includes("keeps for an emergency was opened");
    expect([await told(friend), await told(sister)]).toEqual([false, false]);
    await open();
    expect([await told(friend), await told(sister), await told(practitioner)]).toEqual([true, false, false]);
    for (const words of ["Night A", REASON]) expect((await friend.get(`/people/${personId}`)).body).not.toContain(words);
    await server.database.pool.query("update supporter set ended_at = now() where account_id = $1", [friendId]);
    expect(await told(friend)).toBe(false);
  });

  it("given somebody of the person's own team, when they open the person's page, then the way to open stands there, and says where nothing would open", async () => {
    const colleague = await server.as(await aMember(server.database, day, "practitioner", "Day A"));
    const theirs = at.replace("/emergency", "");
    const link = new RegExp(`href="${at}">Open for Person ${count} in an emergency</a>`);
    const before = (await colleague.get(theirs)).body;
    expect(before).toMatch(link);
    expect(before).not.toContain("keeps everything closed");
    await person.post("/sharing/emergency", {});
    const { body } = await colleague.get(theirs);
    expect(body).toMatch(link);
    expect(body).toContain("keeps everything closed in an emergency: nothing would open");
    const peer = await server.as(await aMember(server.database, day, "peer worker", "Peer A"));
    for (const words of ["in an emergency</a>", "keeps everything closed"]) expect((await peer.get(theirs)).body).not.toContain(words);
  });

  it("given that everything is closed, when a practitioner comes to open it, then they read so before they say why, and others learn nothing", async () => {
    expect((await practitioner.get(at)).body).not.toContain("keeps everything closed");
    await person.post("/sharing/emergency", {});
    const { body } = await practitioner.get(at);
    expect(body.indexOf("keeps everything closed in an emergency")).toBeGreaterThan(0);
    expect(body.indexOf("keeps everything closed in an emergency")).toBeLessThan(body.indexOf('name="reason"'));
    const elsewhere = await server.as(await aMember(server.database, await aTeam(server.database), "practitioner"));
    expect((await elsewhere.get(at)).statusCode).toBe(404);
  });

  it("given that everything is closed, reads so, and that whoever opens it all the same read nothing", async () => {
    await person.post("/sharing/emergency", {});
    expect((await person.get("/sharing/emergency")).body).toContain("You have closed every part");
    await open();
    await practitioner.get(at);
    const home = (await person.get("/home")).body;
    expect(home).toContain("Night A tried to open what you keep for an emergency");
    expect(home).toContain("nothing was read");
    expect(home).not.toContain("It is open now");
    expect((await person.get("/sharing/emergency")).body).toContain("nothing, as it was closed or empty");
  });

  it("closes a section, and it is closed at once, also to who has it open", async () => {
    await open();
    expect((await practitioner.get(at)).body).toContain("I stop answering messages");
    await person.post("/sharing/emergency", { open: ["safety-people"], told: [] });
    const { body } = await practitioner.get(at);
    expect(body).not.toContain("I stop answering messages");
    expect(body).toContain("My sister");
    const own = (await person.get("/sharing/emergency")).body;
    expect(own).toContain("What you close stays closed in an emergency");
    expect(own).toMatch(/value="safety-people" checked/);
    expect(own).not.toMatch(/value="safety-signs" checked/);
  });
});

describe("it ends", () => {
  const over: [string, () => Promise<unknown>][] = [
    ["by its hour", () => server.database.pool.query("update emergency_access set ends_at = now() - interval '1 second'")],
    ["when whoever opened it is done", async () => practitioner.post(`${at}/${await accessId()}/end`, {})],
    [
      "when they leave the organisation",
      () => server.database.pool.query("update member set ended_at = now() where account_id = $1", [nightId]),
    ],
    [
      "when the person leaves the organisation",
      () => server.database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]),
    ],
    [
      "when the person closes their record",
      () => server.database.pool.query("update person set closed_at = now() where person_id = $1", [personId]),
    ],
  ];
  it.each(over)("%s", async (_when, ends) => {
    await open();
    expect((await practitioner.get(at)).body).toContain("I stop answering messages");
    await ends();
    expect((await practitioner.get(at)).body).not.toContain("I stop answering messages");
  });
});

describe("nobody else", () => {
  it("opens anything: another organisation, a supporter, an educator, an officer, the person, somebody of no organisation", async () => {
    const { database } = server;
    const others: [string, string][] = [
      ["another organisation", await aMember(database, await aTeam(database), "practitioner")],
      ["a supporter", await aSupporter(database, personId)],
      ["an educator", await aMember(database, night, "educator")],
      ["a peer worker", await aMember(database, night, "peer worker")],
      ["a records officer", await aMember(database, night, "records officer")],
      ["the person", personId],
      ["another person", await aPerson(database)],
    ];
    for (const [who, accountId] of others) {
      const visitor = await server.as(accountId);
      expect([who, (await visitor.get(at)).statusCode]).toEqual([who, 404]);
      expect([who, (await open(visitor)).statusCode]).toEqual([who, 404]);
    }
    expect(await accessId()).toBeUndefined();
  });

  it("reads what somebody else opened, or ends it", async () => {
    await open();
    const colleague = await server.as(await aMember(server.database, night, "practitioner", "Night B"));
    expect((await colleague.get(at)).body).not.toContain("I stop answering messages");
    expect((await colleague.post(`${at}/${await accessId()}/end`, {})).statusCode).toBe(404);
    expect((await practitioner.get(at)).body).toContain("I stop answering messages");
  });
});

describe("a records officer", () => {
  it("reviews each one without a word of the person’s, and the person reads what they say", async () => {
    await open();
    await practitioner.get(at);
    expect((await officer.get("/people")).body).toContain("1 to review");
    const { body } = await officer.get("/emergency/reviews");
    for (const words of ["Night A", REASON, "Waits for your review", "warning signs"]) expect(body).toContain(words);
    for (const words of ["I stop answering", "My sister"]) expect(body).not.toContain(words);
    const review = (fields: Record<string, string>) =>
      officer.post(`/people/${personId}/emergency/${accessIdNow}/review`, { id: newId(), ...fields });
    const accessIdNow = await accessId();
    const refused = await review({ verdict: "not justified", words: "" });
    expect(refused.statusCode).toBe(422);
    await review({ verdict: "more to ask", words: "Why not ring first?" });
    await review({ verdict: "justified", words: "" });
    expect((await officer.get("/people")).body).not.toContain("to review");
    const own = (await person.get("/sharing/emergency")).body;
    for (const words of ["There is more to ask", "Why not ring first?", "Justified", "Officer A"]) expect(own).toContain(words);
  });

  it("of another organisation sees none of it, and nobody reviews their own", async () => {
    await open();
    const stranger = await server.as(await aMember(server.database, await aTeam(server.database), "records officer"));
    expect((await stranger.get("/emergency/reviews")).body).not.toContain(REASON);
    const path = `/people/${personId}/emergency/${await accessId()}/review`;
    for (const who of [stranger, practitioner, person])
      expect((await who.post(path, { id: newId(), verdict: "justified", words: "" })).statusCode).toBe(404);
    expect((await practitioner.get("/emergency/reviews")).statusCode).toBe(404);
  });
});

it("with a grant beside it, what was shared stays as it was when the emergency ends", async () => {
  await aGrant(server.database, personId, { teamId: day.teamId, sections: ["goals"], may: ["see"] });
  const colleague = await server.as(await aMember(server.database, day, "practitioner", "Day A"));
  await open(colleague);
  await colleague.post(`${at}/${await accessId()}/end`, {});
  const { body } = await colleague.get(`/people/${personId}`);
  expect([body.includes("Swim"), body.includes("I stop answering")]).toEqual([true, false]);
});

it("is read where it was opened and nowhere else, also by somebody who was given another part", async () => {
  await aGrant(server.database, personId, { teamId: day.teamId, sections: ["goals"], may: ["see", "answer", "write"] });
  const signs = await said(server.database, personId, { kind: "safety-signs", body: { text: "Curtains shut" } });
  const colleague = await server.as(await aMember(server.database, day, "practitioner", "Day B"));
  await open(colleague);
  expect((await colleague.get(at)).body).toContain("Curtains shut");
  const { body } = await colleague.get(`/people/${personId}`);
  expect([body.includes("Swim"), body.includes("Curtains shut"), body.includes("I stop answering")]).toEqual([true, false, false]);
  expect((await colleague.get(`/people/${personId}/statements/${signs}`)).statusCode).toBe(404);
  const { rows } = await server.database.pool.query(
    "select distinct unnest(what) as what from access_event where person_id = $1 and by_right = 'grant'",
    [personId],
  );
  expect(rows.map((each) => each.what).filter((each) => String(each).startsWith("safety-"))).toEqual([]);
});

it("is opened once by the same one at the same time, so that ending it ends it; and an id that is taken opens nothing", async () => {
  await Promise.all([open(), open(), open()]);
  const { rows } = await server.database.pool.query("select access_id from emergency_access where person_id = $1", [personId]);
  expect(rows).toHaveLength(1);
  await person.post(`${at}/${rows[0].access_id}/end`, {});
  expect((await practitioner.get(at)).body).not.toContain("I stop answering messages");
  const colleague = await server.as(await aMember(server.database, night, "practitioner", "Night C"));
  expect((await open(colleague, { id: rows[0].access_id })).statusCode).toBe(404);
  expect((await colleague.get(at)).body).not.toContain("I stop answering messages");
  // sent again after it ended, the form of then opens nothing any more
  await open(practitioner, { id: rows[0].access_id });
  expect((await practitioner.get(at)).body).not.toContain("I stop answering messages");
});

describe("looking for somebody", () => {
  it("is told to whom it finds, who sees who looked, and is not told twice when it was opened", async () => {
    await look({});
    expect((await person.get("/home")).body).toContain("Night A looked for you in an emergency");
    const { body } = await person.get("/sharing/emergency");
    expect(body).toContain("Who looked for you");
    expect(body).toContain("Night A, practitioner, Organisation A");
    expect((await person.get("/sharing/looked")).body).toContain("looked for you in an emergency");
    expect((await person.get("/home")).body).not.toContain("looked for you in an emergency");
    await look({});
    await open();
    const home = (await person.get("/home")).body;
    expect(home).toContain("Night A opened what you keep for an emergency");
    expect(home).not.toContain("looked for you in an emergency");
  });

  it("is one search when it is sent twice, with the same answer", async () => {
    const id = newId();
    for (let time = 0; time < 2; time += 1) expect((await look({ id })).body).toContain(`Open for Person ${count}`);
    const { rows } = await server.database.pool.query("select 1 from emergency_looked_for where person_id = $1", [personId]);
    expect(rows).toHaveLength(1);
  });

  it("is paused after ten that found nobody, also when they are sent at once, and the officer sees how often", async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, () => look({ bornOn: "1950-01-01" })));
    expect(tries.filter(({ statusCode }) => statusCode === 200)).toHaveLength(10);
    const { statusCode, body } = await look({});
    expect([statusCode, body.includes("searching is paused"), body.includes(`person ${count}`)]).toEqual([429, true, true]);
    const table = (await officer.get("/emergency/reviews")).body;
    expect(table).toContain("Searches in the last 30 days");
    expect(table).toMatch(/Night A[^]*?10<[^]*?0<[^]*?0</);
  });

  it("finds nobody of another organisation, nor for whoever is no practitioner", async () => {
    const elsewhere = await server.as(await aMember(server.database, await aTeam(server.database, "Elsewhere"), "practitioner"));
    expect((await look({}, elsewhere)).body).not.toContain(`Open for Person ${count}`);
    for (const nobody of [officer, person]) expect((await look({}, nobody)).statusCode).toBe(404);
    const { rows } = await server.database.pool.query("select 1 from emergency_looked_for where person_id = $1", [personId]);
    expect(rows).toEqual([]);
  });
});

describe("what the person ended", () => {
  it("is not opened again by the same practitioner; a colleague can, and knows that it was ended", async () => {
    await open();
    await person.post(`${at}/${await accessId()}/end`, {});
    const again = await practitioner.get(at);
    expect(again.body).toContain(`Person ${count} ended what you had open`);
    expect(again.body).not.toContain("Open it now");
    expect((await open()).statusCode).toBe(200);
    expect((await practitioner.get(at)).body).not.toContain("I stop answering messages");
    const colleague = await server.as(await aMember(server.database, night, "practitioner", "Night B"));
    expect((await colleague.get(at)).body).toContain(`Person ${count} ended what Night A had open`);
    expect((await open(colleague)).statusCode).toBe(303);
    expect((await colleague.get(at)).body).toContain("I stop answering messages");
    // nor with SQL of the application
    await person.post(`${at}/${await accessId()}/end`, {});
    await expect(
      transaction(server.database.pool, { provenAccount: nightId }, (tx) =>
        tx.one("test/open-again", "select open_emergency($1, $2, $3, '')", [personId, newId(), REASON]),
      ),
    ).rejects.toThrow(/another practitioner/);
  });

  it("can be opened again by the same one where they closed it themselves, or a week later", async () => {
    await open();
    await practitioner.post(`${at}/${await accessId()}/end`, {});
    expect((await open()).statusCode).toBe(303);
    await person.post(`${at}/${await accessId()}/end`, {});
    await server.database.pool.query("update emergency_access set ended_at = now() - interval '8 days' where person_id = $1", [personId]);
    expect((await open()).statusCode).toBe(303);
    expect((await practitioner.get(at)).body).toContain("I stop answering messages");
  });
});
