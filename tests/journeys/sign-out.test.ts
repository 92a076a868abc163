import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aPerson } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

const SECRET = "What I tell nobody";
let browser: Browser;
let server: TestServer;
let person: Walk;
let personId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await aServer({ listening: true });
  personId = await aPerson(server.database, "Person A");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  await server.database.pool.query("delete from unsaved");
  person = await walk(browser, server, WAYS[0]!, personId);
});
afterEach(() => person.context.close());

const onDevice = () => person.page.evaluate(() => JSON.stringify({ ...localStorage }));
const kept = async () =>
  (await server.database.pool.query("select fields ->> 'text' as text from unsaved")).rows.map(({ text }) => text as string);

/** Typed while nothing arrives. */
async function typedInVain(): Promise<void> {
  await person.visit("/goals/new");
  await person.page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await person.fill({ text: SECRET });
  await person.page.locator('[data-save-status][data-state="kept"]').first().waitFor();
  await expect.poll(onDevice).toContain("sealed");
}

const signOut = () => person.page.locator("footer").getByRole("button", { name: "Sign out" }).click();

describe("signing out while something waits on the device", () => {
  it("says how much could not be sent, sends it, and goes on", async () => {
    await typedInVain();
    await signOut();
    await person.page.getByText("One thing that you wrote here could not be sent yet.").waitFor();
    await person.look();
    await person.page.unroute("**/*");
    await person.page.getByRole("button", { name: "Try to send them now" }).click();
    await person.page.locator("[data-waits]").waitFor({ state: "hidden" });
    expect(await kept()).toEqual([SECRET]);
    await person.page.locator("main").getByRole("button", { name: "Sign out" }).click();
    await person.page.waitForURL("**/sign-in?signed-out=yes");
    expect(await onDevice()).not.toContain("sealed");
  });

  it("goes out at the first press where it can be sent by then", async () => {
    await typedInVain();
    await person.page.unroute("**/*");
    await signOut();
    await person.page.waitForURL("**/sign-in?signed-out=yes");
    expect(await kept()).toEqual([SECRET]);
  });

  it("leaves it sealed for whoever signs out all the same, and it arrives when they are back", async () => {
    await typedInVain();
    await signOut();
    await person.page.locator("[data-waits]").waitFor();
    await person.page.unroute("**/*");
    await person.page.locator("main").getByRole("button", { name: "Sign out" }).click();
    await person.page.waitForURL("**/sign-in?signed-out=yes");
    expect(await onDevice()).not.toContain(SECRET);
    // what a browser sends as a page is left is beyond the test's reach: it may have arrived already
    await server.database.pool.query("delete from unsaved");
    const [name = "", value = ""] = (await server.cookieOf(personId)).split(/=(.*)/s);
    await person.context.addCookies([{ name, value, url: server.baseUrl }]);
    await person.visit("/goals/new");
    await expect.poll(kept).toEqual([SECRET]);
    expect(await person.page.inputValue("[name=text]")).toBe(SECRET);
  });

  it("throws it away on a second press alone", async () => {
    await typedInVain();
    await signOut();
    await person.page.getByRole("button", { name: "Throw them away" }).click();
    expect(await onDevice()).toContain("sealed");
    await person.page.getByRole("button", { name: "Yes, throw away what I wrote" }).click();
    await person.page.locator("[data-waits]").waitFor({ state: "hidden" });
    expect(await onDevice()).not.toContain("sealed");
  });
});

it("given nothing that waits, signing out asks nothing", async () => {
  await person.visit("/goals");
  await signOut();
  await person.page.waitForURL("**/sign-in?signed-out=yes");
  expect(await person.text()).toContain("signed out");
});
