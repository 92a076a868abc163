import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isId, newId } from "../core/id.ts";
import type { Tx } from "../database/transaction.ts";
import { words } from "../record/text.ts";
import type { Stamp } from "../web/drawn-for.ts";
import { WORDS_FIELD } from "../web/stamp-names.ts";

/** Why the server kept words that nobody pressed a button for in time. */
export type Because = "another" | "ended";

const FIELDS = z.record(z.string().regex(/^[\w.-]{1,60}$/), words());
const MOST_FIELDS = 60;

/** The free words of what was sent, by their fields; null where there are none. Nothing that was chosen, signed or proved. */
export function freeWordsOf(body: unknown): Record<string, string> | null {
  if (typeof body !== "object" || body === null) return null;
  const sent = body as Record<string, unknown>;
  const names = String(sent[WORDS_FIELD] ?? "")
    .split(" ")
    .slice(0, MOST_FIELDS);
  const typed = names.map((name) => [name, Object.hasOwn(sent, name) ? [sent[name]].flat().join("\n") : ""] as const);
  const found = FIELDS.safeParse(Object.fromEntries(typed.filter(([name, text]) => name !== "" && text.trim() !== "")));
  return found.success && Object.keys(found.data).length > 0 ? found.data : null;
}

/** The person whose record a page is about, where its address says so. */
export const personIn = (page: string): string | null => {
  const [, personId] = /^\/people\/([^/?]+)/.exec(page) ?? [];
  return isId(personId) ? personId : null;
};

/** Whether anything was typed in free words. */
export const wasTyped = ({ body }: Pick<FastifyRequest, "body">): boolean => freeWordsOf(body) !== null;

/** Keeps what was typed for whom the page was drawn for; null where that account is closed. */
export async function keepWords(
  tx: Tx,
  { accountId, page }: Stamp,
  { body, url }: Pick<FastifyRequest, "body" | "url">,
  because: Because,
): Promise<{ name: string; kept: boolean } | null> {
  const { id } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const free = freeWordsOf(body);
  const row = await tx.one<{ kept: { name: string; kept: boolean } | null }>(
    "kept-words/keep",
    "select keep_words($1, $2, $3, $4, $5, $6, $7::jsonb, $8) as kept",
    [
      accountId,
      personIn(page),
      page,
      url.split("?")[0]!.slice(0, 300),
      isId(id) ? id : null,
      newId(),
      free && JSON.stringify(free),
      because,
    ],
  );
  return row?.kept ?? null;
}
