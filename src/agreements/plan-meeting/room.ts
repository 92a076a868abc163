import type { Actor } from "../../ground/core/actor.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { readRecord } from "../../record/statements/store.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { CARE_PLAN } from "./family.ts";
import * as store from "./store.ts";

export type Room = {
  personId: string;
  person: { name: string; pronouns: string };
  reach: Reach;
  meeting: store.Meeting;
  participants: store.MeetingParticipant[];
  items: store.MeetingItem[];
  statements: Statement[];
  candidates: store.Candidate[];
};

/** A meeting is one visit, however often its page asks what is new. */
const ONE_VISIT = 60;

/** Nobody is in the room any more: the plan was put forward, or the meeting ended without one. */
export class MeetingOver extends NotHere {}

/** The room with everything in it, as far as the actor sees it. */
export async function enter({ tx, actor, params }: Asked): Promise<Room> {
  const personId = params.personId!;
  const [reach, meeting, person, participants, items, statements, candidates] = await Promise.all([
    reachInto(tx, actor, personId),
    store.openMeeting(tx, personId),
    readPerson(tx, personId),
    store.readParticipants(tx, personId),
    store.readItems(tx, personId),
    readRecord(tx, personId),
    store.readCandidates(tx, personId, CARE_PLAN),
  ]);
  if (!reach || !person) throw new NotHere();
  if (!meeting) throw new MeetingOver();
  const what = [...new Set(["plan", ...statements.map((each) => each.section)])].sort();
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what, onceInMinutes: ONE_VISIT });
  return { personId, person, reach, meeting, participants, items, statements, candidates };
}

const readPerson = (tx: Tx, personId: string): Promise<Room["person"] | null> =>
  tx.one("meeting/person", "select called as name, pronouns from person where person_id = $1", [personId]);

/** Who sits here and may choose, say and put forward: whoever was only let in to read, reads. */
export const mayAct = (room: Room, actor: Actor): boolean => isHere(room, actor) && may(room.reach, "answer", "plan");

const isHere = (room: Room, actor: Actor): boolean => room.participants.some((each) => each.account_id === actor.accountId);
