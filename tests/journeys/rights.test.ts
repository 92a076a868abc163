import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(WAYS)("when the law takes choices away, $way", (way) => {
  let server: TestServer;
  let person: Walk, nurse: Walk;
  let personId: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const team = await aTeam(server.database, "Ward A");
    const nurseId = await aMember(server.database, team, "practitioner", "Member A");
    await workingTogether(server.database, personId, team.teamId);
    person = await walk(browser, server, way, personId);
    nurse = await walk(browser, server, way, nurseId);
  });
  afterAll(async () => {
    for (const who of [person, nurse]) await who.context.close();
    await server.stop();
  });

  it("given somebody who shares nothing, a nurse writes down what holds them, and why", async () => {
    await nurse.visit(`/people/${personId}`);
    await nurse.follow("Legal status and rights");
    await nurse.follow("Record a legal status");
    await nurse.page.getByLabel("Section 3: held in hospital for treatment").check();
    await nurse.press("Next");
    await nurse.fill({ text: "You stopped eating.", from: inDays(-3), decidedBy: "Dr B and C", takenAway: "Going out alone" });
    await nurse.press("Save");
    expect(await nurse.text()).toContain("The person can read it now.");
  });

  it("the person is told at home, and reads what it means, how to challenge it and what nobody may take", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("Something new about your legal status");
    await person.follow("Read it");
    for (const words of ["Section 3", "You stopped eating.", "Going out alone", "What you still choose"])
      expect(await person.text()).toContain(words);
    await person.unfold("How to challenge it");
    expect(await person.text()).toContain("You can apply once between");
    await person.unfold("What it can take");
    expect(await person.text()).toContain("You may have visitors and use a phone.");
  });

  it("when they ask for something, the ward alone is let in to that, and has to say why it is not a yes", async () => {
    await person.follow("Ask for something");
    await person.follow("My things");
    await person.fill({ text: "My boots, on my feet." });
    await person.page.getByLabel("Ask Ward A").check();
    await person.press("Ask for it");
    expect(await person.text()).toContain("Waiting for an answer");
    await nurse.visit(`/people/${personId}`);
    await nurse.follow("What they ask for");
    await nurse.page.getByLabel("Not now", { exact: true }).first().check();
    await nurse.fill({ text: "Slippers until Friday." });
    await nurse.press("Answer");
    expect(await nurse.page.locator("[name=text]").first().inputValue()).toBe("Slippers until Friday.");
    await nurse.fill({ why: "Nobody has looked at the soles yet.", againOn: inDays(3) });
    await nurse.press("Answer");
    expect(await nurse.text()).toContain("Answered. It can be read at once.");
  });

  it("then they read the answer with its reason, and ask again through their advocate", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("You were answered");
    await person.visit("/rights/choices");
    expect(await person.text()).toContain("Nobody has looked at the soles yet.");
    await person.unfold("I want to ask again");
    await person.page.getByLabel("With my advocate").check();
    await person.fill({ text: "There is no steel in them." });
    await person.press("Ask again");
    await nurse.visit(`/people/${personId}/choices`);
    expect(await nurse.text()).toContain("There is no steel in them.");
  });

  it("and somebody without a phone gets it all on paper", async () => {
    await nurse.visit(`/people/${personId}/rights`);
    await nurse.follow("Print for them");
    expect(await nurse.text()).toContain("What nobody may take from you");
    expect(await nurse.text()).toContain("My boots, on my feet.");
  });
});
