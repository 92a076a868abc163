import type { FastifyRequest } from "fastify";
import type { Pool } from "pg";
import { z } from "zod";
import { isId, newId } from "../../ground/core/id.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { words } from "../../ground/core/text.ts";
import type { Stamp } from "../drawn-for.ts";
import { localPath } from "../local-path.ts";
import type { Begun } from "../parts/drawn-for.ts";
import { BEGUN_FIELD, WORDS_FIELD } from "../stamp-names.ts";

/** Why the server kept words that nobody pressed a button for in time. */
export type Because = "another" | "ended";

const FIELDS = z.record(z.string().regex(/^[\w.-]{1,60}$/), words());
const MOST_FIELDS = 60;

const fieldsIn = (body: unknown): Record<string, unknown> => (typeof body === "object" && body !== null ? { ...body } : {});

/**
 * The free words of what was sent, by their fields; null where they are not such as can be kept. Nothing that was
 * chosen, signed or proved.
 */
export function freeWordsOf(body: unknown): Record<string, string> | null {
  const sent = fieldsIn(body);
  const names = String(sent[WORDS_FIELD] ?? "").split(" ");
  const typed = names.slice(0, MOST_FIELDS).map((name) => [name, Object.hasOwn(sent, name) ? [sent[name]].flat().join("\n") : ""] as const);
  const found = FIELDS.safeParse(Object.fromEntries(typed.filter(([name, text]) => name !== "" && text.trim() !== "")));
  return found.success ? found.data : null;
}

const hasWords = (free: Record<string, string> | null): free is Record<string, string> => free !== null && Object.keys(free).length > 0;

/** Whether anything was typed in free words. */
export const wasTyped = ({ body }: Pick<FastifyRequest, "body">): boolean => hasWords(freeWordsOf(body));

/** The person whose record a page is about, where its address says so. */
export const personIn = (page: string): string | null => {
  const [, personId] = /^\/people\/([^/?]+)/.exec(page) ?? [];
  return isId(personId) ? personId : null;
};

/** As what a form keeps what is begun in it: an id, which form of which page it is, what it has seen, and which save it is. */
export type As = { id: string; form: string; page: string; seen: string[]; save: string };

export function asIn(body: unknown): As | null {
  const { [BEGUN_FIELD]: text, saveId } = fieldsIn(body);
  const [id, form = "", page = "", ...seen] = typeof text === "string" ? text.slice(0, 4000).split(" ") : [];
  const at = localPath(page.slice(0, 300));
  return isId(id) && at ? { id, form: form.slice(0, 300), page: at, seen: seen.slice(0, 60), save: isId(saveId) ? saveId : newId() } : null;
}

/**
 * Keeps what was typed for whom the page was drawn for; null where that account is closed. By the login that keeps accounts:
 * who that is was proved by the stamp, of which the database knows nothing, so no SQL of a page may name them.
 */
export async function keepWords(
  accounts: Pool,
  { accountId, page }: Stamp,
  { body, url }: Pick<FastifyRequest, "body" | "url">,
  because: Because,
): Promise<{ name: string; kept: boolean } | null> {
  const free = freeWordsOf(body);
  const as = asIn(body);
  const { id } = fieldsIn(body);
  const form = as?.form || url.split("?")[0]!.slice(0, 300);
  const ofForm = as?.id ?? (isId(id) ? id : null);
  const { rows } = await accounts.query<{ kept: { name: string; kept: boolean } | null }>({
    name: "kept-words/keep",
    text: "select keep_words($1, $2, $3, $4, $5, $6, $7::jsonb, $8) as kept",
    values: [accountId, personIn(page), page, form, ofForm, newId(), hasWords(free) ? JSON.stringify(free) : null, because],
  });
  return rows[0]?.kept ?? null;
}

/** What a form has seen of what is begun is what it goes on from; what was written on elsewhere since stays beside it. */
const SEEN = "draft_id::text || '@' || (extract(epoch from at) * 1000000)::bigint";
const MOST_BEGUN = 500;

/** What is begun on this page; where somebody lands (`page` null), all of it. The newest first. */
export const readBegun = (tx: Tx, accountId: string, page: string | null): Promise<Begun[]> =>
  tx.all(
    "kept-words/begun",
    `select draft_id, form, page, fields, kept, at, ${SEEN} as seen from unsaved
       where account_id = $1 and kind = '' and ($2::text is null or page = $2) order by at desc limit 60`,
    [accountId, page],
  );

export type Kept = "kept" | "over" | "full";

/** The ids of saves say in which order one form made them; a row from before they were kept with it has none to compare. */
const IS_LATER = "unsaved.version < excluded.version or substr(unsaved.version::text, 15, 1) <> '7'";

/**
 * Keeps what is begun in a form, in the place of what the form has seen. Emptied, it goes. What comes late, of a form that
 * was taken or thrown away since, is over; a save that a later one of its form overtook changes nothing.
 */
export async function keepBegun(
  tx: Tx,
  accountId: string,
  { id, form, page, seen, save }: As,
  fields: Record<string, string>,
): Promise<Kept> {
  const found = await tx.one<{ over: boolean; kept: boolean }>(
    "kept-words/begin",
    `with gone as (delete from unsaved where account_id = $1 and kind = '' and kept is null and draft_id <> $2::uuid and (${SEEN}) = any ($7)),
     over as (select 1 from unsaved_over where account_id = $1 and version = $2::uuid),
     put as (insert into unsaved (account_id, draft_id, person_id, kind, page, form, fields, version)
       select $1, $2::uuid, coalesce($3::uuid, (select person_id from person where person_id = $1)), '', $4, $5, $6::jsonb, $8::uuid
         where not exists (select 1 from over) and (select count(*) from unsaved where account_id = $1) < ${MOST_BEGUN}
       on conflict (account_id, draft_id) do update set fields = excluded.fields, version = excluded.version, at = now()
         where ${IS_LATER} returning 1)
     select exists (select 1 from over) as over,
       exists (select 1 from put) or exists (select 1 from unsaved where account_id = $1 and draft_id = $2::uuid) as kept`,
    [accountId, id, personIn(page), page, form, JSON.stringify(fields), seen, save],
  );
  if (!hasWords(fields)) await tx.all("kept-words/emptied", EMPTIED, [accountId, id, save]);
  return found!.over ? "over" : found!.kept ? "kept" : "full";
}

const EMPTIED = "delete from unsaved where account_id = $1 and draft_id = $2 and version = $3";

/** The form was taken, or what was begun in it thrown away: whatever of it comes late is over. */
const IS_OVER = "insert into unsaved_over (account_id, version) values ($1, $2) on conflict do nothing";

export async function throwAway(tx: Tx, accountId: string, id: unknown): Promise<void> {
  if (!isId(id)) return;
  await Promise.all([
    tx.all("kept-words/throw", "delete from unsaved where account_id = $1 and kind = '' and draft_id = $2", [accountId, id]),
    tx.all("kept-words/over", IS_OVER, [accountId, id]),
  ]);
}

/** What was begun in a form that was taken goes, together with the commit. */
export function dropBegun(tx: Tx, accountId: string, body: unknown): void {
  const as = asIn(body);
  if (!as) return;
  const text = `delete from unsaved where account_id = $1::uuid and kind = '' and (draft_id = $2::uuid or (${SEEN}) = any ($3))`;
  tx.withCommit("kept-words/sent", text, [accountId, as.id, as.seen]);
  tx.withCommit("kept-words/sent-over", IS_OVER, [accountId, as.id]);
}
