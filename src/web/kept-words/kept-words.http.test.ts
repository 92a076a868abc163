import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { BEGUN_FIELD, STAMP_FIELD, STAMP_HEADER, WORDS_FIELD } from "../stamp-names.ts";

let server: TestServer;
let callum: Visitor, maya: Visitor, nobody: Visitor;
let callumId: string;
/** A page of Callum's with an answering form, which keeps nothing of itself. */
let page: string;
const JSON_PLEASE = { accept: "application/json" };
const SECRET = "what happened with my father";

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  callumId = await aPerson(database, "Callum");
  const team = await aTeam(database);
  const memberId = await aMember(database, team, "practitioner", "Jo");
  await workingTogether(database, callumId, team.teamId);
  await aGrant(database, callumId, { teamId: team.teamId, sections: ["goals"] });
  const goal = await said(database, callumId, { body: { text: "A goal", why: "" } });
  await said(database, callumId, { about: goal, by: memberId, voice: "practitioner", kind: "question", body: { text: "How?" } });
  page = `/people/${callumId}/statements/${goal}`;
  callum = await server.as(callumId);
  maya = await server.as(await aPerson(database, "Maya"));
  nobody = await server.as(null);
});
afterAll(() => server.stop());
beforeEach(() => server.database.pool.query("delete from unsaved"));

const valueOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
/** The first form of the page with room for words, as a browser would send it with these in it. */
async function opened(who: Visitor, url = page): Promise<{ action: string; sent(text: string): Fields; html: string }> {
  const { body } = await who.get(url);
  const html = [...body.matchAll(/<form [^>]*method="post"[^]*?<\/form>/g)]
    .map(([each]) => each)
    .find((each) => each.includes("<textarea"))!;
  const hidden = [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
  const [, area = ""] = /<textarea[^>]* name="([^"]*)"/.exec(html)!;
  const [, action = ""] = /action="([^"]*)"/.exec(html)!;
  return { action, html, sent: (text) => ({ ...Object.fromEntries(hidden), [area]: text }) };
}
const begin = (who: Visitor, fields: Fields) => who.post("/unsaved", fields, { ...JSON_PLEASE, [STAMP_HEADER]: undefined });
const send = (who: Visitor, action: string, fields: Fields) => who.post(action, fields, { [STAMP_HEADER]: undefined });

describe("what is begun in any form", () => {
  test("given words that were begun, when the page is opened again, then they are in the form, and at home, for their writer alone", async () => {
    const form = await opened(callum);
    expect((await begin(callum, form.sent("Half an answer"))).json()).toEqual({ ok: true });
    expect((await opened(callum)).html).toMatch(/You began this on[^]*Half an answer<\/textarea>/);
    expect((await callum.get("/home")).body).toContain("Half an answer</a>");
    for (const url of ["/home", page]) expect((await maya.get(url)).body).not.toContain("Half an answer");
  });

  test("given words that were begun, when the form is sent, or they are thrown away, then they are gone", async () => {
    const form = await opened(callum);
    await begin(callum, form.sent("Half an answer"));
    const again = await opened(callum);
    expect((await send(callum, again.action, again.sent("A whole answer"))).statusCode).toBe(303);
    expect((await callum.get("/home")).body).not.toContain("Half an answer");
    await begin(callum, form.sent("Another"));
    const [, throwing = ""] = /formaction="([^"]*)"/.exec((await opened(callum)).html)!;
    expect((await send(callum, throwing, (await opened(callum)).sent("Another"))).headers.location).toBe(page);
    expect((await callum.get(page)).body).not.toContain("Another");
  });

  test("given a form that is refused, when it is drawn again, then it goes on as the same", async () => {
    const form = await opened(callum);
    const as = valueOf(form.html, BEGUN_FIELD);
    const refused = await send(callum, form.action, form.sent("   "));
    expect([refused.statusCode, refused.body.includes(`value="${as}"`)]).toEqual([422, true]);
  });

  test("given two windows with what was begun, when both write on, then neither takes the place of the other", async () => {
    await begin(callum, (await opened(callum)).sent("Half"));
    const [here, there] = [await opened(callum), await opened(callum)];
    await begin(callum, here.sent("Half, here"));
    await begin(callum, there.sent("Half, there"));
    const { rows } = await server.database.pool.query("select fields ->> 'text' as text from unsaved order by 1");
    expect(rows).toEqual([{ text: "Half, here" }, { text: "Half, there" }]);
    const { body } = await callum.get("/home");
    expect([body.includes("Half, here"), body.includes("Half, there")]).toEqual([true, true]);
  });

  test("given two saves of one form, when the earlier arrives last, then the later one stays", async () => {
    const form = await opened(callum);
    const [earlier, later] = [newId(), newId()];
    await begin(callum, { ...form.sent("Half an answer, written on"), saveId: later });
    expect((await begin(callum, { ...form.sent("Half"), saveId: earlier })).json()).toEqual({ ok: true });
    expect((await begin(callum, { ...form.sent(""), saveId: earlier })).json()).toEqual({ ok: true });
    const { rows } = await server.database.pool.query("select fields ->> 'text' as text from unsaved");
    expect(rows).toEqual([{ text: "Half an answer, written on" }]);
  });

  test("given a page that was not drawn for them, when somebody keeps words under it, then nothing is kept", async () => {
    const form = await opened(callum);
    expect((await begin(maya, form.sent("Mine"))).statusCode).toBe(409);
    const { rows } = await server.database.pool.query("select account_id, kept from unsaved");
    expect(rows).toEqual([{ account_id: callumId, kept: "another" }]);
    const sent = { ...form.sent("x"), [STAMP_FIELD]: "", [WORDS_FIELD]: "text" };
    expect((await begin(callum, sent)).statusCode).toBe(409);
  });
});

