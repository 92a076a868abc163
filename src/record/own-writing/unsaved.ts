import { z } from "zod";
import { isId, newId } from "../../ground/core/id.ts";
import type { Result } from "../../ground/core/result.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { words } from "../../ground/core/text.ts";
import { localPath } from "../../web/local-path.ts";
import type { Answer, Asked } from "../../web/route.ts";
import type { Tx } from "../../ground/database/transaction.ts";

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
  /** the save it is now; a form that has seen it goes on from it */
  version: string;
  /** the draft it was written beside, without having seen it */
  beside: string | null;
  /** drafts of the same thing, written elsewhere at the same time */
  others?: Unsaved[];
};

/** What a form carries beside the words. */
export const CARRIED = ["id", "based", "statementId", "settles", "back", "at", "seenSaves", "saveId"];
/** What can be ticked more than once is kept as lines; of words there is one text in a field. */
export const TICKED = ["share", "tried", "from", "shows"];
export const FIELDS = z.record(z.string().max(60), words());

/** The words of a form, without what it carries beside them. */
export const writtenIn = (form: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      CARRIED.includes(name) ? [] : [[name, TICKED.includes(name) && Array.isArray(value) ? value.join("\n") : value]],
    ),
  );

/** What became of a save: it is over, or it is kept as this draft, which is another than the form's where it stands beside it. */
export type DraftKept = { over: boolean; draft?: string };

/** The saves a form has seen, the last one first; null for a page that knows nothing of them. */
export const seenBy = ({ seenSaves }: Record<string, unknown>): string[] | null =>
  typeof seenSaves === "string" ? seenSaves.split(" ").filter(isId).slice(0, MOST_SEEN) : null;
const MOST_SEEN = 40;

/**
 * Keeps what the script sends while somebody writes. It takes the place of what this form has seen, and stands beside
 * what it has not (migrations/0081). What is half written is not held against the rules of its kind, only against what
 * can be kept at all. What comes late, of a form whose button was pressed since, is over.
 */
export async function keepUnsaved(
  { tx, form, language }: Pick<Asked, "tx" | "form" | "language">,
  { personId, statementId, kind }: { personId: string; statementId: unknown; kind: string },
): Promise<Result<DraftKept>> {
  const { id, based = "", at, saveId } = form;
  if (!isId(id) || !isId(statementId) || (based !== "" && !isId(based)))
    return { ok: false, problems: { "": explain("id-wrong", language) } };
  const fields = parse(FIELDS, writtenIn(form), language);
  if (!fields.ok) return fields;
  const known = seenBy(form);
  const row = await tx.one<{ kept: { over?: true; draft?: string } }>(
    "unsaved/keep",
    "select keep_draft($1, $2, $3::uuid[], $4, $5, $6, $7, $8, $9, $10::jsonb) as kept",
    [
      id,
      isId(saveId) ? saveId : newId(),
      known ?? [],
      known === null,
      personId,
      statementId,
      kind,
      (typeof at === "string" && localPath(at.slice(0, 300))) || "/",
      based || null,
      JSON.stringify(fields.value),
    ],
  );
  const { over = false, draft } = row!.kept;
  return { ok: true, value: { over, ...(draft !== id && { draft }) } };
}

/** What the script is told. */
export const answerKept = (kept: Result<DraftKept>): Answer =>
  kept.ok
    ? {
        json: { ok: true, ...(kept.value.over && { over: true }), ...(kept.value.draft && { draft: kept.value.draft }) },
        noneOfTheirWords: "a draft, which its writer alone can read",
      }
    : { json: kept, status: 422 };

/** The form as it was left. */
export const writingOn = <A extends Pick<Asked, "form">>(asked: A, { draft_id, statement_id, based_on, fields }: Unsaved): A => ({
  ...asked,
  form: { ...fields, id: draft_id, statementId: statement_id, ...(based_on && { based: based_on }) },
});

/**
 * Saved by this form: what it has seen of its draft goes. What was written elsewhere under the same id meanwhile stays.
 */
export const dropUnsaved = (tx: Tx, form: Record<string, unknown>): Promise<unknown> =>
  dropDraft(tx, form.id, seenBy(form) ?? [], seenBy(form) === null);

/** Thrown away, or taken into another, on its writer's word, whatever it is by now; `known`: saves of it that may come late. */
export const dropDraft = (tx: Tx, draftId: unknown, known: string[] = [], blind = true): Promise<unknown> =>
  isId(draftId) ? tx.all("unsaved/drop", "select drop_draft($1, $2::uuid[], $3)", [draftId, known, blind]) : Promise.resolve();

const COLUMNS = "draft_id, statement_id, kind, page, based_on, fields, at, version, beside";

/** All in one record, the newest first. */
export const readAllUnsaved = async (tx: Tx, accountId: string, personId: string): Promise<Unsaved[]> =>
  withOthers(
    await tx.all("unsaved/all", `select ${COLUMNS} from unsaved where account_id = $1 and person_id = $2 order by at desc`, [
      accountId,
      personId,
    ]),
  );

/** Of one statement, the newest first: for the page on which it is changed. */
export const readUnsaved = async (tx: Tx, accountId: string, statementId: string): Promise<Unsaved[]> =>
  withOthers(
    await tx.all("unsaved/read", `select ${COLUMNS} from unsaved where account_id = $1 and statement_id = $2 order by at desc`, [
      accountId,
      statementId,
    ]),
  );

/** One of the actor's own. */
export const readDraft = (tx: Tx, draftId: string): Promise<(Unsaved & { person_id: string }) | null> =>
  tx.one("unsaved/one", `select ${COLUMNS}, person_id from unsaved where draft_id = $1`, [draftId]);

/** Each with what was written of the same thing elsewhere. */
export const withOthers = (all: Unsaved[]): Unsaved[] =>
  all.map((each) => {
    const others = all.filter((other) => other !== each && isSameThing(each, other));
    return others.length > 0 ? { ...each, others } : each;
  });

const isSameThing = (one: Unsaved, other: Unsaved): boolean =>
  one.kind === other.kind &&
  ((one.statement_id !== null && one.statement_id === other.statement_id) ||
    one.beside === other.draft_id ||
    other.beside === one.draft_id ||
    (one.beside !== null && one.beside === other.beside));
