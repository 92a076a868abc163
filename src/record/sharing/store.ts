import type { Context } from "../../web/context.ts";
import type { Shared } from "./shared.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { kindNamed, type Kinds } from "../statements/kinds.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../statements/statement.ts";
import type { AccessEvent } from "../statements/access.ts";
import { keepBack } from "../reach/keep-back.ts";
import { allowed } from "./shape.ts";
import type { Decided } from "./rules.ts";
import { READERS, readerFacts } from "../reach/readers/facts.ts";
import { SHARING_WORDS } from "./words.ts";

/** All about a person's sharing, in one query. */
export async function readShared(tx: Tx, personId: string): Promise<Shared> {
  const row = await tx.one<Record<Exclude<keyof Shared, "readers">, any[]> & Pick<Shared, "readers">>(
    "sharing/all",
    `select
      (select coalesce(jsonb_agg(to_jsonb(g) order by g.created_at desc), '[]') from sharing_grant g where g.person_id = $1) as grants,
      (select coalesce(jsonb_agg(jsonb_build_object('team_id', t.team_id, 'name', t.name, 'organisation_name', o.name, 'keeps_years', t.keeps_years,
          'people', people_of_team(t.team_id)) order by t.name), '[]')
        from team_relation r join team t using (team_id) join organisation o using (organisation_id)
        where r.person_id = $1 and r.ended_at is null) as teams,
      (select coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object('invitation_id', i.invitation_id, 'expires_at', i.expires_at, 'brought_in', is_brought_in(s.person_id, s.supporter_id))
          order by s.invited_at), '[]')
        from supporter s left join lateral (select invitation_id, expires_at from invitation i
          where i.person_id = s.person_id and i.supporter_id = s.supporter_id and i.accepted_at is null and i.withdrawn_at is null
          order by i.created_at desc limit 1) i on true
        where s.person_id = $1) as supporters,
      (select coalesce(jsonb_agg(jsonb_build_object('agreement_id', a.agreement_id, 'kind', a.kind, 'put_forward_at', a.put_forward_at)
          order by a.put_forward_at desc), '[]')
        from agreement a where a.person_id = $1 and a.agreement_id in (select r.agreement_id from readers_of_agreements($1) r where r.lasting)) as plans,
      (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from statement s where s.person_id = $1
        and s.statement_id in (select g.statement_id from sharing_grant g where g.person_id = $1)) as statements,
      ${READERS} as readers`,
    [personId],
  );
  return {
    grants: row!.grants.map((each) => withDates(each, "starts_at", "ends_at", "ended_at", "created_at")),
    teams: row!.teams,
    supporters: row!.supporters.map((each) => withDates(each, "invited_at", "accepted_at", "ended_at", "expires_at")),
    plans: row!.plans.map((each) => withDates(each, "put_forward_at")),
    statements: row!.statements,
    readers: readerFacts(row!.readers),
  };
}

/** Moments come out of JSON as text. */
function withDates<Row>(row: any, ...names: string[]): Row {
  for (const name of names) row[name] = row[name] === null ? null : new Date(row[name]);
  return row as Row;
}

/** The first words of an entry, to know it by. */
export function firstWords(kinds: Kinds, statement: Statement, language: Language, none: string): string {
  const text = kindNamed(kinds, statement.kind).lines(statement.body, language)[0]?.text.trim() ?? "";
  const line = text.split("\n")[0]!;
  return line === "" ? none : line.length > 90 ? `${[...line].slice(0, 80).join("")}…` : line;
}

/** The first words of each entry that is, or was, shared by itself. */
export const entriesOf = (
  { house: { kinds } }: Pick<Context, "house">,
  { statements }: Pick<Shared, "statements">,
  language: Language,
): Map<string, string> =>
  new Map(statements.map((each) => [each.statement_id, firstWords(kinds, each, language, SHARING_WORDS[language].noWords)]));

/**
 * Saves one act of sharing; the last day counts to its end, where the installation is. Saving it twice is harmless. Who shares
 * an entry by itself no longer keeps it back.
 */
