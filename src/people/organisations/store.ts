import type { Tx } from "../../ground/database/transaction.ts";
import type { TeamRole } from "../../ground/core/actor.ts";
import type { HelpNumber } from "../../ground/installation/installation.ts";
import type { InstallationForm } from "./shape.ts";

export type NewInstallation = InstallationForm & { organisationId: string; organisation: string; teamId: string; team: string };

/** Sets an empty installation up, all or nothing; false where somebody has done it before. */
export const setUp = async (tx: Tx, accountId: string, given: NewInstallation): Promise<boolean> =>
  (await tx.one<{ done: boolean }>("organisations/set-up", "select set_up($1, $2::jsonb) as done", [accountId, JSON.stringify(given)]))!
    .done;

export const changeInstallation = async (tx: Tx, form: InstallationForm): Promise<void> =>
  void (await tx.all(
    "organisations/change",
    "update installation set name = $1, language = $2, time_zone = $3, leave_url = $4, help_numbers = $5::jsonb, emergency_hours = $6",
    [form.name, form.language, form.timeZone, form.leaveUrl, JSON.stringify(form.helpNumbers satisfies HelpNumber[]), form.emergencyHours],
  ));

export type OrganisationRow = { organisation_id: string; name: string; teams: { team_id: string; name: string; members: number }[] };

export const readOrganisations = (tx: Tx): Promise<OrganisationRow[]> =>
  tx.all(
    "organisations/all",
    `select o.organisation_id, o.name, coalesce((select jsonb_agg(jsonb_build_object('team_id', t.team_id, 'name', t.name,
        'members', (select count(*) from member m where m.team_id = t.team_id and m.ended_at is null)) order by t.name)
      from team t where t.organisation_id = o.organisation_id), '[]') as teams
     from organisation o order by o.name`,
  );

export type TeamRow = { organisation_id: string; team_id: string; name: string; keeps_years: number; organisation_name: string };

export const readTeam = (tx: Tx, teamId: string): Promise<TeamRow | null> =>
  tx.one(
    "organisations/team",
    "select t.*, o.name as organisation_name from team t join organisation o using (organisation_id) where t.team_id = $1",
    [teamId],
  );

export type MemberRow = { member_id: string; name: string; role: TeamRole; started_at: Date; ended_at: Date | null };

/** Who is and was in a team; for administrators. */
export const readMembers = (tx: Tx, teamId: string): Promise<MemberRow[]> =>
  tx.all("organisations/members", "select * from members_for_administrator() where team_id = $1 order by ended_at is not null, name", [
    teamId,
  ]);

/** The names of all others of one kind. */
export const readNamesOf = async (tx: Tx, kind: "organisation" | "team", but: string): Promise<string[]> =>
  (
    await (kind === "team"
      ? tx.all<{ name: string }>("organisations/names-of-teams", "select name from team where team_id <> $1", [but])
      : tx.all<{ name: string }>("organisations/names", "select name from organisation where organisation_id <> $1", [but]))
  ).map(({ name }) => name);

/** The names of all members of the organisation that a team is of; for administrators. */
export const readNamesOfMembers = async (tx: Tx, teamId: string): Promise<string[]> =>
  (
    await tx.all<{ name: string }>(
      "organisations/names-of-members",
      `select distinct m.name from members_for_administrator() m
       where m.ended_at is null and m.organisation_id = (select organisation_id from team where team_id = $1)`,
      [teamId],
    )
  ).map(({ name }) => name);

export type EndedMember = { organisation_id: string; account_id: string; role: TeamRole };

/** Whose membership ended; null where it had ended before. */
export const endMember = (tx: Tx, teamId: string, memberId: string): Promise<EndedMember | null> =>
  tx.one(
    "organisations/end-member",
    `update member set ended_at = now() where team_id = $1 and member_id = $2 and ended_at is null
     returning organisation_id, account_id, role`,
    [teamId, memberId],
  );

export type AdministratorRow = { account_id: string; name: string; signs_in_as: string };

export const readAdministrators = (tx: Tx): Promise<AdministratorRow[]> =>
  tx.all("organisations/administrators", "select * from administrators()");

/** Whose account it is; null where nobody signs in with that name or address. */
export const makeAdministrator = async (tx: Tx, signInName: string): Promise<string | null> =>
  (await tx.one<{ made: string | null }>("organisations/make-administrator", "select administrator_made_of($1) as made", [signInName]))!
    .made;

/** False for the last one, and for whoever is none. */
export const endAdministrator = async (tx: Tx, accountId: string): Promise<boolean> =>
  (await tx.one<{ ended: boolean }>("organisations/end-administrator", "select end_administrator($1) as ended", [accountId]))!.ended;

export const addOrganisation = async (tx: Tx, { id, name }: { id: string; name: string }): Promise<void> =>
  void (await tx.all("organisations/add", "insert into organisation (organisation_id, name) values ($1, $2) on conflict do nothing", [
    id,
    name,
  ]));

export const addTeam = async (tx: Tx, organisationId: string, { id, name }: { id: string; name: string }): Promise<void> =>
  void (await tx.all(
    "organisations/add-team",
    "insert into team (organisation_id, team_id, name) values ($1, $2, $3) on conflict do nothing",
    [organisationId, id, name],
  ));

export const changeTeam = async (tx: Tx, teamId: string, { name, keepsYears }: { name: string; keepsYears: number }): Promise<void> =>
  void (await tx.all("organisations/change-team", "update team set name = $2, keeps_years = $3 where team_id = $1", [
    teamId,
    name,
    keepsYears,
  ]));

export type MessageRow = {
  id: string;
  /** "" where it is of somebody who does not work here */
  to_address: string;
  subject: string;
  created_at: Date;
  sent_at: Date | null;
  failed: string | null;
  /** the account to which a new link can be sent instead, where the message with the last one did not go */
  again_for: string | null;
};

export const readMessages = (tx: Tx): Promise<MessageRow[]> =>
  tx.all("organisations/messages", "select * from messages_for_administrator(200)");
