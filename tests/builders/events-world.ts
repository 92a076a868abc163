import { expect } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { today } from "../../src/web/dates.ts";
import { aMember, aPerson, aTeam, workingTogether } from "./people.ts";
import type { Fields, TestServer, Visitor } from "./server.ts";

export const DAY = today("Europe/London");
/** A record of an event as its form sends it, whole; `more` is what is told otherwise. */
export const eventForm = (more: Fields = {}): Fields & { statementId: string } => ({
  id: newId(),
  statementId: newId(),
  accountId: newId(),
  accountRevision: newId(),
  talkId: newId(),
  talkRevision: newId(),
  type: "rapid-tranquillisation",
  beganOn: "2026-11-02",
  beganAt: "14:05",
  endedOn: "2026-11-02",
  endedAt: "14:20",
  place: "Bedroom",
  decidedBy: "Doctor D",
  power: "mha-detained",
  reason: "Shouting at night",
  text: "Two nurses held the arms",
  harm: "",
  before: "Tea and a walk were offered",
  account: "absent",
  absentReason: "Asleep afterwards",
  askOn: DAY,
  talkOn: DAY,
  ...more,
});

type Row = { kind: string; voice: string; body: any; state: string };
export type EventsWorld = {
  personId: string;
  memberId: string;
  team: { organisationId: string; teamId: string };
  /** where events are recorded */
  at: string;
  person: Visitor;
  member: Visitor;
  /** Records one as the member, and gives its id. */
  record(more?: Fields): Promise<string>;
  rows(): Promise<Row[]>;
};

/** A person, and a practitioner of a team that works with them, to whom nothing is shared. */
export async function anEventsWorld(server: TestServer): Promise<EventsWorld> {
  const { database } = server;
  const personId = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team A");
  const memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, team.teamId);
  const [person, member] = [await server.as(personId), await server.as(memberId)];
  const at = `/people/${personId}/events`;
  const record = async (more: Fields = {}): Promise<string> => {
    const fields = eventForm(more);
    const answer = await member.post(at, fields);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${at}/${fields.statementId}?done=recorded`]);
    return fields.statementId;
  };
  const rows = async (): Promise<Row[]> =>
    (
      await server.database.pool.query(
        "select * from statement where person_id = $1 and section = 'restrictive-events' order by created_at",
        [personId],
      )
    ).rows;
  return { personId, memberId, team, at, person, member, record, rows };
}
