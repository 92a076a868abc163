import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { aPlan } from "../builders/plan.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("taking part by pictures, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk;
  let personId: string, memberId: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const team = await aTeam(server.database);
    memberId = await aMember(server.database, team, "practitioner", "Member A");
    await workingTogether(server.database, personId, team.teamId);
    const sections = ["safety-myself", "goals", "plan"];
    await aGrant(server.database, personId, { teamId: team.teamId, sections, may: ["see", "answer", "write"] });
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, memberId);
  });
  afterAll(async () => {
    for (const who of [person, practitioner]) await who.context.close();
    await server.stop();
  });

  const answer = (who: Walk, name: "Yes" | "No" | "Not sure") => who.press(new RegExp(`^${name}$`));

  it("given a step of the safety plan, the person answers one picture after the other, and changes an answer", async () => {
    await person.visit("/safety/myself");
    await person.follow("With pictures");
    await person.follow("Begin");
    expect(await person.text()).toContain("Does music help when it is hard?");
    await answer(person, "Yes");
    expect(await person.text()).toContain("Kept: yes. “Music helps me when it is hard.”");
    await answer(person, "No");
    await person.follow(/^Skip$/);
    await answer(person, "Not sure");
    await person.follow(/^Stop$/);
    expect(await person.text()).toContain("3 of 10 answered");
    await person.follow("Music helps me when it is hard.");
    expect(await person.text()).toContain("Your answer now: Yes");
    await answer(person, "No");
    await person.visit("/by-pictures/safety-myself");
    expect(await person.text()).toMatch(/Yes\s+Nothing here\.\s+No\s+Does music help/);
  });

  it("and each button is large enough to be hit, in the order yes, no, not sure", async () => {
    await person.visit("/by-pictures/safety-myself/music");
    const boxes = await Promise.all((await person.page.locator(".answer, .ways a").all()).map((each) => each.boundingBox()));
    expect(boxes).toHaveLength(6);
    for (const box of boxes) expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(64);
    expect(await person.page.locator(".answer").allInnerTexts()).toEqual(["Yes", "No", "Not sure"]);
  });

  it("by keyboard alone, a question is answered", async () => {
    await person.visit("/by-pictures/safety-myself/tv");
    await person.page.locator(".answer.no").focus();
    await person.key("Enter");
    expect(await person.text()).toContain("Kept: no.");
  });

  it("when a practitioner holds the tablet, what they press is marked as written down until the person says it is right", async () => {
    await practitioner.visit(`/people/${personId}`);
    await practitioner.unfold("Write down what Person A says");
    await practitioner.follow("Ask Person A with pictures");
    await practitioner.follow("What I can do myself");
    await practitioner.visit(`/people/${personId}/by-pictures/safety-myself/blanket`);
    await answer(practitioner, "Yes");
    await practitioner.visit(`/people/${personId}`);
    expect(await practitioner.text()).toContain("A blanket helps me when it is hard.");
    expect(await practitioner.text()).toContain("Answered with a picture");
    await person.visit("/home");
    expect(await person.text()).toContain("Member A asked you with pictures");
    await person.follow("Is it right?");
    await person.press("Right");
    expect(await person.text()).toContain("It says now that you checked it.");
  });

  it("then the person says sentence by sentence what they think of a plan, and presses the stance themselves", async () => {
    const goals = [
      await said(server.database, personId, { body: { text: "Swim", why: "" } }),
      await said(server.database, personId, { body: { text: "Sing", why: "" } }),
    ];
    const plan = await aPlan(server, personId, { statements: goals, others: [memberId] });
    await person.visit(plan.path);
    await person.follow("With pictures");
    await person.follow("Begin");
    await answer(person, "Yes");
    await answer(person, "Not sure");
    expect(await person.text()).toContain("Not sure about");
    await person.press("I agree, but");
    expect(await person.text()).toContain("It is signed.");
    expect(await person.text()).toContain("Not sure about");
  });

  it("and what was chosen stands on the crisis card", async () => {
    await person.visit("/by-pictures/safety-myself/music");
    await answer(person, "Yes");
    await person.visit("/card");
    await person.follow("With pictures");
    await person.follow("Begin");
    await answer(person, "Yes");
    await person.visit("/card");
    expect(await person.text()).toMatch(/helps me when it is hard\./);
  });
});
