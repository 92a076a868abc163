import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FROM as from, holders, PASSWORD, type Holders } from "../../tests/builders/accounts.ts";
import type { Database } from "../database/open.ts";
import { transaction } from "../database/transaction.ts";
import type { Accounts } from "./auth.ts";

let database: Database;
let accounts: Accounts;
let anAccount: Holders["anAccount"];
let signedIn: Holders["signedIn"];
beforeAll(async () => void ({ database, accounts, anAccount, signedIn } = await holders()));
afterAll(() => database.close());

const actorOf = (token: string | null) => transaction(database.pool, { token }, async (_tx, actor) => actor);
const selfOf = (session: { token: string; accountId: string }) => ({ token: session.token, accountId: session.accountId });

/** What an authenticator app shows for a secret now (RFC 6238), worked out without the product's own parts. */
function codeFor(secret: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replaceAll(" ", "").replaceAll("=", "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const number = digest.readUInt32BE(digest[19]! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

test("the second step: set up, asked for at sign-in, by app or by a recovery code once, turned off again", async () => {
  const { username } = await anAccount();
  const session = await signedIn(username, true);
  expect(await accounts.startTotp(selfOf(session), "not my password")).toEqual({ ok: false, problems: { password: "password-wrong" } });
  const start = await accounts.startTotp(selfOf(session), PASSWORD);
  if (!start.ok) throw new Error("not started");
  expect(start.value.uri).toContain(`otpauth://totp/Ownterms:${username}?secret=`);
  expect(start.value.qrCode).toMatch(/^data:image\/png;base64,/);
  expect(start.value.recoveryCodes).toHaveLength(10);
  // until a code was confirmed, sign-in asks for none
  await signedIn(username);
  expect(await accounts.confirmTotp(selfOf(session), "000000")).toEqual({ ok: false, problems: { code: "code-wrong" } });
  const confirmed = await accounts.confirmTotp(selfOf(session), codeFor(start.value.secret));
  if (!confirmed.ok) throw new Error("not confirmed");
  const token = accounts.readSessionToken(confirmed.value.setCookies[0]!.split(";")[0])!;
  expect((await actorOf(token))?.sharedDevice).toBe(true);
  expect((await accounts.info(session.accountId))?.secondStep).toBe(true);

  const first = async () => {
    const answer = await accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: true, from });
    if (!answer.ok || answer.value.step !== "second") throw new Error(JSON.stringify(answer));
    return answer.value.setCookies[0]!.split(";")[0]!;
  };
  const second = (cookieHeader: string | undefined, code: string) => accounts.secondStep({ cookieHeader, code, sharedDevice: true, from });
  const pending = await first();
  expect(accounts.awaitsSecondStep(pending)).toBe(true);
  expect(accounts.readSessionToken(pending)).toBeNull();
  expect(await second(pending, "123")).toEqual({ ok: false, problems: { code: "code-wrong" } });
  const through = await second(pending, codeFor(start.value.secret));
  expect(through.ok && (await actorOf(through.value.token))?.sharedDevice).toBe(true);
  expect(await second(pending, codeFor(start.value.secret))).toEqual({ ok: false, problems: { "": "step-over" } });
  expect(await second(undefined, "123456")).toEqual({ ok: false, problems: { "": "step-over" } });

  const code = start.value.recoveryCodes[0]!;
  expect((await second(await first(), ` ${code.toUpperCase().replace("-", " ")} `)).ok).toBe(true);
  expect(await second(await first(), code)).toEqual({ ok: false, problems: { code: "code-wrong" } });

  const self = { token, accountId: session.accountId };
  const fresh = await accounts.recoveryCodes(self, PASSWORD);
  if (!fresh.ok) throw new Error("no codes");
  expect(await second(await first(), start.value.recoveryCodes[1]!)).toEqual({ ok: false, problems: { code: "code-wrong" } });
  expect((await second(await first(), fresh.value[0]!)).ok).toBe(true);
  const removed = await accounts.removeTotp(self, PASSWORD);
  expect(removed.ok).toBe(true);
  await signedIn(username);
});

test("wrong codes of the second step end the try, and then pause the account", async () => {
  const { username } = await anAccount();
  const session = await signedIn(username);
  const start = await accounts.startTotp(selfOf(session), PASSWORD);
  if (!start.ok) throw new Error("not started");
  expect((await accounts.confirmTotp(selfOf(session), codeFor(start.value.secret))).ok).toBe(true);
  const told: string[] = [];
  for (let round = 0; round < 3; round++) {
    const answer = await accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from });
    if (!answer.ok || answer.value.step !== "second") throw new Error(JSON.stringify(answer));
    const cookieHeader = answer.value.setCookies[0]!.split(";")[0]!;
    for (let i = 0; i < 5; i++) {
      const second = await accounts.secondStep({ cookieHeader, code: "00000a", sharedDevice: false, from });
      told.push(second.ok ? "in" : Object.values(second.problems)[0]!);
    }
  }
  expect(told.slice(0, 10)).toEqual(Array(10).fill("code-wrong"));
  expect(told.slice(10)).toEqual(Array(5).fill("paused"));
});

test("a PIN: asked for with the password, hashed, five wrong ones make a pause", async () => {
  const { id } = await anAccount();
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "pin-missing" } });
  expect(await accounts.setPin(id, "not my password", "4821")).toEqual({ ok: false, problems: { password: "password-wrong" } });
  expect((await accounts.setPin(id, PASSWORD, "4821")).ok).toBe(true);
  const { rows } = await database.pool.query("select hash from signing_pin where account_id = $1", [id]);
  expect(rows[0].hash.toString()).not.toContain("4821");
  expect((await accounts.checkPin(id, "4821")).ok).toBe(true);
  const told = [];
  for (let i = 0; i < 5; i++) told.push(await accounts.checkPin(id, "9999"));
  expect(told.slice(0, 4)).toEqual(Array(4).fill({ ok: false, problems: { pin: "pin-wrong" } }));
  expect(told[4]).toEqual({ ok: false, problems: { pin: "paused" } });
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "paused" } });
  await database.pool.query("update attempt set paused_until = now() where subject like 'pin:%'");
  expect((await accounts.checkPin(id, "4821")).ok).toBe(true);
});

test("a PIN is guessed so slowly that it takes years: fifteen wrong ones in a day make a pause of a day, until a new one is set", async () => {
  const { id } = await anAccount();
  await accounts.setPin(id, PASSWORD, "4821");
  // each short pause is waited for
  for (let i = 0; i < 16; i++) {
    await accounts.checkPin(id, "9999");
    await database.pool.query("update attempt set paused_until = now() where subject like 'pin:%' and paused_until is not null");
  }
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "paused" } });
  await database.pool.query("delete from attempt where subject like 'pin:%'");
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "paused" } });
  await accounts.setPin(id, PASSWORD, "7305");
  expect((await accounts.checkPin(id, "7305")).ok).toBe(true);
});
