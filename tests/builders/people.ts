import { newId } from "../../src/ground/core/id.ts";
import type { TeamRole } from "../../src/ground/core/actor.ts";
import type { Database } from "../../src/ground/database/open.ts";

/** Rows that a story begins with, put in as the owner of the database; what the story is about goes through the product. */
export async function anAccount({ pool }: Database, name = "Somebody"): Promise<string> {
  const id = newId();
  await pool.query("insert into account (id, name, email) values ($1, $2, $3)", [id, name, `${id}@no-email.invalid`]);
  return id;
}

export async function aPerson(database: Database, called = "Person A"): Promise<string> {
  const id = await anAccount(database, called);
  await database.pool.query("insert into person (person_id, called, welcomed_at) values ($1, $2, now())", [id, called]);
  // asked in the welcome whether something may be opened in an emergency, and said yes
  await database.pool.query("update emergency_wish set closed = '{}', asked_at = now() where person_id = $1", [id]);
  return id;
}

/** Their name and day of birth, as they gave it themselves: by these they are found in an emergency. */
export async function anIdentity({ pool }: Database, personId: string, bornOn: string, fullName = ""): Promise<void> {
  await pool.query("insert into person_identity (person_id, full_name, born_on, said_by) values ($1, $2, $3, $1)", [
    personId,
    fullName,
    bornOn,
  ]);
}

export async function aTeam({ pool }: Database, name = "Team A"): Promise<{ organisationId: string; teamId: string }> {
  const organisationId = newId();
  await pool.query("insert into organisation (organisation_id, name) values ($1, 'Organisation A')", [organisationId]);
  return anotherTeam({ pool }, organisationId, name);
}

/** A further team of an organisation. */
export async function anotherTeam(
  { pool }: Pick<Database, "pool">,
  organisationId: string,
  name: string,
): Promise<{ organisationId: string; teamId: string }> {
  const teamId = newId();
  await pool.query("insert into team (organisation_id, team_id, name) values ($1, $2, $3)", [organisationId, teamId, name]);
  return { organisationId, teamId };
}

export async function aMember(
  database: Database,
  team: { organisationId: string; teamId: string },
  role: TeamRole = "practitioner",
  name = "Member A",
) {
  const id = await anAccount(database, name);
  await aMembership(database, team, role, id);
  return id;
}

export async function aMembership(
  { pool }: Database,
  team: { organisationId: string; teamId: string },
  role: TeamRole,
  accountId: string,
): Promise<void> {
  await pool.query("insert into member (organisation_id, member_id, team_id, account_id, role) values ($1, $2, $3, $4, $5)", [
    team.organisationId,
    newId(),
    team.teamId,
    accountId,
    role,
  ]);
}

export async function workingTogether({ pool }: Database, personId: string, teamId: string): Promise<void> {
  await pool.query("insert into team_relation (person_id, team_id) values ($1, $2)", [personId, teamId]);
}

export async function aSupporter(database: Database, personId: string, name = "Supporter A", relationship = "friend"): Promise<string> {
  const id = await anAccount(database, name);
  await database.pool.query(
    "insert into supporter (person_id, supporter_id, account_id, name, relationship, accepted_at) values ($1, $2, $3, $4, $5, now())",
    [personId, newId(), id, name, relationship],
  );
  return id;
}

type GrantTo = {
  teamId?: string;
  accountId?: string;
  sections?: string[];
  statementId?: string;
  may?: string[];
  startsAt?: string;
  endsAt?: string | null;
};

export async function aGrant({ pool }: Database, personId: string, to: GrantTo): Promise<string> {
  const id = newId();
  await pool.query(
    `insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, statement_id, may, starts_at, ends_at)
     values ($1, $2, $3, $4, 'somebody', $5, $6, $7, coalesce($8::timestamptz, now()), $9)`,
    [
      personId,
      id,
      to.teamId ?? null,
      to.accountId ?? null,
      to.sections ?? [],
      to.statementId ?? null,
      to.may ?? ["see", "answer", "write"],
      to.startsAt ?? null,
      to.endsAt ?? null,
    ],
  );
  return id;
}

/** A session of an account: its token signs in, as `transaction(pool, { token })` does. */
export async function aSession({ pool }: Database, accountId: string): Promise<string> {
  const token = newId();
  await pool.query("insert into session (id, token, account_id, expires_at) values ($1, session_hash($2), $3, now() + interval '1 day')", [
    newId(),
    token,
    accountId,
  ]);
  return token;
}
