import { familyIn, type Family } from "../sealed/family.ts";
import { CARE_PLAN } from "../plan-meeting/family.ts";
import { changedSince, type Change } from "../sealed/changed.ts";
import type { AgreementDocument } from "../sealed/content.ts";
import { documentOf, readAgreement, readAgreements, type AgreementRow } from "../sealed/store.ts";
import { readSaidOfAgreement, type Heard } from "../../record/acting/heard-store.ts";
import { readAuthorities, type Authority } from "../../record/acting/store.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { tellAccess, type AccessAct } from "../../record/statements/access.ts";
import type { House } from "../../web/house.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { NotHere } from "../../web/route.ts";

/** One agreement as somebody concerned reads it. */
export type PlanRoom = {
  row: AgreementRow;
  family: Family;
  document: AgreementDocument;
  changes: Change[];
  /** its statements as they are today, of what the reader may see now */
  current: Statement[];
  /** names of the teams that keep a copy, and for how long */
  teams: { name: string; keeps_years: number }[];
  /** what was recorded about whether the person can decide this, and who may act for them, as far as the reader may see */
  capacity: Statement[];
  authorities: Authority[];
  /** under what the reader may sign for the person now, and which record lets them; null where they may not */
  /** a newer version of the same was put forward: this one is agreed to by nobody any more */
  newer: boolean;
  signsFor: { as: AuthorityKind; decision: string; reviewOn: string } | null;
  /** what the person has said about it, for whoever may sign for them */
  saidAbout: Heard[];
};

/** Reads it and tells the person so; NotHere for whoever is not concerned. */
export async function enterPlan(
  tx: Tx,
  actor: Actor,
  { kinds, families }: House,
  ids: { personId: string; agreementId: string },
  act: AccessAct = "saw",
): Promise<PlanRoom> {
  const [row, current, teams, capacity, authorities, signsFor, saidAbout, newest] = await Promise.all([
    readAgreement(tx, ids.personId, ids.agreementId),
    readCurrent(tx, ids.personId, ids.agreementId),
    teamsOf(tx, ids.personId, ids.agreementId),
    capacityOf(tx, ids.personId, ids.agreementId),
    readAuthorities(tx, ids.personId),
    signsForOf(tx, ids.personId, ids.agreementId),
    readSaidOfAgreement(tx, ids.personId, ids.agreementId),
    tx.one<{ newest: boolean }>("plan/newest", "select is_newest_version($1, $2) as newest", [ids.personId, ids.agreementId]),
  ]);
  if (!row) throw new NotHere();
  const document = documentOf(row);
  tellAccess(tx, actor, { personId: ids.personId, act, right: "agreement", what: whatIs(row.kind), agreementId: ids.agreementId });
  const changes = changedSince(document.content, row.put_forward_at, current, kinds);
  return {
    row,
    family: families.of(row.kind),
    newer: !newest!.newest,
    document,
    changes,
    current,
    teams,
    capacity,
    authorities,
    signsFor,
    saidAbout,
  };
}

/** How an agreement is named among what somebody looked at. */
export const whatIs = (kind: string): string[] => [familyIn(kind) === CARE_PLAN ? "plan" : familyIn(kind)];

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
    `select t.name, years_kept(a.keeps, t.team_id, t.keeps_years) as keeps_years from agreement a join team t on t.team_id = any (a.team_ids)
     where a.person_id = $1 and a.agreement_id = $2 order by t.name`,
    [personId, agreementId],
  );

/** An agreement is decided about as itself, or as the one statement that it is about. */
const ABOUT = "(a.agreement_id::text, nullif(split_part(a.kind, '/', 2), ''))";

const capacityOf = (tx: Tx, personId: string, agreementId: string): Promise<Statement[]> =>
  tx.all(
    "plan/capacity",
    `select s.* from statement s join agreement a on a.person_id = s.person_id and s.body ->> 'concerns' in ${ABOUT}
     where a.person_id = $1 and a.agreement_id = $2 and s.section = 'capacity' and s.kind = 'capacity-record'`,
    [personId, agreementId],
  );

const signsForOf = (tx: Tx, personId: string, agreementId: string): Promise<PlanRoom["signsFor"]> =>
  tx.one(
    "plan/signs-for",
    `select (acts_under(a.person_id, (select actor()), section_of_agreement(a.kind), 'decide')).kind as "as", s.body ->> 'decision' as decision,
       s.body ->> 'reviewOn' as "reviewOn"
     from agreement a join statement s on s.person_id = a.person_id and s.section = 'capacity' and s.kind = 'capacity-record' and s.body ->> 'concerns' in ${ABOUT}
     where a.person_id = $1 and a.agreement_id = $2 and a.withdrawn_at is null and may_decide_for(a.person_id, (select actor()), section_of_agreement(a.kind),
         array[a.agreement_id, nullif(split_part(a.kind, '/', 2), '')::uuid])
     order by s.body ->> 'assessedOn' desc, s.created_at desc limit 1`,
    [personId, agreementId],
  );

/** Every version the actor may read, newest first; NotHere is for the caller to decide, as an empty list is kind too. */
export const readVersions = (tx: Tx, personId: string): Promise<AgreementRow[]> => readAgreements(tx, personId);
