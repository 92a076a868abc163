import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { aPerson } from "../builders/people.ts";
import { Phone } from "../builders/phone.ts";
import { aPlan, type Put } from "../builders/plan.ts";
import { aServer, type TestServer } from "../builders/server.ts";
import { said } from "../builders/said.ts";

/** What is answered without a signal: how far along a goal feels, whether the plan fits, a picture, and what one says to a plan. */
let server: TestServer;
let phone: Phone;
let personId: string;
let goal: string;
let plan: Put;
beforeAll(async () => {
  server = await aServer({ listening: true });
  personId = await aPerson(server.database, "Person A");
  await said(server.database, personId, { kind: "safety-people", body: { text: "My sister in Leith" } });
  goal = await said(server.database, personId, { body: { text: "Swim in the sea again", why: "It is where I breathe" } });
  plan = await aPlan(server, personId, { statements: [goal] });
  await beginPictures();
  phone = await Phone.on(server);
  await phone.signIn(personId);
  await phone.setUp();
});
afterAll(async () => {
  await phone.stop();
  await server.stop();
});

async function beginPictures(): Promise<void> {
  const form = { id: newId(), statementId: newId(), shown: "Music helps me when it is hard.", answer: "no" };
  await (await server.as(personId)).post("/by-pictures/safety-myself/music", form);
}

const rows = async (sql: string) => (await server.database.pool.query(sql, [personId])).rows;
const ratings = () => rows("select kind, body from statement where person_id = $1 and kind in ('mark', 'safety-check') order by position");
const signatures = () => rows("select stance, reason from signature where person_id = $1 order by at");

describe("a rating without a signal", () => {
  it("is said to be waiting, also after the browser was killed", async () => {
    await phone.loseSignal();
    await phone.write(`goal-${goal}`, { note: "The harbour on Sunday" }, { value: "7" });
    expect(await phone.text()).toContain("The harbour on Sunday");
    await phone.write("safety-again", { helped: "Ringing my sister" }, { fits: "partly", again: "month" });
    await phone.killedWithoutSignal();
    await phone.turnTo("goals");
    expect(await phone.text()).toMatch(/How far along does it feel\?\s+7\s+A word about it\s+The harbour on Sunday\s+waiting to be sent/);
    await phone.turnTo("safety");
    expect(await phone.text()).toMatch(/Some of it\s+[^]*Ringing my sister[^]*waiting to be sent/);
    expect(await phone.stored()).not.toContain("harbour");
    expect(await ratings()).toEqual([]);
  });

  it("asks for the answer that is missing", async () => {
    await phone.turnTo(`place/goal-${goal}`);
    await phone.page.getByRole("button", { name: "Mark it" }).click();
    await phone.page.getByText("Choose one of the answers first.").waitFor();
    await phone.walk.look();
    expect(await phone.text()).toContain("2 things wait to be sent");
  });

  it("arrives once where the signal went before the answer came", async () => {
    await phone.sendWithoutAnswer();
    expect(await ratings()).toHaveLength(1);
    await phone.killedWithoutSignal();
    expect(await phone.text()).toContain("2 things wait to be sent");
    await phone.findSignal();
    await phone.allSent();
    expect(await ratings()).toMatchObject([
      { kind: "mark", body: { value: 7, note: "The harbour on Sunday" } },
      { kind: "safety-check", body: { fits: "partly", helped: "Ringing my sister" } },
    ]);
    await phone.turnTo("goals");
    expect(await phone.text()).toContain("7 out of 10");
  });
});

describe("an answer to a picture without a signal", () => {
  it("waits where it was pressed, also killed before the answer came, and is the person's word in their plan when it arrives", async () => {
    await phone.loseSignal();
    await phone.turnTo("pictures");
    expect(await phone.text()).not.toContain("Does music help");
    await phone.turnTo("place/picture-safety-myself.walk");
    await phone.page.locator("[data-page] .answer.yes").click();
    await phone.page.locator("[data-status]").filter({ hasText: "Does a walk help" }).waitFor();
    await phone.turnTo("pictures");
    const waits = /Does a walk help[^]*Yes\s+waiting to be sent/;
    expect(await phone.text()).toMatch(waits);
    await phone.sendWithoutAnswer();
    await phone.killedWithoutSignal();
    await phone.turnTo("pictures");
    expect(await phone.text()).toMatch(waits);
    await phone.findSignal();
    await phone.allSent();
    expect(await phone.text()).not.toContain("Does a walk help");
    expect(await rows("select voice, revisions from statement where person_id = $1 and body->>'text' like 'A walk helps%'")).toEqual([
      { voice: "own", revisions: 1 },
    ]);
    await phone.turnTo("safety");
    expect(await phone.text()).toContain("A walk helps me when it is hard.");
  });
});

