import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("something worth trying, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk;
  let personId: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const team = await aTeam(server.database);
    const memberId = await aMember(server.database, team, "practitioner", "Member A");
    await workingTogether(server.database, personId, team.teamId);
    await aGrant(server.database, personId, { teamId: team.teamId, sections: ["positive-risk"], may: ["see", "answer"] });
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, memberId);
  });
  afterAll(async () => {
    for (const who of [person, practitioner]) await who.context.close();
    await server.stop();
  });

  it("given something they want, the person writes it, and what they hope for", async () => {
    await person.visit("/home");
    await person.follow("Worth trying");
    expect(await person.text()).toContain("A life has some risk in it");
    await person.follow("Write what I want to do");
    await person.fill({ text: "Swim in the sea in March." });
    await person.press("Save");
    await person.unfold("Add: What I hope for");
    await person.fill({ text: "To feel that it is me." });
    await person.press("Add");
    expect(await person.text()).toContain("To feel that it is me.");
  });

  it("when a practitioner says what worries them, it stands beside, and takes nobody’s place", async () => {
    await practitioner.visit(`/people/${personId}`);
    await practitioner.follow("Look at both sides");
    await practitioner.unfold("Add: What could go wrong");
    await practitioner.fill({ text: "The cold, on the new tablets." });
    await practitioner.press("Add");
    expect(await practitioner.text()).toContain("The cold, on the new tablets.");
    expect(await practitioner.text()).toContain("To feel that it is me.");
  });

  it("then they put it forward, and each says what they think of it", async () => {
    await practitioner.follow("Read it all, and put it forward");
    await practitioner.press("Put it forward");
    await person.visit("/home");
    await person.follow("Read it");
    expect(await person.text()).toContain("The cold, on the new tablets.");
    await person.page.getByLabel("I agree", { exact: true }).first().check();
    await person.press("Sign in my name");
    expect(await person.text()).toContain("It is signed.");
  });

  it("and later the person tells how it went, and the other reads it in their words", async () => {
    await person.visit("/worth-trying");
    await person.follow("Look at both sides");
    await person.unfold("How did it go, or how is it going?");
    await person.fill({ text: "Four minutes. Then tea." });
    await person.press("Add");
    await practitioner.visit(`/people/${personId}`);
    await practitioner.follow("Look at both sides");
    expect(await practitioner.text()).toContain("Four minutes. Then tea.");
  });
});
