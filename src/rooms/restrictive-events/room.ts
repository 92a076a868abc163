import type { Right } from "../../record/statements/access.ts";
import { reachInto } from "../../record/reach/reach.ts";
import { may, type Reach } from "../../record/reach/reach.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { eventsIn, type OneEvent } from "./rules.ts";
import { EVENTS_SECTION } from "./section.ts";
import { readEvents, readKeptRecords, type EventsRead, type KeptRecord } from "./store.ts";

/** Where events are read: by the person, by who records them, and by whoever the person let in. */
export type EventsRoom = {
  personId: string;
  called: string;
  own: boolean;
  /** records events, and what comes after them */
  duty: boolean;
  right: Right;
  /** kept of a record that the person closed, for whoever answers for the records of the service that wrote it */
  kept: boolean;
  events: OneEvent[];
  read: EventsRead;
};

export async function enter({ tx, actor, params }: Asked, personId: string = params.personId!): Promise<EventsRoom> {
  const [read, reach] = await Promise.all([readEvents(tx, personId), reachInto(tx, actor, personId)]);
  return roomOf(actor, personId, read, reach);
}

/** As `enter`, and what is kept by law of a closed record: read as a document alone. */
export async function enterDocument(asked: Asked): Promise<EventsRoom> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  const [read, reach, records] = await Promise.all([readEvents(tx, personId), reachInto(tx, actor, personId), readKept(asked)]);
  const kept = records.find((each) => each.person_id === personId);
  if (!kept) return roomOf(actor, personId, read, reach);
  return { personId, called: kept.called, own: false, duty: false, right: "duty", kept: true, events: eventsIn(read), read };
}

function roomOf(actor: Asked["actor"], personId: string, read: EventsRead, reach: Reach | null): EventsRoom {
  const own = actor.personId === personId;
  const duty = !own && read.duty;
  if (!own && !duty && !letIn(reach, read)) throw new NotHere();
  const right = own ? "own" : duty ? "duty" : "grant";
  return { personId, called: read.called, own, duty, right, kept: false, events: eventsIn(read), read };
}

/** Closed records of which something is kept; for records officers alone, and none is asked for where the actor is none. */
export const readKept = async ({ tx, actor }: Asked): Promise<KeptRecord[]> => (answersForRecords(actor) ? readKeptRecords(tx) : []);

export const answersForRecords = ({ memberships }: Asked["actor"]): boolean => memberships.some(({ role }) => role === "records officer");

/** Somebody the person shares the section with, or a single one of these. */
const letIn = (reach: Reach | null, { statements }: EventsRead): boolean =>
  reach !== null && (may(reach, "see", EVENTS_SECTION.section) || statements.some((each) => may(reach, "see", "", each.root_id)));

export function theEvent({ events }: EventsRoom, statementId: string): OneEvent {
  const one = events.find(({ event }) => event.statement_id === statementId);
  if (!one) throw new NotHere();
  return one;
}

/** As `enter`, for whoever records: a practitioner of a team that works with the person now. */
export async function enterByDuty(asked: Asked): Promise<EventsRoom> {
  const room = await enter(asked);
  if (!room.duty) throw new NotHere();
  return room;
}
