import type { Aloud, Capacity, Stance } from "../../agreements/sealed/content.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Right } from "../../record/statements/access.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { madeOfSigned, NOT_SIGNED, type Made } from "./rules.ts";
import type { Topic } from "./topics.ts";

/** One of the signed statements, exactly as it was signed. */
export type Signed = {
  part: Topic;
  statementId: string;
  revisionId: string;
  kind: string;
  section: string;
  voice: Voice;
  author: string;
  scribe: string | null;
  saidAt: string;
  body: any;
  /** what became of it since it was signed, where the reader may know */
  since: "changed" | "put away" | null;
  /** the newest that was said aloud about it since it was signed: that it no longer stands */
  aloud: Aloud | null;
};

export type AdvanceSignature = {
  accountId: string;
  name: string;
  role: string;
  relation: string;
  stance: Stance;
  capacity: Capacity | null;
  at: string;
  recorded: boolean;
  reason: string;
  capacityWords: string;
};

/** What stands just now, as far as the reader may see it. */
export type Standing = {
  agreementId: string;
  version: number;
  putForwardAt: string;
  /** YYYY-MM-DD */
  reviewOn: string;
  /** the reader is among those it was put forward to, and may read the whole of it */
  reads: boolean;
  /** the reader works with the person as a practitioner, and may write down what they say about it */
  mayWriteDown: boolean;
  /** parts of it are not shared with the reader */
  withheld: boolean;
  statements: Signed[];
  /** how many entries were written since and are not in it */
  added: number;
  signatures: AdvanceSignature[];
  /** when the person last said that it still says what they want */
  stoodOn: string | null;
};

export type AdvanceView = {
  called: string;
  /** those of the four sections that the reader may read */
  sections: string[];
  standing: Standing | null;
  right: Exclude<Right, "relation" | "card" | "duty">;
  /** put forward after it, and not signed by the person */
  newer: { version: number; at: string } | null;
  /** where nothing stands: when the person said that it no longer does */
  ended: { at: string; reason: string } | null;
};

/** What stands of somebody's choices in advance; null for whoever may see nothing of it. The database decides which. */
export const readAdvance = async (tx: Tx, personId: string): Promise<AdvanceView | null> =>
  (await tx.one<{ view: AdvanceView | null }>("advance/of", "select advance_choices_of($1) as view", [personId]))?.view ?? null;

/** The same, for pages on which few people have any: null also where nothing stands. */
export const readStandingAdvance = async (tx: Tx, personId: string): Promise<AdvanceView | null> =>
  (
    await tx.one<{ view: AdvanceView | null }>(
      "advance/of-standing",
      "select case when has_advance_choices($1) then advance_choices_of($1) end as view",
      [personId],
    )
  )?.view ?? null;

type Choice = Pick<Statement, "statement_id" | "person_id">;

/** The choice as it was signed, of what stands; undefined where it is not in it. */
export const signedOf = (view: AdvanceView | null, entry: Choice): Signed | undefined =>
  view?.standing?.statements.find((each) => each.statementId === entry.statement_id);

/** How a choice as it is written now was signed: only where what stands has it in these very words. Every page asks here. */
export function madeFor(view: AdvanceView | null, entry: Choice): Made {
  const signed = signedOf(view, entry);
  return signed && signed.since === null && !signed.aloud?.withdraws ? madeOf(view!.standing!, entry.person_id) : NOT_SIGNED;
}

/** How what stands was made, for what the law asks. */
export const madeOf = ({ signatures }: Pick<Standing, "signatures">, personId: string): Made => madeOfSigned(signatures, personId);
