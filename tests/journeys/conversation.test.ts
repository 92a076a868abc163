import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aMembership, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

const PASSWORD = "grey heron over the canal";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Beside a person's words: each in their own voice, and the person decides what becomes of it. */
describe.each(WAYS)("a conversation beside a goal, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk, peer: Walk, supporter: Walk;
  let personId: string, goal: string;
  const beside = (what: string, id = goal): string => `/people/${personId}/statements/${id}/${what}`;
  const statementsOf = async (where: string): Promise<{ statement_id: string; voice: string; state: string; text: string }[]> =>
    (
      await server.database.pool.query(
        `select statement_id, voice, state, body ->> 'text' as text from statement where person_id = $1 and ${where} order by created_at`,
        [personId],
      )
    ).rows;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database, "Team A");
    await workingTogether(database, personId, team.teamId);
    await aGrant(database, personId, { teamId: team.teamId, sections: ["goals"] });
    const friend = await aSupporter(database, personId, "Supporter A", "sister");
    await aGrant(database, personId, { accountId: friend, sections: ["goals"], may: ["see", "answer"] });
    goal = await said(database, personId, { body: { text: "Get the allotment going again", why: "My head goes quiet there" } });
    await said(database, personId, { kind: "story-part", body: { title: "", text: "Nobody else’s business" } });
    await said(database, personId, { kind: "question", about: goal, body: { text: "Are there plots to be had?" } });
    // somebody whom nobody waits for, first by the alphabet
    await workingTogether(database, await aPerson(database, "Another Person"), team.teamId);
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way);
    const made = await server.accounts.createAccount({ name: "Member A", username: "member.a", password: PASSWORD, language: "en-GB" });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    await aMembership(database, team, "practitioner", made.value);
    peer = await walk(browser, server, way, await aMember(database, team, "peer worker", "Peer A"));
    supporter = await walk(browser, server, way, friend);
  });
  afterAll(async () => {
    for (const each of [person, practitioner, peer, supporter]) await each.context.close();
    await server.stop();
  });

  it("given a question that waits, a practitioner signs in and finds first whoever waits for them", async () => {
    await practitioner.visit("/people");
    expect(practitioner.path()).toBe("/sign-in");
    await practitioner.fill({ nameOrEmail: "member.a", password: PASSWORD });
    await practitioner.press(/^Sign in$/);
    expect(practitioner.path()).toBe("/people");
    const list = await practitioner.page.getByRole("list", { name: "People I work with" }).getByRole("link").allInnerTexts();
    expect(list).toEqual(["Person A", "Another Person"]);
    expect(await practitioner.text()).toContain("Asked a question on");
    expect(await practitioner.text()).toContain("Nothing waits");
  });

  it("given what is shared, they see exactly that, and the rest is not there", async () => {
    await practitioner.visit("/people?q=son+a");
    await practitioner.follow("Person A");
    expect(await practitioner.text()).toContain("Get the allotment going again");
    const page = await practitioner.page.content();
    for (const hidden of ["Nobody else’s business", "My story", "Strengths", "Wellness plan"]) expect(page).not.toContain(hidden);
  });

  it("when they answer, ask and suggest, each stands beside the goal in their own name", async () => {
    await practitioner.visit(beside("answer"));
    await practitioner.fill({ text: "The plots by the railway are free." });
    await practitioner.press("Say it");
    await practitioner.visit(beside("question"));
    await practitioner.fill({ text: "When did you last go?" });
    await practitioner.press(/^Ask$/);
    for (const [who, text] of [
      [practitioner, "Ring the office on Monday"],
      [peer, "Come with me on Saturday"],
      [supporter, "I drive you there"],
    ] as const) {
      await who.visit(beside("suggestion"));
      await who.fill({ text });
      await who.press("Suggest it");
    }
    expect((await statementsOf("kind = 'suggestion'")).map((each) => each.voice)).toEqual(["practitioner", "peer", "supporter"]);
    await supporter.visit(beside("edit"), 404);
  });

  it("when they write down what the person says, it waits for the person's yes", async () => {
    for (const text of ["I want my own key", "I want a dog"]) {
      await practitioner.visit(`/people/${personId}/write-down?kind=goal`);
      await practitioner.fill({ text });
      await practitioner.send("main form");
    }
    await supporter.visit(`/people/${personId}/write-down?kind=goal`, 404);
    await person.visit("/home");
    await person.unfold(/more things wait for you/);
    const home = await person.text();
    for (const words of ["Member A", "Is it", "When did you last go?"]) expect(home).toContain(words);
  });

  it("then the person says yes to one, puts the other right, and both are theirs", async () => {
    const [key, dog] = await statementsOf("voice = 'scribed'");
    await person.visit(`/people/${personId}/statements/${key!.statement_id}`);
    await person.press("Yes, that’s what I meant");
    await person.visit(beside("edit", dog!.statement_id));
    await person.fill({ text: "I want a cat" });
    await person.press("Save");
    const now = await statementsOf(`statement_id in ('${key!.statement_id}', '${dog!.statement_id}')`);
    expect(now.map(({ voice, text }) => [voice, text])).toEqual([
      ["confirmed", "I want my own key"],
      ["own", "I want a cat"],
    ]);
  });

  it("then one suggestion is taken up, one changed until it is theirs, and one declined without a reason", async () => {
    const [ring, come, drive] = await statementsOf("kind = 'suggestion'");
    await person.visit(`/people/${personId}/statements/${ring!.statement_id}`);
    await person.press("Use it");
    await person.visit(beside("change", come!.statement_id));
    await person.fill({ text: "I go with Peer A when I feel like it" });
    await person.press("This is mine now");
    await person.visit(beside("decline", drive!.statement_id));
    await person.press("No thank you");
    expect((await statementsOf("kind = 'suggestion'")).map((each) => each.state)).toEqual(["taken up", "changed", "declined"]);
    await person.visit(`/goals/${goal}`);
    const page = await person.text();
    for (const words of ["Ring the office on Monday", "I go with Peer A when I feel like it"]) expect(page).toContain(words);
  });

  it("then the practitioner reads what became of it, and the person who looked", async () => {
    await practitioner.visit(`/people/${personId}/goals/${goal}`);
    expect(await practitioner.text()).toContain("I go with Peer A when I feel like it");
    await person.visit("/sharing/looked");
    const looked = await person.page.locator("main").textContent();
    for (const name of ["Member A", "Peer A", "Supporter A"]) expect(looked).toContain(name);
  });

  it("when the sharing is stopped in the middle of their work, their next click finds nothing", async () => {
    await practitioner.visit(beside("answer"));
    await practitioner.fill({ text: "Too late" });
    await person.visit("/sharing/end-all");
    await person.send("form[action='/sharing/end-all']");
    await practitioner.press("Say it");
    expect(await practitioner.page.title()).toContain("This is not shared with you any more");
    expect((await statementsOf("body ->> 'text' = 'Too late'")).length).toBe(0);
    for (const who of [practitioner, peer, supporter]) {
      await who.visit(`/people/${personId}/goals/${goal}`, 404);
      await who.visit("/people");
      expect(await who.text()).not.toContain("allotment");
    }
  });
});
