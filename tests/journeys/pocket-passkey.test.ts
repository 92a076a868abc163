import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Phone, PIN } from "../builders/phone.ts";
import { aServerWithNumbers, eventually, somebody } from "../builders/pocket-person.ts";
import type { TestServer } from "../builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServerWithNumbers()));
afterAll(() => server.stop());

/** The passkey of an account of this site, in a device that keeps secrets with passkeys or does not. */
async function withPasskey({ page }: Phone, accountId: string, hasPrf: boolean): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const able = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true, hasPrf };
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", ctap2Version: "ctap2_1", transport: "internal", ...able },
  });
  await page.evaluate(async (account) => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    await navigator.credentials.create({
      publicKey: {
        rp: { name: "Ownterms" },
        user: { id: bytes(account), name: "somebody", displayName: "Somebody" },
        challenge: bytes("a challenge that nobody looks at"),
        pubKeyCredParams: [{ type: "public-key", alg: -7 }],
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        extensions: { prf: {} },
      },
    });
  }, accountId);
  return devtools;
}

const told = (phone: Phone, form: string) => phone.page.locator(`[data-form=${form}] [data-error]`).innerText();

it("a passkey opens the pocket without a signal, once it was let with the PIN; and no more once that is taken back", async () => {
  const personId = await somebody(server);
  const phone = await Phone.on(server);
  await phone.signIn(personId);
  await phone.setUp();
  await withPasskey(phone, personId, true);
  await phone.turnTo("settings");
  const form = phone.page.locator("[data-form=add-passkey]");
  await form.getByLabel("Your PIN or words").fill("wrong words");
  await form.getByRole("button").click();
  await eventually(() => told(phone, "add-passkey")).toContain("That is not it");
  await form.getByLabel("Your PIN or words").fill(PIN);
  await form.getByRole("button").click();
  await phone.page.getByText("Your passkey opens your plans here.").waitFor();
  await phone.walk.look();

  await phone.loseSignal();
  await phone.page.goto("/pocket");
  await phone.sees("locked");
  await phone.page.getByRole("button", { name: "Open with my passkey" }).click();
  await phone.sees("open");
  await phone.turnTo("safety");
  expect(await phone.text()).toContain("My sister in Leith");
  await phone.turnTo("settings");
  await phone.page.getByRole("button", { name: "Only my PIN or words, from now on" }).click();
  await form.waitFor();
  await phone.unlock();
  await phone.page.goto("/pocket");
  await phone.sees("locked");
  expect(await phone.page.getByRole("button", { name: "Open with my passkey" }).isVisible()).toBe(false);
  await phone.stop();
});

it("one that keeps no secrets, or is somebody else's, changes nothing, and it is said; where none can, it is said before", async () => {
  const personId = await somebody(server);
  const phone = await Phone.on(server);
  await phone.signIn(personId);
  await phone.setUp();
  await phone.turnTo("settings");
  const form = phone.page.locator("[data-form=add-passkey]");
  for (const [hasPrf, owner, says] of [
    [false, personId, "cannot lock words, so nothing was changed"],
    [true, "somebody else", "belongs to another account"],
  ] as const) {
    const devtools = await withPasskey(phone, owner, hasPrf);
    await form.locator("[name=pin]").fill(PIN);
    await form.locator("button").click();
    await eventually(() => told(phone, "add-passkey")).toContain(says);
    expect(await phone.stored()).toContain('"byPasskey":null');
    await devtools.send("WebAuthn.disable");
    await devtools.detach();
  }

  // as browsers do that know passkeys but not their secrets
  await phone.page.addInitScript(() => (PublicKeyCredential.getClientCapabilities = async () => ({ "extension:prf": false })));
  await phone.unlock();
  await phone.turnTo("settings");
  expect(await phone.text()).toContain("This browser cannot open your plans with a passkey. Nothing is wrong");
  expect(await form.isVisible()).toBe(false);
  expect(await phone.page.locator("a[href='/account/passkeys']").isVisible()).toBe(false);
  await phone.stop();
});
