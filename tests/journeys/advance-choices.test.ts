import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WAYS)("choices in advance, $way", (way) => {
  let server: TestServer;
  let person: Walk, practitioner: Walk, friend: Walk, stranger: Walk;
  let personId: string;

  beforeAll(async () => {
    server = await aServer({ listening: true });
    const { database } = server;
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database);
    const memberId = await aMember(database, team, "practitioner", "Member A");
    const friendId = await aSupporter(database, personId, "Supporter A", "friend");
    await workingTogether(database, personId, team.teamId);
    await aGrant(database, personId, { teamId: team.teamId, sections: ["advance-treatment"], may: ["see", "answer"] });
    const otherTeam = await aTeam(database, "Team B");
    person = await walk(browser, server, way, personId);
    practitioner = await walk(browser, server, way, memberId);
    friend = await walk(browser, server, way, friendId);
    stranger = await walk(browser, server, way, await aMember(database, otherTeam, "practitioner", "Member B"));
  });
  afterAll(async () => {
    for (const who of [person, practitioner, friend, stranger]) await who.context.close();
    await server.stop();
  });

  it("given a calm day, the person writes one topic after the other, and leaves out what they like", async () => {
    await person.visit("/home");
    await person.follow("Choices in advance");
    expect(await person.text()).toContain("So that your voice is there when you cannot use it");
    await person.follow("Begin with what matters most");
    await person.fill({ text: "Haloperidol", why: "It locked my neck." });
    await person.page.getByLabel("I mean it to bind in law").check();
    await person.page.getByLabel("I am 18 or older").check();
    await person.page.getByLabel("Yes, even if my life is at risk").check();
    await person.press("Save");
    expect(await person.text()).toContain("Meant to bind, not ready yet");
    expect(await person.text()).toContain("A witness has to sign after you");
    await person.follow("Next: Where I want to be");
    await person.follow("Next: Where I do not want to be");
    await person.follow("Next: What calms me");
    await person.fill({ text: "The window open." });
    await person.press("Save");
    await person.follow("All your choices in advance");
  });

  it("when they sign it, with a friend as witness and a practitioner who says they could decide", async () => {
    await person.follow("Read it once more, and sign");
    await person.page.getByLabel("Member A").check();
    await person.page.getByLabel("Supporter A").check();
    await person.press("Put it forward");
    await person.page.getByLabel("I agree", { exact: true }).first().check();
    await person.press("Sign in my name");

    await friend.visit("/people");
    await friend.follow("Person A");
    await friend.follow(/Waiting for what you say/);
    await friend.page.getByLabel("I sign as a witness").first().check();
    await friend.press("Sign in my name");
    expect(await friend.text()).toContain("Signed as a witness");

    await practitioner.visit("/people");
    await practitioner.follow("Person A");
    await practitioner.follow(/Waiting for what you say/);
    await practitioner.page.getByLabel("I agree", { exact: true }).first().check();
    await practitioner.press("Sign in my name");
    expect(await practitioner.text()).toContain("Choose one of the answers");
    await practitioner.page.getByLabel("Yes, as far as I can tell").first().check();
    await practitioner.press("Sign in my name");
  });

  it("then whoever may see it finds what stands in one press, and nobody else does", async () => {
    await practitioner.visit(`/people/${personId}`);
    await practitioner.follow("Choices in advance");
    const read = await practitioner.text();
    expect(read).toContain("This stands. Person A signed it");
    expect(read).toContain("May bind in law");
    expect(read).toContain("signed as a witness");
    await stranger.visit(`/people/${personId}/advance`, 404);
  });

  it("and when the person says that it no longer stands, nobody finds it any more", async () => {
    await person.visit("/advance");
    await person.follow("This no longer stands");
    await person.press("It no longer stands");
    expect(await person.text()).toContain("You said on");
    await practitioner.visit(`/people/${personId}/advance`);
    expect(await practitioner.text()).toContain("no longer stands");
    expect(await practitioner.text()).not.toContain("Haloperidol");
    await friend.visit(`/people/${personId}/advance`, 404);
  });
});
