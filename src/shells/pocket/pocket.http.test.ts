import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anAccount, aPerson } from "../../../tests/builders/people.ts";
import { JSON_PLEASE, keepHere, newsFor } from "../../../tests/builders/pocket-arrival.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { lockedPage } from "../../web/islands/pocket/locked.ts";

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

const wordsIn = ({ kept }: any): string => JSON.stringify(kept);

describe("what a device may keep", () => {
  it("is nothing until the person asks for it there", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
    expect(await newsFor(person)).toMatchObject({ ok: true, account: personId, keep: false, why: "off", kept: null });
    await keepHere(person);
    const got = await newsFor(person);
    expect(got).toMatchObject({ keep: true, account: personId });
    expect(wordsIn(got)).toContain("I stop cooking");
    expect(await newsFor(person, got.digest)).toMatchObject({ keep: true, digest: got.digest, kept: null });
  });

  it("is the safety plan in the person's order, without what they left out or put away", async () => {
    const order = ["people", "signs", "surroundings", "reasons", "myself", "distraction", "services"];
    const away = await said(server.database, personId, { kind: "safety-signs", body: { text: "An old sign" } });
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
    await said(server.database, personId, { kind: "safety-people", body: { text: "My sister" } });
    await said(server.database, personId, { kind: "safety-myself", body: { text: "Left out" } });
    await said(server.database, personId, { kind: "safety-arrangement", body: { order, leftOut: ["myself"] } });
    await person.post(`/safety/signs/${away}/put-away`);
    await keepHere(person);
    const got = await newsFor(person);
    const { html } = got.kept.pages.find(({ id }: { id: string }) => id === "safety");
    expect(html.indexOf("My sister")).toBeGreaterThan(0);
    expect(html.indexOf("My sister")).toBeLessThan(html.indexOf("I stop cooking"));
    expect(wordsIn(got)).not.toContain("Left out");
    expect(wordsIn(got)).not.toContain("An old sign");
  });

  it("is nothing on a device marked as shared, whatever it asks for", async () => {
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop cooking" } });
    await keepHere(person);
    await server.database.pool.query("update session set shared_device = true where account_id = $1", [personId]);
    expect((await keepHere(person)).statusCode).toBe(409);
    expect(await newsFor(person)).toMatchObject({ keep: false, why: "shared", kept: null, card: null });
    await server.database.pool.query("update session set pocket_at = now() where account_id = $1", [personId]);
    expect((await person.get("/pocket.json", JSON_PLEASE)).body).not.toContain("I stop cooking");
  });

  it("is nothing for somebody who is signed out, or has no record", async () => {
    const nobody = await server.as(null);
    const answer = await nobody.get("/pocket.json", JSON_PLEASE);
    expect([answer.statusCode, answer.json().problems]).toEqual([401, { "": "signed-out" }]);
    const other = await server.as(await anAccount(server.database));
    expect(await newsFor(other)).toMatchObject({ keep: false, why: "nothing" });
  });

  it("stays, locked, where the session ended for want of use, and goes where somebody ended it, there or elsewhere", async () => {
    const ended = async (): Promise<unknown> => {
      const answer = await person.get("/pocket.json", JSON_PLEASE);
      return [answer.statusCode, answer.json().ended];
    };
    const query = (text: string) => server.database.pool.query(text, [personId]);
    await keepHere(person);
    await query("update session set last_seen_at = now() - interval '15 days' where account_id = $1");
    expect(await ended()).toEqual([401, false]);
    // what is cleared away after it ended by itself was not ended by anybody
    await query("delete from session where account_id = $1");
    expect(await ended()).toEqual([401, false]);
    person = await server.as(personId);
    await server.accounts.endOtherSessions({ accountId: personId, token: "" });
    expect(await ended()).toEqual([401, true]);
  });

  it("is asked about at sign-out: it stays, locked, or goes", async () => {
    await keepHere(person);
    const asks = await person.post("/sign-out");
    expect([asks.statusCode, asks.body.includes("keep my plans here, locked")]).toEqual([200, true]);
    const keeps = await person.post("/sign-out", { pocket: "keep" });
    expect([keeps.statusCode, String(keeps.headers["set-cookie"]).includes("ownterms_ended")]).toEqual([303, false]);
    person = await server.as(personId);
    const goes = await person.post("/sign-out", { pocket: "remove" });
    expect([goes.statusCode, String(goes.headers["set-cookie"]).includes("ownterms_ended=yes")]).toEqual([303, true]);
    const nobody = await (await server.as(null)).get("/pocket.json", { ...JSON_PLEASE, cookie: "ownterms_ended=yes" });
    expect(nobody.json().ended).toBe(true);
  });

  it("is one session's matter, and ends from another device by a button", async () => {
    const laptop = await server.as(personId);
    await keepHere(person);
    expect(await newsFor(laptop)).toMatchObject({ keep: false, why: "off" });
    const page = (await laptop.get("/account/devices")).body;
    expect(page).toContain("It keeps your plans for when there is no signal.");
    const stop = /formaction="([^"]+stop-keeping)"/i.exec(page)![1]!;
    expect((await laptop.post(stop)).statusCode).toBe(303);
    expect(await newsFor(person)).toMatchObject({ keep: false, why: "off" });
    const stranger = await server.as(await aPerson(server.database, "Person B"));
    await keepHere(person);
    expect((await stranger.post(stop)).statusCode).toBe(404);
    expect(await newsFor(person)).toMatchObject({ keep: true });
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
