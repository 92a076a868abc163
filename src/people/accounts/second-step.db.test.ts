import { createHash, createHmac } from "node:crypto";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { bytesToHex, managedNonce, utf8ToBytes } from "@noble/ciphers/utils.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { FROM as from, holders, PASSWORD, type Holders } from "../../../tests/builders/accounts.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Accounts } from "./auth.ts";

let database: Database;
let accounts: Accounts;
let anAccount: Holders["anAccount"];
let signedIn: Holders["signedIn"];
// a code is one of its half minute: the clock stands still, however slow the machine is
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() }));
afterAll(() => void vi.useRealTimers());
beforeAll(async () => void ({ database, accounts, anAccount, signedIn } = await holders()));
afterAll(() => database.close());

const actorOf = (token: string | null) => transaction(database.pool, { token }, async (_tx, actor) => actor);
const selfOf = (session: { token: string; accountId: string }) => ({ token: session.token, accountId: session.accountId });

/** What an authenticator app shows for a secret now (RFC 6238), worked out without the product's own parts. */
function codeFor(secret: string, later = 0): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replaceAll(" ", "").replaceAll("=", "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
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
  const confirmed = await accounts.confirmTotp(selfOf(session), codeFor(start.value.secret, -1));
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
  // each code works once, wherever it was used, and none of a time before it
  expect(await second(pending, codeFor(start.value.secret))).toEqual({ ok: false, problems: { code: "code-wrong" } });
  expect(await second(await first(), codeFor(start.value.secret))).toEqual({ ok: false, problems: { code: "code-wrong" } });
  expect(await second(await first(), codeFor(start.value.secret, -1))).toEqual({ ok: false, problems: { code: "code-wrong" } });
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
  expect(told.slice(0, 9)).toEqual(Array(9).fill("code-wrong"));
  expect(told.slice(9)).toEqual(Array(6).fill("paused"));
});

test("given a right password, when the password changes before the second step, then that step leads nowhere", async () => {
  const { username } = await anAccount();
  const session = await signedIn(username);
  const start = await accounts.startTotp(selfOf(session), PASSWORD);
  if (!start.ok) throw new Error("not started");
  const confirmed = await accounts.confirmTotp(selfOf(session), codeFor(start.value.secret, -1));
  if (!confirmed.ok) throw new Error("not confirmed");
  const answer = await accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from });
  if (!answer.ok || answer.value.step !== "second") throw new Error("no second step");
  const cookieHeader = answer.value.setCookies[0]!.split(";")[0]!;
  const token = accounts.readSessionToken(confirmed.value.setCookies[0]!.split(";")[0])!;
  expect((await accounts.changePassword({ token, accountId: session.accountId }, PASSWORD, "a kettle of new words")).ok).toBe(true);
  const code = codeFor(start.value.secret);
  expect(await accounts.secondStep({ cookieHeader, code, sharedDevice: false, from })).toEqual({
    ok: false,
    problems: { "": "step-over" },
  });
});

test("given a second step of before, when codes are used, then app and paper go on working and the codes are kept as hashes", async () => {
  const { id, username } = await anAccount();
  const session = await signedIn(username);
  const start = await accounts.startTotp(selfOf(session), PASSWORD);
  if (!start.ok || !(await accounts.confirmTotp(selfOf(session), codeFor(start.value.secret, -1))).ok) throw new Error("not confirmed");
  // as it stood before: the codes sealed with the installation's secret
  const cipher = managedNonce(xchacha20poly1305)(createHash("sha256").update("s".repeat(43)).digest());
  const sealed = bytesToHex(cipher.encrypt(utf8ToBytes(JSON.stringify(["aaaaa-bbbbb", "ccccc-ddddd"]))));
  await database.pool.query("update two_factor set backup_codes = $2, recovery_hashes = null, last_step = null where account_id = $1", [
    id,
    sealed,
  ]);
  const second = async (code: string) => {
    const answer = await accounts.signIn({ nameOrEmail: username, password: PASSWORD, sharedDevice: false, from });
    if (!answer.ok || answer.value.step !== "second") throw new Error("no second step");
    return (await accounts.secondStep({ cookieHeader: answer.value.setCookies[0]!.split(";")[0], code, sharedDevice: false, from })).ok;
  };
  expect(await second("aaaaa bbbbb")).toBe(true);
  expect(await second("aaaaa bbbbb")).toBe(false);
  const { rows } = await database.pool.query("select backup_codes, recovery_hashes::text from two_factor where account_id = $1", [id]);
  expect(rows[0].backup_codes).toBe("");
  expect(rows[0].recovery_hashes).not.toContain("ccccc");
  await accounts.tidy();
  expect(await second("CCCCC-DDDDD")).toBe(true);
  expect(await second(codeFor(start.value.secret))).toBe(true);
});

test("a PIN: asked for with the password, hashed, five wrong ones make a pause", async () => {
  const { id } = await anAccount();
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "pin-missing" } });
  expect(await accounts.setPin({ accountId: id }, "not my password", "4821")).toEqual({
    ok: false,
    problems: { password: "password-wrong" },
  });
  expect((await accounts.setPin({ accountId: id }, PASSWORD, "4821")).ok).toBe(true);
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
  await accounts.setPin({ accountId: id }, PASSWORD, "4821");
  // each short pause is waited for
  for (let i = 0; i < 16; i++) {
    await accounts.checkPin(id, "9999");
    await database.pool.query("update attempt set paused_until = now() where subject like 'pin:%' and paused_until is not null");
  }
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "paused" } });
  await database.pool.query("delete from attempt where subject like 'pin:%'");
  expect(await accounts.checkPin(id, "4821")).toEqual({ ok: false, problems: { pin: "paused" } });
  await accounts.setPin({ accountId: id }, PASSWORD, "7305");
  expect((await accounts.checkPin(id, "7305")).ok).toBe(true);
});
