import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../core/id.ts";
import { anAccount, aPerson } from "../../tests/builders/people.ts";
import { putForwardAdvance } from "../../tests/builders/advance.ts";
import { aPlan, type Put } from "../../tests/builders/plan.ts";
import { said } from "../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { fromBase64, toBase64 } from "../web/islands/pocket/bytes.ts";
import { arrivalOf } from "../web/islands/pocket/outbox.ts";
import { lockedPage } from "../web/islands/pocket/locked.ts";
import { seal } from "../web/islands/pocket/seal.ts";

let server: TestServer;
let personId: string;
let person: Visitor;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
});

const JSON_PLEASE = { accept: "application/json" };
const news = async (who = person, have = "") => (await who.get(`/pocket.json?have=${have}`, JSON_PLEASE)).json();
const keepHere = (who = person, on = "yes") => who.post("/pocket/keeping", { on }, JSON_PLEASE);
const wordsIn = ({ kept }: any): string => JSON.stringify(kept);

describe("what a device may keep", () => {
  it("is nothing until the person asks for it there", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
    expect(await news()).toMatchObject({ ok: true, account: personId, keep: false, why: "off", kept: null });
    await keepHere();
    const got = await news();
    expect(got).toMatchObject({ keep: true, account: personId });
    expect(wordsIn(got)).toContain("I stop cooking");
    expect(await news(person, got.digest)).toMatchObject({ keep: true, digest: got.digest, kept: null });
  });

  it("is the safety plan in the person's order, without what they left out or put away", async () => {
    const order = ["people", "signs", "surroundings", "reasons", "myself", "distraction", "services"];
    const away = await said(server.database, personId, { kind: "safety-signs", body: { text: "An old sign" } });
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
    await said(server.database, personId, { kind: "safety-people", body: { text: "My sister" } });
    await said(server.database, personId, { kind: "safety-myself", body: { text: "Left out" } });
    await said(server.database, personId, { kind: "safety-arrangement", body: { order, leftOut: ["myself"] } });
    await person.post(`/safety/signs/${away}/put-away`);
    await keepHere();
    const got = await news();
    const { html } = got.kept.pages.find(({ id }: { id: string }) => id === "safety");
    expect(html.indexOf("My sister")).toBeGreaterThan(0);
    expect(html.indexOf("My sister")).toBeLessThan(html.indexOf("I stop cooking"));
    expect(wordsIn(got)).not.toContain("Left out");
    expect(wordsIn(got)).not.toContain("An old sign");
  });

  it("is nothing on a device marked as shared, whatever it asks for", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
    await keepHere();
    await server.database.pool.query("update session set shared_device = true where account_id = $1", [personId]);
    expect((await keepHere()).statusCode).toBe(409);
    expect(await news()).toMatchObject({ keep: false, why: "shared", kept: null, card: null });
    await server.database.pool.query("update session set pocket_at = now() where account_id = $1", [personId]);
    expect((await person.get("/pocket.json", JSON_PLEASE)).body).not.toContain("I stop cooking");
  });

  it("is nothing for somebody who is signed out, or has no record", async () => {
    const nobody = await server.as(null);
    const answer = await nobody.get("/pocket.json", JSON_PLEASE);
    expect([answer.statusCode, answer.json().problems]).toEqual([401, { "": "signed-out" }]);
    const other = await server.as(await anAccount(server.database));
    expect(await news(other)).toMatchObject({ keep: false, why: "nothing" });
  });

  it("is one session's matter, and ends from another device by a button", async () => {
    const laptop = await server.as(personId);
    await keepHere();
    expect(await news(laptop)).toMatchObject({ keep: false, why: "off" });
    const page = (await laptop.get("/account/devices")).body;
    expect(page).toContain("It keeps your plans for when there is no signal.");
    const stop = /formaction="([^"]+stop-keeping)"/i.exec(page)![1]!;
    expect((await laptop.post(stop)).statusCode).toBe(303);
    expect(await news()).toMatchObject({ keep: false, why: "off" });
    const stranger = await server.as(await aPerson(server.database, "Person B"));
    await keepHere();
    expect((await stranger.post(stop)).statusCode).toBe(404);
    expect(await news()).toMatchObject({ keep: true });
  });
});

