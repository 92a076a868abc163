import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Phone, PIN } from "../builders/phone.ts";
import { aServerWithNumbers, somebody, withCard } from "../builders/pocket-person.ts";
import type { TestServer } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServerWithNumbers()));
afterAll(() => server.stop());

describe("plans in the pocket", () => {
  let phone: Phone;
  let personId: string;
  beforeAll(async () => {
    personId = await somebody(server);
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
    const personId = await somebody(server);
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

describe("a crisis card in the pocket", () => {
  it("is read without PIN only where the person chose so, and nothing else is", async () => {
    const personId = await somebody(server);
    await withCard(server, personId);
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
    const personId = await somebody(server);
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
    await phone.signIn(await somebody(server));
    await phone.walk.visit("/pocket");
    expect(await phone.text()).toContain("Nothing is kept on this device.");
    await phone.walk.follow("Safety plan");
    expect(await phone.text()).toContain("My sister in Leith");
    await phone.stop();
  });
});
