import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

/** One tablet, one browser, two people: what one of them left open belongs to nobody but them. */
describe("a tablet that two people share", () => {
  let browser: Browser;
  let server: TestServer;
  let tablet: Walk;
  let callum: string, maya: string, goal: string;
  const signedIn = async (accountId: string): Promise<void> => {
    const [name = "", value = ""] = (await server.cookieOf(accountId)).split(/=(.*)/s);
    await tablet.context.addCookies([{ name, value, url: server.baseUrl }]);
  };
  const rowsOf = async (accountId: string): Promise<unknown[]> =>
    (
      await server.database.pool.query(
        "select fields ->> 'text' as words from unsaved where account_id = $1 union all select body ->> 'text' from revision where author_id = $1 and kind = 'story-part'",
        [accountId],
      )
    ).rows;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await aServer({ listening: true });
    callum = await aPerson(server.database, "Callum");
    maya = await aPerson(server.database, "Maya");
    const team = await aTeam(server.database);
    await workingTogether(server.database, callum, team.teamId);
    goal = await said(server.database, callum, { body: { text: "A goal", why: "" } });
    tablet = await walk(browser, server, WAYS[0]!, callum);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("given Callum's pages in two windows, when he signs out in one, then the other shows nothing of him, and his words wait", async () => {
    await signedIn(callum);
    const other = await tablet.context.newPage();
    await other.goto("/story/new");
    await other.fill("[name=text]", "typed as he signed out");
    await tablet.visit("/home");
    await tablet.page.locator("footer").getByRole("button", { name: "Sign out" }).click();
    await tablet.page.waitForURL("**/sign-in?signed-out=yes");
    await other.waitForURL("**/sign-in?signed-out=elsewhere");
    expect(await other.content()).not.toContain("typed as he");
    await expect.poll(() => rowsOf(callum)).toEqual([{ words: "typed as he signed out" }]);
    await server.database.pool.query("delete from unsaved");
    await signedIn(callum);
    await other.goto("/goals");
    await signedIn(maya);
    await tablet.visit("/home");
    // whoever has the tablet by now has this window too
    await other.waitForURL("**/home");
    expect(await other.textContent("h1")).toContain("Maya");
    await other.close();
    await signedIn(callum);
    await server.database.pool.query("delete from unsaved");
    await tablet.page.evaluate(() => localStorage.clear());
  });

  it("given Callum's half-written page, when Maya signs in and he types on, then nothing of it is hers, and it waits for him", async () => {
    await tablet.visit("/story/new");
    await signedIn(maya);
    await tablet.fill({ text: "what happened with my father" });
    const status = tablet.page.locator("[data-save-status][data-state=stopped]");
    await status.waitFor({ timeout: 15_000 });
    expect(await status.innerText()).toContain("kept for Callum");
    await tablet.press("Save");
    expect(await tablet.text()).toContain("This page was opened by Callum. You are signed in as Maya.");
    expect(await rowsOf(maya)).toEqual([]);
    await tablet.visit("/home");
    expect(await tablet.text()).not.toContain("my father");
    await signedIn(callum);
    await tablet.visit("/home");
    expect(await tablet.text()).toContain("while somebody else was signed in here");
    await tablet.follow("See it in its form");
    expect(await tablet.page.locator("[name=text]").inputValue()).toBe("what happened with my father");
  });

  it("given an answer that he began, when he leaves by a link and opens the page again, then it is in its form", async () => {
    await tablet.visit(`/people/${callum}/statements/${goal}`);
    await tablet.page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
    const form = tablet.page.locator("form:has([data-keeps])").first();
    await form.locator("textarea").first().fill("Half of a thought");
    await form.locator("[data-save-status][data-state=saved]").waitFor({ timeout: 15_000 });
    await tablet.visit("/goals");
    await tablet.visit(`/people/${callum}/statements/${goal}`);
    expect(await form.locator("textarea").first().inputValue()).toBe("Half of a thought");
    expect(await form.locator("textarea").first().isVisible()).toBe(true);
  });
});