export async function share(tx: Tx, personId: string, { sharing, grantee, single }: Decided, timeZone: string): Promise<void> {
  if (single) await keepBack(tx, single.statementId, false);
  await tx.all(
    "sharing/share",
    `insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, statement_id, may, ends_at, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, ($9::date + 1)::timestamp at time zone $10, $11) on conflict (person_id, grant_id) do nothing`,
    [
      personId,
      sharing.id,
      grantee.teamId,
      grantee.accountId,
      grantee.name,
      single ? [] : sharing.sections,
      single?.statementId ?? null,
      allowed(sharing.may),
      sharing.day,
      timeZone,
      sharing.reason,
    ],
  );
}

/** true when it was in force until now. */
export const stop = async (tx: Tx, personId: string, grantId: string): Promise<boolean> =>
  (
    await tx.all(
      "sharing/stop",
      "update sharing_grant set ended_at = now() where person_id = $1 and grant_id = $2 and ended_at is null returning 1",
      [personId, grantId],
    )
  ).length > 0;

/** Undoes a stop that was just made: shared again with the same ones, from now on. Sent twice it is there once. */
export const shareAgain = async (tx: Tx, personId: string, grantId: string, newId: string): Promise<boolean> =>
  (
    await tx.all(
      "sharing/again",
      `insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, statement_id, may, ends_at, reason)
       select person_id, $3, team_id, account_id, grantee_name, sections, statement_id, may, ends_at, reason from sharing_grant
       where person_id = $1 and grant_id = $2 and authority_id is null and ended_at > now() - interval '1 hour' and (ends_at is null or ends_at > now())
       on conflict (person_id, grant_id) do nothing returning 1`,
      [personId, grantId, newId],
    )
  ).length > 0;

/** true when they worked together until now. */
export const endTeam = async (tx: Tx, personId: string, teamId: string): Promise<boolean> =>
  (await tx.one<{ ended: boolean }>("sharing/end-team", "select end_team_relation($1, $2) as ended", [personId, teamId]))!.ended;

/** "wish": they act for the person, who cannot decide now that they stop; it is kept, and told. null: there was nothing to end. */
export const endSupport = async (tx: Tx, personId: string, supporterId: string, baseUrl: string): Promise<"ended" | "wish" | null> =>
  (await tx.one<{ ended: "ended" | "wish" | null }>("sharing/end-support", "select let_supporter_go($1, $2, $3) as ended", [
    personId,
    supporterId,
    baseUrl,
  ]))!.ended;

export async function addSupporter(
  tx: Tx,
  personId: string,
  supporter: { supporterId: string; name: string; relationship: string },
): Promise<boolean> {
  const added = await tx.all(
    "sharing/add-supporter",
    `insert into supporter (person_id, supporter_id, name, relationship) values ($1, $2, $3, $4)
     on conflict (person_id, supporter_id) do nothing returning 1`,
    [personId, supporter.supporterId, supporter.name, supporter.relationship],
  );
  return added.length > 0;
}

/** Of those who opened a crisis card by its link nobody knows who they are: they are one. */
export const BY_CARD = "card";

export type Looker = { account_id: string | null; name: string; role: string; looks: number };

/** Everybody who ever looked, under the name they had last. */
export const readLookers = (tx: Tx, personId: string): Promise<Looker[]> =>
  tx.all(
    "sharing/lookers",
    `select account_id, (array_agg(name order by at desc))[1] as name, (array_agg(role order by at desc))[1] as role, count(*) as looks
     from access_event where person_id = $1 group by account_id order by max(at) desc`,
    [personId],
  );

/** A page of who looked, newest first, older than the event named; of everybody, of one, or of BY_CARD. */
export const readLooks = (tx: Tx, personId: string, who: string | null, before: string | null, count: number): Promise<AccessEvent[]> =>
  tx.all(
    "sharing/looks",
    `select * from access_event where person_id = $1 and ($2::text is null or account_id::text = $2 or ($2 = 'card' and account_id is null))
       and ($3::uuid is null or (at, event_id) < (select at, event_id from access_event where person_id = $1 and event_id = $3))
     order by at desc, event_id desc limit $4`,
    [personId, who, before, count],
  );
