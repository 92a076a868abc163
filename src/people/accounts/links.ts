import { createHmac, randomBytes } from "node:crypto";
import { newId } from "../../ground/core/id.ts";
import { keyFrom } from "../../ground/core/key.ts";
import type { Ground } from "./accounts.ts";

/** What the link of a message does: sets a new password, proves that somebody reads the address, or says "it was not me". */
export type LinkKind = "reset" | "prove" | "not-me";

type Store = Pick<Ground, "pool" | "secret">;

/** Keyed, by a key that is not in the database: whoever writes there alone makes no link that works. */
const identifierOf = ({ secret }: Store, kind: LinkKind, token: string): string =>
  `${kind}:${createHmac("sha256", keyFrom(secret, "links")).update(`${kind} ${token}`).digest("base64url")}`;

/** The token says whose it is, so that a link that is kept for one account is never used for another. */
const idIn = (token: string): string => Buffer.from(token, "base64url").subarray(0, ID_BYTES).toString("hex");
const plainId = (accountId: string): string => accountId.replaceAll("-", "");
const ID_BYTES = 16;

/** Makes a link's token; only its hash is kept. A new one takes the place of those before it. */
export async function newLink(ground: Store, kind: LinkKind, accountId: string, minutes: number): Promise<string> {
  const token = Buffer.concat([Buffer.from(plainId(accountId), "hex"), randomBytes(32)]).toString("base64url");
  await ground.pool.query(
    `with gone as (delete from verification where value = $3 and identifier like $5 || ':%')
     insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [newId(), identifierOf(ground, kind, token), accountId, minutes, kind],
  );
  return token;
}

const ofIts = (token: string, accountId: string | undefined): string | null =>
  accountId !== undefined && idIn(token) === plainId(accountId) ? accountId : null;

/** Whose link it is, as long as it holds. */
export async function readLink(ground: Store, kind: LinkKind, token: string): Promise<string | null> {
  const { rows } = await ground.pool.query<{ value: string }>(
    "select value from verification where identifier = $1 and expires_at > now()",
    [identifierOf(ground, kind, token)],
  );
  return ofIts(token, rows[0]?.value);
}

/** Uses it up: of two at once, one. */
export async function takeLink(ground: Store, kind: LinkKind, token: string): Promise<string | null> {
  const { rows } = await ground.pool.query<{ value: string }>(
    "delete from verification where identifier = $1 and expires_at > now() returning value",
    [identifierOf(ground, kind, token)],
  );
  return ofIts(token, rows[0]?.value);
}
