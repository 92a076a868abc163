import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** One meeting on two screens: with script they follow each other; without, each finds on the next page what was added. */
describe.each(WAYS)("a plan meeting on two screens, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk;
  let personId: string, supporter: string;
  let plan: string;
  const meeting = (): string => `/people/${personId}/plan/meeting`;
  /** What the other added is there: by itself where the page follows, else when it is opened again. */
  const finds = async (who: Walk, text: string): Promise<void> => {
    const opened = await openedAt(who);
    if (way.javaScriptEnabled) await who.page.locator("main").getByText(text).first().waitFor({ timeout: 15_000 });
    else await who.visit(meeting());
    expect(await who.text()).toContain(text);
    expect((await openedAt(who)) === opened).toBe(way.javaScriptEnabled);
    await who.look();
  };
  /** Another number for every page that is loaded. */
  const openedAt = (who: Walk): Promise<number> => who.page.locator("html").evaluate(() => performance.timeOrigin);
  const signHere = async (stance: string, pin: string, reason = ""): Promise<void> => {
    if (!(await practitioner.page.locator("form[action$='/sign-here'] [name=pin]").isVisible()))
      await practitioner.unfold("Somebody else signs on this device");
    const form = practitioner.page.locator("form[action$='/sign-here']");
    await form.locator("[name=accountId]").selectOption(personId);
    await form.locator(`input[value=${stance}]`).check();
    await form.locator("[name=reason]").fill(reason);
    await form.locator("[name=pin]").fill(pin);
    await Promise.all([practitioner.page.waitForEvent("load"), form.getByRole("button", { name: /Sign in my name/ }).click()]);
    await practitioner.look();
  };
  const signatures = async (): Promise<unknown[]> =>
    (
      await server.database.pool.query(
        "select stance, how, recorded_by is not null as recorded from signature where person_id = $1 order by at",
        [personId],
      )
    ).rows;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database, "Team A");
    const member = await aMember(database, team, "practitioner", "Member A");
    supporter = await aSupporter(database, personId, "Supporter A", "sister");
    await workingTogether(database, personId, team.teamId);
    await aGrant(database, personId, { teamId: team.teamId, sections: ["goals", "plan"] });
    await said(database, personId, { body: { text: "Get the allotment going", why: "" } });
    await server.setPin(personId, "8351");
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, member);
  });
  afterAll(async () => {
    for (const each of [person, practitioner]) await each.context.close();
    await server.stop();
  });

  it("given a meeting that one began, the other finds it", async () => {
    await practitioner.visit(`/people/${personId}/plan`);
    await practitioner.press("Begin a plan meeting");
    await person.visit(meeting());
    expect(await person.text()).toContain("Get the allotment going");
  });

  it("when one chooses words, brings something or asks somebody in, it appears for the other", async () => {
    await person.press(/Put in the plan/);
    await finds(practitioner, "What I want");
    await practitioner.page.locator("form[action$=contribution] [name=text]").first().fill("I ring on Thursdays.");
    await practitioner.send("form[action$=contribution]");
    await finds(person, "I ring on Thursdays.");
    await person.unfold("Ask somebody in");
    await person.press(/Supporter A/);
    await finds(practitioner, "Supporter A");
    expect(await practitioner.text()).toContain("I ring on Thursdays.");
  });

  it("then it is put forward, and is there for both; words that come too late are given back", async () => {
    const late = practitioner.page.locator("form[action$=contribution] [name=text]").first();
    await late.fill("And on Sundays.");
    await person.page.locator("[name=reviewOn]").fill("2099-03-01");
    await person.press("Read the whole plan, then put it forward");
    await person.press(/^Put it forward$/);
    plan = person.path();
    if (way.javaScriptEnabled) {
      await practitioner.page.getByText("This page no longer follows the others").waitFor({ timeout: 15_000 });
      await practitioner.look();
    }
    expect(await late.inputValue()).toBe("And on Sundays.");
    await practitioner.send("form[action$=contribution]");
    expect(await practitioner.text()).toContain("And on Sundays.");
    await practitioner.follow("See what came of the meeting");
    expect(practitioner.path()).toBe(plan);
    for (const who of [person, practitioner]) expect(await who.text()).toContain("I ring on Thursdays.");
    expect(await practitioner.text()).not.toContain("And on Sundays.");
  });

  it("then the person signs on the practitioner's device by their own PIN; a wrong one signs nothing, and keeps the words", async () => {
    await signHere("disagree", "8352", "Not in winter.");
    expect(await practitioner.page.locator(".error-summary").innerText()).toContain("PIN");
    expect(await practitioner.page.locator("form[action$='/sign-here'] [name=reason]").inputValue()).toBe("Not in winter.");
    expect(await practitioner.page.locator("form[action$='/sign-here'] [name=pin]").inputValue()).toBe("");
    expect(await signatures()).toEqual([]);
    await signHere("disagree", "8351", "Not in winter.");
    expect(await signatures()).toEqual([{ stance: "disagree", how: "pin", recorded: false }]);
    expect(await practitioner.page.locator("article.plan > p").first().innerText()).toContain("Not in winter.");
    expect(await practitioner.text()).toContain("signed with their own PIN");
  });

  it("then that somebody could not take part is recorded with when they are asked again, and is no agreement", async () => {
    await practitioner.unfold("Somebody could not or did not want to take part");
    const form = practitioner.page.locator("form[action$='/absence']");
    await form.locator("[name=accountId]").selectOption(supporter);
    await form.locator("input[value=could-not]").check();
    await form.locator("[name=reason]").fill("In hospital herself");
    await form.locator("[name=askAgainOn]").fill("2099-01-10");
    await practitioner.send("form[action$='/absence']");
    expect((await signatures()).at(-1)).toEqual({ stance: "could-not", how: "recorded", recorded: true });
    expect(await practitioner.text()).toContain("This is not agreement.");
  });

  it("then five wrong PINs make a pause, for the right one too", async () => {
    for (let tries = 0; tries < 5; tries++) await signHere("agree", "0007");
    await signHere("agree", "8351");
    expect(await practitioner.page.locator(".error-summary").innerText()).toContain("fifteen minutes");
    expect(await signatures()).toHaveLength(2);
  });
});
