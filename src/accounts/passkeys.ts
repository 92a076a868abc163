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
import { newId } from "../core/id.ts";
import type { From, Ground } from "./accounts.ts";
import { hasEmail } from "./create.ts";
import { confirmPassword } from "./password-change.ts";
import { done, no, type Outcome } from "./problems.ts";
import { openSession, type SignedIn } from "./sessions.ts";

/** Give `options` to the browser and send `challengeId` back with its answer; it works once, for five minutes. */
export type Ceremony<Options> = { challengeId: string; options: Options };
export type PasskeyInfo = { passkeyId: string; name: string; createdAt: Date };

type Purpose = "register" | "sign-in" | "sign";
type PasskeyRow = { id: string; account_id: string; credential_id: string; public_key: string; counter: number; transports: string | null };

const assertion = z.looseObject({ id: z.string().min(1).max(1400) });
const rpOf = (ground: Ground) => ({ id: new URL(ground.baseUrl).hostname, origin: new URL(ground.baseUrl).origin });
const transportsOf = (row: Pick<PasskeyRow, "transports">) =>
  row.transports ? (row.transports.split(",") as AuthenticatorTransport[]) : undefined;

const identifierOf = (purpose: Purpose, accountId: string | null, matter: string) =>
  `passkey-${purpose}:${accountId ?? ""}${matter && `:${matter}`}`;

async function keepChallenge(ground: Ground, purpose: Purpose, challenge: string, accountId: string | null, matter = ""): Promise<string> {
  const id = newId();
  await ground.pool.query(
    "insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, now() + interval '5 minutes')",
    [id, identifierOf(purpose, accountId, matter), challenge],
  );
  return id;
}

/** Takes the challenge away, so that an answer to it works once. */
async function takeChallenge(
  ground: Ground,
  purpose: Purpose,
  challengeId: unknown,
  accountId: string | null,
  matter = "",
): Promise<string | null> {
  if (!z.uuid().safeParse(challengeId).success) return null;
  const { rows } = await ground.pool.query<{ value: string }>(
    "delete from verification where id = $1 and identifier = $2 and expires_at > now() returning value",
    [challengeId, identifierOf(purpose, accountId, matter)],
  );
  return rows[0]?.value ?? null;
}

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
  const options = await generateRegistrationOptions({
    rpName: "Ownterms",
    rpID: rpOf(ground).id,
    userID: new TextEncoder().encode(accountId),
    userName: hasEmail(account.email) ? account.email : account.username!,
    userDisplayName: account.name,
    attestationType: "none",
    excludeCredentials: (await passkeysOf(ground, accountId)).map((row) => ({ id: row.credential_id, transports: transportsOf(row) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    // so that it can open plans kept on a device (islands/pocket/passkey.ts): some are only able to if asked when they are made
    extensions: { prf: {} },
  });
  return done({ challengeId: await keepChallenge(ground, "register", options.challenge, accountId), options });
}

export async function addPasskey(
  ground: Ground,
  accountId: string,
  challengeId: unknown,
  response: unknown,
  name: string,
): Promise<Outcome<string>> {
  const challenge = await takeChallenge(ground, "register", challengeId, accountId);
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
  if (!checked?.verified || !checked.registrationInfo) return no("", "passkey-failed");
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
  return added.rowCount === 1 ? done(id) : no("", "passkey-failed");
}

/** Begins a sign-in: the browser offers whatever passkeys it has for this site, so nobody is asked for a name. */
export async function passkeySignIn(ground: Ground): Promise<Ceremony<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: rpOf(ground).id, userVerification: "required" });
  return { challengeId: await keepChallenge(ground, "sign-in", options.challenge, null), options };
}

export async function signInWithPasskey(
  ground: Ground,
  given: { challengeId: unknown; response: unknown; sharedDevice: boolean; from: From },
): Promise<Outcome<SignedIn>> {
  const challenge = await takeChallenge(ground, "sign-in", given.challengeId, null);
  if (challenge === null) return no("", "passkey-over");
  const proved = await provedBy(ground, challenge, given.response, null);
  if (!proved.ok) return proved;
  const session = await openSession(ground, proved.value, given.sharedDevice, given.from);
  return session ? done(session) : no("", "passkey-unknown");
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
  const options = await generateAuthenticationOptions({
    rpID: rpOf(ground).id,
    userVerification: "required",
    allowCredentials: (await passkeysOf(ground, accountId)).map((row) => ({ id: row.credential_id, transports: transportsOf(row) })),
  });
  return { challengeId: await keepChallenge(ground, "sign", options.challenge, accountId, matter), options };
}

/** Proves, without a session, that the account signs this matter with its passkey. */
export async function verifyPasskeyAssertion(
  ground: Ground,
  accountId: string,
  matter: string,
  challengeId: unknown,
  response: unknown,
): Promise<Outcome<null>> {
  const challenge = await takeChallenge(ground, "sign", challengeId, accountId, matter);
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

export async function removePasskey(ground: Ground, accountId: string, passkeyId: string): Promise<boolean> {
  return (await ground.pool.query("delete from passkey where account_id = $1 and id = $2", [accountId, passkeyId])).rowCount === 1;
}
