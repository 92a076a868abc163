import { z } from "zod";
import { isId } from "../core/id.ts";
import type { Result } from "../core/result.ts";
import { explain, parse } from "../record/problems.ts";
import { words } from "../record/text.ts";
import { localPath } from "../web/local-path.ts";
import type { Context } from "../web/context.ts";
import { route, type Answer, type Asked } from "../web/route.ts";
import type { Tx } from "../database/transaction.ts";

/** What somebody was writing and has not saved. Only they see it, and it changes no statement. */
export type Unsaved = {
  draft_id: string;
  statement_id: string;
  kind: string;
  /** where one writes on */
  page: string;
  based_on: string | null;
  fields: Record<string, string>;
  at: Date;
};

/** What a form carries beside the words. */
const CARRIED = ["id", "based", "statementId", "settles", "back", "at"];
/** What can be ticked more than once is kept as lines; of words there is one text in a field. */
const TICKED = ["share", "tried", "from", "shows"];
const FIELDS = z.record(z.string().max(60), words());

/**
 * Keeps what the script sends while somebody writes. The same form again takes the place of what it held before; what
 * is half written is not held against the rules of its kind, only against what can be kept at all. What comes late, of
 * a form whose button was pressed since, is over: the form's id is that of what was saved.
 */
export async function keepUnsaved(
  { tx, actor, form, language }: Pick<Asked, "tx" | "actor" | "form" | "language">,
  { personId, statementId, kind }: { personId: string; statementId: unknown; kind: string },
): Promise<Result<{ over: boolean }>> {
  const { id, based = "", at } = form;
  if (!isId(id) || !isId(statementId) || (based !== "" && !isId(based)))
    return { ok: false, problems: { "": explain("id-wrong", language) } };
  const written = Object.entries(form).flatMap(([name, value]) =>
    CARRIED.includes(name) ? [] : [[name, TICKED.includes(name) && Array.isArray(value) ? value.join("\n") : value]],
  );
  const fields = parse(FIELDS, Object.fromEntries(written), language);
  if (!fields.ok) return fields;
  const kept = await tx.all(
    "unsaved/keep",
    `insert into unsaved (account_id, draft_id, person_id, statement_id, kind, page, based_on, fields)
     select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7::uuid, $8::jsonb
     where not exists (select 1 from revision where person_id = $3 and revision_id = $2)
     on conflict (account_id, draft_id) do update set fields = excluded.fields, at = now() returning 1`,
    [
      actor.accountId,
      id,
      personId,
      statementId,
      kind,
      (typeof at === "string" && localPath(at.slice(0, 300))) || "/",
      based || null,
      JSON.stringify(fields.value),
    ],
  );
  return { ok: true, value: { over: kept.length === 0 } };
}

/** What the script is told. */
export const answerKept = (kept: Result<{ over: boolean }>): Answer =>
  kept.ok ? { json: { ok: true, ...(kept.value.over && { over: true }) } } : { json: kept, status: 422 };

/** Throwing it away leads back to where it was begun, with an empty form. */
export function unsavedRoutes(ctx: Context): void {
  route(ctx, "POST", "/unsaved/:draftId/throw-away", async ({ tx, actor, params, form }) => {
    await dropUnsaved(tx, actor.accountId, params.draftId);
    return { redirect: (typeof form.at === "string" && localPath(form.at)) || "/home" };
  });
}

/** The form as it was left. */
export const writingOn = <A extends Pick<Asked, "form">>(asked: A, { draft_id, statement_id, based_on, fields }: Unsaved): A => ({
  ...asked,
  form: { ...fields, id: draft_id, statementId: statement_id, ...(based_on && { based: based_on }) },
});

/** Saved, or thrown away. */
export const dropUnsaved = (tx: Tx, accountId: string, draftId: unknown): Promise<unknown> =>
  isId(draftId)
    ? tx.all("unsaved/drop", "delete from unsaved where account_id = $1 and draft_id = $2", [accountId, draftId])
    : Promise.resolve();

const COLUMNS = "draft_id, statement_id, kind, page, based_on, fields, at";

/** All in one record, the newest first. */
export const readAllUnsaved = (tx: Tx, accountId: string, personId: string): Promise<Unsaved[]> =>
  tx.all("unsaved/all", `select ${COLUMNS} from unsaved where account_id = $1 and person_id = $2 order by at desc`, [accountId, personId]);

/** Of one statement, the newest first: for the page on which it is changed. */
export const readUnsaved = (tx: Tx, accountId: string, statementId: string): Promise<Unsaved[]> =>
  tx.all("unsaved/read", `select ${COLUMNS} from unsaved where account_id = $1 and statement_id = $2 order by at desc`, [
    accountId,
    statementId,
  ]);
