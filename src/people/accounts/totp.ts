import QRCode from "qrcode";
import type { Ground, Self } from "./accounts.ts";
import { tryOnce } from "./attempts.ts";
import { hasEmail } from "./create.ts";
import { news } from "./news.ts";
import { confirmPassword } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { beginSecondStep, newCodesFor, turnOff, useAppCode } from "./second-step.ts";
import { renewToken } from "./sessions.ts";

export type TotpStart = {
  /** what the authenticator app reads */
  uri: string;
  /** to type by hand, in groups of four */
  secret: string;
  /** the uri as a picture: a PNG in a data: address */
  qrCode: string;
  recoveryCodes: string[];
};

/** Makes a secret and recovery codes. They ask for nothing at sign-in until a code was confirmed. */
export async function startTotp(ground: Ground, self: Self, password: string): Promise<Outcome<TotpStart>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  const account = await accountOf(ground, self.accountId);
  if (account.on) return no("", "totp-on");
  const { secret: made, recoveryCodes: codes } = await beginSecondStep(ground, self.accountId);
  const secret = made.base32.replaceAll("=", "");
  const uri = `otpauth://totp/Ownterms:${encodeURIComponent(account.label)}?secret=${secret}&issuer=Ownterms`;
  const qrCode = await QRCode.toDataURL(uri, { errorCorrectionLevel: "M", margin: 4, scale: 5 });
  return done({ uri, secret: secret.match(/.{1,4}/g)!.join(" "), qrCode, recoveryCodes: codes });
}

async function accountOf(ground: Ground, accountId: string): Promise<{ label: string; on: boolean }> {
  const { rows } = await ground.pool.query<{ email: string; username: string | null; on: boolean }>(
    "select email, username, two_factor_enabled as on from account where id = $1",
    [accountId],
  );
  const { email, username, on } = rows[0]!;
  return { label: hasEmail(email) ? email : username!, on };
}

/** A code of the app proves that it has the secret: from now on sign-in asks for one. The session gets a new token. */
export async function confirmTotp(ground: Ground, self: Self, code: string): Promise<Outcome<{ setCookies: string[] }>> {
  const { rows } = await ground.pool.query<{ verified: boolean }>("select verified from two_factor where account_id = $1", [
    self.accountId,
  ]);
  if (!rows[0] || rows[0].verified) return no("", "totp-off");
  const right = () => useAppCode(ground, self.accountId, code.replace(/\s+/g, ""));
  const found = await tryOnce(ground.pool, { kind: "secondStep", of: self.accountId }, right);
  if (found !== "right") return found === "paused" ? no("code", "paused") : no("code", "code-wrong");
  await ground.pool.query(
    `with on_now as (update two_factor set verified = true where account_id = $1)
     update account set two_factor_enabled = true, updated_at = now() where id = $1`,
    [self.accountId],
  );
  await news(ground, self, "second-on");
  return done({ setCookies: await renewToken(ground, self.token) });
}

export async function removeTotp(ground: Ground, self: Self, password: string): Promise<Outcome<{ setCookies: string[] }>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  await turnOff(ground, self.accountId);
  await news(ground, self, "second-off");
  return done({ setCookies: await renewToken(ground, self.token) });
}

/** Ten new recovery codes; the old ones work no more. */
export async function recoveryCodes(ground: Ground, self: Self, password: string): Promise<Outcome<string[]>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  const codes = await newCodesFor(ground, self.accountId);
  if (!codes) return no("", "totp-off");
  await news(ground, self, "codes-new");
  return done(codes);
}