describe("the page that opens without a signal", () => {
  it("is the same for everybody, and names nothing of anybody", async () => {
    const nobody = await server.as(null);
    for (const path of ["/pocket", "/pocket/shell/en-GB", "/pocket-worker.js"])
      expect([path, (await person.get(path)).body]).toEqual([path, (await nobody.get(path)).body]);
    expect((await person.get("/pocket")).body).not.toContain("Person A");
  });

  it("is named to the worker with all it is made of, and anew when the numbers of the installation change", async () => {
    const listed = async () =>
      JSON.parse(/^self\.POCKET=(\[.*?\]);$/m.exec((await person.get("/pocket-worker.js")).body)![1]!) as { url: string }[];
    const before = await listed();
    for (const { url } of before) expect([url, (await person.get(url)).statusCode]).toEqual([url, 200]);
    const page = (await person.get("/pocket/shell/en-GB")).body;
    for (const [, needed] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) expect(before.map(({ url }) => url)).toContain(needed);
    const { installation } = server.context;
    installation.current = { ...installation.current, helpNumbers: [{ name: "A line", number: "0800 000", text: "" }] };
    expect(await listed()).not.toEqual(before);
  });

  it("shows the lock before any script has run, and the card only where it is left open; nothing is sent before the script is there", async () => {
    const page = (await person.get("/pocket/shell/en-GB")).body;
    const main = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main"));
    const seen = (html: string) => [...main(html).matchAll(/data-view="([a-z-]+)"(?! hidden)/g)].map(([, view]) => view);
    expect(seen(page)).toEqual([]);
    expect(seen(lockedPage(page, null))).toEqual(["locked"]);
    expect(lockedPage(page, null)).toContain('data-open-card="true" hidden></div>');
    expect(lockedPage(page, "<p>$& for me</p>")).toContain('data-open-card="true"><p>$& for me</p></div>');
    const [, form] = /(<form[^>]*data-form="unlock".*?<\/form>)/s.exec(page)!;
    expect(form).toMatch(/<button[^>]*\bdisabled\b/);
  });

  it("can be put among a phone's own applications", async () => {
    const manifest = (await person.get("/manifest.webmanifest")).json();
    expect(manifest).toMatchObject({ start_url: "/pocket", scope: "/", display: "standalone" });
    expect((await person.get(manifest.icons[0].src)).statusCode).toBe(200);
  });
});

