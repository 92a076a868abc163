import { readsOf } from "../../record/pictured/room.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { dutyTowards, isOfDuty } from "../../record/reach/duty.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { pictureRooms } from "./rooms.ts";
import type { PictureRoom, Visit } from "../../record/pictured/room.ts";
import { readFacts } from "./store.ts";

/** Who is asked, by whom, and what can be asked here. `room` is the one that was named, with what it prepared. */
export type Entered = { visit: Visit; rooms: PictureRoom[]; room: PictureRoom | null; prepared: unknown };

/**
 * The person comes in anywhere. Somebody else comes in where they may write for the person: because it is shared with
 * them, or because a service must write there (decision 0024). Their looking is told by that right; what the database does
 * not let them see is not there to be asked about.
 */
export async function enterPictures(ctx: Context, asked: Asked, personId: string, named: string | null): Promise<Entered> {
  const { tx, actor } = asked;
  const all = pictureRooms(ctx.house);
  const room = named === null ? null : (all.find(({ id }) => id === named) ?? null);
  if (named !== null && !room) throw new NotHere();
  const own = asked.params.personId === undefined;
  const [reach, duty, facts, prepared] = await Promise.all([
    reachInto(tx, actor, personId),
    own ? null : dutyTowards(tx, actor, personId),
    room
      ? readFacts(tx, personId, readsOf(room, asked.house), null)
      : readFacts(tx, personId, [...new Set(all.flatMap((each) => readsOf(each, asked.house)))], []),
    room?.prepare?.({ asked, personId }),
  ]);
  if ((reach === null && duty === null) || (reach?.own ?? false) !== own) throw new NotHere();
  const granted = all.filter((each) => own || (!each.ownOnly && reach !== null && mayAsk(reach, each)));
  const byDuty = duty ? all.filter((each) => !each.ownOnly && !granted.includes(each) && each.writes.every(isOfDuty)) : [];
  const rooms = all.filter((each) => granted.includes(each) || byDuty.includes(each));
  if (rooms.length === 0 || (room && !rooms.includes(room))) throw new NotHere();
  const base = own ? "/by-pictures" : `/people/${personId}/by-pictures`;
  const right = room && byDuty.includes(room) ? ("duty" as const) : ("grant" as const);
  // in a room its whole sections are read; at the start only how far the answers are
  const looked = (by: PictureRoom[]) =>
    room ? by.filter((each) => each === room).flatMap(({ reads }) => reads) : by.flatMap(({ writes }) => writes);
  tellSeen(asked, personId, "grant", looked(granted));
  tellSeen(asked, personId, "duty", looked(byDuty));
  return { visit: { ...facts, ctx, asked, personId, own, base, right }, rooms, room, prepared };
}

const mayAsk = (reach: Reach, { writes }: PictureRoom): boolean => writes.some((section) => may(reach, "write", section));

function tellSeen({ tx, actor }: Asked, personId: string, right: "grant" | "duty", sections: string[]): void {
  if (sections.length > 0) tellAccess(tx, actor, { personId, act: "saw", right, what: [...new Set(sections)] });
}
