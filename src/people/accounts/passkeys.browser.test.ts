import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../../../tests/builders/axe.ts";
import { launchBrowser } from "../../../tests/builders/browser.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

/** Passkeys as a browser makes them: Chromium's virtual authenticator, over the real pages. */
let server: TestServer;
let browser: Browser;
const PASSWORD = "grey heron over the canal";
const from = { address: "192.0.2.1", userAgent: "" };

beforeAll(async () => {
  server = await aServer({ listening: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

let count = 0;
async function anAccount(): Promise<{ id: string; username: string }> {
  const username = `keyholder${++count}`;
  const made = await server.accounts.createAccount({ name: "Person A", username, password: PASSWORD, language: "en-GB" });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return { id: made.value, username };
}

/** A browser on a device with an authenticator that knows who holds it (or, unverified, only that somebody does). */
async function aDevice(isUserVerified = true): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({ baseURL: server.baseUrl });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return { context, page, errors };
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in?next=/account");
  await page.getByLabel("Sign-in name or e-mail address").fill(username);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/account");
}

async function addPasskey(page: Page, password = PASSWORD): Promise<void> {
  await page.goto("/account/passkeys");
  await page.getByLabel("A name for it").fill("my phone");
  await page.getByLabel("Your password now").fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
}

test("a passkey is added, signs in without name or password, and lets nobody in once removed", async () => {
  const { id, username } = await anAccount();
  const { context, page } = await aDevice();
  await signIn(page, username);
  await addPasskey(page, "not my password");
  await page.getByText("That is not your password").waitFor();
  expect(await server.accounts.listPasskeys(id)).toHaveLength(0);
  await addPasskey(page);
  await page.getByText("Your passkey is added").waitFor();
  await axe(page);
  expect((await server.accounts.listPasskeys(id)).map((passkey) => passkey.name)).toEqual(["my phone"]);

  await context.clearCookies();
  await page.goto("/sign-in?next=/account/passkeys");
  await page.getByLabel("This is a shared device").check();
  await axe(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL((url) => url.pathname === "/account/news");
  expect(await page.locator("main").innerText()).toContain("A passkey was added.");
  await page.getByRole("button", { name: "I have read this" }).click();
  await page.waitForURL((url) => url.pathname === "/account/passkeys");
  const session = (await context.cookies()).find((cookie) => cookie.name === "ownterms_session")!;
  expect([session.httpOnly, session.sameSite, session.expires]).toEqual([true, "Lax", -1]);

  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByText("The passkey is removed").waitFor();
  await context.clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByText("We do not know this passkey").first().waitFor();
  expect((await context.cookies()).some((cookie) => cookie.name === "ownterms_session")).toBe(false);
  await context.close();
});

test("whoever holds a device without proving who they are adds no passkey", async () => {
  const { id, username } = await anAccount();
  const { context, page } = await aDevice(false);
  await signIn(page, username);
  await addPasskey(page);
  await page.getByText("That did not work with this passkey").waitFor();
  expect(await server.accounts.listPasskeys(id)).toHaveLength(0);
  await context.close();
});

test("a browser without passkeys says so, and asks for nothing that leads nowhere", async () => {
  const { username } = await anAccount();
  const { context, page } = await aDevice();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "PublicKeyCredential"));
  await signIn(page, username);
  await page.goto("/account/passkeys");
  await page.getByText("This browser cannot make passkeys.").waitFor();
  expect(await page.locator("main input:visible").count()).toBe(0);
  await axe(page);
  await context.close();
});

test("a passkey signs for its own account, once for each challenge, and for nobody else", async () => {
  const [mine, other] = [await anAccount(), await anAccount()];
  const { context, page } = await aDevice();
  await signIn(page, mine.username);
  await addPasskey(page);
  await page.getByText("Your passkey is added").waitFor();
  const prove = async (accountId: string) => {
    const { challengeId, options } = await server.accounts.passkeySigning(accountId, "matter");
    // the browser's own encoding of what a passkey answers
    const response = await page.evaluate(async (json) => {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json as unknown as PublicKeyCredentialRequestOptionsJSON);
      const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
      return credential.toJSON();
    }, options);
    return { challengeId, response };
  };
  const proof = await prove(mine.id);
  expect(await server.accounts.verifyPasskeyAssertion(other.id, "matter", proof.challengeId, proof.response)).toEqual({
    ok: false,
    problems: { "": "passkey-over" },
  });
  expect((await server.accounts.verifyPasskeyAssertion(mine.id, "matter", proof.challengeId, proof.response)).ok).toBe(true);
  // also where an authenticator does not count how often it was used
  await server.database.pool.query("update passkey set counter = 0");
  expect(await server.accounts.verifyPasskeyAssertion(mine.id, "matter", proof.challengeId, proof.response)).toEqual({
    ok: false,
    problems: { "": "passkey-over" },
  });

  const replayed = await server.accounts.passkeySigning(mine.id, "matter");
  expect(await server.accounts.verifyPasskeyAssertion(mine.id, "matter", replayed.challengeId, proof.response)).toEqual({
    ok: false,
    problems: { "": "passkey-failed" },
  });
  // the device has no passkey of the other account, but offers its own where any is asked for
  const { challengeId } = await server.accounts.passkeySigning(other.id, "matter");
  expect(await server.accounts.verifyPasskeyAssertion(other.id, "matter", challengeId, proof.response)).toEqual({
    ok: false,
    problems: { "": "passkey-unknown" },
  });

  const asSignIn = await server.accounts.passkeySigning(mine.id, "matter");
  const crossed = await server.accounts.signInWithPasskey({
    challengeId: asSignIn.challengeId,
    response: proof.response,
    sharedDevice: false,
    from,
  });
  expect(crossed).toEqual({ ok: false, problems: { "": "passkey-over" } });
  await context.close();
});

test("the pages of signing in and of the account hold to the content policy and have no barrier", async () => {
  const { username } = await anAccount();
  const { context, page, errors } = await aDevice();
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, username);
  for (const path of ["", "/password", "/passkeys", "/second-step", "/pin", "/devices"]) {
    await page.goto(`/account${path}`);
    await axe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.goto("/account/second-step");
  await page.getByLabel("Your password now").fill(PASSWORD);
  await page.getByRole("button", { name: "Set up the second step" }).click();
  await page.getByRole("img").waitFor();
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.clearCookies();
  for (const path of ["/sign-in", "/forgot", "/reset", "/reset?token=x"]) {
    await page.goto(path);
    await axe(page);
  }
  expect(errors).toEqual([]);
  await context.close();
});
