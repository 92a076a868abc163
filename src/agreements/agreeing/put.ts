import type { Actor } from "../../ground/core/actor.ts";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Seals } from "../sealed/chain.ts";
import type { PuttingForward } from "../sealed/store.ts";
import { putForward, readConsents, readKeeps, sign } from "../sealed/store.ts";
import * as meeting from "../plan-meeting/store.ts";
import { tellAccess } from "../../record/statements/access.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import { NotHere } from "../../web/route.ts";
import { always, choosable, preparedFrom, type Room } from "./room.ts";

export type Put = {
  agreementId: string;
  reviewOn: string;
  /** whom whoever puts it forward chose, beside those who are always concerned */
  chosen: string[];
  /** the person wants it to say their full name and date of birth */
  saysWho?: boolean;
  seals: Seals;
  at?: Date;
};

/** Opens the meeting, brings in those concerned, and puts forward: all or nothing, in the one transaction. */
export async function put(tx: Tx, actor: Actor, language: Language, kinds: Kinds, room: Room, it: Put): Promise<PuttingForward> {
  const { personId, kind } = room;
  const concerned = concernedIn(room, actor.accountId, it.chosen);
  const teamId = room.reach.own ? null : (concerned.find((each) => each.account_id === actor.accountId)?.team_id ?? null);
  const previous = room.previous?.agreement_id ?? null;
  await meeting.startMeeting(tx, { personId, meetingId: it.agreementId, kind, teamId, previous, by: actor.accountId });
  for (const who of concerned) await meeting.addParticipant(tx, personId, it.agreementId, who, actor.accountId);
  const prepared = preparedFrom(room, actor, language, kinds, {
    agreementId: it.agreementId,
    reviewOn: it.reviewOn,
    accountIds: concerned.map((each) => each.account_id),
    consents: await readConsents(tx, personId, kind),
    keeps: await readKeeps(tx, personId, kind),
    saysWho: it.saysWho,
    at: it.at ?? new Date(),
  });
  if (prepared.revisionIds.length === 0) throw new NotHere();
  await putForward(tx, it.seals, prepared);
  if (room.made.asks) await signAsAsked(tx, it.seals, actor, prepared);
  tellAccess(tx, actor, { personId, act: "put forward", right: "grant", what: [room.family.family], agreementId: it.agreementId });
  return prepared;
}

/** Those who are always concerned, and those who were chosen of whom could be. */
function concernedIn(room: Room, accountId: string, chosen: string[]) {
  const asked = choosable(room, accountId).filter((each) => chosen.includes(each.account_id));
  return room.candidates.filter((each) => always(room, accountId).includes(each.account_id) || asked.includes(each));
}

/** Whoever asks for something has said yes to it by asking. */
const signAsAsked = (tx: Tx, seals: Seals, actor: Actor, { personId, content: { agreementId }, digest }: PuttingForward) =>
  sign(tx, seals, {
    personId,
    agreementId,
    signatureId: newId(),
    accountId: actor.accountId,
    stance: "agree",
    reason: "",
    how: "own sign-in",
    recordedBy: null,
    askAgainOn: null,
    digest,
    sessionId: actor.sessionId,
  });
