import type { Actor } from "../core/actor.ts";
import type { Tx } from "../database/transaction.ts";
import { tellAccess } from "../record/access.ts";
import { readRecord } from "../record/store.ts";
import type { Statement } from "../record/statement.ts";
import { reachInto, type Reach } from "../sharing/reach.ts";
import { NotHere, type Asked } from "../web/route.ts";
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

/** The room with everything in it, as far as the actor sees it. */
export async function enter({ tx, actor, params }: Asked): Promise<Room> {
  const personId = params.personId!;
  const reach = await reachInto(tx, actor, personId);
  const meeting = reach && (await store.openMeeting(tx, personId));
  if (!reach || !meeting) throw new NotHere();
  const room: Room = {
    personId,
    person: await readPerson(tx, personId),
    reach,
    meeting,
    participants: await store.readParticipants(tx, personId, meeting.meeting_id),
    items: await store.readItems(tx, personId, meeting.meeting_id),
    statements: await readRecord(tx, personId),
    candidates: await store.readCandidates(tx, personId),
  };
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what: ["plan"] });
  return room;
}

export async function readPerson(tx: Tx, personId: string): Promise<{ name: string; pronouns: string }> {
  const person = await tx.one<{ name: string; pronouns: string }>(
    "meeting/person",
    "select called as name, pronouns from person where person_id = $1",
    [personId],
  );
  if (!person) throw new NotHere();
  return person;
}

export const isHere = (room: Room, actor: Actor): boolean => room.participants.some((each) => each.account_id === actor.accountId);
