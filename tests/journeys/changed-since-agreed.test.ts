import { TEST_OUTSIDE } from "../builders/seals.ts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAll } from "../../src/agreements/sealed/verify.ts";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { pdfWords } from "../builders/pdf-text.ts";
import { aPlan, signs, type Put } from "../builders/plan.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What was agreed stays as it was; what is different today is shown beside it, and becomes a next version. */
describe.each(WAYS)("changed since agreed, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk;
  let personId: string, goal: string;
  let first: Put;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database, "Team A");
    const member = await aMember(database, team, "practitioner", "Member A");
    await workingTogether(database, personId, team.teamId);
    await aGrant(database, personId, { teamId: team.teamId, sections: ["goals", "plan"] });
    goal = await said(database, personId, { body: { text: "Get the whole plot going", why: "" } });
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    first = await aPlan(server, personId, { statements: [goal], others: [member], reviewOn: inTenDays });
    for (const who of [personId, member]) await signs(server, who, first);
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, member);
  });
  afterAll(async () => {
    for (const each of [person, practitioner]) await each.context.close();
    await server.stop();
  });

  it("given an agreed plan, the person changes a goal in their own words", async () => {
    await person.visit(`/goals/${goal}/words`);
    await person.fill({ text: "Get half of the plot going" });
    await person.press("Save");
    await person.visit(`/goals/${goal}`);
    expect(await person.text()).toContain("Get half of the plot going");
  });

  it("then everybody concerned sees the old words and the new, and the plan still says what was agreed", async () => {
    for (const who of [person, practitioner]) {
      await who.visit(first.path);
      const plan = await who.page.locator("article.plan").innerText();
      expect(plan).toContain("Get the whole plot going");
      expect(plan).not.toContain("Get half of the plot going");
      const page = await who.text();
      expect(page).toContain("Changed since agreed");
      expect(page).toContain("Get half of the plot going");
    }
  });

  it("when the day to look again comes near, both are told in time", async () => {
    await person.visit("/home");
    expect(await person.text()).toContain("Nearly time to look at your plan again: ");
    await practitioner.visit("/people");
    expect(await practitioner.text()).toContain("Review due on");
  });

  it("then the next version begins with the last one, in the words of today, and is signed by both", async () => {
    await person.visit("/plan");
    await person.press("Review this plan");
    expect(await person.text()).toContain("Get half of the plot going");
    await person.page.locator("[name=reviewOn]").fill("2099-03-01");
    await person.press("Read the whole plan, then put it forward");
    await person.press(/^Put it forward$/);
    const second = person.path();
    expect(second).not.toBe(first.path);
    for (const who of [person, practitioner]) {
      await who.visit(second);
      await who.page.locator("form[action$='/sign'] input[value=agree]").check();
      await who.press("Sign in my name");
    }
    expect(await practitioner.page.locator("article.plan > p").first().innerText()).toBe("Everybody agrees with this plan.");
  });

  it("and the old version stays readable in every form, says that there is a newer one, and holds", async () => {
    await practitioner.visit(first.path);
    expect(await practitioner.text()).toContain("There is a newer version of this plan.");
    for (const [file, type] of [
      ["pdf", "application/pdf"],
      ["text", "text/plain"],
      ["fhir", "application/fhir+json"],
    ]) {
      const answer = await practitioner.context.request.get(`${first.path}/${file}`);
      expect([file, answer.status(), answer.headers()["content-type"]]).toEqual([file, 200, expect.stringContaining(type!)]);
      const words = file === "pdf" ? pdfWords(await answer.body()) : await answer.text();
      expect(words).toContain("Get the whole plot going");
      expect(words).not.toContain("Get half of the plot going");
    }
    const { pool } = server.database;
    expect(await verifyAll(pool, server.context.house.kinds, TEST_OUTSIDE)).toMatchObject({ checked: 2, broken: [] });
    // whoever owns the database changes a word, and seals it anew
    await pool.query(
      `update agreement set content = c, digest = encode(sha256(convert_to(c, 'UTF8')), 'hex')
       from (select replace(content, 'whole plot', 'hole plot') as c from agreement where agreement_id = $1) changed where agreement_id = $1`,
      [first.agreementId],
    );
    const { checked, broken } = await verifyAll(pool, server.context.house.kinds, TEST_OUTSIDE);
    expect({ checked, broken: broken.map((each) => each.agreementId) }).toEqual({ checked: 2, broken: [first.agreementId] });
    expect(broken[0]!.reasons).toEqual([
      "a signature is for other words",
      "its words are not those that were put forward",
      expect.stringMatching(/^what is kept of it .* is not what was sealed$/),
      expect.stringMatching(/^the revision .* says something else$/),
    ]);
  });
});
