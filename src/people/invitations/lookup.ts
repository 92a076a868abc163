import type { FastifyRequest } from "fastify";
import { attemptFailed, attemptTakenBack, beginAttempt, type Subject } from "../accounts/attempts.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { isToken, keyOfCode, readCode } from "./secrets.ts";
import { readInvitation, type Read } from "./store.ts";

/** `key` is what the database finds it by: the token, or what was made of the code. */
export type Found = { key: string; read: Read };

/**
 * The invitation of a link's token or of a code as typed. Guessing at codes is limited for each network address and for
 * all together: at a hundred wrong ones an hour, 378,000,000,000 codes outlast every invitation. Tokens need no limit.
 */
export async function lookUp(ctx: Context, request: FastifyRequest, key: unknown): Promise<Found | "unknown" | "paused"> {
  if (isToken(key)) return (await find(ctx, key)) ?? "unknown";
  const code = readCode(key);
  if (code === null) return "unknown";
  const subjects: Subject[] = [
    { kind: "invitationAddress", of: request.ip },
    { kind: "invitations", of: "" },
  ];
  for (const subject of subjects) if (!(await beginAttempt(ctx.database.accounts, subject))) return "paused";
  const found = await find(ctx, await keyOfCode(code));
  for (const subject of subjects) await (found ? attemptTakenBack : attemptFailed)(ctx.database.accounts, subject);
  return found ?? "unknown";
}

/** Whoever holds the secret may read it, signed in or not. */
async function find(ctx: Context, key: string): Promise<Found | null> {
  const read = await transaction(ctx.database.pool, { token: null }, (tx) => readInvitation(tx, key));
  return read && { key, read };
}
