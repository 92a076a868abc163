import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { axe } from "../../../tests/builders/axe.ts";
import { launchBrowser } from "../../../tests/builders/browser.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

/** Signing by one's own passkey where somebody else is signed in: Chromium's virtual authenticator, over the real pages. */
let server: TestServer;
let browser: Browser;
let person: string, practitioner: string;
let asPractitioner: Visitor;
const PASSWORD = "grey heron over the canal";

beforeAll(async () => {
  server = await aServer({ listening: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

let plan: string;
beforeEach(async () => {
  const { database } = server;
  person = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team A");
  practitioner = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, person, team.teamId);
  await aGrant(database, person, { teamId: team.teamId, sections: ["goals", "plan"], may: ["see", "answer"] });
  asPractitioner = await server.as(practitioner);
  plan = await putForward("I ring my sister on Sundays.");
});

async function putForward(words: string): Promise<string> {
  const meeting = `/people/${person}/plan/meeting`;
  await asPractitioner.post(`/people/${person}/plan/meetings`, { id: newId() });
  await asPractitioner.post(`${meeting}/contribution`, { id: newId(), statementId: newId(), aboutId: "", text: words });
  await asPractitioner.post(`${meeting}/review`, { reviewOn: "2099-01-31" });
  const read = /name="read" value="([^"]*)"/.exec((await asPractitioner.get(`${meeting}/ready`)).body)![1]!;
  return String((await asPractitioner.post(`${meeting}/put-forward`, { read })).headers.location).split("?")[0]!;
}

const signatures = async () =>
  (await server.database.pool.query("select account_id, stance, how, reason from signature where person_id = $1", [person])).rows;

/** The practitioner's device, with an authenticator in reach that the person can use. */
async function aDevice(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: server.baseUrl, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "usb", hasResidentKey: true, hasUserVerification: true, isUserVerified: true } as const;
  await devtools.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, automaticPresenceSimulation: true } });
  return { context, page };
}

async function signedInAs(context: BrowserContext, accountId: string): Promise<void> {
  const [name, value] = (await server.cookieOf(accountId)).split("=") as [string, string];
  await context.clearCookies();
  await context.addCookies([{ name, value, url: server.baseUrl }]);
}

let count = 0;
/** The person's passkey: made with an account that has a password, then theirs. */
async function addPasskey(page: Page, context: BrowserContext): Promise<void> {
  const username = `keyholder${++count}`;
  const made = await server.accounts.createAccount({ name: "Person A", username, password: PASSWORD, language: "en-GB" });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await signedInAs(context, made.value);
  await page.goto("/account/passkeys");
  await page.getByLabel("A name for it").fill("my key");
  await page.getByLabel("Your password now").fill(PASSWORD);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("Your passkey is added").waitFor();
  await server.database.pool.query("update passkey set account_id = $1 where account_id = $2", [person, made.value]);
}

async function offer(page: Page, stance: string, reason = ""): Promise<void> {
  await page.goto(plan);
  await page.getByText("Somebody else signs on this device").click();
  const form = page.locator("form[action$='/sign-here']");
  await form.getByLabel("Who signs?").selectOption(person);
  if (stance) await form.getByLabel(stance, { exact: true }).check();
  await form.getByLabel("In your own words").fill(reason);
  await form.getByRole("button", { name: "Sign with my own passkey" }).click();
}

describe("signing by one's own passkey on another's device", () => {
  it("counts as the person's own, and how it was signed stands beside it", async () => {
    const { context, page } = await aDevice();
    await addPasskey(page, context);
    await signedInAs(context, practitioner);

    await offer(page, "");
    await page.getByRole("alert").filter({ hasText: /\w/ }).first().waitFor();
    expect(await signatures()).toEqual([]);

    await offer(page, "I agree, but…", "Not on the Sunday she works.");
    await page.waitForURL(/#signed$/);
    await page.getByText("signed with their own passkey on Member A’s device").first().waitFor();
    await axe(page);
    expect(await signatures()).toEqual([
      { account_id: person, stance: "agree-but", how: "passkey", reason: "Not on the Sunday she works." },
    ]);
    await context.close();
  });

  it("says so where the person has no passkey", async () => {
    const { context, page } = await aDevice();
    await signedInAs(context, practitioner);
    await offer(page, "I agree");
    await page.getByText("This person has not added a passkey yet").waitFor();
    expect(await signatures()).toEqual([]);
    await context.close();
  });

  it("is good only for what the person was shown, and once: neither another stance nor another reason passes", async () => {
    const { context, page } = await aDevice();
    await addPasskey(page, context);
    const digest = /name="digest" value="([^"]*)"/.exec((await asPractitioner.get(plan)).body)![1]!;
    const form = { id: newId(), digest, accountId: person, stance: "disagree", reason: "Not mine." };
    const begun = await asPractitioner.post(`${plan}/sign-here/passkey/options`, form, { accept: "application/json" });
    const { challengeId, options } = begun.json();
    const passkey = await page.evaluate(async (json) => {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json);
      return JSON.stringify(await navigator.credentials.get({ publicKey }));
    }, options);
    const answer = { ...form, challengeId, passkey };
    const post = (fields: typeof answer) => asPractitioner.post(`${plan}/sign-here/passkey`, fields);
    const forgeries = {
      "another stance": { ...answer, stance: "agree" },
      "another reason": { ...answer, reason: "None." },
      "no JSON": { ...answer, challengeId: newId(), passkey: "passkey" },
    };
    for (const [what, forged] of Object.entries(forgeries)) {
      const refused = await post(forged);
      expect([what, refused.statusCode]).toEqual([what, 422]);
      expect(refused.body).toContain("Nothing was signed");
    }
    expect(await signatures()).toEqual([]);
    expect((await post(answer)).statusCode).toBe(303);
    expect((await post({ ...answer, id: newId() })).statusCode).toBe(422);
    expect(await signatures()).toHaveLength(1);
    await context.close();
  });
});
