import type { TeamRole } from "../../ground/core/actor.ts";
import type { Tx } from "../../ground/database/transaction.ts";

/** Somebody who accepted an invitation to a team and waits for the actor to confirm them. */
export type ToConfirm = {
  organisation_id: string;
  joining_id: string;
  team_name: string;
  organisation_name: string;
  name: string;
  /** their sign-in name, or e-mail address; "" where they have neither to show */
  signs_in_as: string;
  role: TeamRole;
  invited_by_name: string;
  /** whoever invited them was shown the link, and so could have used it themselves */
  link_was_shown: boolean;
  accepted_at: Date;
};

export const readToConfirm = (tx: Tx): Promise<ToConfirm[]> => tx.all("joining/to-confirm", "select * from joinings_to_confirm()");

/** Somebody who belongs to the newcomer's organisation, or waits to, in a role. */
export type Beside = { joining_id: string; name: string; role: TeamRole; team_name: string };

export const readBesideJoinings = (tx: Tx): Promise<Beside[]> => tx.all("joining/beside", "select * from names_beside_joinings()");

/** The teams that the actor waits to belong to. */
export const readMyJoinings = (tx: Tx): Promise<{ team_name: string; confirmers: string[] }[]> =>
  tx.all(
    "joining/mine",
    `select t.name as team_name, (select w.confirmers from joinings_of_team(j.team_id) w where w.joining_id = j.joining_id) as confirmers
     from joining j join team t using (team_id) where j.account_id = (select actor()) and j.decided_at is null order by t.name`,
  );

export type Decided = {
  confirmed: boolean;
  account_id: string;
  team_id: string;
  role: TeamRole;
  name: string;
  team_name: string;
};

/** Confirms or refuses, once; null where it is not the actor's to decide, or was decided already. */
export const decide = (tx: Tx, it: { organisationId: string; joiningId: string; confirmed: boolean }): Promise<Decided | null> =>
  tx.one("joining/decide", "select * from decide_joining($1, $2, $3)", [it.organisationId, it.joiningId, it.confirmed]);

type News = { organisationId: string; joiningId: string; subject: string; text: string };

/** Puts what the newcomer is told into the outbox, with the decision itself. */
export const tellNewcomer = (tx: Tx, { organisationId, joiningId, subject, text }: News): Promise<unknown> =>
  tx.all("joining/tell", "select tell_newcomer($1, $2, $3, $4)", [organisationId, joiningId, subject, text]);

export type Waiting = { joining_id: string; name: string; role: TeamRole; accepted_at: Date; confirmers: string[] };

/** Who waits to belong to a team, and who could confirm them; for administrators. */
export const readWaitingFor = (tx: Tx, teamId: string): Promise<Waiting[]> =>
  tx.all("joining/of-team", "select * from joinings_of_team($1)", [teamId]);

export type TeamPerson = {
  member_id: string;
  name: string;
  role: TeamRole;
  started_at: Date;
  ended_at: Date | null;
  is_new: boolean;
  /** nobody but those whom one person brought in has said who they are */
  of_one_line: boolean;
};

/** Who is in a team that works with the actor, and who left it lately. */
export const readPeopleInTeam = (tx: Tx, teamId: string): Promise<TeamPerson[]> =>
  tx.all("joining/people-in-team", "select * from people_in_team($1)", [teamId]);

export const readTeamOfMine = (tx: Tx, personId: string, teamId: string): Promise<{ name: string; organisation_name: string } | null> =>
  tx.one(
    "joining/team-of-mine",
    `select t.name, o.name as organisation_name from team_relation r join team t using (team_id) join organisation o using (organisation_id)
     where r.person_id = $1 and r.team_id = $2 and r.ended_at is null`,
    [personId, teamId],
  );

/** From now on, who is in the team is known to the actor. */
export const markPeopleSeen = (tx: Tx, teamId: string): void => tx.withCommit("joining/seen", "select people_of_team_seen($1)", [teamId]);
