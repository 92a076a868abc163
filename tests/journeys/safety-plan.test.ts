import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aPerson, aSupporter } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("a safety plan, $way", (way) => {
  let server: TestServer;
  let person: Walk, friend: Walk;
  let personId: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    person = await walk(browser, server, way, personId);
    friend = await walk(browser, server, way, friendId);
  });
  afterAll(async () => {
    for (const who of [person, friend]) await who.context.close();
    await server.stop();
  });

  it("given nothing written, it says what it is for and offers to begin, and fills nothing in", async () => {
    await person.visit("/home");
    await person.follow("Safety plan");
    expect(await person.text()).toContain("For a hard hour, written in a better one");
    await person.follow("Begin with the first step");
    expect(await person.page.inputValue("[name=text]")).toBe("");
  });

  it("an idea is picked, changed and saved, and a step is passed over", async () => {
    await person.unfold("Ideas to pick from");
    await person.follow("I stop answering messages.");
    expect(await person.page.inputValue("[name=text]")).toBe("I stop answering messages.");
    await person.fill({ text: "I stop answering my brother." });
    await person.press("Save");
    expect(await person.text()).toContain("Saved. Who can see it: Only you.");
    await person.follow("Next: Making my surroundings safer");
    await person.follow("Next: What I live for");
    await person.fill({ text: "The garden in May." });
    await person.press("Save");
  });

  it("somebody who helps stands there with a number to press", async () => {
    await person.visit("/safety/people");
    await person.fill({ text: "My friend, who comes round", contact: "020 7946 0000, until midnight" });
    await person.press("Save");
    await person.follow("The whole safety plan");
    const numbers = await person.page.locator("a[href^='tel:']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(numbers).toContain("tel:02079460000");
    expect(await person.text()).toContain("There at any hour, for everybody");
  });

  it("the order is the person's, and what is left out keeps its words", async () => {
    await person.unfold("Change the order, or leave a step out");
    await person.press(/^Leave out.*My warning signs/);
    expect(await person.page.getByRole("heading", { level: 2 }).first().innerText()).toBe("What I live for");
    if (!(await person.page.getByRole("button", { name: /^Take in again/ }).isVisible()))
      await person.unfold("Change the order, or leave a step out");
    await person.press(/^Take in again/);
    expect(await person.text()).toContain("I stop answering my brother.");
  });

  it("then one step is shared, and the friend reads that one and nothing of the others", async () => {
    await person.visit("/sharing/new");
    await person.page.getByLabel(/Supporter A/).check();
    await person.unfold("Only some of it");
    await person.page.getByLabel("Safety plan: people I can ask for help").check();
    await person.page.locator("input[name=may][value=see]").check();
    await person.page.locator("input[name=until][value=stop]").check();
    await person.press("See what this means");
    expect(await person.text()).toContain("who you can ask for help");
    await person.send("form[action='/sharing/save']");
    await friend.visit(`/people/${personId}`);
    expect(await friend.text()).toContain("My friend, who comes round");
    for (const other of ["I stop answering my brother", "The garden in May"]) expect(await friend.page.content()).not.toContain(other);
    await person.visit("/home");
    expect(await person.text()).toContain("Different people see different steps.");
  });

  it("the friend takes on a part: reads what is asked and what was ticked, and says yes in their own words", async () => {
    await person.visit("/safety");
    await person.follow("Ask somebody to take on a part");
    await person.page.getByLabel("Supporter A").check();
    await person.fill({ text: "Ring me on Sundays at six." });
    await person.page.getByLabel("The garden in May.").check();
    await person.press("Save");
    expect(await person.text()).toContain("These are the exact words");
    await person.press("Sign it and ask Supporter A");

    await friend.visit(`/people/${personId}`);
    await friend.follow("Waiting for what you say to this part of the safety plan");
    expect(await friend.text()).toContain("The garden in May.");
    expect(await friend.page.content()).not.toContain("I stop answering my brother");
    await friend.page.getByLabel("I agree, but…").first().check();
    await friend.fill({ reason: "at seven, after work" });
    await friend.press("Sign in my name");
    await person.visit("/safety");
    expect(await person.text()).toContain("Supporter A agrees with it, but: “at seven, after work”.");
  });

  it("and it asks later whether it still fits, on the day that was chosen", async () => {
    await person.visit("/safety");
    await person.follow("Does it still fit, and did it help?");
    await person.press("Save");
    expect(await person.page.locator(".error-summary").innerText()).toContain("Choose one of the answers");
    await person.page.getByLabel("Some of it").check();
    await person.page.getByLabel("In a month").check();
    await person.press("Save");
    expect(await person.text()).toContain("You asked to be asked again on");
    await server.database.pool.query(
      `update statement set body = jsonb_set(body, '{askOn}', '"2026-01-01"') where person_id = $1 and kind = 'safety-check'`,
      [personId],
    );
    await person.visit("/home");
    expect(await person.text()).toContain("Does your safety plan still fit?");
    await person.press("Not now");
    expect(await person.text()).not.toContain("You wanted to be asked today");
  });
});
