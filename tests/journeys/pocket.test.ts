import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/core/id.ts";
import { aPerson } from "../builders/people.ts";
import { Phone, PIN } from "../builders/phone.ts";
import { aServer, type TestServer } from "../builders/server.ts";
import { said } from "../builders/said.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ listening: true });
  const { installation } = server.context;
  const numbers = [{ name: "Samaritans", number: "116 123", text: "To talk to somebody, at any hour. Free." }];
  installation.current = { ...installation.current, helpNumbers: numbers };
});
afterAll(() => server.stop());

/** As long as it takes: nothing here is measured. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 30_000 });

/** The words of a person's safety plan and wellness plan on the server, in order. */
async function onServer(personId: string): Promise<{ text: string; revisions: number; clash_ids: string[] }[]> {
  const { rows } = await server.database.pool.query(
    "select body->>'text' as text, revisions, clash_ids from statement where person_id = $1 order by position",
    [personId],
  );
  return rows;
}
const textsOf = async (personId: string) => (await onServer(personId)).map(({ text }) => text);

async function somebody(): Promise<string> {
  const personId = await aPerson(server.database, "Person A");
  await said(server.database, personId, { kind: "safety-people", body: { text: "My sister in Leith", contact: "020 7946 0000" } });
  await said(server.database, personId, {
    kind: "wellness-entry",
    body: { part: "upsets", text: "Crowded shops", response: "I go and stand outside" },
  });
  return personId;
}

describe("plans in the pocket", () => {
  let phone: Phone;
  let personId: string;
  beforeAll(async () => {
    personId = await somebody();
    phone = await Phone.on(server);
    await phone.signIn(personId);
  });
  afterAll(() => phone.stop());

  it("are kept after one visit and a PIN, with what that protects from and what not", async () => {
    await phone.page.goto("/pocket");
    await phone.sees("set-up");
    expect(await phone.text()).toContain("What it does not protect from");
    await phone.page.getByLabel("A PIN, or a few words").fill("123456");
    await phone.page.getByLabel("The same once more").fill("123456");
    await phone.page.getByRole("button", { name: "Keep my plans here" }).click();
    expect(await phone.page.locator("[data-form=set-up] [data-error]").innerText()).toContain("Choose another");
    await phone.setUp();
    expect(await phone.text()).toContain("Safety plan");
  });

  it("open without a signal after the browser was killed, with the PIN, and the numbers without it", async () => {
    await phone.restart();
    await phone.loseSignal();
    await phone.page.goto("/pocket");
    await phone.sees("locked");
    expect(await phone.text()).toContain("116 123");
    expect(await phone.page.content()).not.toContain("Leith");
    await phone.unlock();
    await phone.turnTo("safety");
    expect(await phone.text()).toContain("My sister in Leith");
    expect(await phone.page.locator("a[href='tel:02079460000']").count()).toBe(1);
    await phone.turnTo("wellness");
    expect(await phone.text()).toContain("I go and stand outside");
    expect(await phone.text()).toContain("There is no signal just now");
  });

  it("are found from any page of this site where there is no signal", async () => {
    await phone.page.goto("/safety");
    await phone.sees("locked");
    expect(phone.walk.path()).toBe("/pocket");
  });

  it("lie on the device as nothing that can be read", async () => {
    const stored = await phone.stored();
    expect(stored).toContain("In your pocket"); // the page itself is there
    expect(stored).toContain("pocket: [{"); // and what is kept
    for (const secret of ["Leith", "Crowded", "stand outside", "Person A", PIN]) expect(stored).not.toContain(secret);
  });
});