describe("several answers to pictures without a signal", () => {
  const open = () => phone.page.locator("[data-page] form[data-say] [name=question]");
  const answerAll = async () => {
    const asked: string[] = [];
    while (await open().count()) {
      asked.push(await open().inputValue());
      await phone.page.locator("[data-page] .answer.no").click();
      await phone.page.locator("[data-status]").filter({ hasText: "No." }).waitFor();
      await phone.page.waitForFunction(
        (last) => document.querySelector<HTMLInputElement>("[data-page] [name=question]")?.value !== last,
        asked.at(-1),
      );
    }
    return asked;
  };

  it("follow one another in their room, those that were passed over at last, and then it is said that these are all", async () => {
    await phone.turnTo("pictures");
    const left = await phone.page.locator("[data-page] [data-place]").evaluateAll((all) => all.map(({ dataset }: any) => dataset.place));
    await phone.loseSignal();
    await phone.turnTo(`place/${left[0]}`);
    await phone.page.getByRole("link", { name: "Skip", exact: true }).click();
    // the address turns before the page does
    await phone.page
      .locator(`[data-page] [name=question][value="${left[1].replace("picture-safety-myself.", "")}"]`)
      .waitFor({ state: "attached" });
    expect(new URL(phone.page.url()).hash).toBe(`#place/${left[1]}`);
    expect((await answerAll()).map((each) => `picture-safety-myself.${each}`)).toEqual([...left.slice(1), left[0]]);
    expect(await phone.page.locator("[data-status]").textContent()).toContain("That is all of these. Thank you.");
    await phone.walk.look();
    await phone.page.getByRole("button", { name: "Close and lock" }).click();
    await phone.sees("locked");
    expect(await phone.page.locator("[data-status]").textContent()).toBe("");
    await phone.enter();
    await phone.findSignal();
    await phone.allSent();
    expect(await rows("select 1 from statement where person_id = $1 and body->>'answer' = 'no'")).toHaveLength(left.length + 1);
  });
});

describe("what one says to a plan without a signal", () => {
  it("signs nothing there, and becomes a signature when it arrives, once, also where the browser was killed before the answer came", async () => {
    await phone.loseSignal();
    await phone.turnTo(`agreement-${plan.agreementId}`);
    expect(await phone.text()).toContain("Swim in the sea again");
    await phone.turnTo(`place/stance-${plan.agreementId}`);
    await phone.page.locator("[name=stance][value=agree-but]").check();
    await phone.page.getByRole("button", { name: "Send it when there is a signal" }).click();
    await phone.page.getByText("Write something here first.").waitFor();
    await phone.write(`stance-${plan.agreementId}`, { reason: "Not before May" }, { stance: "agree-but" });
    expect(await signatures()).toEqual([]);
    await phone.sendWithoutAnswer();
    expect(await signatures()).toHaveLength(1);
    await phone.killedWithoutSignal();
    await phone.turnTo(`agreement-${plan.agreementId}`);
    const text = await phone.text();
    expect(text).toMatch(/I agree, but…[^]*Not before May[^]*waiting to be sent[^]*Not signed yet/);
    expect(text).not.toContain("You have said what you think of it");
    await phone.findSignal();
    await phone.allSent();
    expect(await signatures()).toEqual([{ stance: "agree-but", reason: "Not before May" }]);
    expect(await phone.text()).toContain("You have said what you think of it: I agree, but…");
  });

  it("is judged by what holds when it arrives: made anew or taken back meanwhile, it is not signed, and the words stay until they are let go", async () => {
    const older = await aPlan(server, personId, { statements: [goal] });
    await phone.page.goto("/home");
    await phone.unlock();
    await phone.loseSignal();
    await phone.write(`stance-${older.agreementId}`, { reason: "Too cold for me" }, { stance: "disagree" });
    const newer = await aPlan(server, personId, { statements: [goal] });
    await phone.findSignal();
    await phone.turnTo("waiting");
    await phone.page.getByText("There is a newer version of this plan").waitFor();
    await phone.loseSignal();
    await phone.write(`stance-${newer.agreementId}`, { reason: "Only with Sam" }, { stance: "agree-but" });
    await (await server.as(personId)).post(`${newer.path}/withdraw`);
    await phone.sendWithoutAnswer();
    await phone.killedWithoutSignal();
    expect(await phone.text()).toContain("2 things wait to be sent");
    await phone.findSignal();
    await phone.turnTo("waiting");
    await phone.page.getByText("It was taken back before your answer arrived.").waitFor();
    await phone.walk.look();
    expect(await phone.text()).toMatch(/Too cold for me[^]*There is a newer version of this plan[^]*Only with Sam/);
    // not kept here any more, it can still be looked at where it is
    expect(await phone.page.locator(`[data-waiting-list] a[href="${newer.path}"]`).count()).toBe(1);
    expect(await signatures()).toHaveLength(1);
    for (const left of [1, 0]) {
      await phone.page.locator("[data-waiting-list] button").filter({ hasText: "Let it go" }).first().click();
      await phone.page.locator(left > 0 ? "[data-waiting-list] > li:only-child" : "[data-none]:not([hidden])").waitFor();
    }
  });
});
