import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { z } from "zod";
import { newId } from "../../ground/core/id.ts";
import type { From, Ground, Self } from "./accounts.ts";
import { newChallenge, readChallenge, useUp } from "./challenge.ts";
import { hasEmail } from "./create.ts";
import { news } from "./news.ts";
import { confirmPassword } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { openSession, type SignedIn } from "./sessions.ts";

/** Give `options` to the browser and send `challengeId` back with its answer; a right answer works once, for five minutes. */
export type Ceremony<Options> = { challengeId: string; options: Options };
export type PasskeyInfo = { passkeyId: string; name: string; createdAt: Date };

type PasskeyRow = { id: string; account_id: string; credential_id: string; public_key: string; counter: number; transports: string | null };

const assertion = z.looseObject({ id: z.string().min(1).max(1400) });
const rpOf = (ground: Ground) => ({ id: new URL(ground.baseUrl).hostname, origin: new URL(ground.baseUrl).origin });
const transportsOf = (row: Pick<PasskeyRow, "transports">) =>
  row.transports ? (row.transports.split(",") as AuthenticatorTransport[]) : undefined;

/**
 * Begins to add a passkey to an account. It must check who holds it (PIN, finger, face), as it stands for both steps.
 * The password is asked, so that nobody who finds a device signed in can make themselves a way in.
 */
