import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aPerson, aSupporter } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("a crisis card, $way", (way) => {
  let server: TestServer;
  let person: Walk, friend: Walk;
  let personId: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await said(server.database, personId, { kind: "safety-myself", body: { text: "The bath, with the radio on" } });
    await said(server.database, personId, { kind: "safety-people", body: { text: "My friend", contact: "020 7946 0000, always" } });
    await said(server.database, personId, { kind: "story-part", body: { title: "My whole life", text: "It was like this. ".repeat(90) } });
    await said(server.database, personId, { kind: "safety-signs", body: { text: "I stop answering" } });
    person = await walk(browser, server, way, personId);
    friend = await walk(browser, server, way, friendId);
  });
  afterAll(async () => {
    for (const who of [person, friend]) await who.context.close();
    await server.stop();
  });

  it("given no card, it says what one is for, and nothing is ticked", async () => {
    await person.visit("/home");
    await person.follow("Crisis card");
    expect(await person.text()).toContain("A card for your pocket");
    await person.follow("Choose what goes on it");
    expect(await person.page.locator("input:checked").count()).toBe(0);
  });

  it("they go from heading to heading, write a line where nothing fits, and pick from what is there", async () => {
    await person.press("Write a short line for the card");
    await person.fill({ text: "I teach the piano." });
    await person.press("Save");
    expect(await person.page.getByLabel("I teach the piano.").isChecked()).toBe(true);
    await person.press("Save and go on");
    if (way.javaScriptEnabled) {
      await person.unfold("Everything else you have written");
      await person.page.getByLabel("My whole life").check();
      await person.page.getByText("is longer than a whole side").waitFor();
      await person.page.getByLabel("My whole life").uncheck();
      await person.page.getByText("It fits on a card.").waitFor();
    }
    await person.page.getByLabel("The bath, with the radio on").check();
    await person.press("Save and go on");
    await person.press("Save and go on");
    await person.page.getByLabel("My friend").check();
    await person.press("Save and go on");
    await person.press("Save");
    expect(await person.text()).toContain("It fits on a card.");
  });

  it("when it is hard it is read at once, large, with the number one press away and nothing in the way", async () => {
    await person.visit("/help");
    await person.follow("My crisis card");
    expect(await person.page.locator("header, footer").count()).toBe(0);
    expect(await person.page.locator("h1").innerText()).toBe("Person A");
    expect(await person.page.getByRole("link", { name: "020 7946 0000, always" }).getAttribute("href")).toBe("tel:02079460000");
    const size = await person.page
      .locator(".pocket-card .words")
      .first()
      .evaluate((words) => getComputedStyle(words).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(22);
  });

  it("then it is shared, and the friend reads the card and nothing else of the plan it comes from", async () => {
    await person.visit("/card");
    await person.follow("Share it with somebody");
    expect(await person.page.getByLabel("Crisis card", { exact: true }).isChecked()).toBe(true);
    await person.page.getByLabel(/Supporter A/).check();
    await person.page.locator("input[name=may][value=see]").check();
    await person.page.locator("input[name=until][value=stop]").check();
    await person.press("See what this means");
    await person.send("form[action='/sharing/save']");
    await friend.visit(`/people/${personId}`);
    expect(await friend.text()).toContain("The bath, with the radio on");
    await friend.follow("Open the card, large");
    expect(await friend.text()).toContain("I teach the piano.");
    expect(await friend.page.content()).not.toContain("I stop answering");
    await person.visit("/sharing/looked");
    expect(await person.text()).toContain("saw your crisis card");
  });

  it("and what is taken off the card stays in the plan", async () => {
    await person.visit("/card");
    await person.press(/^Take off the card.*The bath/);
    await person.visit("/card/phone");
    expect(await person.text()).not.toContain("The bath");
    await person.visit("/safety");
    expect(await person.text()).toContain("The bath, with the radio on");
  });
});

describe.each(WAYS)("the square of a crisis card, $way", (way) => {
  let server: TestServer;
  let person: Walk, stranger: Walk;
  let address: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const personId = await aPerson(server.database, "Person A");
    const line = await said(server.database, personId, { kind: "card-line", body: { heading: "helps", text: "A quiet room" } });
    const items = [{ heading: "helps", statementId: line }];
    await said(server.database, personId, { kind: "crisis-card", body: { items, name: true, advance: true } });
    person = await walk(browser, server, way, personId);
    stranger = await walk(browser, server, way);
  });
  afterAll(async () => {
    for (const who of [person, stranger]) await who.context.close();
    await server.stop();
  });

  it("given a card without one, it says what a square does before it is made", async () => {
    await person.visit("/card");
    expect(await person.text()).toContain("whoever finds it can read it");
    await person.press("Make a QR code");
    expect(await person.text()).toContain("There is a QR code on your card now.");
    address = (await person.page.locator(".slip-link a").getAttribute("href"))!;
    await person.visit("/card/print");
    expect(await person.page.getByRole("img", { name: "Opens this card" }).count()).toBe(1);
    await person.follow("Print it without the QR code");
    expect(await person.page.getByRole("img", { name: "Opens this card" }).count()).toBe(0);
  });

  it("then whoever holds the card opens it with their phone: read at once, with nothing to sign in to", async () => {
    await stranger.visit(new URL(address).pathname);
    expect(await stranger.text()).toContain("A quiet room");
    expect(await stranger.page.locator("header, footer, form").count()).toBe(0);
    await stranger.visit(new URL(address).pathname);
  });

  it("and the person is told at home that it was opened, once, and sees when", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("Your crisis card was opened");
    await person.follow("Look at it");
    expect(await person.page.getByRole("listitem").filter({ hasText: "Opened on" }).count()).toBe(1);
    await person.visit("/home");
    expect(await person.text()).not.toContain("was opened");
    await person.visit("/sharing/looked");
    expect(await person.text()).toContain("Somebody who has your card");
  });

  it("until they make a new one, or switch it off: then the old one opens nothing", async () => {
    await person.visit("/card");
    await person.unfold("Make a new QR code");
    await person.press("Yes, make a new one");
    await stranger.visit(new URL(address).pathname, 404);
    address = (await person.page.locator(".slip-link a").getAttribute("href"))!;
    await stranger.visit(new URL(address).pathname);
    await person.press("Switch it off");
    expect(await person.text()).toContain("Switched off.");
    await stranger.visit(new URL(address).pathname, 404);
  });
});
