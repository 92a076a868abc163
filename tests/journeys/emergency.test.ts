import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aMember, anIdentity, anotherTeam, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("emergency access, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk, officer: Walk;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    const personId = await aPerson(database, "Person A");
    await anIdentity(database, personId, "1984-03-05");
    const day = await aTeam(database, "Day team");
    const night = await anotherTeam(database, day.organisationId, "Night team");
    await workingTogether(database, personId, day.teamId);
    await said(database, personId, { kind: "safety-people", body: { text: "My sister", contact: "020 7946 0000" } });
    await said(database, personId, { kind: "safety-reasons", body: { text: "The dog" } });
    await said(database, personId, { body: { text: "Swim", why: "" } });
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, await aMember(database, night, "practitioner", "Night A"));
    officer = await walk(browser, server, way, await aMember(database, night, "records officer", "Officer A"));
  });
  afterAll(async () => {
    for (const who of [person, practitioner, officer]) await who.context.close();
    await server.stop();
  });

  it("given a person who knows of it, and closes what should stay theirs even then", async () => {
    await person.visit("/safety");
    expect(await person.text()).toContain("Who can see this: You. In an emergency: Organisation A.");
    await person.follow(/^Change$/);
    await person.follow("What happens in an emergency");
    expect(await person.text()).toContain("a practitioner of Organisation A can open your safety plan");
    await person.page.getByLabel(/what I live for/i).uncheck();
    await person.press("Save");
    expect(await person.text()).toContain("Saved.");
    // and each step says who can see it from now on
    await person.visit("/safety");
    expect(await person.text()).toMatch(
      /What I live for\s+The dog\s+Who can see this: Only you\.\s[^]*My sister\s[^]*Who can see this: You\. In an emergency: Organisation A\./,
    );
  });

  it("when somebody on the night shift finds them by their name and date of birth, says why, and reads at once", async () => {
    await practitioner.visit("/people");
    await practitioner.follow("In an emergency");
    await practitioner.fill({ name: "Person A", bornOn: "1984-03-05" });
    await practitioner.press("Find");
    await practitioner.follow("Open for Person A");
    await practitioner.press("Open it now");
    expect(await practitioner.page.locator(".error-summary").innerText()).toContain("Say in a sentence why");
    await practitioner.fill({ reason: "Brought in by the police, does not speak to us" });
    await practitioner.press("Open it now");
    expect(await practitioner.text()).toContain("My sister");
    expect(await practitioner.page.locator("a[href='tel:02079460000']").count()).toBe(1);
    for (const closed of ["The dog", "Swim"]) expect(await practitioner.text()).not.toContain(closed);
  });

  it("then the person reads who it was, why and what was read, and ends it", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("Night A opened what you keep for an emergency");
    await person.follow("Read it");
    expect(await person.text()).toContain("Brought in by the police, does not speak to us");
    await person.press("End it now");
    await practitioner.visit("/people");
    await practitioner.follow("In an emergency");
    await practitioner.fill({ name: "Person A", bornOn: "1984-03-05" });
    await practitioner.press("Find");
    await practitioner.follow("Open for Person A");
    expect(await practitioner.text()).toContain("Person A ended what you had open");
    expect(await practitioner.text()).not.toContain("My sister");
  });

  it("and a records officer says whether it was right, which the person reads", async () => {
    await officer.visit("/people");
    await officer.follow("Opened in an emergency");
    expect(await officer.text()).toContain("Waits for your review");
    expect(await officer.text()).not.toContain("My sister");
    await officer.page.getByLabel("Justified", { exact: true }).check();
    await officer.press("Keep this review");
    await person.visit("/sharing/looked");
    expect(await person.text()).toContain("Justified. Officer A");
  });
});
