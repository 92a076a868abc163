import { createHmac } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Tx } from "../ground/database/transaction.ts";
import type { Context } from "./context.ts";

/** Where somebody whom two others let in anew says whether that was them. */
export const WAS_IT_YOU = "/way-in/was-it-you";

/** Whoever was let in anew, and the account's holder, answer before they see anything else. */
export class WasItYouFirst extends Error {}

/** Knows a session again, and is not its token. */
export const markOf = ({ accounts }: Pick<Context, "accounts">, request: FastifyRequest): string =>
  createHmac("sha256", accounts.keyFor("was it you"))
    .update(accounts.readSessionToken(request.headers.cookie) ?? "")
    .digest("base64url");

/** Thrown, not answered: what the page would have written is undone with it, so that nobody is told of a look that was not. */
export async function wasItYouFirst(ctx: Context, tx: Tx, request: FastifyRequest): Promise<void> {
  const found = await tx.one<{ asked: object | null }>("ways-in/to-answer", "select way_in_to_answer($1) as asked", [markOf(ctx, request)]);
  if (found!.asked) throw new WasItYouFirst();
}
