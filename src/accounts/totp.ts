import QRCode from "qrcode";
import type { Ground, Self } from "./accounts.ts";
import { refusalOf } from "./better-auth.ts";
import { SESSION_COOKIE, signed } from "./cookie.ts";
import { hasEmail } from "./create.ts";
import { confirmPassword } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { carryOver, deviceOf } from "./sessions.ts";

export type TotpStart = {
  /** what the authenticator app reads */
  uri: string;
  /** to type by hand, in groups of four */
  secret: string;
  /** the uri as a picture: a PNG in a data: address */
  qrCode: string;
  recoveryCodes: string[];
};

const headersOf = (ground: Ground, { token }: Self): Headers =>
  new Headers({ cookie: `${SESSION_COOKIE}=${signed(token, ground.secret)}` });

/** Makes a secret and recovery codes. They ask for nothing at sign-in until a code was confirmed. */
export async function startTotp(ground: Ground, self: Self, password: string): Promise<Outcome<TotpStart>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  try {
    const made = await ground.auth.api.enableTwoFactor({ body: { password, method: "totp" }, headers: headersOf(ground, self) });
    if (made.method !== "totp") throw new Error("The second step was made of another kind.");
    const secret = new URL(made.totpURI).searchParams.get("secret")!;
    const uri = `otpauth://totp/Ownterms:${encodeURIComponent(await labelOf(ground, self.accountId))}?secret=${secret}&issuer=Ownterms`;
    const qrCode = await QRCode.toDataURL(uri, { errorCorrectionLevel: "M", margin: 4, scale: 5 });
    return done({ uri, secret: secret.match(/.{1,4}/g)!.join(" "), qrCode, recoveryCodes: made.backupCodes });
  } catch (error) {
    if (refusalOf(error) === "TOTP_ALREADY_ENABLED") return no("", "totp-on");
    throw error;
  }
}

async function labelOf(ground: Ground, accountId: string): Promise<string> {
  const { rows } = await ground.pool.query<{ email: string; username: string | null }>(
    "select email, username from account where id = $1",
    [accountId],
  );
  const { email, username } = rows[0]!;
  return hasEmail(email) ? email : username!;
}

/** A code of the app proves that it has the secret: from now on sign-in asks for one. The session gets a new token. */
export async function confirmTotp(ground: Ground, self: Self, code: string): Promise<Outcome<{ setCookies: string[] }>> {
  const device = await deviceOf(ground, self.token);
  try {
    const answer = await ground.auth.api.verifyTOTP({
      body: { code: code.replace(/\s+/g, "") },
      headers: headersOf(ground, self),
      returnHeaders: true,
    });
    return done({ setCookies: await carryOver(ground, device, newTokenIn(answer.headers) ?? self.token) });
  } catch (error) {
    return refusalOf(error) === "INVALID_CODE" ? no("code", "code-wrong") : no("", "totp-off");
  }
}

export async function removeTotp(ground: Ground, self: Self, password: string): Promise<Outcome<{ setCookies: string[] }>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  const device = await deviceOf(ground, self.token);
  const answer = await ground.auth.api.disableTwoFactor({ body: { password }, headers: headersOf(ground, self), returnHeaders: true });
  return done({ setCookies: await carryOver(ground, device, newTokenIn(answer.headers) ?? self.token) });
}

/** Ten new recovery codes; the old ones work no more. */
export async function recoveryCodes(ground: Ground, self: Self, password: string): Promise<Outcome<string[]>> {
  const right = await confirmPassword(ground, self.accountId, password);
  if (!right.ok) return right;
  try {
    const made = await ground.auth.api.generateBackupCodes({ body: { password }, headers: headersOf(ground, self) });
    return done(made.backupCodes);
  } catch (error) {
    refusalOf(error);
    return no("", "totp-off");
  }
}

function newTokenIn(headers: Headers): string | null {
  const cookie = headers.getSetCookie().find((value) => value.startsWith(`${SESSION_COOKIE}=`));
  const value = decodeURIComponent(cookie?.split(";")[0]?.slice(SESSION_COOKIE.length + 1) ?? "");
  return value.includes(".") ? value.slice(0, value.lastIndexOf(".")) : null;
}
