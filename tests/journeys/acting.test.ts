import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAuthority, dayIn } from "../builders/acting.ts";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { aPlan, type Put } from "../builders/plan.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("somebody who cannot decide about a plan now, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk, attorney: Walk;
  let personId: string, plan: Put;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database);
    await workingTogether(database, personId, team.teamId);
    const by = await aMember(database, team, "practitioner", "Member A");
    const { accountId } = await anAuthority(database, personId, { by, team, name: "Daughter A" });
    const goal = await said(database, personId, { body: { text: "Sleep in my own bed", why: "" } });
    plan = await aPlan(server, personId, { statements: [goal], others: [by] });
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, by);
    attorney = await walk(browser, server, way, accountId);
  });
  afterAll(async () => {
    for (const who of [person, practitioner, attorney]) await who.context.close();
    await server.stop();
  });

  it("given no record about it, nobody signs for them", async () => {
    await attorney.visit(plan.path);
    expect(await attorney.text()).toContain("Sleep in my own bed");
    expect(await attorney.text()).not.toContain("Sign on behalf of Person A");
  });

  it("a practitioner writes down what they could decide, only with what was tried and what they say", async () => {
    const { page } = practitioner;
    await practitioner.visit(`/people/${personId}/capacity/new?about=${plan.agreementId}`);
    await practitioner.fill({ decision: "Whether to sleep upstairs", why: "The choices were gone after a minute.", reviewOn: dayIn(30) });
    for (const ability of ["understand", "keep", "weigh"]) await page.locator(`[name=${ability}][value=no]`).check();
    await page.locator("[name=tell][value=yes]").check();
    await page.locator("[name=outcome][value=cannot]").check();
    await practitioner.fill({ theirs: "I want my own bed." });
    await practitioner.press("Write it down");
    expect(await page.locator(".error-summary").innerText()).toContain("Say what you tried first");
    expect(await page.inputValue("[name=theirs]")).toBe("I want my own bed.");
    await page.getByLabel("The best time of the day").check();
    await practitioner.press("Write it down");
    expect(await practitioner.text()).toContain("Whether to sleep upstairs");
  });

  it("then whoever may decide for them signs on their behalf, with what they want", async () => {
    await attorney.visit(plan.path);
    await attorney.fill({ wishes: "Her own bed." });
    await attorney.page.locator("form[action$='/sign-for'] [name=stance][value=agree]").check();
    await attorney.page.locator("form[action$='/sign-for'] [name=reason]").fill("It is what she always said.");
    await attorney.press("Sign on behalf of Person A");
    expect(await attorney.text()).toContain("Person A has not signed.");
  });

  it("and the person reads that it was signed for them and not by them, and is still asked", async () => {
    await person.visit(plan.path);
    const page = await person.text();
    expect(page).toContain("Signed for you by Daughter A, attorney for health and welfare. You have not signed.");
    expect(page).toContain("Her own bed.");
    expect(await person.page.getByRole("button", { name: "Sign in my name" }).count()).toBe(1);
    await person.visit("/rights/capacity");
    expect(await person.text()).toContain("I want my own bed.");
    expect(await person.text()).toContain("Holds now");
  });

  it("and on its day the record is over by itself", async () => {
    await server.database.pool.query(
      "update statement set body = jsonb_set(body, '{reviewOn}', to_jsonb($2::text)) where person_id = $1 and kind = 'capacity-record'",
      [personId, dayIn(-1)],
    );
    await person.visit("/rights/capacity");
    expect(await person.text()).toContain("Ended by itself");
    await attorney.visit(plan.path);
    expect(await attorney.page.locator("form[action$='/sign-for']").count()).toBe(0);
  });
});
