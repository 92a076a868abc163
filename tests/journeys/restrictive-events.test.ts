import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";
import { today } from "../../src/web/dates.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("something that is done without agreement, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk;
  let personId: string;
  const day = today("Europe/London");

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const team = await aTeam(server.database, "Ward A");
    const memberId = await aMember(server.database, team, "practitioner", "Member A");
    await workingTogether(server.database, personId, team.teamId);
    await said(server.database, personId, { kind: "wellness-entry", body: { part: "in-crisis", text: "One person, sitting down." } });
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["wellness-plan"], may: ["see"] });
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, memberId);
  });
  afterAll(async () => {
    for (const who of [person, practitioner]) await who.context.close();
    await server.stop();
  });

  it("is not kept without what was tried before, and nothing that was typed is lost", async () => {
    await practitioner.visit(`/people/${personId}`);
    await practitioner.follow("Done without agreement");
    await practitioner.follow("Record something done without agreement");
    const { page } = practitioner;
    await page.getByLabel("Seclusion").first().check();
    await practitioner.fill({
      beganOn: day,
      place: "Room 4",
      decidedBy: "Nurse N",
      reason: "A chair was thrown.",
      text: "He was walked to a room.",
    });
    await page.getByLabel("Yes: those marked below").check();
    await page.getByLabel("Followed in part").check();
    await practitioner.fill({ absentReason: "He did not want to talk yet.", askOn: day, talkOn: day });
    await page.getByLabel("There is no account yet").check();
    await practitioner.press("Save");
    expect(await practitioner.text()).toContain("Something needs another look");
    expect(await page.locator('[name="text"]').inputValue()).toBe("He was walked to a room.");
    await practitioner.fill({ before: "Music was turned off, and he was asked what he needs." });
    await page.locator('[name^="why-"]').fill("There were two of us.");
    await practitioner.press("Save");
    expect(await practitioner.text()).toContain("Person A can read it now.");
    expect(await practitioner.text()).toContain("Not agreed: decided by Nurse N.");
  });

  it("then the person is told gently, and reads it when they open it", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("Something was written down that you may want to know");
    expect(await person.text()).not.toContain("Seclusion");
    await person.follow("Go there");
    expect(await person.text()).not.toContain("A chair was thrown.");
    await person.unfold("Read what is written about it");
    for (const words of ["A chair was thrown.", "One person, sitting down.", "There were two of us.", "He did not want to talk yet."])
      expect(await person.text()).toContain(words);
  });

  it("and says how it was, first for themselves alone, and that one part was not so, to the ward", async () => {
    await person.follow("Open this by itself");
    await person.follow("Say how it was for me");
    await person.fill({ text: "I was cold, and nobody said how long." });
    await person.press("Save");
    expect(await person.text()).toContain("Saved. Who can see it: Only you.");
    await person.follow(/That is not how it was.*what was tried before/);
    await person.fill({ text: "Nobody asked me anything." });
    await person.page.getByLabel("Ward A").check();
    await person.press("Save");
    expect(await person.text()).toContain("Saved. Who can see it: You, and Ward A.");
    await practitioner.visit(new URL(person.page.url()).pathname);
    expect(await practitioner.text()).toContain("Nobody asked me anything.");
    expect(await practitioner.text()).not.toContain("I was cold");
  });

  it("asks for a conversation in their own way, and it is held, and something changes", async () => {
    await person.page.getByLabel("I want to talk about it").check();
    await person.fill({ text: "" });
    await person.press("Send my answer");
    await practitioner.visit(new URL(person.page.url()).pathname);
    expect(await practitioner.text()).toContain("I want to.");
    await practitioner.unfold("Record the conversation");
    const form = practitioner.page.locator('form[action$="/talked"]');
    for (const [name, text] of Object.entries({ on: day, who: "Both", text: "We sat outside.", changes: "Somebody says how long." }))
      await form.locator(`[name="${name}"]`).fill(text);
    await practitioner.send('form[action$="/talked"]');
    await person.visit("/rights/events");
    await person.unfold("Read what is written about it");
    expect(await person.text()).toContain("Somebody says how long.");
    await person.follow("As one document, to print or keep");
    expect(await person.text()).toContain("None of this was agreed, whoever signs or prints it.");
  });
});
