import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aMember, aTeam } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

const PASSWORD = "grey heron over the canal";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** From a code on paper to a record with a first word in each of its places, which nobody else sees. */
describe.each(WAYS)("a person invited by paper, $way", (way) => {
  let server: TestServer;
  let member: Walk;
  let other: Walk;
  let person: Walk;
  let code: string;
  let link: string;
  beforeAll(async () => {
    server = await aServer({ listening: true });
    member = await walk(browser, server, way, await aMember(server.database, await aTeam(server.database, "Team A")));
    other = await walk(browser, server, way, await aMember(server.database, await aTeam(server.database, "Team B")));
    person = await walk(browser, server, way);
  });
  afterAll(async () => {
    for (const each of [member, other, person]) await each.context.close();
    await server.stop();
  });

  const problems = (): Promise<string> => person.page.locator(".error-summary").innerText();
  const saved = (): Promise<void> =>
    person.page
      .locator("[data-save-status][data-state=saved]")
      .waitFor()
      .then(() => person.look());
  const inviteBy = async (by: Walk): Promise<void> => {
    await by.visit("/people/invite");
    await by.fill({ name: "Person A" });
    await by.press("Make the invitation");
    link = (await by.page.locator(".slip-link a").getAttribute("href"))!;
    code = await by.page.locator(".slip-code").innerText();
  };

  it("given an invitation on paper, a wrong code is refused kindly and stays to be mended", async () => {
    await inviteBy(member);
    expect(await member.text()).toContain("For Person A");
    await person.visit("/");
    await person.follow("I have an invitation");
    await person.fill({ code: "ABCD-EFGH" });
    await person.press("Go on");
    expect(await problems()).toContain("Check each letter, or ask whoever gave it to you");
    expect(await person.page.inputValue("[name=code]")).toBe("ABCD-EFGH");
  });

  it("when the code is right, it says whose the record is before anything is asked", async () => {
    await person.fill({ code: code.toLowerCase().replace(/\W/g, "") });
    await person.press("Go on");
    expect(await person.text()).toContain("Hello Person A.");
    expect(await person.text()).toContain("You choose what you share with Team A.");
    expect(person.page.url()).not.toContain(code.replace(/\W/g, ""));
  });

  it.each([
    ["short", "12 characters"],
    ["password12345", "Many people use this password"],
  ])("a password like “%s” is refused with what to do, and all else that was typed stays", async (password, says) => {
    await person.fill({ name: "Person A Whole", username: "person.a", email: "person@example.org", password });
    await person.press("Make my account and accept");
    expect(await problems()).toContain(says);
    for (const [name, value] of Object.entries({ name: "Person A Whole", username: "person.a", email: "person@example.org", password: "" }))
      expect(await person.page.inputValue(`[name=${name}]`), name).toBe(value);
  });

  it("then the account is made, and the welcome asks small questions, each of which may be left out", async () => {
    await person.fill({ password: PASSWORD });
    await person.press("Make my account and accept");
    expect(person.path()).toBe("/welcome");
    await person.follow("Begin");
    await person.fill({ called: "" });
    await person.press("Save and go on");
    expect(await problems()).not.toBe("");
    await person.fill({ called: "Person P" });
    await person.press("Save and go on");
    await person.fill({ pronouns: "they/them" });
    await person.press("Save and go on");
    await person.fill({ contact: "Text first" });
    await person.press("Save and go on");
    await person.page.getByLabel("Somebody with me").check();
    await person.fill({ takesPartWords: "Breaks" });
    await person.press("Save and go on");
    // nothing is chosen for them: what may be opened in an emergency is their own yes or no, or left for later
    expect(await person.text()).toContain("If you are in danger, may a worker open three things?");
    expect(await person.page.locator("[name=emergency]:checked").count()).toBe(0);
    await person.press("Save and go on");
    expect(await problems()).not.toBe("");
    await person.follow(/^Leave this one out/);
    expect(await person.text()).toContain("Make this place yours");
    await person.press("Save and go on");
    expect(person.path()).toBe("/home");
  });

  it("then their place is empty and private, and says so; the team works with them and sees nothing", async () => {
    expect(await person.text()).toContain("Hello Person P.");
    expect(await person.text()).toContain("Your record begins with you. You choose what you share.");
    await person.follow("Sharing");
    expect(await person.text()).toContain("Only you");
    expect(await person.text()).toContain("Stop working with Team A");
    await member.visit("/people");
    await member.follow("Person P");
    expect(await member.text()).toContain("Text first");
  });

  it("then a story part is written", async () => {
    await person.visit("/home");
    await person.follow("My story");
    await person.follow(/Write/);
    await person.fill({ title: "Who I am" });
    if (way.javaScriptEnabled) await saved();
    await person.fill({ text: "I grew up beside the river." });
    if (way.javaScriptEnabled) {
      expect(await person.page.locator("[data-save-status]").innerText()).toContain("Saved for you alone.");
      // they leave in the middle of it
      await person.follow("My story");
      await person.follow("Who I am");
      expect(await person.page.inputValue("[name=text]")).toBe("I grew up beside the river.");
    }
    await person.press("Save");
    expect(await person.text()).toContain("Saved. Who can see it: Only you.");
  });

  it("when the connection is lost, the words are not: with script they wait on this device, without it in the browser", async () => {
    await person.visit("/story/new");
    await person.context.setOffline(true);
    await person.fill({ text: "Then I moved to town." });
    await (way.javaScriptEnabled ? loseWhileWriting() : loseWhileSending());
    expect(await partsSaved()).toHaveLength(1);
    await person.visit("/story");
    expect(await person.text()).toContain("Then I moved to town, and back.");
  });

  const partsSaved = async () =>
    (await server.database.pool.query("select statement_id from statement where kind = 'story-part' and body->>'text' like 'Then%'")).rows;

  async function loseWhileWriting(): Promise<void> {
    const kept = person.page.locator("[data-save-status][data-state=kept]");
    await kept.waitFor();
    expect(await kept.innerText()).toBe(
      "Not saved: no connection. Your words are kept on this device, locked, and sent when the connection is back.",
    );
    await person.look();
    await person.context.setOffline(false);
    await saved();
    await person.context.setOffline(true);
    await person.fill({ text: "Then I moved to town, and back." });
    await kept.waitFor();
    // the page is gone before the words could be sent
    await person.page.goto("about:blank");
    await person.context.setOffline(false);
    await person.visit("/story");
    await person.follow(/^Then I moved/);
    // sent by the page that was left, or brought back from this device: either way they are here again
    await expect.poll(() => person.page.inputValue("[name=text]"), { timeout: 15_000 }).toBe("Then I moved to town, and back.");
    await person.press("Save");
  }

  async function loseWhileSending(): Promise<void> {
    await person.fill({ text: "Then I moved to town, and back." });
    await person.page.getByRole("button", { name: "Save" }).click();
    await person.page.waitForURL("chrome-error://**");
    await person.context.setOffline(false);
    await person.page.reload();
    await person.look();
  }

  it("then a strength is written, words first; one without words is refused", async () => {
    await person.visit("/home");
    await person.follow("Strengths");
    await person.follow("Add one thing");
    await person.page.getByLabel("Something that has helped before").check();
    await person.press("Save");
    expect(await problems()).toContain("Write something here first");
    expect(await person.page.getByLabel("Something that has helped before").isChecked()).toBe(true);
    await person.fill({ text: "I keep plants alive." });
    await person.press("Save");
    expect(await person.text()).toContain("I keep plants alive.");
    await person.page.getByLabel("Home", { exact: true }).check();
    await person.press("Save");
    expect(await person.text()).toContain("I keep plants alive.");
    expect(await person.page.getByRole("heading", { level: 2 }).first().innerText()).toBe("Home");
  });

  it("then a part of the wellness plan is begun", async () => {
    await person.visit("/home");
    await person.follow("Wellness plan");
    await person.visit((await person.page.locator("main a[href^='/wellness/']").first().getAttribute("href"))!);
    await person.fill({ text: "A walk before breakfast." });
    await person.press("Save");
    expect(await person.text()).toContain("A walk before breakfast.");
  });

  it("then a goal is written, with why, a step and a mark", async () => {
    await person.visit("/home");
    await person.follow("Goals");
    await person.follow("Write down one thing");
    await person.press("Next");
    expect(await problems()).toContain("Write something here first");
    await person.fill({ text: "Swim in the sea" });
    await person.press("Next");
    await person.fill({ why: "It wakes me up." });
    await person.press("Save");
    await person.follow("Add a step");
    await person.fill({ text: "Look for my towel", who: "me", by: "2099-05-01" });
    await person.press("Save");
    expect(await person.text()).toContain("Look for my towel");
    await person.unfold("Mark where I am now");
    await person.page.getByLabel("3", { exact: true }).check();
    await person.press("Mark it");
    expect(await person.text()).toContain("Marked.");
    await person.follow("Goals");
    await person.follow("Swim in the sea");
    expect(await person.text()).toContain("It wakes me up.");
  });

  it("then all of it is still theirs alone", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("Only you");
    expect(await person.text()).not.toContain("You, and");
    await member.visit("/people");
    await member.follow("Person P");
    for (const word of ["river", "plants", "breakfast", "Swim"]) expect(await member.text()).not.toContain(word);
  });

  it("when a second invitation comes by link, it is accepted by whoever is signed in", async () => {
    await inviteBy(other);
    await person.visit(new URL(link).pathname);
    await person.press("Accept the invitation");
    await person.visit("/sharing");
    expect(await person.text()).toContain("Stop working with Team B");
  });
});
