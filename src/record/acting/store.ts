import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { ActingMay } from "./rule.ts";

export type Wish = { words: string; at: Date };
export type Authority = {
  person_id: string;
  authority_id: string;
  supporter_id: string;
  kind: AuthorityKind;
  starts_on: string;
  ends_on: string | null;
  sections: string[];
  may: ActingMay[];
  evidence: string;
  evidence_number: string;
  evidence_on: string | null;
  kept_at: string;
  seen_on: string | null;
  made_by: string;
  made_by_name: string;
  made_at: Date;
  organisation_id: string | null;
  checked_by_name: string | null;
  checked_at: Date | null;
  /** who said that the account is that of whom the paper names; null by name where that was before it was asked */
  holder_confirmed_at: Date | null;
  holder_confirmed_name: string | null;
  /** the actor can say so */
  may_confirm: boolean;
  /** how that account signs in, for whoever can say so */
  signs_in_as: string | null;
  /** the actor can invite whom the paper names */
  may_invite: boolean;
  ended_at: Date | null;
  ended_by_name: string | null;
  ended_why: string;
  /** by its dates, its check and its holder, just now */
  in_force: boolean;
  name: string;
  relationship: string;
  /** whose it is; null until the invitation was accepted */
  account_id: string | null;
  /** what the person is called, where whoever reads may know it */
  called: string | null;
  wishes: Wish[];
};

const COLUMNS = `a.person_id, a.authority_id, a.supporter_id, a.kind, to_char(a.starts_on, 'YYYY-MM-DD') as starts_on, to_char(a.ends_on, 'YYYY-MM-DD') as ends_on,
  a.sections, a.may, a.evidence, a.evidence_number, to_char(a.evidence_on, 'YYYY-MM-DD') as evidence_on, a.kept_at, to_char(a.seen_on, 'YYYY-MM-DD') as seen_on,
  a.made_by, a.made_by_name, a.made_at, a.organisation_id, a.checked_by_name, a.checked_at, a.holder_confirmed_at, a.holder_confirmed_name,
  may_confirm_holder(a.person_id, a.authority_id) as may_confirm, holder_signs_in_as(a.person_id, a.authority_id) as signs_in_as,
  a.organisation_id is not null and may_invite_to_act(a.person_id, a.supporter_id) as may_invite, a.ended_at, a.ended_by_name, a.ended_why,
  is_in_force(a) as in_force, h.name, h.relationship, h.account_id,
  coalesce((select p.called from person p where p.person_id = a.person_id), authority_called(a.person_id)) as called,
  coalesce((select jsonb_agg(jsonb_build_object('words', w.words, 'at', w.at) order by w.at) from authority_wish w
    where w.person_id = a.person_id and w.authority_id = a.authority_id), '[]') as wishes`;
const FROM = "from authority a cross join lateral authority_holder(a.person_id, a.supporter_id) h";

const withTimes = (row: Authority): Authority => ({ ...row, wishes: row.wishes.map((each) => ({ ...each, at: new Date(each.at) })) });

/** Those in a record that the actor may read: their own, those they hold, or those their service wrote down. Newest first. */
export const readAuthorities = async (tx: Tx, personId: string): Promise<Authority[]> =>
  (
    await tx.all<Authority>(
      "acting/all",
      `select ${COLUMNS} ${FROM} where a.person_id = $1 order by a.ended_at is not null, a.made_at desc`,
      [personId],
    )
  ).map(withTimes);

/** As what the actor may decide for the person, now or from a day to come; null where they may not. */
export const readDecidesFor = async (tx: Tx, personId: string): Promise<AuthorityKind | null> =>
  (await tx.one<{ kind: AuthorityKind | null }>("acting/decides-for", "select i_decide_for($1) as kind", [personId]))?.kind ?? null;

/** Those that the actor's organisations wrote down; what nobody has checked, and what the person wants ended, comes first. */
export const readToCheck = async (tx: Tx): Promise<Authority[]> =>
  (
    await tx.all<Authority>(
      "acting/to-check",
      `select ${COLUMNS} ${FROM} where a.organisation_id is not null and (checks_for(a.organisation_id) or may_confirm_holder(a.person_id, a.authority_id))
       order by a.ended_at is not null, a.checked_at is not null and (h.account_id is null or a.holder_confirmed_at is not null), a.made_at desc limit 200`,
    )
  ).map(withTimes);

/** How many accounts wait for the actor to say whose they are. */
export const countHolders = async (tx: Tx): Promise<number> =>
  (await tx.one<{ count: number }>("acting/holders", "select holders_to_confirm() as count"))!.count;