describe("a device marked as shared", () => {
  it("keeps nothing, and says so", async () => {
    const personId = await somebody();
    const phone = await Phone.on(server);
    await phone.signIn(personId);
    await server.database.pool.query("update session set shared_device = true where account_id = $1", [personId]);
    await phone.page.goto("/pocket");
    await phone.sees("shared");
    await phone.page.goto("/safety");
    await phone.page.goto("/pocket");
    await phone.sees("shared");
    const stored = await phone.stored();
    expect(stored).not.toContain("Leith");
    expect(stored).toContain("pocket: []");
    expect(await phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await phone.stop();
  });
});

describe("what is written without a signal", () => {
  let phone: Phone;
  let personId: string;
  beforeAll(async () => {
    personId = await somebody();
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
    const there = await onServer(personId);
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
    expect((await onServer(personId)).filter(({ text }) => text === "A bath with the radio on")).toMatchObject([{ revisions: 1 }]);
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
    expect((await onServer(personId)).find(({ text }) => text === "The allotment")!.clash_ids).toHaveLength(1);
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

describe("a session that ends", () => {
  it("takes away what is kept at the next contact; what waits stays locked and goes out for the same account alone", async () => {
    const [personId, other] = [await somebody(), await aPerson(server.database, "Person B")];
    const phone = await Phone.on(server);
    await phone.signIn(personId);
    await phone.setUp();
    await phone.loseSignal();
    await phone.write("safety-signs", { text: "I stop cooking" });
    await server.database.pool.query("delete from session where account_id = $1", [personId]);
    await phone.findSignal();
    await phone.sees("signed-out");
    expect(await phone.text()).toContain("1 thing waits to be sent");
    expect(await phone.page.content()).not.toContain("Leith");
    expect(await phone.stored()).toContain('"kept":null');

    await phone.signIn(other);
    await phone.page.goto("/pocket");
    await phone.sees("set-up");
    await phone.page.goto("/home");
    expect(await phone.page.content()).not.toContain("cooking");
    expect(await textsOf(other)).toEqual([]);

    await phone.signIn(personId);
    await phone.page.goto("/pocket");
    await phone.sees("set-up");
    expect(await textsOf(personId)).toContain("I stop cooking");
    expect(await textsOf(other)).toEqual([]);
    await phone.stop();
  });

  it("by signing out here: it is said first what has not been sent, and then nothing of it is left to read", async () => {
    const personId = await somebody();
    const phone = await Phone.on(server);
    await phone.signIn(personId);
    await phone.setUp();
    await phone.loseSignal();
    await phone.write("safety-people", { text: "My neighbour", contact: "x".repeat(201) });
    await phone.findSignal();
    await phone.turnTo("waiting");
    await phone.page.getByText("It was sent, and not taken.").waitFor();
    await phone.page.goto("/home");
    await phone.page.getByRole("button", { name: "Sign out" }).click();
    await phone.sees("leaving");
    expect(await phone.text()).toContain("1 thing waits to be sent");
    await phone.page.getByRole("button", { name: "Sign out all the same" }).click();
    await phone.page.waitForURL(/sign-in/);
    await eventually(() => phone.stored()).toContain('"kept":null');
    await phone.loseSignal();
    await phone.page.goto("/pocket");
    await phone.sees("nothing");
    await phone.stop();
  });
});

describe("the lock", () => {
  it("lets nobody in with another PIN, and makes pauses that a restart does not end", async () => {
    const phone = await Phone.on(server);
    await phone.signIn(await somebody());
    await phone.setUp();
    await phone.restart();
    await phone.page.goto("/pocket");
    await phone.sees("locked");
    const told = () => phone.page.locator("[data-form=unlock] [data-error]");
    for (let tries = 1; tries <= 5; tries++) {
      await phone.type(`wrong words ${tries}`);
      await eventually(() => told().innerText()).toContain("That is not it");
      if (tries < 5) await phone.page.evaluate(() => (document.querySelector("[data-form=unlock] [data-error]")!.textContent = ""));
    }
    await phone.restart();
    await phone.page.goto("/pocket");
    await phone.sees("locked");
    await phone.type(PIN);
    await eventually(() => told().innerText()).toContain("Wait for 1 min");
    expect(await phone.page.content()).not.toContain("Leith");
    await phone.stop();
  });

  it("stopping removes everything from the device", async () => {
    const phone = await Phone.on(server);
    await phone.signIn(await somebody());
    await phone.setUp();
    await phone.turnTo("settings");
    await phone.page.getByRole("button", { name: "Stop, and remove it" }).click();
    await phone.sees("set-up");
    expect(await phone.stored()).toContain("pocket: []");
    await phone.loseSignal();
    await expect(phone.page.goto("/pocket")).rejects.toThrow("net::ERR");
    await phone.stop();
  });
});

describe("a crisis card in the pocket", () => {
  it("is read without PIN only where the person chose so, and nothing else is", async () => {
    const personId = await somebody();
    const line = await said(server.database, personId, { kind: "card-line", body: { heading: "helps", text: "Speak slowly to me" } });
    await said(server.database, personId, {
      kind: "crisis-card",
      body: { items: [{ heading: "helps", statementId: line }], name: true, advance: false },
    });
    const phone = await Phone.on(server);
    await phone.signIn(personId);
    await phone.setUp();
    await phone.turnTo("card");
    expect(await phone.text()).toContain("Speak slowly to me");
    expect(await phone.stored()).not.toContain("Speak slowly");
    await phone.turnTo("settings");
    await phone.page.getByRole("button", { name: "Let it be read without PIN" }).click();
    await phone.page.getByRole("button", { name: "Put it behind the PIN" }).waitFor();
    await phone.restart();
    await phone.loseSignal();
    await phone.page.goto("/pocket");
    await phone.sees("locked");
    expect(await phone.text()).toContain("Speak slowly to me");
    expect(await phone.stored()).not.toContain("Leith");
    await phone.unlock();
    await phone.turnTo("settings");
    await phone.page.getByRole("button", { name: "Put it behind the PIN" }).click();
    await phone.page.getByRole("button", { name: "Let it be read without PIN" }).waitFor();
    expect(await phone.stored()).not.toContain("Speak slowly");
    await phone.stop();
  });
});

describe.each([
  { way: "dark, at 320 px", options: { colorScheme: "dark" as const, viewport: { width: 320, height: 640 } } },
  { way: "at 1280 px", options: { viewport: { width: 1280, height: 800 } } },
])("the pocket in Easy Read, $way", ({ options }) => {
  it("opens in the person's language, without a barrier on any of its pages", async () => {
    const personId = await somebody();
    await server.database.pool.query("update account set language = 'en-GB-x-easyread' where id = $1", [personId]);
    const phone = await Phone.on(server, options);
    await phone.signIn(personId);
    await phone.page.goto("/pocket");
    await phone.page.getByRole("heading", { name: "Keep my plans on this phone" }).waitFor();
    await phone.walk.look();
    for (const label of ["Choose a PIN or some words", "Type it again"]) await phone.page.getByLabel(label).fill(PIN);
    await phone.page.getByRole("button", { name: "Keep my plans here" }).click();
    await phone.sees("open");
    expect(await phone.text()).toContain("Staying well");
    for (const at of ["safety", "wellness", "place/safety-people", "place/wellness-upsets", "settings", "waiting"]) await phone.turnTo(at);
    await phone.loseSignal();
    await phone.page.goto("/pocket");
    await phone.page.getByRole("heading", { name: "Open your plans" }).waitFor();
    await phone.walk.look();
    await phone.stop();
  });
});

describe("without script", () => {
  it("the page says that nothing is kept, and leads to the plans", async () => {
    const phone = await Phone.on(server, { javaScriptEnabled: false });
    await phone.signIn(await somebody());
    await phone.walk.visit("/pocket");
    expect(await phone.text()).toContain("Nothing is kept on this device.");
    await phone.walk.follow("Safety plan");
    expect(await phone.text()).toContain("My sister in Leith");
    await phone.stop();
  });
});
