import type { FastifyRequest } from "fastify";
import { isId } from "../ground/core/id.ts";
import { transaction, type Tx } from "../ground/database/transaction.ts";
import type { Context } from "./context.ts";
import { readBegun } from "./kept-words/store.ts";

/** Whether a person lets somebody see anything of their record: as far as that one may know it. */
export type LetIn = "now" | "before" | "never";
type ReadLetIn = (tx: Tx, personId: string) => Promise<LetIn>;

declare module "./capability.ts" {
  interface Capability {
    letIn?: ReadLetIn;
  }
}

declare module "./house.ts" {
  interface House {
    letIn: ReadLetIn;
  }
}

/**
 * Where what was here is not shared with whoever asks any more: what they began to write on that page, and nobody else can get at
 * now. They knew the person, and may know that it ended; for everybody else (null) a record that was never shared and one that
 * does not exist are the same.
 */
export async function noLonger(ctx: Context, request: FastifyRequest): Promise<{ begun: string[] } | null> {
  const { personId } = request.params as { personId?: unknown };
  const token = ctx.accounts.readSessionToken(request.headers.cookie);
  if (!isId(personId) || !token) return null;
  try {
    return await transaction(ctx.database.pool, { token }, async (tx, actor) => {
      // of their own record nobody is let in or not
      if (actor === null || actor.accountId === personId || (await ctx.house.letIn(tx, personId)) !== "before") return null;
      const begun = await readBegun(tx, actor.accountId, request.url);
      return { begun: begun.flatMap(({ fields }) => Object.values(fields)) };
    });
  } catch {
    // then the page says what it can say without knowing
    return null;
  }
}
