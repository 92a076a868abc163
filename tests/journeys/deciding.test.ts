import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("deciding together, $way", (way) => {
  let server: TestServer;
  let person: Walk, doctor: Walk;
  let personId: string, teamId: string;
  let decision = "";

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database);
    teamId = team.teamId;
    const doctorId = await aMember(database, team, "practitioner", "Member A");
    await workingTogether(database, personId, teamId);
    await said(database, personId, { kind: "strength", body: { area: "", type: "good-at", text: "I run before it is light." } });
    person = await walk(browser, server, way, personId);
    doctor = await walk(browser, server, { ...way, width: 1280 }, doctorId);
  });
  afterAll(async () => {
    for (const who of [person, doctor]) await who.context.close();
    await server.stop();
  });

  it("given nothing written, it says what it is for, and what is decided about is written in own words", async () => {
    await person.visit("/home");
    await person.follow("Deciding together");
    expect(await person.text()).toContain("It is your life that it happens in");
    await person.follow("Write what I am deciding about");
    await person.fill({ text: "Whether I go on with the tablets" });
    await person.press("Save");
    expect(await person.page.locator(".error-summary").innerText()).toContain("Choose one of the answers");
    expect(await person.page.inputValue("[name=text]")).toBe("Whether I go on with the tablets");
    await person.page.getByLabel("About medication").check();
    await person.press("Save");
    decision = person.path();
    expect(await person.text()).toContain("Nothing here prescribes anything");
  });

  it("the person prepares alone, one question a page, picks what they wrote before, and leaves out what they like", async () => {
    await person.press("Prepare for the meeting");
    await person.fill({ text: "Slow until eleven." });
    await person.press("Save and go on");
    await person.page.getByLabel("I run before it is light.").check();
    await person.press("Save and go on");
    await person.unfold("Ideas to pick from");
    await person.follow("I drive for a living, and I want to go on.");
    expect(await person.page.inputValue("[name=power]")).toBe("I drive for a living, and I want to go on.");
    await person.press("Save and go on");
    await person.fill({ question: "How would I stop it?" });
    await person.press("Add this question");
    await person.follow("Next: What worries me");
    await person.follow("See it on one page");
    const page = await person.text();
    for (const words of ["Slow until eleven.", "I run before it is light.", "I drive for a living", "How would I stop it?", "Only you"])
      expect(page).toContain(words);
    expect(page).toContain("Not written");
  });

  it("once it is shared, the doctor reads the page before they meet, and answers", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["decisions", "decision-preparation"], may: ["see", "answer"] });
    await doctor.visit(`/people/${personId}`);
    await doctor.follow(/^Prepared on/);
    expect(await doctor.text()).toContain("I run before it is light.");
    if (!(await doctor.page.getByLabel("Your answer").first().isVisible())) await doctor.unfold(/^Answer/);
    await doctor.fill({ text: "Over four weeks, with me." });
    await doctor.press(/^(Answer|Say it|Save)/);
    await person.visit(decision);
    await person.follow(/^Prepared on/);
    expect(await person.text()).toContain("Over four weeks, with me.");
  });

  it("both put what could be done beside each other; what matters, only the person says", async () => {
    await person.visit(decision);
    await person.page.getByRole("link", { name: "Name what could be done" }).click();
    await person.unfold("Add an option");
    await person.fill({ text: "A quarter less" });
    await person.send("form[action$='/options']");
    expect(await person.text()).toContain("Leaving things as they are");
    await doctor.visit(decision);
    await doctor.unfold("Add something hard: A quarter less");
    await doctor.fill({ text: "For one in four it comes back within a year." });
    await doctor.send("details[open] form[action$='/points']");
    expect(await doctor.page.locator("form[action$='/matters']").count()).toBe(0);
    await person.visit(decision);
    await person.press("A lot");
    expect(await person.text()).toContain("Matters a lot to you");
    expect(await person.page.getByRole("img", { name: /For one in four it comes back within a year\. \(A lot\)/ }).count()).toBe(1);
    await person.unfold("See it as a table");
    expect(await person.page.locator("figure table tbody tr").count()).toBe(1);
  });
});
