import { newId } from "../../src/ground/core/id.ts";
import type { AuthorityKind } from "../../src/ground/core/authority.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { anAccount, aMember } from "./people.ts";
import { said } from "./said.ts";

/** Today as the database counts it here, and a day from it on. YYYY-MM-DD. */
export const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
export const dayIn = (days: number): string => new Date(Date.parse(`${TODAY}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

type Written = {
  by: string;
  /** who holds it, where they have an account already */
  account?: string;
  team: { organisationId: string; teamId: string };
  name?: string;
  relationship?: string;
  kind?: AuthorityKind;
  may?: string[];
  sections?: string[];
  startsOn?: string;
  endsOn?: string | null;
  checked?: boolean;
  evidence?: string;
};

/** Somebody acts for the person under a paper that a practitioner saw and another checked. Put in as the owner of the database. */
export async function anAuthority(
  database: Database,
  personId: string,
  { by, team, name = "Miriam", relationship = "daughter", kind = "attorney-health", may = ["see", "answer", "decide"], ...it }: Written,
): Promise<{ accountId: string; authorityId: string; supporterId: string }> {
  const accountId = it.account ?? (await anAccount(database, name));
  const [supporterId, authorityId] = [newId(), newId()];
  const checked = it.checked === false ? null : await aMember(database, team, "records officer", "Officer A");
  await database.pool.query(
    "insert into supporter (person_id, supporter_id, account_id, name, relationship, accepted_at) values ($1, $2, $3, $4, $5, now())",
    [personId, supporterId, accountId, name, relationship],
  );
  await database.pool.query(
    `insert into authority (person_id, authority_id, supporter_id, kind, starts_on, ends_on, sections, may, evidence, evidence_on, kept_at, seen_on,
       made_by, organisation_id, checked_by, checked_at, checked_by_name, holder_confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2026-01-01', $9, '2026-01-02', $10, $11, $12, case when $12::uuid is null then null else now() end, 'Officer A', now())`,
    [
      personId,
      authorityId,
      supporterId,
      kind,
      it.startsOn ?? dayIn(-9),
      it.endsOn ?? null,
      it.sections ?? ["decisions", "capacity", "plan"],
      may,
      it.evidence ?? "Paper",
      by,
      team.organisationId,
      checked,
    ],
  );
  return { accountId, authorityId, supporterId };
}

/** Whoever acts decides something for the person, resting on that record, with words of the person's beside it. */
export async function decidedForThem(
  database: Database,
  personId: string,
  { by, decision, record, heard, text = "Words" }: { by: string; decision: string; record: string; heard: string; text?: string },
): Promise<string> {
  const { rows } = await database.pool.query("select revision_id from statement where person_id = $1 and statement_id = $2", [
    personId,
    heard,
  ]);
  const body = { text, wants: text, tried: text, why: text, heard: [rows[0].revision_id], record, lookOn: dayIn(20) };
  return said(database, personId, { by, kind: "decided-for", voice: "supporter", about: decision, body });
}

/** A practitioner records that the person cannot decide one thing now, with what was tried first. */
export const aCapacityRecord = (database: Database, personId: string, by: string, concerns: string, more: object = {}): Promise<string> =>
  said(database, personId, {
    by,
    kind: "capacity-record",
    voice: "practitioner",
    body: {
      decision: "Upstairs",
      concerns,
      tried: ["time-of-day"],
      triedWords: "Mornings",
      understand: "yes",
      keep: "no",
      weigh: "no",
      tell: "yes",
      outcome: "cannot",
      why: "Tired",
      assessedOn: dayIn(-1),
      reviewOn: dayIn(30),
      ...more,
    },
  });
