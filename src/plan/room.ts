import { familyIn } from "../agreements/family.ts";
import { CARE_PLAN } from "../plan-meeting/family.ts";
import { changedSince, type Change } from "../agreements/changed.ts";
import type { AgreementDocument } from "../agreements/content.ts";
import { documentOf, readAgreement, readAgreements, type AgreementRow } from "../agreements/store.ts";
import type { Actor } from "../core/actor.ts";
import type { Language } from "../core/language.ts";
import type { Tx } from "../database/transaction.ts";
import { tellAccess, type AccessAct } from "../record/access.ts";
import type { Kinds } from "../record/kinds.ts";
import type { Statement } from "../record/statement.ts";
import { NotHere } from "../web/route.ts";

/** One agreement as somebody concerned reads it. */
export type PlanRoom = {
  row: AgreementRow;
  document: AgreementDocument;
  changes: Change[];
  /** its statements as they are today, of what the reader may see now */
  current: Statement[];
  /** names of the teams that keep a copy, and for how long */
  teams: { name: string; keeps_years: number }[];
};

/** Reads it and tells the person so; NotHere for whoever is not concerned. */
export async function enterPlan(
  tx: Tx,
  actor: Actor,
  kinds: Kinds,
  language: Language,
  ids: { personId: string; agreementId: string },
  act: AccessAct = "saw",
): Promise<PlanRoom> {
  const [row, current, teams] = await Promise.all([
    readAgreement(tx, ids.personId, ids.agreementId),
    readCurrent(tx, ids.personId, ids.agreementId),
    teamsOf(tx, ids.personId, ids.agreementId),
  ]);
  if (!row) throw new NotHere();
  const document = documentOf(row);
  tellAccess(tx, actor, { personId: ids.personId, act, right: "agreement", what: whatIs(row.kind), agreementId: ids.agreementId });
  return { row, document, changes: changedSince(document.content, row.put_forward_at, current, kinds, language), current, teams };
}

/** How an agreement is named among what somebody looked at. */
export const whatIs = (kind: string): string[] => [familyIn(kind) === CARE_PLAN.family ? "plan" : familyIn(kind)];

/** The statements of an agreement as they are said now: those of the newest plan that was not taken back, where none is named. */
export const readCurrent = (tx: Tx, personId: string, agreementId: string | null): Promise<Statement[]> =>
  tx.all(
    "plan/current",
    `select s.* from statement s join agreement a on a.person_id = s.person_id and s.statement_id = any (a.statement_ids)
     where a.person_id = $1 and a.agreement_id = coalesce($2, (select n.agreement_id from agreement n
       where n.person_id = $1 and n.kind = 'care-and-support-plan' and n.withdrawn_at is null order by n.version desc limit 1))`,
    [personId, agreementId],
  );

const teamsOf = (tx: Tx, personId: string, agreementId: string): Promise<PlanRoom["teams"]> =>
  tx.all(
    "plan/teams",
    `select t.name, t.keeps_years from agreement a join team t on t.team_id = any (a.team_ids)
     where a.person_id = $1 and a.agreement_id = $2 order by t.name`,
    [personId, agreementId],
  );

/** Every version the actor may read, newest first; NotHere is for the caller to decide, as an empty list is kind too. */
export const readVersions = (tx: Tx, personId: string): Promise<AgreementRow[]> => readAgreements(tx, personId);
