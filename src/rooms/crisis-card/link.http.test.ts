import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Headers, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string;
let person: Visitor;
let nobody: Visitor;
let bath: string;
beforeEach(async () => {
  await server.database.pool.query("delete from attempt");
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
  nobody = await server.as(null);
  bath = await said(server.database, personId, { kind: "safety-myself", body: { text: "The bath, with the radio on" } });
  await person.post("/card/choose/helps", { id: newId(), statements: [bath] });
});

const PHONE = "Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36";
const makeSquare = (id = newId()) => person.post("/card/link", { id });
const address = async () => /href="http[^"]*(\/c\/[\w-]+)"/.exec((await person.get("/card")).body)?.[1];
const open = (path: string, headers: Headers = {}) => nobody.get(path, { "user-agent": PHONE, ...headers });
const times = async () =>
  (await server.database.pool.query("select 1 from access_event where person_id = $1 and by_right = 'card'", [personId])).rowCount;
const noteOf = ({ headers }: Awaited<ReturnType<typeof open>>) => String(headers["set-cookie"] ?? "").split(";")[0]!;

describe("the square of a crisis card", () => {
  it("is there only when the person wants one, and opens the card for whoever holds it, at once", async () => {
    expect(await address()).toBe(undefined);
    expect((await makeSquare()).statusCode).toBe(303);
    const answer = await open((await address())!);
    expect(answer.statusCode).toBe(200);
    for (const words of ["The bath, with the radio on", "Person A"]) expect(answer.body).toContain(words);
    expect(answer.body).not.toContain("/sign-in");
  });

  it("is kept by nobody on the way: not by a search engine, a cache, or where somebody goes next", async () => {
    await makeSquare();
    const { headers, body } = await open((await address())!);
    expect(headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    expect(headers["x-robots-tag"]).toContain("noindex");
    expect(body).toContain('<meta name="robots" content="noindex');
  });

  it("is the same each time it is shown, though what is kept of it opens nothing", async () => {
    await makeSquare();
    const path = (await address())!;
    expect(await address()).toBe(path);
    expect((await person.get("/card/print")).body).toContain("Opens this card");
    expect((await person.get("/card/print?square=no")).body).not.toContain("Opens this card");
    const { rows } = await server.database.pool.query("select * from crisis_card_link where person_id = $1", [personId]);
    for (const kept of Object.values(rows[0])) {
      expect(String(kept)).not.toContain(path.split("/").at(-1));
      expect([kept, (await open(`/c/${String(kept).slice(0, 27)}`)).statusCode]).toEqual([kept, 404]);
    }
  });

  it("stops at once when it is renewed or switched off; made twice by one press it is one", async () => {
    const id = newId();
    await makeSquare(id);
    const first = (await address())!;
    await makeSquare(id);
    expect(await address()).toBe(first);
    await makeSquare();
    const second = (await address())!;
    expect([(await open(first)).statusCode, (await open(second)).statusCode]).toEqual([404, 200]);
    expect((await person.post("/card/link/off")).statusCode).toBe(303);
    expect([(await open(first)).statusCode, (await open(second)).statusCode]).toEqual([404, 404]);
    expect((await person.get("/card?link=off")).body).toContain("Switched off.");
  });

  it("is made by several presses at once, and the last one opens the card", async () => {
    const id = newId();
    for (const presses of [
      [id, id, id],
      [newId(), newId(), newId()],
    ]) {
      const answers = await Promise.all(presses.map((each) => makeSquare(each)));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    }
    expect((await open((await address())!)).statusCode).toBe(200);
  });

  it("opens the words as they are now, and nothing once the card is empty-handed or the record closed", async () => {
    await makeSquare();
    const path = (await address())!;
    await person.post(`/safety/myself/${bath}/put-away`, { id: newId() });
    expect((await open(path)).body).not.toContain("The bath");
    await server.database.pool.query("update person set closed_at = now() where person_id = $1", [personId]);
    expect((await open(path)).statusCode).toBe(404);
    const left = await server.database.pool.query("select 1 from crisis_card_link where person_id = $1", [personId]);
    expect(left.rows).toEqual([]);
  });
});

describe("each opening", () => {
  const moved = (minutes: number) =>
    server.database.pool.query("update access_event set at = now() - make_interval(mins => $2) where person_id = $1", [personId, minutes]);

  it("is written down, and told to the person: at home, on the card, and among who looked", async () => {
    await makeSquare();
    const path = (await address())!;
    expect((await person.get("/card")).body).toContain("Nobody has opened it by its QR code yet.");
    await open(path);
    await server.database.pool.query("update access_event set at = '2025-11-25T14:05:00Z' where person_id = $1", [personId]);
    expect((await person.get("/home")).body).toContain("Your crisis card was opened");
    const card = (await person.get("/card")).body;
    expect(card).toContain("Opened on Tuesday 25 November 2025 at 14:05");
    const looked = (await person.get("/sharing/looked")).body;
    for (const words of ["Somebody who has your card", "saw your crisis card", "They opened its link"]) expect(looked).toContain(words);
    expect((await person.get("/sharing/looked?who=card")).body).toContain("saw your crisis card");
  });

  it("is told at home until they have looked at the card, and put off when they say not now", async () => {
    await makeSquare();
    const path = (await address())!;
    await open(path);
    await moved(5);
    await open(path);
    const home = async () => (await person.get("/home")).body;
    expect(await home()).toContain("Your crisis card was opened twice");
    const { rows } = await server.database.pool.query("select event_id from access_event where person_id = $1 order by at desc limit 1", [
      personId,
    ]);
    await person.post("/home/not-now", { what: "card", id: rows[0].event_id });
    expect(await home()).toContain("You said “not now” to 1 thing");
    await open(path);
    expect(await home()).toContain("was opened 3 times");
    await person.get("/card");
    expect(await home()).not.toContain("Your crisis card was opened");
  });

  it("of one browser within a minute is one, and nothing of where it came from is kept", async () => {
    await makeSquare();
    const path = (await address())!;
    const first = await open(path);
    for (let again = 0; again < 3; again += 1) expect((await open(path, { cookie: noteOf(first) })).body).toContain("The bath");
    expect(await times()).toBe(1);
    await open(path, { cookie: "ownterms_card=1.made-up" });
    expect(await times()).toBe(2);
    const { rows } = await server.database.pool.query("select to_jsonb(a)::text as row from access_event a where person_id = $1", [
      personId,
    ]);
    for (const { row } of rows) for (const trace of ["127.0.0.1", "Android"]) expect(row).not.toContain(trace);
  });

  it("is somebody's: a program that looks by itself is not counted, and gets no word", async () => {
    await makeSquare();
    const path = (await address())!;
    const programs = [
      await open(path, { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }),
      await open(path, { "user-agent": "WhatsApp/2.23.20.0" }),
      await open(path, { "sec-purpose": "prefetch" }),
      await server.fastify.inject({ method: "HEAD", url: path }),
    ];
    expect(programs.map(({ statusCode }) => statusCode)).toEqual([200, 200, 503, 200]);
    for (const { body } of programs) for (const word of ["The bath", "Person A"]) expect(body).not.toContain(word);
    expect(await times()).toBe(0);
    // somebody whose browser is taken for one presses once, and is counted
    const shown = await open(`${path}?show=yes`, { "user-agent": "Some Preview Browser" });
    expect(shown.body).toContain("The bath");
    expect(await times()).toBe(1);
  });
});

describe("guesses at a card's address", () => {
  it("are held back after some, and never a card from whoever holds one", async () => {
    await makeSquare();
    const path = (await address())!;
    const guess = async (at: number) => (await open(`/c/${String(at).padStart(27, "x")}`)).statusCode;
    const answers: number[] = [];
    for (let at = 0; at < 33; at += 1) answers.push(await guess(at));
    expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
    expect((await open(path)).statusCode).toBe(200);
    for (const none of ["/c/none", "/c/", `/c/${"x".repeat(300)}`, "/c/%00"])
      expect([none, (await open(none)).statusCode >= 400]).toEqual([none, true]);
  });
});
