import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { aGrant, aSupporter } from "../builders/people.ts";
import { Phone } from "../builders/phone.ts";
import { aServerWithNumbers, eventually, onServer, somebody } from "../builders/pocket-person.ts";
import type { TestServer } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServerWithNumbers()));
afterAll(() => server.stop());

const textsOf = async (personId: string) => (await onServer(server, personId)).map(({ text }) => text);

describe("what is written without a signal", () => {
  const reasonOnServer = async () => (await onServer(server, personId)).find(({ kind }) => kind === "safety-reasons")!;
  let phone: Phone;
  let personId: string;
  let grant: string;
  let sister: string;
  beforeAll(async () => {
    personId = await somebody(server);
    sister = await aSupporter(server.database, personId);
    grant = await aGrant(server.database, personId, { accountId: sister, sections: ["safety-people"], may: ["see"] });
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
    await phone.killedWithoutSignal();
    await phone.change("safety-people", "Mina from the choir");
    await phone.save({ text: "Mina from the choir, after six" });
    expect(await phone.text()).toContain("Mina from the choir, after six");
    await phone.turnTo("waiting");
    expect(await phone.page.locator("[data-waiting-list] > li").count()).toBe(3);
    expect(await textsOf(personId)).toEqual(["My sister in Leith", "Crowded shops"]);
  });

  it("goes out by itself when there is a signal, in order and once, also where that goes in the middle and the browser is killed", async () => {
    await phone.sendWithoutAnswer();
    expect(await textsOf(personId)).toContain("Mina from the choir");
    await phone.killedWithoutSignal();
    expect(await phone.text()).toContain("3 things wait to be sent");
    await phone.findSignal();
    await phone.allSent();
    expect((await onServer(server, personId)).map(({ text, revisions }) => [text, revisions])).toEqual([
      ["My sister in Leith", 1],
      ["Crowded shops", 1],
      ["Mina from the choir, after six", 2],
      ["The garden in May", 1],
    ]);
    await phone.turnTo("safety");
    expect(await phone.text()).not.toContain("waiting to be sent");
    expect(await phone.text()).toContain("Mina from the choir, after six");
  });

  it("is seen by whoever it is shared with as it arrives, and not by whoever it was shared with as it was written", async () => {
    const readBy = async (who: string) => (await (await server.as(who)).get(`/people/${personId}`)).body;
    expect(await readBy(sister)).toContain("Mina from the choir");
    await phone.loseSignal();
    await phone.write("safety-people", { text: "Ines from the allotment" });
    const friend = await aSupporter(server.database, personId);
    await aGrant(server.database, personId, { accountId: friend, sections: ["safety-people"], may: ["see"] });
    await server.database.pool.query("update sharing_grant set ended_at = now() where grant_id = $1", [grant]);
    await phone.findSignal();
    await phone.allSent();
    expect(await readBy(friend)).toContain("Ines from the allotment");
    expect(await readBy(sister)).not.toContain("Ines");
  });

  it("goes out while the pocket is locked", async () => {
    await phone.loseSignal();
    await phone.write("wellness-when-well", { text: "I sing in the kitchen" });
    await phone.restartWithoutSignal();
    await phone.findSignal();
    await eventually(() => textsOf(personId)).toContain("I sing in the kitchen");
    // the answer is back, too: else what comes next begins with what still waits
    await eventually(() => phone.stored()).not.toContain('"state":"waiting"');
    await phone.loseSignal();
    await phone.enter();
    await phone.turnTo("wellness");
    expect(await phone.text()).toContain("I sing in the kitchen");
  });

  it("keeps both where it was written elsewhere meanwhile, and says so, also where the browser was killed before the answer came", async () => {
    await phone.change("safety-reasons", "The garden in May");
    await phone.save({ text: "The garden in June" });
    const { statement_id: statementId, revision_id: based } = await reasonOnServer();
    const laptop = await server.as(personId);
    await laptop.post("/safety/reasons", { id: newId(), statementId, based, text: "The allotment" });
    await phone.sendWithoutAnswer();
    expect((await reasonOnServer()).clash_ids).toHaveLength(1);
    await phone.killedWithoutSignal();
    await phone.turnTo("safety");
    expect(await phone.text()).toMatch(/The garden in June\s+waiting to be sent/);
    expect(await phone.text()).not.toContain("two versions");
    await phone.findSignal();
    await phone.allSent();
    expect(await phone.text()).toContain("There are two versions of this. Look at both.");
    expect(await reasonOnServer()).toMatchObject({ text: "The allotment", revisions: 3, clash_ids: [expect.any(String)] });
  });

  it("stays with the reason where the server does not take it, and with all that was written on after it, also killed, until it is mended", async () => {
    await phone.loseSignal();
    await phone.write("safety-people", { text: "My neighbour", contact: "x".repeat(201) });
    await phone.change("safety-people", "My neighbour");
    await phone.save({ text: "My neighbour Ute" });
    await phone.sendWithoutAnswer();
    await phone.killedWithoutSignal();
    expect(await phone.text()).toContain("2 things wait to be sent");
    await phone.findSignal();
    await phone.turnTo("waiting");
    await phone.page.getByText("It was sent, and not taken.").waitFor();
    await phone.walk.look();
    await phone.killedWithoutSignal();
    await phone.turnTo("safety");
    expect(await phone.text()).toContain("There are two versions of this. Look at both.");
    await phone.turnTo("waiting");
    expect(await phone.text()).toMatch(/longer than 200 characters[^]*It comes after one that needs another look/);
    expect((await textsOf(personId)).join()).not.toContain("My neighbour");
    await phone.page.locator("[data-waiting-list] a.btn").click();
    expect(await phone.page.inputValue("[data-page] [name=text]")).toBe("My neighbour Ute");
    await phone.save({ text: "Ute, my neighbour", contact: "across the landing" });
    expect(await phone.text()).toContain("1 thing waits to be sent");
    await phone.findSignal();
    await phone.allSent();
    expect((await onServer(server, personId)).at(-1)).toMatchObject({ text: "Ute, my neighbour", revisions: 1 });
  });
});
