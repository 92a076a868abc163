import type { Right } from "../record/access.ts";
import { reachInto } from "../sharing/reach.ts";
import { may, type Reach } from "../sharing/reach.ts";
import { NotHere, type Asked } from "../web/route.ts";
import { eventsIn, type OneEvent } from "./rules.ts";
import { EVENTS_SECTION } from "./section.ts";
import { readEvents, type EventsRead } from "./store.ts";

/** Where events are read: by the person, by who records them, and by whoever the person let in. */
export type EventsRoom = {
  personId: string;
  called: string;
  own: boolean;
  /** records events, and what comes after them */
  duty: boolean;
  right: Right;
  events: OneEvent[];
  read: EventsRead;
};

export async function enter({ tx, actor, params }: Asked, personId: string = params.personId!): Promise<EventsRoom> {
  const [read, reach] = await Promise.all([readEvents(tx, personId), reachInto(tx, actor, personId)]);
  const own = actor.personId === personId;
  const duty = !own && read.duty;
  if (!own && !duty && !letIn(reach, read)) throw new NotHere();
  const right = own ? "own" : duty ? "duty" : "grant";
  return { personId, called: read.called, own, duty, right, events: eventsIn(read), read };
}

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
