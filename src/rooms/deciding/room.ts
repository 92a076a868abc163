import type { ReaderFacts } from "../../record/reach/readers/facts.ts";
import type { AgreementRow } from "../../agreements/sealed/store.ts";
import { readAgreements } from "../../agreements/sealed/store.ts";
import { kindOf } from "../../agreements/sealed/family.ts";
import type { Heard } from "../../record/acting/heard-store.ts";
import { readAuthorities, type Authority } from "../../record/acting/store.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { CapacityRecord } from "../capacity/shape.ts";
import { readAbout } from "../capacity/store.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { voiceIn, WITHDRAWN } from "../../record/responses/rules.ts";
import { readThread } from "../../record/responses/store.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { readMedicineList } from "./medicines/store.ts";
import { decision, type Decision, type Preparation } from "./shape.ts";
import { readAfterwards, readAskedBefore, readPreparations } from "./store.ts";
import { readDecidesFor, readHeardBeside } from "./for-them/store.ts";
import { FAMILY } from "./path.ts";

/** One decision, as far as whoever looks is let in. Everybody comes to the same page, the person too. */
export type Room = {
  personId: string;
  called: string;
  root: Statement<Decision>;
  statements: Statement[];
  readers: ReaderFacts;
  reach: Reach;
  /** what was prepared for it, as far as it is shared */
  preparations: Statement<Preparation>[];
  /** what was asked in them, with the answers */
  askedBefore: Statement[];
  /** what came of it, as far as it is shared */
  after: Statement[];
  /** a list of medicines is loaded, to put its names beside what is written */
  hasMedicines: boolean;
  /** the newest that was put forward and not taken back */
  agreement: AgreementRow | null;
  /** what was recorded about whether the person can decide this, and who may act for them, as far as whoever looks may see */
  capacity: Statement<CapacityRecord>[];
  authorities: Authority[];
  /** as what whoever looks may decide this for the person now; null where they may not */
  decidesFor: AuthorityKind | null;
  /** the person's own words beside each thing that was decided for them */
  heard: Map<string, Heard[]>;
};

export async function enter({ tx, actor, params }: Asked): Promise<Room> {
  const personId = params.personId!;
  const decisionId = params.statementId!;
  const [reach, thread, preparations, askedBefore, after, medicines, agreements, capacity, authorities, decidesFor, heard] =
    await Promise.all([
      reachInto(tx, actor, personId),
      readThread(tx, personId, decisionId),
      readPreparations(tx, personId, decisionId),
      readAskedBefore(tx, personId, decisionId),
      readAfterwards(tx, personId, decisionId),
      readMedicineList(tx),
      readAgreements(tx, personId),
      readAbout(tx, personId, [params.statementId!]),
      readAuthorities(tx, personId),
      readDecidesFor(tx, personId, decisionId),
      readHeardBeside(tx, personId, decisionId),
    ]);
  const root = thread.statements.find((each) => each.statement_id === decisionId && each.kind === decision.kind);
  if (!reach || !root) throw new NotHere();
  const kind = kindOf(FAMILY, root.statement_id);
  const agreement = agreements.find((each) => each.kind === kind && each.withdrawn_at === null) ?? null;
  const { called, statements, readers } = thread;
  return {
    personId,
    called,
    root,
    statements,
    readers,
    reach,
    preparations,
    askedBefore,
    after,
    hasMedicines: medicines !== null,
    agreement,
    capacity,
    authorities,
    decidesFor,
    heard,
  };
}

export const mayAnswer = ({ reach, root }: Room): boolean => may(reach, "answer", root.section, root.statement_id);
/** May record that somebody else decided under a power: the person, and those who work with them. A supporter decides for them, or not. */
export const mayRecordOther = (room: Room): boolean =>
  mayAnswer(room) && voiceIn(room.reach, room.root.section, room.root.statement_id) !== "supporter";
/** May write down what the person says. */
export const mayWrite = ({ reach, root }: Room): boolean => !reach.own && may(reach, "write", root.section, root.statement_id);
/**
 * The person puts away anything that was said here; others take back what is theirs, also where the person has put it away:
 * what was recorded wrongly should not stand. What was taken back stays taken back.
 */
export const mayPutAway = ({ reach }: Room, said: Statement, accountId: string): boolean =>
  said.state !== WITHDRAWN && (reach.own || (said.author_id === accountId && said.voice !== "scribed"));
