import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aTeam, workingTogether } from "../builders/people.ts";
import { aPlan, signs, type Put } from "../builders/plan.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

const PASSWORD = "grey heron over the canal";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The person takes everything with them, ends all sharing, and goes; what was signed together stays as they were told. */
describe.each(WAYS)("taking everything along, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk;
  let personId: string;
  let plan: Put;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database, accounts } = server;
    const made = await accounts.createAccount({ name: "Person A", username: "person.a", password: PASSWORD, language: "en-GB" });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    personId = made.value;
    await database.pool.query("insert into person (person_id, called, welcomed_at) values ($1, 'Person A', now())", [personId]);
    const team = await aTeam(database, "Team A");
    const member = await aMember(database, team, "practitioner", "Member A");
    await workingTogether(database, personId, team.teamId);
    await aGrant(database, personId, { teamId: team.teamId, sections: ["goals", "plan"] });
    const goal = await said(database, personId, { body: { text: "Words in the plan", why: "" } });
    await said(database, personId, { body: { text: "Words in no plan", why: "" } });
    plan = await aPlan(server, personId, { statements: [goal], others: [member] });
    await signs(server, personId, plan);
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, member);
  });
  afterAll(async () => {
    for (const each of [person, practitioner]) await each.context.close();
    await server.stop();
  });

  it("given a record, one button each gives it as a document, as text and for other systems", async () => {
    await person.visit("/account");
    await person.follow(/Take everything with you/);
    for (const [name, type] of [
      ["document", "text/html"],
      ["text", "text/plain"],
      ["fhir", "application/fhir+json"],
    ] as const) {
      const href = await person.page.locator(`a[href="/take/${name}"]`).getAttribute("href");
      const answer = await person.context.request.get(href!);
      expect(answer.headers()["content-disposition"]).toContain("attachment");
      expect([name, answer.status(), answer.headers()["content-type"]]).toEqual([name, 200, expect.stringContaining(type)]);
      const body = await answer.text();
      for (const each of ["Words in the plan", "Words in no plan"]) expect(body).toContain(each);
      if (name === "document") expect(body).toMatch(/<html[^]*<\/html>\s*$/);
      if (name === "fhir") expect(JSON.parse(body)).toMatchObject({ resourceType: "Bundle", type: "collection" });
    }
  });

  it("when all sharing is ended, it holds for the page that somebody has open, and what was signed stays readable", async () => {
    await practitioner.visit(`/people/${personId}`);
    expect(await practitioner.text()).toContain("Words in no plan");
    await person.visit("/take");
    await person.follow("End all sharing");
    // what cannot end with it is said before the press, and again after it
    const stays = ["Team A can still read what was put forward to sign, as it was then.", /can always be seen by Team A/];
    for (const words of ["This stays", ...stays]) expect(await person.text()).toMatch(words);
    await person.send("form[action='/sharing/end-all']");
    for (const words of ["It is done", ...stays]) expect(await person.text()).toMatch(words);
    await practitioner.visit(`/people/${personId}`);
    expect(await practitioner.text()).not.toContain("Words in no plan");
    await practitioner.visit(plan.path);
    expect(await practitioner.text()).toContain("Words in the plan");
  });

  it("when the account is to be closed, it says first what is deleted and who keeps what for how long", async () => {
    await person.visit("/take/close");
    const page = await person.text();
    for (const words of ["Team A keeps the plans", "20 years", "What is deleted"]) expect(page).toContain(words);
    await person.fill({ password: PASSWORD });
    await person.press(/Close my account/);
    expect(await person.page.locator(".error-summary").innerText()).toContain("Tick this");
    await person.page.locator("input[name=sure]").check();
    await person.fill({ password: PASSWORD });
    await person.press(/Close my account/);
    expect(await person.text()).toContain("Your account is closed");
  });

  it("then nobody signs in to it again, and only what was signed together is left", async () => {
    await person.visit("/sign-in");
    await person.fill({ nameOrEmail: "person.a", password: PASSWORD });
    await person.press(/^Sign in$/);
    expect(await person.page.locator(".error-summary").innerText()).toContain("do not belong together");
    await practitioner.visit(plan.path);
    expect(await practitioner.text()).toContain("Words in the plan");
    const { rows } = await server.database.pool.query("select body ->> 'text' as text from revision where person_id = $1", [personId]);
    expect(rows).toEqual([{ text: "Words in the plan" }]);
  });
});
