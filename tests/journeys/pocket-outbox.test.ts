import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/core/id.ts";
import { Phone } from "../builders/phone.ts";
import { aServerWithNumbers, eventually, onServer, somebody } from "../builders/pocket-person.ts";
import type { TestServer } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServerWithNumbers()));
afterAll(() => server.stop());

const textsOf = async (personId: string) => (await onServer(server, personId)).map(({ text }) => text);

describe("what is written without a signal", () => {
  let phone: Phone;
  let personId: string;
  beforeAll(async () => {
    personId = await somebody(server);
    phone = await Phone.on(server);
    await phone.signIn(personId);
    await phone.setUp();
  });
  afterAll(() => phone.stop());

  it("stands where it will stand, and is said to be waiting", async () => {
    await phone.loseSignal();
    await phone.write("safety-people", { text: "Mina from the choir", contact: "0131 496 0000" });
    expect(await phone.text()).toContain("Mina from the choir");
    expect(await phone.text()).toContain("waiting to be sent");
    await phone.write("safety-reasons", { text: "The garden in May" });
    expect(await phone.text()).toContain("2 things wait to be sent");
    expect(await phone.stored()).not.toContain("choir");
  });

  it("is there after the browser was killed, and can be changed again", async () => {
    await phone.restart();
    await phone.loseSignal();
    await phone.unlock();
    await phone.change("safety-people", "Mina from the choir");
    await phone.page.fill("[name=text]", "Mina from the choir, after six");
    await phone.page.getByRole("button", { name: "Save" }).click();
    await phone.page.getByText("Mina from the choir, after six").first().waitFor();
    await phone.turnTo("waiting");
    expect(await phone.page.locator("[data-waiting-list] > li").count()).toBe(3);
    expect(await textsOf(personId)).toEqual(["My sister in Leith", "Crowded shops"]);
  });

  it("goes out by itself when there is a signal, in order and once", async () => {
    await phone.findSignal();
    await phone.page.locator("[data-none]:not([hidden])").waitFor();
    const there = await onServer(server, personId);
    expect(there.map(({ text, revisions }) => [text, revisions])).toEqual([
      ["My sister in Leith", 1],
      ["Crowded shops", 1],
      ["Mina from the choir, after six", 2],
      ["The garden in May", 1],
    ]);
    await phone.turnTo("safety");
    expect(await phone.text()).not.toContain("waiting to be sent");
    expect(await phone.text()).toContain("Mina from the choir, after six");
  });

  it("goes out while the pocket is locked", async () => {
    await phone.loseSignal();
    await phone.write("wellness-when-well", { text: "I sing in the kitchen" });
    await phone.kill();
    await phone.open();
    await phone.findSignal();
    await phone.page.goto("/pocket");
    await phone.sees("locked");
    await eventually(() => textsOf(personId)).toContain("I sing in the kitchen");
    await phone.loseSignal();
    await phone.unlock();
    await phone.turnTo("wellness");
    expect(await phone.text()).toContain("I sing in the kitchen");
    await phone.findSignal();
  });

  it("arrives once where the signal went in the middle of sending, before the answer came", async () => {
    await phone.unlock();
    await phone.loseSignal();
    await phone.write("safety-myself", { text: "A bath with the radio on" });
    phone.signal.loseAnswersTo("POST /pocket/arrivals");
    await phone.findAnswerlessSignal();
    await eventually(() => phone.signal.lost()).toBeGreaterThan(0);
    await eventually(() => textsOf(personId)).toContain("A bath with the radio on");
    expect(await phone.text()).toContain("waiting to be sent");
    await phone.loseSignal();
    await phone.findSignal();
    await phone.page.locator("[data-waits][hidden]").waitFor({ state: "attached" });
    expect((await onServer(server, personId)).filter(({ text }) => text === "A bath with the radio on")).toMatchObject([{ revisions: 1 }]);
  });

  it("keeps both where it was written elsewhere meanwhile, and says so", async () => {
    await phone.loseSignal();
    await phone.change("safety-reasons", "The garden in May");
    await phone.page.fill("[name=text]", "The garden in June");
    await phone.page.getByRole("button", { name: "Save" }).click();
    const laptop = await server.as(personId);
    const [row] = (
      await server.database.pool.query("select statement_id, revision_id from statement where person_id = $1 and kind = 'safety-reasons'", [
        personId,
      ])
    ).rows;
    await laptop.post("/safety/reasons", { id: newId(), statementId: row.statement_id, based: row.revision_id, text: "The allotment" });
    await phone.findSignal();
    await phone.page.getByText("There are two versions of this. Look at both.").waitFor();
    expect((await onServer(server, personId)).find(({ text }) => text === "The allotment")!.clash_ids).toHaveLength(1);
  });

  it("stays with the reason where the server does not take it, until the person has mended it", async () => {
    await phone.loseSignal();
    await phone.write("safety-people", { text: "My neighbour", contact: "x".repeat(201) });
    await phone.findSignal();
    await phone.turnTo("waiting");
    await phone.page.getByText("It was sent, and not taken.").waitFor();
    await phone.walk.look();
    expect(await textsOf(personId)).not.toContain("My neighbour");
    await phone.page.getByRole("link", { name: "Change it" }).click();
    await phone.page.fill("[name=contact]", "across the landing");
    await phone.page.getByRole("button", { name: "Save" }).click();
    await eventually(() => textsOf(personId)).toContain("My neighbour");
    await phone.page.locator("[data-waits][hidden]").waitFor({ state: "attached" });
  });
});
