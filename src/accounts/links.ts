import { createHash, randomBytes } from "node:crypto";
import { newId } from "../core/id.ts";
import type { Ground } from "./accounts.ts";

/** What the link of a message does: sets a new password, or proves that somebody reads the address. */
export type LinkKind = "reset" | "prove";

const identifierOf = (kind: LinkKind, token: string): string => `${kind}:${createHash("sha256").update(token).digest("base64url")}`;

/** Makes a link's token; only its hash is kept. A new one takes the place of those before it. */
export async function newLink(ground: Pick<Ground, "pool">, kind: LinkKind, accountId: string, minutes: number): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await ground.pool.query(
    `with gone as (delete from verification where value = $3 and identifier like $5 || ':%')
     insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [newId(), identifierOf(kind, token), accountId, minutes, kind],
  );
  return token;
}

/** Whose link it is, as long as it holds. */
export async function readLink(ground: Pick<Ground, "pool">, kind: LinkKind, token: string): Promise<string | null> {
  const { rows } = await ground.pool.query<{ value: string }>(
    "select value from verification where identifier = $1 and expires_at > now()",
    [identifierOf(kind, token)],
  );
  return rows[0]?.value ?? null;
}

/** Uses it up: of two at once, one. */
export async function takeLink(ground: Pick<Ground, "pool">, kind: LinkKind, token: string): Promise<string | null> {
  const { rows } = await ground.pool.query<{ value: string }>(
    "delete from verification where identifier = $1 and expires_at > now() returning value",
    [identifierOf(kind, token)],
  );
  return rows[0]?.value ?? null;
}