/** The account is that of whom the paper names: from now on it is in force. */
export const confirmHolder = async (tx: Tx, personId: string, authorityId: string, baseUrl: string): Promise<boolean> =>
  (await tx.one<{ done: boolean }>("acting/confirm-holder", "select confirm_holder($1, $2, $3) as done", [personId, authorityId, baseUrl]))!
    .done;

/** It is not: that account lets go, and whom the paper names can be invited again. */
export const refuseHolder = async (tx: Tx, personId: string, authorityId: string): Promise<boolean> =>
  (await tx.one<{ done: boolean }>("acting/refuse-holder", "select refuse_holder($1, $2) as done", [personId, authorityId]))!.done;

/** How many of those wait for the actor's check: nobody checks what they wrote down, hold, or are concerned by themselves. */
export const countToCheck = async (tx: Tx): Promise<number> =>
  Number(
    (await tx.one<{ count: string }>(
      "acting/count-to-check",
      `select count(*) ${FROM} where a.organisation_id is not null and a.checked_at is null and a.ended_at is null and checks_for(a.organisation_id)
         and (select actor()) not in (a.made_by, a.person_id) and h.account_id is distinct from (select actor())`,
    ))!.count,
  );

export type Naming = {
  personId: string;
  authorityId: string;
  supporterId: string;
  kind: AuthorityKind;
  sections: string[];
  may: string[];
  startsOn: string;
  endsOn: string | null;
  evidence: string;
};

/** The person names somebody. Sent twice it is there once. */
export const nominate = (tx: Tx, it: Naming) =>
  tx.all(
    "acting/nominate",
    `insert into authority (person_id, authority_id, supporter_id, kind, sections, may, starts_on, ends_on, evidence, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $1) on conflict (person_id, authority_id) do nothing`,
    [it.personId, it.authorityId, it.supporterId, it.kind, it.sections, it.may, it.startsOn, it.endsOn, it.evidence],
  );

/** A practitioner writes down what they saw; false where they do not work with the person for that organisation. */
export const recordAuthority = async (
  tx: Tx,
  personId: string,
  authorityId: string,
  organisationId: string,
  it: object,
): Promise<boolean> =>
  (await tx.one<{ done: boolean }>("acting/record", "select record_authority($1, $2, $3, $4::jsonb) as done", [
    personId,
    authorityId,
    organisationId,
    JSON.stringify(it),
  ]))!.done;

export const checkAuthority = async (tx: Tx, personId: string, authorityId: string, baseUrl: string): Promise<boolean> =>
  (await tx.one<{ done: boolean }>("acting/check", "select check_authority($1, $2, $3) as done", [personId, authorityId, baseUrl]))!.done;

export type Ending = { personId: string; authorityId: string; why: string; wishId: string; baseUrl: string };
/** "wish": the person cannot decide that now, and what they said is kept. null: not theirs, or over already. */
export const endAuthority = async (tx: Tx, it: Ending): Promise<"ended" | "wish" | null> =>
  (await tx.one<{ done: "ended" | "wish" | null }>("acting/end", "select end_authority($1, $2, $3, $4, $5) as done", [
    it.personId,
    it.authorityId,
    it.why,
    it.wishId,
    it.baseUrl,
  ]))!.done;

/** The person has read of each. */
export const markRead = (tx: Tx, personId: string): void =>
  tx.withCommit("acting/read", "update authority set read_at = now() where person_id = $1 and read_at is null", [personId]);

/** Whom the person could name: those who are supporters of theirs. */
export const readOwnSupporters = (tx: Tx, personId: string): Promise<{ supporter_id: string; name: string; relationship: string }[]> =>
  tx.all(
    "acting/supporters",
    "select supporter_id, name, relationship from supporter where person_id = $1 and accepted_at is not null and ended_at is null order by name",
    [personId],
  );

/**
 * Those whom somebody could take a newly written-down holder for, and whom the actor may know: the person, whoever else acts for them
 * on paper, and colleagues. The person's own supporters are not the service's to read.
 */
export const readNamesBesideForStaff = async (tx: Tx, personId: string, but: string): Promise<string[]> =>
  (
    await tx.all<{ name: string }>(
      "acting/names-beside",
      `select h.name from authority a, authority_holder(a.person_id, a.supporter_id) h
         where a.person_id = $1 and a.authority_id <> $2 and a.ended_at is null
       union select called from person where person_id = $1
       union select unnest(people_of_team(team)) from unnest(my_teams()) team`,
      [personId, but],
    )
  ).map(({ name }) => name);
