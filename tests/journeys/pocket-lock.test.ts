import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../builders/people.ts";
import { Phone, PIN } from "../builders/phone.ts";
import { aServerWithNumbers, eventually, onServer, somebody } from "../builders/pocket-person.ts";
import type { TestServer } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServerWithNumbers()));
afterAll(() => server.stop());

const textsOf = async (personId: string) => (await onServer(server, personId)).map(({ text }) => text);

describe("a session that ends", () => {
  it("takes away what is kept at the next contact; what waits stays locked and goes out for the same account alone", async () => {
    const [personId, other] = [await somebody(server), await aPerson(server.database, "Person B")];
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
    const personId = await somebody(server);
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
    await phone.signIn(await somebody(server));
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
    await phone.signIn(await somebody(server));
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
