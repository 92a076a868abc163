import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, launchBrowser } from "../builders/browser.ts";
import { aMember, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WAYS = [
  { way: "with script, on a phone", javaScriptEnabled: true, width: 390 },
  { way: "without script, at 320 px", javaScriptEnabled: false, width: 320 },
];

/** From a person's own words to a plan that each has signed or not, in real browsers; axe on every page passed. */
describe.each(WAYS)("from own words to an agreed plan, $way", ({ javaScriptEnabled, width }) => {
  let server: TestServer;
  let maya: Page;
  let jo: Page;
  let personId: string;
  let plan: string;
  const contexts: BrowserContext[] = [];

  async function browserOf(accountId: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 }, baseURL: server.baseUrl });
    contexts.push(context);
    const [name = "", value = ""] = (await server.cookieOf(accountId)).split(/=(.*)/s);
    await context.addCookies([{ name, value, url: server.baseUrl }]);
    return context.newPage();
  }

  /** Looks at the page as axe does, and whether anything has to be scrolled sideways. */
  async function look(page: Page): Promise<void> {
    await axe(page);
    // without script in the page, the browser still measures for the one who tests
    const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
  }

  const go = async (page: Page, path: string): Promise<void> => {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await look(page);
  };
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole("button", { name }).first().click();
    await page.waitForLoadState();
    await look(page);
  };
  const open = async (page: Page, name: string | RegExp): Promise<void> =>
    page.locator("summary").filter({ hasText: name }).first().click();

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const team = await aTeam(server.database, "Team A");
    const member = await aMember(server.database, team, "practitioner", "Member A");
    await aSupporter(server.database, personId, "Supporter A", "sister");
    await workingTogether(server.database, personId, team.teamId);
    maya = await browserOf(personId);
    jo = await browserOf(member);
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await server.stop();
  });

  it("given an empty record, a goal is written, and only the person sees it", async () => {
    await go(maya, "/home");
    await go(maya, "/goals/new");
    await maya.locator("[name=text]").fill("Get the allotment going again");
    await maya.locator("form:has([name=text]) button").last().click();
    await maya.waitForLoadState();
    await look(maya);
    await go(maya, "/goals");
    expect(await maya.locator("main").innerText()).toContain("Get the allotment going again");
    await go(jo, "/people");
    await go(jo, `/people/${personId}`);
    expect(await jo.locator("main").innerText()).not.toContain("allotment");
  });

  it("when goals and plan are shared, the check says in words who will see what", async () => {
    await go(maya, "/sharing/new");
    await maya
      .getByLabel(/Team A/)
      .first()
      .check();
    for (const section of ["goals", "plan"]) await maya.locator(`input[name=sections][value=${section}]`).check();
    await maya.locator("input[name=may]").last().check();
    await maya.locator("input[name=until][value=stop]").check();
    await maya.locator("form[action='/sharing/check'] button").click();
    await maya.waitForLoadState();
    await look(maya);
    expect(await maya.locator("main").innerText()).toContain("Team A");
    await maya.locator("form[action='/sharing/save'] button").click();
    await maya.waitForLoadState();
    await look(maya);
    await go(jo, `/people/${personId}`);
    expect(await jo.locator("main").innerText()).toContain("Get the allotment going again");
  });

  it("then they choose what goes into the plan, and put it forward", async () => {
    await go(jo, `/people/${personId}/plan`);
    await press(jo, "Begin a plan meeting");
    await press(jo, /Put in the plan/);
    await jo.locator("form[action$=contribution] [name=text]").fill("I ring every second Thursday.");
    await jo.locator("form[action$=contribution] button").click();
    await jo.waitForLoadState();
    await go(maya, `/people/${personId}/plan/meeting`);
    expect(await maya.locator("main").innerText()).toContain("I ring every second Thursday.");
    await open(maya, "Ask somebody in");
    await press(maya, /Supporter A/);
    await maya.locator("form[action$=difference] [name=text]").last().fill("I want to go without a lift.");
    await maya.locator("form[action$=difference] button").last().click();
    await maya.waitForLoadState();
    await look(maya);
    await maya.locator("[name=reviewOn]").fill("2099-03-01");
    await press(maya, "Read the whole plan, then put it forward");
    await press(maya, /^Put it forward$/);
    plan = new URL(maya.url()).pathname;
    expect(await maya.locator("main").innerText()).toContain("I want to go without a lift.");
  });

  it("then each signs: the person does not agree, and the plan says so first", async () => {
    await maya.getByLabel("I don’t agree").first().check();
    await press(maya, "Sign in my name");
    expect(await maya.locator(".error-summary").innerText()).toContain("Write something here first");
    await maya.locator("form[action$='/sign'] [name=reason]").fill("It is too much at once.");
    await press(maya, "Sign in my name");
    await go(jo, plan);
    expect(await jo.locator("article.plan > p").first().innerText()).toContain("It is too much at once.");
    await jo.locator("form[action$='/sign'] input[value=agree]").check();
    await press(jo, "Sign in my name");
    expect(await jo.locator("main").innerText()).toContain("You have said what you think of this plan");
  });

  it("when all sharing ends in the middle, the next request finds only what was signed together", async () => {
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1 and ended_at is null", [personId]);
    await go(jo, `/people/${personId}`);
    expect(await jo.locator("main").innerText()).not.toContain("Get the allotment going again");
    await go(jo, plan);
    expect((await jo.goto(`/people/${personId}/plan/meeting`))?.status()).toBe(404);
  });
});
