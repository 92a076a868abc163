import { UsedId } from "../../ground/core/used-id.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { markOf } from "./by-picture.ts";
import { secondId } from "./second-id.ts";
import type { Revision, Statement } from "./statement.ts";

/** One section of a record, in the person's order: top statements and all that is about them. */
export const readSection = (tx: Tx, personId: string, section: string): Promise<Statement[]> =>
  tx.all("record/section", "select * from statement where person_id = $1 and section = $2 order by position, statement_id", [
    personId,
    section,
  ]);

/** All that the actor may see of a record. */
export const readRecord = (tx: Tx, personId: string): Promise<Statement[]> =>
  tx.all("record/record", "select * from statement where person_id = $1 order by section, position, statement_id", [personId]);

export const readStatement = (tx: Tx, personId: string, statementId: string): Promise<Statement | null> =>
  tx.one("record/statement", "select * from statement where person_id = $1 and statement_id = $2", [personId, statementId]);

/** What a statement is about, without reading that one first; null where it is about none. */
export const readSubjectOf = (tx: Tx, personId: string, statementId: string): Promise<Statement | null> =>
  tx.one(
    "record/subject",
    `select s.* from statement a join statement s on s.person_id = a.person_id and s.statement_id = a.about_id
     where a.person_id = $1 and a.statement_id = $2`,
    [personId, statementId],
  );

export const readHistory = (tx: Tx, personId: string, statementId: string): Promise<Revision[]> =>
  tx.all("record/history", "select * from revision where person_id = $1 and statement_id = $2 order by created_at, revision_id", [
    personId,
    statementId,
  ]);

export type Appending = {
  personId: string;
  statementId: string;
  /** made by the client, so that sending twice is harmless */
  revisionId: string;
  /** the revision it was written from; null for a new statement */
  basedOn: string | null;
  settles?: string[];
  kind: string;
  section: string;
  aboutId?: string | null;
  rootId?: string;
  voice: Voice;
  authorId: string;
  scribeId?: string | null;
  body: unknown;
};

/** repeated: this revision had been saved before. clash: somebody else had saved meanwhile; both versions stay. */
export type Said = { statementId: string; revisionId: string; repeated: boolean; clash: boolean };

/**
 * Appends a revision, for say.ts alone. Row-level security and the table's triggers refuse what the actor may not say. An id that was used
 * for other words (a form that is open in two places, saved in both) is no reason to lose these: they are said under
 * another, as a version beside what is there, or as something new where it is no entry of one's own.
 */
export async function append(tx: Tx, saying: Appending): Promise<Said> {
  const said = await appendOnce(tx, saying);
  if (said) return said;
  // a press is no words: one that arrives again after another answer must not come to stand beside it
  if (markOf(saying.body)) throw new UsedId();
  const text = JSON.stringify([saying.statementId, saying.kind, saying.aboutId ?? null, saying.body]);
  const isOwnEntry = saying.voice === "own" && saying.authorId === saying.personId && !saying.aboutId;
  const isNew = !saying.basedOn && !isOwnEntry;
  const statementId = isNew ? secondId(saying.statementId, text) : saying.statementId;
  const again = await appendOnce(tx, { ...saying, statementId, revisionId: secondId(saying.revisionId, text) });
  if (!again) throw new UsedId();
  return again;
}

/** Null where its id was used for other words. */
async function appendOnce(tx: Tx, saying: Appending): Promise<Said | null> {
  const { personId, statementId, revisionId } = saying;
  const adding = tx.all(
    "record/say",
    `insert into revision (person_id, revision_id, statement_id, parent_revision_id, settles, kind, section, about_id, root_id,
       voice, author_id, scribe_id, body)
     values ($1, $2, $3, $4, $5::uuid[], $6, $7, $8, $9, $10, $11, $12, $13::jsonb)
     on conflict (person_id, revision_id) do nothing returning revision_id`,
    [
      personId,
      revisionId,
      statementId,
      saying.basedOn,
      saying.settles ?? [],
      saying.kind,
      saying.section,
      saying.aboutId ?? null,
      saying.rootId ?? statementId,
      saying.voice,
      saying.authorId,
      saying.scribeId ?? null,
      JSON.stringify(saying.body),
    ],
  );
  // asked at once, answered in this order
  const [added, now] = await Promise.all([adding, readStatement(tx, personId, statementId)]);
  if (added.length === 0 && !(await isRepeated(tx, saying))) return null;
  return { statementId, revisionId, repeated: added.length === 0, clash: now?.clash_ids.includes(revisionId) ?? false };
}

/** Whether this revision is there already: a form that is sent again. */
export const wasSaid = async (tx: Tx, personId: string, statementId: string, revisionId: string): Promise<boolean> =>
  (await tx.one("record/was-said", "select 1 from revision where person_id = $1 and statement_id = $2 and revision_id = $3", [
    personId,
    statementId,
    revisionId,
  ])) !== null;

/** An id that was used for other words is not a repetition; saying "saved" would lose these. */
async function isRepeated(tx: Tx, saying: Appending): Promise<boolean> {
  const same = await tx.one(
    "record/same",
    "select 1 from revision where person_id = $1 and revision_id = $2 and statement_id = $3 and body = $4::jsonb and kind = $5 and about_id is not distinct from $6",
    [saying.personId, saying.revisionId, saying.statementId, JSON.stringify(saying.body), saying.kind, saying.aboutId],
  );
  return same !== null;
}

export type Act = {
  personId: string;
  eventId: string;
  statementId: string;
  act: string;
  actorId: string;
  note?: string;
  becameId?: string | null;
};

/** Adds a dated fact about a statement; its state follows. Sending it twice is harmless. */
export async function act(tx: Tx, event: Act): Promise<void> {
  await tx.all(
    "record/act",
    `insert into statement_event (person_id, event_id, statement_id, act, actor_id, note, became_id) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (person_id, event_id) do nothing`,
    [event.personId, event.eventId, event.statementId, event.act, event.actorId, event.note ?? "", event.becameId ?? null],
  );
}

/** Puts statements into this order; only the person can. */
export async function order(tx: Tx, personId: string, statementIds: string[]): Promise<void> {
  await tx.all(
    "record/order",
    `update statement s set position = o.place from unnest($2::uuid[]) with ordinality as o (statement_id, place)
     where s.person_id = $1 and s.statement_id = o.statement_id`,
    [personId, statementIds],
  );
}
