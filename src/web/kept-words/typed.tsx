import type { FastifyRequest } from "fastify";
import type { Language } from "../../ground/core/language.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../context.ts";
import { stampIn } from "../drawn-for.ts";
import { asIn, freeWordsOf, keepBegun } from "./store.ts";
import { KEPT_WORDS } from "./words.ts";

/** What somebody typed in a form that could not be taken, and whether it is kept as begun. */
export type Typed = { words: string[]; kept: boolean };

/**
 * Nothing has to be typed twice because a page is not there any more or something broke: it is kept as what is begun in
 * its form, where the database can (`keeps`), and shown in any case. Null where nothing was typed on a page of ours.
 */
export async function typedIn(ctx: Context, request: FastifyRequest, keeps: boolean): Promise<Typed | null> {
  if (request.method !== "POST" || !stampIn(ctx, request)) return null;
  const free = freeWordsOf(request.body);
  const words = Object.values(free ?? {});
  if (!free || words.length === 0) return null;
  return { words, kept: keeps && (await keep(ctx, request, free)) };
}

async function keep(ctx: Context, request: FastifyRequest, free: Record<string, string>): Promise<boolean> {
  const as = asIn(request.body);
  if (!as) return false;
  const token = ctx.accounts.readSessionToken(request.headers.cookie);
  try {
    return await transaction(ctx.database.pool, { token }, async (tx, actor) => {
      const isTheirs = actor !== null && stampIn(ctx, request)?.accountId === actor.accountId;
      return isTheirs && (await keepBegun(tx, actor.accountId, as, free)) === "kept";
    });
  } catch {
    // what failed first is logged and told; that this could not be kept either, the page says
    return false;
  }
}

type Props = { typed: Typed; language: Language; /** the page it was typed on cannot be opened again */ formGone: boolean };

export function TypedWords({ typed, language, formGone }: Props) {
  const words = KEPT_WORDS[language];
  return (
    <section class="card">
      <h2>{words.typedTitle}</h2>
      <p>{typed.kept ? (formGone ? words.typedKeptFormGone : words.typedKept) : words.typedNotKept}</p>
      {typed.words.map((text, index) => (
        <p key={index} class="words" dir="auto">
          {text}
        </p>
      ))}
    </section>
  );
}
