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
  const row = await readAgreement(tx, ids.personId, ids.agreementId);
  if (!row) throw new NotHere();
  const document = documentOf(row);
  tellAccess(tx, actor, { personId: ids.personId, act, right: "agreement", what: ["plan"], agreementId: ids.agreementId });
  return { row, document, changes: await changesOf(tx, row, document, kinds, language), teams: await teamsOf(tx, row.team_ids) };
}

export async function changesOf(
  tx: Tx,
  row: AgreementRow,
  document: AgreementDocument,
  kinds: Kinds,
  language: Language,
): Promise<Change[]> {
  const current = await tx.all<Statement>(
    "plan/current",
    "select s.* from statement s join agreement a on a.person_id = s.person_id and s.statement_id = any (a.statement_ids) where a.person_id = $1 and a.agreement_id = $2",
    [row.person_id, row.agreement_id],
  );
  return changedSince(document.content, row.put_forward_at, current, kinds, language);
}

const teamsOf = (tx: Tx, ids: string[]): Promise<PlanRoom["teams"]> =>
  tx.all("plan/teams", "select name, keeps_years from team where team_id = any ($1::uuid[]) order by name", [ids]);

/** Every version the actor may read, newest first; NotHere is for the caller to decide, as an empty list is kind too. */
export const readVersions = (tx: Tx, personId: string): Promise<AgreementRow[]> => readAgreements(tx, personId);
