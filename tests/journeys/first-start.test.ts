import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aServer, type TestServer } from "../builders/server.ts";

const CODE = "ABCD-EFGH-JKMN";
const PASSWORD = "seven green bicycles";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** From an installation that nobody has set up to a practitioner who is in. */
describe.each(WAYS)("the first start, $way", (way) => {
  let server: TestServer;
  let admin: Walk;
  let invited: Walk;
  let second: Walk;
  let link: string;
  beforeAll(async () => {
    server = await aServer({ listening: true, ready: false, setupCode: CODE, outbox: true });
    admin = await walk(browser, server, way);
    invited = await walk(browser, server, way);
    second = await walk(browser, server, way);
  });
  afterAll(async () => {
    for (const each of [admin, invited, second]) await each.context.close();
    await server.stop();
  });

  it("given an empty installation, every page leads to the set-up, with help in reach", async () => {
    await admin.visit("/");
    expect(admin.path()).toBe("/set-up");
    await admin.follow("Help right now");
    expect(await admin.text()).toContain("116 123");
    await admin.visit("/set-up");
  });

  it("when the code is wrong, nothing is set up, and what was typed stays but for the password", async () => {
    await admin.fill({ code: "WRONG", name: "Trust A", organisation: "Organisation A", team: "Team A" });
    await admin.fill({ adminName: "Administrator A", email: "admin@example.org", password: PASSWORD });
    await admin.unfold("Change the help numbers");
    await admin.fill({ "help-1-name": "Line A", "help-1-number": "0800 111 222" });
    await admin.press("Set up");
    expect(await admin.page.locator(".error-summary").innerText()).toContain("This is not the code");
    for (const [name, value] of [
      ["name", "Trust A"],
      ["help-1-name", "Line A"],
      ["email", "admin@example.org"],
      ["password", ""],
    ])
      expect(await admin.page.inputValue(`[name="${name}"]`), name).toBe(value);
  });

  it("when the code is right, the administrator is signed in and told what comes next", async () => {
    await admin.fill({ code: CODE.toLowerCase().replaceAll("-", " "), password: PASSWORD });
    await admin.press("Set up");
    expect(admin.path()).toBe("/administration");
    expect(await admin.text()).toContain("Ownterms is set up. Next, invite somebody to your team.");
    await admin.follow("Help right now");
    expect(await admin.text()).toContain("0800 111 222");
    await invited.visit("/set-up");
    expect(invited.path()).toBe("/");
    expect(await invited.text()).toContain("Trust A");
  });

  it("then the language for those who have not chosen yet can be changed", async () => {
    await admin.visit("/administration");
    await admin.follow(/This installation/);
    await admin.page.getByLabel("Easy Read", { exact: true }).check();
    await admin.press("Save");
    expect(await admin.text()).toContain("Saved.");
    await invited.visit("/");
    expect(await invited.page.locator("html").getAttribute("lang")).toBe("en-GB-x-easyread");
    await admin.page.getByLabel("English", { exact: true }).check();
    await admin.press("Save");
  });

  it("then an organisation and a team are added", async () => {
    await admin.visit("/administration");
    await admin.unfold("Add an organisation");
    await admin.fill({ name: "" });
    await admin.press("Add (Name of the organisation)");
    expect(await admin.page.locator(".error-summary").innerText()).toContain("Write a name");
    await admin.fill({ name: "Organisation B" });
    await admin.press("Add (Name of the organisation)");
    await admin.unfold("to Organisation B");
    const within = admin.page.locator("section", { hasText: "Organisation B" });
    await within.locator("[name=name]").fill("Team B");
    await admin.press("Add (Name of the team)");
    expect(await admin.text()).toContain("Team B, 0 people");
  });

  it("then a practitioner is invited; the link is shown once, and that nothing was sent is told", async () => {
    await admin.follow("Team B");
    await admin.press("Make the invitation");
    expect(await admin.page.locator(".error-summary").innerText()).toContain("Choose a role");
    await admin.page.locator("input[name=role][value=practitioner]").check();
    await admin.fill({ email: "member@example.org" });
    await admin.page.locator("form[action$='/invite'] [name=name]").fill("Member A");
    await admin.press("Make the invitation");
    link = (await admin.page.locator(".slip-link a").getAttribute("href"))!;
    expect(await admin.text()).toContain("We show this once only");
    await admin.follow("Done");
    expect(await admin.text()).toContain("Member A, member@example.org");
    await admin.visit("/administration");
    await admin.follow("Messages");
    await admin.look();
    expect(await admin.text()).toMatch(/To: member@example.org.*not sent: there was no mail server/);
    expect(await admin.text()).not.toContain(link);
  });

  it("then the practitioner makes an account, and finds the way to invite a person, and nobody's record", async () => {
    await invited.visit(new URL(link).pathname);
    expect(await invited.text()).toContain("You are invited to Team B, Organisation B, as practitioner.");
    await invited.fill({ password: PASSWORD });
    await invited.press("Make my account and accept");
    expect(invited.path()).toBe("/people");
    await invited.follow("Invite somebody");
    expect(await invited.text()).toContain("Your team sees what they are called and how to contact them, and what they share.");
    await invited.visit("/administration", 404);
    await admin.visit("/people");
    expect(await admin.text()).not.toContain("Member A");
    await invited.visit(new URL(link).pathname, 410);
  });

  it("then a second one waits until the first, who knows them, lets them in", async () => {
    await admin.visit("/administration");
    await admin.follow("Team B");
    await admin.page.locator("input[name=role][value=practitioner]").check();
    await admin.fill({ email: "second@example.org" });
    await admin.page.locator("form[action$='/invite'] [name=name]").fill("Member B");
    await admin.press("Make the invitation");
    await second.visit(new URL((await admin.page.locator(".slip-link a").getAttribute("href"))!).pathname);
    await second.fill({ password: PASSWORD });
    await second.press("Make my account and accept");
    expect(second.path()).toBe("/people");
    expect(await second.text()).toContain("You will be in Team B when one of these has confirmed that it is you: Member A.");
    expect(await second.page.getByRole("link", { name: "Invite somebody" }).count()).toBe(0);
    await second.visit("/people/invite", 404);
    await second.visit("/people/joining", 404);
    await invited.visit("/people");
    expect(await invited.text()).toContain("1 to confirm");
    await invited.follow("New in the team");
    expect(await invited.text()).toContain("Member B, practitioner, Team B");
    expect(await invited.text()).toContain("Ask the newcomer in person, or by phone, if this account is theirs.");
    await invited.press("I know Member B: let them in");
    expect(await invited.text()).toContain("They are in the team now.");
    await second.visit("/people");
    expect(await second.text()).not.toContain("You will be in Team B");
    await second.follow("Invite somebody");
    expect(second.path()).toBe("/people/invite");
  });
});
