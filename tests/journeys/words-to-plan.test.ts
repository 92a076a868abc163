import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aMember, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** From a person's own words to a plan that each has signed or not, in real browsers; axe on every page passed. */
describe.each(WAYS)("from own words to an agreed plan, $way", (way) => {
  let server: TestServer;
  let person: Walk;
  let practitioner: Walk;
  let personId: string;
  let plan: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    personId = await aPerson(server.database, "Person A");
    const team = await aTeam(server.database, "Team A");
    const member = await aMember(server.database, team, "practitioner", "Member A");
    await aSupporter(server.database, personId, "Supporter A", "sister");
    await workingTogether(server.database, personId, team.teamId);
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, member);
  });
  afterAll(async () => {
    for (const each of [person, practitioner]) await each.context.close();
    await server.stop();
  });

  it("given an empty record, a goal is written, and only the person sees it", async () => {
    await person.visit("/home");
    await person.visit("/goals/new");
    await person.fill({ text: "Get the allotment going again" });
    await person.press("Next");
    await person.visit("/goals");
    expect(await person.text()).toContain("Get the allotment going again");
    await practitioner.visit("/people");
    await practitioner.visit(`/people/${personId}`);
    expect(await practitioner.text()).not.toContain("allotment");
  });

  it("when goals and plan are shared, the check says in words who will see what", async () => {
    await person.visit("/sharing/new");
    await person.page
      .getByLabel(/Team A/)
      .first()
      .check();
    for (const section of ["goals", "plan"]) await person.page.locator(`input[name=sections][value=${section}]`).check();
    await person.page.locator("input[name=may]").last().check();
    await person.page.locator("input[name=until][value=stop]").check();
    await person.send("form[action='/sharing/check']");
    expect(await person.text()).toContain("Team A");
    await person.send("form[action='/sharing/save']");
    await practitioner.visit(`/people/${personId}`);
    expect(await practitioner.text()).toContain("Get the allotment going again");
  });

  it("then they choose what goes into the plan, and put it forward", async () => {
    await practitioner.visit(`/people/${personId}/plan`);
    await practitioner.press("Begin a plan meeting");
    await practitioner.press(/Put in the plan/);
    await practitioner.page.locator("form[action$=contribution] [name=text]").fill("I ring every second Thursday.");
    await practitioner.send("form[action$=contribution]");
    await person.visit(`/people/${personId}/plan/meeting`);
    expect(await person.text()).toContain("I ring every second Thursday.");
    await person.unfold("Ask somebody in");
    await person.press(/Supporter A/);
    await person.page.locator("form[action$=difference] [name=text]").last().fill("I want to go without a lift.");
    await person.send("form[action$=difference]");
    await person.page.locator("[name=reviewOn]").fill("2099-03-01");
    await person.press("Read the whole plan, then put it forward");
    await person.press(/^Put it forward$/);
    plan = person.path();
    expect(await person.text()).toContain("I want to go without a lift.");
  });

  it("then each signs: the person does not agree, and the plan says so first", async () => {
    await person.page.getByLabel("I don’t agree").first().check();
    await person.press("Sign in my name");
    expect(await person.page.locator(".error-summary").innerText()).toContain("Write something here first");
    await person.page.locator("form[action$='/sign'] [name=reason]").fill("It is too much at once.");
    await person.press("Sign in my name");
    await practitioner.visit(plan);
    expect(await practitioner.page.locator("article.plan > p").first().innerText()).toContain("It is too much at once.");
    await practitioner.page.locator("form[action$='/sign'] input[value=agree]").check();
    await practitioner.press("Sign in my name");
    expect(await practitioner.text()).toContain("You have said what you think of it");
  });

  it("when all sharing ends in the middle, the next request finds only what was signed together", async () => {
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1 and ended_at is null", [personId]);
    await practitioner.visit(`/people/${personId}`);
    expect(await practitioner.text()).not.toContain("Get the allotment going again");
    await practitioner.visit(plan);
    await practitioner.visit(`/people/${personId}/plan/meeting`, 404);
  });
});