describe("words of a form that could not be taken", () => {
  const isShown = (body: string) => body.includes("What you wrote") && body.includes(SECRET);

  test("given a page that is not there any more, when the form is sent, then they are shown, and wait in the form", async () => {
    const form = await opened(callum);
    const answer = await send(callum, form.action.replace("/answer", "/gone"), form.sent(SECRET));
    expect([answer.statusCode, isShown(answer.body), answer.body.includes("It is kept, for you alone")]).toEqual([404, true, true]);
    expect((await opened(callum)).html).toContain(SECRET);
  });

  test("given something that breaks, when the form is sent, then they are shown, and wait in the form", async () => {
    const form = await opened(callum);
    const { pool } = server.database;
    await pool.query("alter table revision rename to revision_away");
    const answer = await send(callum, form.action, form.sent(SECRET)).finally(() =>
      pool.query("alter table revision_away rename to revision"),
    );
    expect([answer.statusCode, isShown(answer.body)]).toEqual([500, true]);
    expect((await opened(callum)).html).toContain(SECRET);
  });

  test("given somebody else's session, when Callum's form is sent to nowhere, then nothing of it is kept for them", async () => {
    const form = await opened(callum);
    await send(maya, "/gone", form.sent(SECRET));
    expect((await maya.get("/home")).body).not.toContain(SECRET);
  });
});

describe("words on a page whose reader is signed out, or somebody else", () => {
  test("given Callum's open page, when Maya signs in and it is sent, then it is at Callum's home and in his form, and nowhere with Maya", async () => {
    const form = await opened(callum);
    const answer = await send(maya, form.action, form.sent(SECRET));
    expect([answer.statusCode, answer.body.includes(SECRET)]).toEqual([409, false]);
    expect(answer.body).toContain("This page was opened by Callum. You are signed in as Maya.");
    expect(answer.body).toContain("kept for Callum");
    for (const url of ["/home", "/take", "/take/document"]) expect((await maya.get(url)).body).not.toContain(SECRET);
    expect((await callum.get("/home")).body).toMatch(/while somebody else was signed in here[^]*what happened with my father/);
    const again = await opened(callum);
    expect(again.html).toMatch(/what happened with my father<\/textarea>/);
    await send(callum, again.action, again.sent(SECRET));
    expect((await callum.get("/home")).body).not.toContain("somebody else was signed in");
  });

  test("given a page whose room is used up by whoever holds it, when another page of Callum's is sent, then its words are kept", async () => {
    const form = await opened(callum);
    const other = await opened(callum, "/goals/new");
    const kept = async () => (await server.database.pool.query("select 1 from unsaved where kept is not null")).rowCount;
    const freshly = (text: string) => ({ ...form.sent(text), [BEGUN_FIELD]: "", id: newId() });
    for (let i = 0; i < 14; i++) await send(maya, form.action, freshly(`planted ${i}`));
    expect(await kept()).toBe(12);
    await send(maya, other.action, other.sent(SECRET));
    expect(await kept()).toBe(13);
    expect((await callum.get("/home")).body).toContain(SECRET);
  });

  test("given a session that ended while writing, when the form is sent, then signing in leads back to it with the words in it", async () => {
    const form = await opened(callum);
    const { location } = (await send(nobody, form.action, form.sent("Written while it ended"))).headers;
    expect(location).toBe(`/sign-in?next=${encodeURIComponent(page)}&ended=kept`);
    expect((await nobody.get(location!)).body).toContain("Your words are kept");
    expect((await opened(callum)).html).toContain("Written while it ended</textarea>");
  });

  test("given a form of one's own entries, when the session ended, then its words come back in that form as well", async () => {
    const form = await opened(callum, "/story/new");
    await send(nobody, form.action, { ...form.sent("A part of my story"), id: newId() });
    expect((await opened(callum, "/story/new")).html).toContain("A part of my story</textarea>");
  });
});