describe("what waited on a device and arrives", () => {
  type Arrival = { id?: string; statementId?: string; based?: string; kind?: string; about?: string; fields?: Record<string, string> };
  async function arrive(said: Arrival, { who = person, account = personId, sealedFor = account, ...more }: Record<string, any> = {}) {
    const { key } = await news();
    const whole = {
      id: newId(),
      statementId: newId(),
      based: "",
      kind: "safety-signs",
      about: "",
      fields: { text: "I stop cooking" },
      ...said,
    };
    const sealed = toBase64(await seal(fromBase64(key.publicKey), arrivalOf(sealedFor, whole.id), JSON.stringify(whole)));
    return who.post("/pocket/arrivals", { account, id: whole.id, key: key.id, sealed, ...more }, JSON_PLEASE);
  }
  const entries = async () =>
    (
      await server.database.pool.query(
        "select statement_id, body, clash_ids, voice from statement where person_id = $1 order by position",
        [personId],
      )
    ).rows;

  it("is there once, however often it comes, in the person's own voice", async () => {
    const [id, statementId] = [newId(), newId()];
    for (let times = 0; times < 3; times++) expect((await arrive({ id, statementId })).json()).toEqual({ ok: true, clash: false });
    expect(await entries()).toEqual([{ statement_id: statementId, body: { text: "I stop cooking" }, clash_ids: [], voice: "own" }]);
  });

  it("clashes with what was written elsewhere meanwhile, and both stay", async () => {
    const [first, statementId] = [newId(), newId()];
    await arrive({ id: first, statementId });
    await arrive({ statementId, based: first, fields: { text: "One" } });
    expect((await arrive({ statementId, based: first, fields: { text: "Other" } })).json()).toEqual({ ok: true, clash: true });
    expect((await entries())[0].clash_ids).toHaveLength(1);
  });

  it("is refused with words where it cannot be taken, and nothing is changed", async () => {
    const empty = await arrive({ fields: { text: " " } });
    expect([empty.statusCode, empty.json().problems]).toEqual([422, { text: "Write something here first." }]);
    expect((await arrive({ based: newId() })).statusCode).toBe(404);
    expect((await arrive({ kind: "goal" })).statusCode).toBe(422);
    const [id, statementId] = [newId(), newId()];
    await arrive({ id, statementId });
    expect((await arrive({ id, statementId, fields: { text: "Other words" } })).statusCode).toBe(400);
    expect((await entries()).map(({ body }) => body.text)).toEqual(["I stop cooking"]);
  });

  describe("as a rating", () => {
    const all = async () =>
      (
        await server.database.pool.query("select kind, about_id, body, revisions from statement where person_id = $1 order by position", [
          personId,
        ])
      ).rows;

    it("is a mark of a goal of one's own, once", async () => {
      const goal = await said(server.database, personId, { body: { text: "Swim again", why: "" } });
      const mark = { id: newId(), statementId: newId(), kind: "mark", about: goal, fields: { value: "6", note: "A good week" } };
      for (let times = 0; times < 2; times++) expect((await arrive(mark)).json()).toEqual({ ok: true, clash: false });
      expect(await all()).toMatchObject([
        { kind: "goal" },
        { kind: "mark", about_id: goal, body: { value: 6, note: "A good week" }, revisions: 1 },
      ]);
      expect((await arrive({ kind: "mark", about: goal, fields: { value: "11" } })).statusCode).toBe(422);
      expect((await arrive({ kind: "mark", about: newId(), fields: { value: "1" } })).statusCode).toBe(404);
      expect((await arrive({ kind: "mark", fields: { value: "1" } })).statusCode).toBe(404);
      const stranger = await said(server.database, await aPerson(server.database, "Person B"));
      expect((await arrive({ kind: "mark", about: stranger, fields: { value: "1" } })).statusCode).toBe(404);
      const sign = await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
      expect((await arrive({ kind: "mark", about: sign, fields: { value: "1" } })).statusCode).toBe(404);
      expect(await all()).toHaveLength(3);
    });

    it("is whether the safety plan fits, also where the answer was lost and it comes again on another day", async () => {
      const check = { id: newId(), kind: "safety-check", fields: { fits: "partly", helped: "Ringing Sam", again: "week" } };
      expect((await arrive(check)).json()).toEqual({ ok: true, clash: false });
      // as if the first time had been on another day
      for (const table of ["revision", "statement"])
        await server.database.pool.query(`update ${table} set body = body || '{"askOn": "2026-01-08"}' where person_id = $1`, [personId]);
      expect((await arrive(check)).json()).toEqual({ ok: true, clash: false });
      expect(await all()).toMatchObject([{ kind: "safety-check", body: { fits: "partly", helped: "Ringing Sam", askOn: "2026-01-08" } }]);
      expect((await arrive({ kind: "safety-check", fields: { fits: "very" } })).json().problems).toMatchObject({
        fits: "Choose one of the answers.",
      });
    });
  });

  describe("as a stance", () => {
    async function aPlanOf() {
      const goal = await said(server.database, personId, { body: { text: "Swim again", why: "" } });
      return aPlan(server, personId, { statements: [goal] });
    }
    const stance = ({ agreementId, digest }: Put, more: Record<string, string> = {}, id = newId()) => ({
      id,
      statementId: agreementId,
      kind: "stance",
      about: agreementId,
      fields: { stance: "agree", reason: "", digest, ...more },
    });
    const signed = async () =>
      (
        await server.database.pool.query("select stance, reason, how, account_id from signature where person_id = $1 order by at", [
          personId,
        ])
      ).rows;
    const refusal = async (said: Arrival) => {
      const answer = await arrive(said);
      return [answer.statusCode, ...Object.values<string>(answer.json().problems)];
    };

    it("becomes a signature when it arrives, in the person's name, once", async () => {
      const first = stance(await aPlanOf(), { stance: "agree-but", reason: "Not on Mondays" });
      for (let times = 0; times < 3; times++) expect((await arrive(first)).json()).toEqual({ ok: true, clash: false });
      expect(await signed()).toEqual([{ stance: "agree-but", reason: "Not on Mondays", how: "own sign-in", account_id: personId }]);
      await arrive(stance({ agreementId: first.about, digest: first.fields.digest, path: "" }));
      expect((await signed()).map((each) => each.stance)).toEqual(["agree-but", "agree"]);
    });

    it("signs nothing where the words were taken back, made anew or are others; and had it arrived before, it stays", async () => {
      const plan = await aPlanOf();
      expect(await refusal(stance({ ...plan, digest: "0".repeat(64) }))).toEqual([
        422,
        "These are not the words you were shown. Read them again, then sign.",
      ]);
      expect(await refusal(stance(plan, { stance: "disagree" }))).toEqual([422, "Write something here first."]);
      const arrived = stance(plan);
      await arrive(arrived);
      const renewed = await aPlan(server, personId, {
        statements: [await said(server.database, personId, { body: { text: "Swim in the sea", why: "" } })],
      });
      expect((await refusal(stance(plan)))[1]).toContain("There is a newer version of this plan");
      await person.post(`${renewed.path}/withdraw`);
      expect((await refusal(stance(renewed)))[1]).toContain("taken back before your answer arrived");
      await person.post(`${plan.path}/withdraw`);
      expect((await arrive(arrived)).json()).toEqual({ ok: true, clash: false });
      expect(await signed()).toHaveLength(1);
    });

    it("becomes a signature under choices in advance; where these ask for more, it is refused with the way to their page", async () => {
      await said(server.database, personId, { kind: "advance-people", body: { topic: "not-tell", text: "Not my father" } });
      await keepHere();
      const advance = { ...(await putForwardAdvance(server.database, personId)), path: "" };
      const place = (await news()).kept.places[`stance-${advance.agreementId}`];
      expect(place.online).toBe(`/people/${personId}/plan/${advance.agreementId}`);
      expect((await person.get(place.online)).statusCode).toBe(200);
      const [status, why] = await refusal(stance(advance, { stance: "witness" }));
      expect([status, why]).toEqual([422, expect.stringMatching(/More is asked .* so nothing was signed yet\. Open its page/)]);
      expect(await signed()).toEqual([]);
      expect((await arrive(stance(advance))).json()).toEqual({ ok: true, clash: false });
      expect(await signed()).toMatchObject([{ stance: "agree", how: "own sign-in" }]);
    });

    it("signs nothing in another person's record, nor what is not there", async () => {
      const plan = await aPlanOf();
      const otherId = await aPerson(server.database, "Person B");
      const theirs = await arrive(stance(plan), { who: await server.as(otherId), account: otherId });
      expect(theirs.json().problems[""]).toContain("not in your record any more");
      expect((await refusal(stance({ ...plan, agreementId: newId() })))[1]).toContain("not in your record any more");
      expect(await signed()).toEqual([]);
    });

    it("is asked for on the device with the exact words, until it was given, and never named signed before", async () => {
      await keepHere();
      const plan = await aPlanOf();
      const kept = (await news()).kept;
      const page = kept.pages.find(({ id }: { id: string }) => id === `agreement-${plan.agreementId}`);
      expect(page.html).toContain("Swim again");
      expect(page.html).toContain("This signs nothing yet");
      expect(kept.places[`stance-${plan.agreementId}`]).toMatchObject({ about: plan.agreementId, kind: "stance", edits: false });
      expect(kept.places[`stance-${plan.agreementId}`].form).toContain(plan.digest);
      await arrive(stance(plan));
      expect(JSON.stringify((await news()).kept)).toContain("You have said what you think of it:");
      await server.database.pool.query("update signature set at = now() - interval '8 days' where person_id = $1", [personId]);
      expect(JSON.stringify((await news()).kept)).not.toContain(`agreement-${plan.agreementId}`);
    });
  });

  it("is taken from nobody but the account that wrote it", async () => {
    const other = await aPerson(server.database, "Person B");
    const stranger = await server.as(other);
    expect((await arrive({}, { who: stranger })).json()).toEqual({ ok: false, why: "account" });
    expect((await arrive({}, { who: stranger, account: other, sealedFor: personId })).statusCode).toBe(422);
    expect((await arrive({}, { who: await server.as(null) })).statusCode).toBe(401);
  });

  it("is asked for again where it was sealed for a key that the server has no more", async () => {
    expect((await arrive({}, { key: "0000" })).json()).toEqual({ ok: false, why: "key" });
    expect((await arrive({}, { sealed: "AAAA" })).statusCode).toBe(422);
  });
});
