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

describe.each(WAYS)("what comes of a decision, $way", (way) => {
  let server: TestServer;
  let person: Walk, doctor: Walk;
  let personId: string, teamId: string, at: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database);
    teamId = team.teamId;
    const doctorId = await aMember(database, team, "practitioner", "Member A");
    await workingTogether(database, personId, teamId);
    await aGrant(database, personId, { teamId, sections: ["decisions", "decision-preparation"], may: ["see", "answer"] });
    const decision = await said(database, personId, {
      kind: "decision",
      body: { text: "Whether I go on with the tablets", about: "medicine" },
    });
    await said(database, personId, { kind: "decision-option", about: decision, body: { text: "A quarter less", medicine: null } });
    const preparation = await said(database, personId, { kind: "preparation", body: { decision, text: "Slow until eleven" } });
    await said(database, personId, { kind: "question", about: preparation, body: { text: "How would I stop it?" } });
    at = `/people/${personId}/deciding/${decision}`;
    person = await walk(browser, server, way, personId);
    doctor = await walk(browser, server, { ...way, width: 1280 }, doctorId);
  });
  afterAll(async () => {
    for (const who of [person, doctor]) await who.context.close();
    await server.stop();
  });

  it("what was asked while preparing is answered on the page where they decide", async () => {
    await doctor.visit(at);
    expect(await doctor.text()).toContain("Asked while preparing");
    if (!(await doctor.page.getByLabel("Your answer").first().isVisible())) await doctor.unfold(/^Answer/);
    await doctor.fill({ text: "Over four weeks, with me." });
    await doctor.press(/^(Answer|Say it|Save)/);
    await person.visit(at);
    expect(await person.text()).toContain("Over four weeks, with me.");
  });

  it("the person writes down what was decided, is told what is missing, and puts it forward to be agreed", async () => {
    await person.unfold("Write down what was decided");
    await person.fill({ text: "A quarter less, from Monday" });
    await person.send("form[action$='/decided/ours']");
    expect(await person.page.locator(".error-summary").innerText()).toContain("Choose one of the answers");
    await person.page.getByLabel("We decided together").check();
    await person.page.getByRole("radio", { name: "7", exact: true }).check();
    await person.send("form[action$='/decided/ours']");
    for (const words of ["A quarter less, from Monday", "7 out of 10"]) expect(await person.text()).toContain(words);
    await person.follow("Read it together and put it forward");
    for (const words of ["How would I stop it?", "Over four weeks, with me."]) expect(await person.text()).toContain(words);
    await person.page.getByLabel("Member A").check();
    await person.press("Put it forward");
    expect(await person.text()).toContain("This is a record of a decision. It prescribes nothing");
  });

  it("says how it goes with one press, names what they notice, and marks it with words of their own", async () => {
    await person.visit("/deciding/afterwards");
    await person.press("Differently");
    expect(await person.text()).toContain("Only you");
    await person.unfold("Name something I notice");
    const form = person.page.locator("form[action$='/effects']");
    await form.getByLabel("What do you notice?").fill("hands shake");
    await form.getByLabel("Not wanted").check();
    await form.getByLabel("Marked with the words").fill("still\na bit\nlike leaves");
    await person.send("form[action$='/effects']");
    await person.press("a bit");
    expect(await person.page.getByRole("img", { name: /hands shake: a bit/ }).count()).toBe(1);
    await person.unfold("See it as a table");
    expect(await person.page.locator("figure table tbody tr").count()).toBe(3);
  });

  it("comes to the next preparation by itself, and is read by others where they meet only once it is shared", async () => {
    await doctor.visit(at);
    expect(await doctor.text()).not.toContain("hands shake");
    await person.visit(at);
    await person.press("Prepare for the next meeting");
    await person.follow("See it on one page");
    for (const words of ["What came of it since last time", "hands shake"]) expect(await person.text()).toContain(words);
    await aGrant(server.database, personId, { teamId, sections: ["decision-afterwards"], may: ["see"] });
    await doctor.visit(at);
    expect(await doctor.page.getByRole("img", { name: /hands shake: a bit/ }).count()).toBe(1);
    expect(await doctor.page.locator("form[action$='/took']").count()).toBe(0);
  });

  it("what somebody else decides is put on record as not agreed, and says so first to everybody", async () => {
    await doctor.unfold("Somebody else decided, under a power");
    const form = doctor.page.locator("form[action$='/decided/other']");
    await form.getByLabel("What did they decide?").fill("The injection, every four weeks");
    await form.getByLabel("Under which power?").selectOption("mha-detained");
    await doctor.send("form[action$='/decided/other']");
    expect(await doctor.text()).toContain("It is not agreed");
    await person.visit(at);
    expect(await person.text()).toContain("You have not agreed to it");
    expect(await person.text()).toContain("1 earlier decision");
  });
});