export async function passkeyRegistration(
  ground: Ground,
  accountId: string,
  password: string,
): Promise<Outcome<Ceremony<PublicKeyCredentialCreationOptionsJSON>>> {
  const right = await confirmPassword(ground, accountId, password);
  if (!right.ok) return right;
  const { rows } = await ground.pool.query<{ name: string; email: string; username: string | null }>(
    "select name, email, username from account where id = $1",
    [accountId],
  );
  const account = rows[0]!;
  const { challenge, challengeId } = newChallenge(ground, { purpose: "register", accountId });
  const options = await generateRegistrationOptions({
    rpName: "Ownterms",
    rpID: rpOf(ground).id,
    userID: new TextEncoder().encode(accountId),
    userName: hasEmail(account.email) ? account.email : account.username!,
    userDisplayName: account.name,
    challenge: Buffer.from(challenge, "base64url"),
    attestationType: "none",
    excludeCredentials: (await passkeysOf(ground, accountId)).map((row) => ({ id: row.credential_id, transports: transportsOf(row) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    // so that it can open plans kept on a device (islands/pocket/passkey.ts): some are only able to if asked when they are made
    extensions: { prf: {} },
  });
  return done({ challengeId, options });
}

export async function addPasskey(
  ground: Ground,
  self: Self,
  challengeId: unknown,
  response: unknown,
  name: string,
): Promise<Outcome<string>> {
  const { accountId } = self;
  const challenge = readChallenge(ground, { purpose: "register", accountId }, challengeId);
  if (challenge === null) return no("", "passkey-over");
  const { id: rpID, origin } = rpOf(ground);
  const checked = await refusedAsNull(() =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified || !checked.registrationInfo || !(await useUp(ground, challenge))) return no("", "passkey-failed");
  const { credential, credentialDeviceType, credentialBackedUp, aaguid } = checked.registrationInfo;
  const id = newId();
  const added = await ground.pool.query(
    `insert into passkey (id, account_id, name, public_key, credential_id, counter, device_type, backed_up, transports, aaguid)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (credential_id) do nothing`,
    [
      id,
      accountId,
      name.trim().slice(0, 100),
      Buffer.from(credential.publicKey).toString("base64url"),
      credential.id,
      credential.counter,
      credentialDeviceType,
      credentialBackedUp,
      credential.transports?.join(",") ?? null,
      aaguid,
    ],
  );
  if (added.rowCount !== 1) return no("", "passkey-failed");
  await news(ground, self, "passkey-added");
  ground.log("passkey-added", { account: accountId });
  return done(id);
}

/** Begins a sign-in: the browser offers whatever passkeys it has for this site, so nobody is asked for a name. */
export async function passkeySignIn(ground: Ground): Promise<Ceremony<PublicKeyCredentialRequestOptionsJSON>> {
  const { challenge, challengeId } = newChallenge(ground, { purpose: "sign-in", accountId: null });
  const options = await generateAuthenticationOptions({
    rpID: rpOf(ground).id,
    userVerification: "required",
    challenge: Buffer.from(challenge, "base64url"),
  });
  return { challengeId, options };
}

export async function signInWithPasskey(
  ground: Ground,
  given: { challengeId: unknown; response: unknown; sharedDevice: boolean; from: From },
): Promise<Outcome<SignedIn>> {
  const facts = { address: given.from.address, how: "passkey" as const };
  const challenge = readChallenge(ground, { purpose: "sign-in", accountId: null }, given.challengeId);
  if (challenge === null) return no("", "passkey-over");
  const proved = await provedBy(ground, challenge, given.response, null);
  if (!proved.ok) {
    ground.log("sign-in-refused", facts);
    return proved;
  }
  const session = await openSession(ground, proved.value, given.sharedDevice, given.from);
  if (!session) return no("", "passkey-unknown");
  ground.log("sign-in", { account: proved.value, ...facts });
  return done(session);
}

/**
 * Begins to sign one matter as one account, on whosever device: only that account's passkeys count. `matter` says exactly
 * what is signed (a digest of it, say): the answer is good for that alone, whatever the holder of the device then sends.
 */
export async function passkeySigning(
  ground: Ground,
  accountId: string,
  matter: string,
): Promise<Ceremony<PublicKeyCredentialRequestOptionsJSON>> {
  const { challenge, challengeId } = newChallenge(ground, { purpose: "sign", accountId, matter });
  const options = await generateAuthenticationOptions({
    rpID: rpOf(ground).id,
    userVerification: "required",
    challenge: Buffer.from(challenge, "base64url"),
    allowCredentials: (await passkeysOf(ground, accountId)).map((row) => ({ id: row.credential_id, transports: transportsOf(row) })),
  });
  return { challengeId, options };
}

/** Proves, without a session, that the account signs this matter with its passkey. */
export async function verifyPasskeyAssertion(
  ground: Ground,
  accountId: string,
  matter: string,
  challengeId: unknown,
  response: unknown,
): Promise<Outcome<null>> {
  const challenge = readChallenge(ground, { purpose: "sign", accountId, matter }, challengeId);
  if (challenge === null) return no("", "passkey-over");
  const proved = await provedBy(ground, challenge, response, accountId);
  return proved.ok ? done(null) : proved;
}

/** The account whose passkey answered the challenge. */
async function provedBy(ground: Ground, challenge: string, response: unknown, only: string | null): Promise<Outcome<string>> {
  const parsed = assertion.safeParse(response);
  if (!parsed.success) return no("", "passkey-failed");
  const { rows } = await ground.pool.query<PasskeyRow>(
    `select p.* from passkey p join account a on a.id = p.account_id
     where p.credential_id = $1 and a.closed_at is null and ($2::uuid is null or p.account_id = $2)`,
    [parsed.data.id, only],
  );
  const row = rows[0];
  if (!row) return no("", "passkey-unknown");
  const { id: rpID, origin } = rpOf(ground);
  const checked = await refusedAsNull(() =>
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: {
        id: row.credential_id,
        publicKey: new Uint8Array(Buffer.from(row.public_key, "base64url")),
        counter: Number(row.counter),
        transports: transportsOf(row),
      },
    }),
  );
  if (!checked?.verified) return no("", "passkey-failed");
  if (!(await useUp(ground, challenge))) return no("", "passkey-over");
  await ground.pool.query("update passkey set counter = $2 where id = $1", [row.id, checked.authenticationInfo.newCounter]);
  return done(row.account_id);
}

/** The library throws for an answer that is malformed or does not fit, whoever made it: that is a refusal, not a fault of ours. */
async function refusedAsNull<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}

async function passkeysOf(ground: Ground, accountId: string): Promise<PasskeyRow[]> {
  return (await ground.pool.query<PasskeyRow>("select * from passkey where account_id = $1 order by created_at", [accountId])).rows;
}

export async function listPasskeys(ground: Ground, accountId: string): Promise<PasskeyInfo[]> {
  const { rows } = await ground.pool.query(
    "select id, coalesce(name, '') as name, created_at from passkey where account_id = $1 order by created_at",
    [accountId],
  );
  return rows.map((row) => ({ passkeyId: row.id, name: row.name, createdAt: row.created_at }));
}

export async function removePasskey(ground: Ground, self: Self, passkeyId: string): Promise<boolean> {
  const { rowCount } = await ground.pool.query("delete from passkey where account_id = $1 and id = $2", [self.accountId, passkeyId]);
  if (rowCount !== 1) return false;
  await news(ground, self, "passkey-removed");
  ground.log("passkey-removed", { account: self.accountId });
  return true;
}
