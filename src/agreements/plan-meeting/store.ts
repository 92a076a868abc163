import type { Tx } from "../../ground/database/transaction.ts";
import type { Participant } from "../sealed/content.ts";

export type Meeting = {
  person_id: string;
  meeting_id: string;
  kind: string;
  team_id: string | null;
  previous_agreement_id: string | null;
  review_on: string | null;
  started_by: string;
  started_at: Date;
  ended_at: Date | null;
  changes: number;
};

export type MeetingParticipant = {
  account_id: string;
  team_id: string | null;
  name: string;
  role: Participant["role"];
  relation: string;
  added_by: string;
};
export type MeetingItem = { statement_id: string; part: string; position: number; added_by: string };

/** Somebody who could be asked into the meeting: a supporter of the person's, or a member of a team they work with. */
export type Candidate = { account_id: string; team_id: string | null; name: string; role: Participant["role"]; relation: string };

/** The kind of agreement that is made in a meeting with a room of its own. */
const KIND = "'care-and-support-plan'";

export const openMeeting = (tx: Tx, personId: string): Promise<Meeting | null> =>
  tx.one("meeting/open", `select * from plan_meeting where person_id = $1 and kind = ${KIND} and ended_at is null`, [personId]);

/** What came of the meeting that ended last, if the actor may see it. */
export const lastMeeting = (tx: Tx, personId: string): Promise<{ agreement_id: string | null } | null> =>
  tx.one(
    "meeting/last",
    `select a.agreement_id from plan_meeting m left join agreement a using (person_id, meeting_id)
     where m.person_id = $1 and m.kind = ${KIND} and m.ended_at is not null order by m.ended_at desc, m.meeting_id desc limit 1`,
    [personId],
  );

export const startMeeting = (
  tx: Tx,
  meeting: { personId: string; meetingId: string; kind: string; teamId: string | null; previous: string | null; by: string },
) =>
  tx.all(
    "meeting/start",
    `insert into plan_meeting (person_id, meeting_id, kind, team_id, previous_agreement_id, started_by)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [meeting.personId, meeting.meetingId, meeting.kind, meeting.teamId, meeting.previous, meeting.by],
  );

export const endMeeting = (tx: Tx, personId: string, meetingId: string) =>
  tx.all("meeting/end", "update plan_meeting set ended_at = now() where person_id = $1 and meeting_id = $2 and ended_at is null", [
    personId,
    meetingId,
  ]);

export const setReview = (tx: Tx, personId: string, meetingId: string, reviewOn: string) =>
  tx.all("meeting/review", "update plan_meeting set review_on = $3 where person_id = $1 and meeting_id = $2", [
    personId,
    meetingId,
    reviewOn,
  ]);

/** The meeting of person $1 that is open, so that what is in it is asked for at once with it. */
const OPEN = `(select meeting_id from plan_meeting where person_id = $1 and kind = ${KIND} and ended_at is null limit 1)`;

/** Of the open meeting. */
export const readParticipants = (tx: Tx, personId: string): Promise<MeetingParticipant[]> =>
  tx.all(
    "meeting/participants",
    `select account_id, team_id, name, role, relation, added_by from meeting_participant p
     where person_id = $1 and meeting_id = ${OPEN} and still_takes_part(p) order by role <> 'person', name`,
    [personId],
  );

export const addParticipant = (tx: Tx, personId: string, meetingId: string, who: Candidate, by: string) =>
  tx.all(
    "meeting/add-participant",
    `insert into meeting_participant (person_id, meeting_id, account_id, team_id, name, role, relation, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (person_id, meeting_id, account_id) do update set removed_at = null`,
    [personId, meetingId, who.account_id, who.team_id, who.name, who.role, who.relation, by],
  );

export const removeParticipant = (tx: Tx, personId: string, meetingId: string, accountId: string) =>
  tx.all(
    "meeting/remove-participant",
    "update meeting_participant set removed_at = now() where person_id = $1 and meeting_id = $2 and account_id = $3 and role <> 'person'",
    [personId, meetingId, accountId],
  );

/** Of the open meeting. */
export const readItems = (tx: Tx, personId: string): Promise<MeetingItem[]> =>
  tx.all(
    "meeting/items",
    `select statement_id, part, position, added_by from meeting_item
     where person_id = $1 and meeting_id = ${OPEN} and removed_at is null order by position, statement_id`,
    [personId],
  );

export const addItem = (
  tx: Tx,
  personId: string,
  meetingId: string,
  item: { statementId: string; part: string; position: number },
  by: string,
) =>
  tx.all(
    "meeting/add-item",
    `insert into meeting_item (person_id, meeting_id, statement_id, part, position, added_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, meeting_id, statement_id) do update set removed_at = null`,
    [personId, meetingId, item.statementId, item.part, item.position, by],
  );

/** Answers whether the actor might take it out: the person, or whoever chose it. */
export const removeItem = async (tx: Tx, personId: string, meetingId: string, statementId: string): Promise<boolean> =>
  (
    await tx.all(
      "meeting/remove-item",
      "update meeting_item set removed_at = now() where person_id = $1 and meeting_id = $2 and statement_id = $3 returning 1",
      [personId, meetingId, statementId],
    )
  ).length > 0;

export const placeItem = (tx: Tx, personId: string, meetingId: string, statementId: string, position: number) =>
  tx.all("meeting/place-item", "update meeting_item set position = $4 where person_id = $1 and meeting_id = $2 and statement_id = $3", [
    personId,
    meetingId,
    statementId,
    position,
  ]);

/** Names of the teams that take part in the open meeting, and how long each keeps a copy of the plan. */
export const readTeams = (tx: Tx, personId: string): Promise<{ name: string; keeps_years: number }[]> =>
  tx.all(
    "meeting/teams",
    `select t.name, t.keeps_years from team t where t.team_id in (select p.team_id from meeting_participant p
       where p.person_id = $1 and p.meeting_id = ${OPEN} and p.removed_at is null) order by t.name`,
    [personId],
  );

/**
 * Whom the actor may bring in: the person chooses among their supporters and the members of the teams they work with;
 * a member of a team brings the person and colleagues of the teams they share with them. Row-level security narrows it.
 */
export const readCandidates = (tx: Tx, personId: string, kind: string): Promise<Candidate[]> =>
  tx.all("meeting/candidates", "select * from meeting_candidates($1, $2)", [personId, kind]);
