import { tellAccess } from "../record/access.ts";
import { may, reachInto, type Reach } from "../sharing/reach.ts";
import type { Context } from "../web/context.ts";
import { NotHere, type Asked } from "../web/route.ts";
import { pictureRooms } from "./rooms.ts";
import type { PictureRoom, Visit } from "./room.ts";
import { readFacts } from "./store.ts";

/** Who is asked, by whom, and what can be asked here. `room` is the one that was named, with what it prepared. */
export type Entered = { visit: Visit; rooms: PictureRoom[]; room: PictureRoom | null; prepared: unknown };

/**
 * The person comes in anywhere. Somebody else comes in where they may write for the person, and their looking is told;
 * what the database does not let them see is not there to be asked about.
 */
export async function enterPictures(ctx: Context, asked: Asked, personId: string, named: string | null): Promise<Entered> {
  const { tx, actor } = asked;
  const all = pictureRooms(ctx.kinds);
  const room = named === null ? null : (all.find(({ id }) => id === named) ?? null);
  if (named !== null && !room) throw new NotHere();
  const own = asked.params.personId === undefined;
  const [reach, facts, prepared] = await Promise.all([
    reachInto(tx, actor, personId),
    room ? readFacts(tx, personId, room.reads, null) : readFacts(tx, personId, [...new Set(all.flatMap((each) => each.reads))], []),
    room?.prepare?.({ asked, personId }),
  ]);
  if (!reach || reach.own !== own) throw new NotHere();
  const rooms = all.filter((each) => own || (!each.ownOnly && mayAsk(reach, each)));
  if (rooms.length === 0 || (room && !rooms.includes(room))) throw new NotHere();
  tellAccess(tx, actor, {
    personId,
    act: "saw",
    right: "grant",
    what: [...(room?.reads ?? [...new Set(rooms.flatMap((each) => each.writes))])],
  });
  const base = own ? "/by-pictures" : `/people/${personId}/by-pictures`;
  return { visit: { ...facts, ctx, asked, personId, own, base }, rooms, room, prepared };
}

const mayAsk = (reach: Reach, { writes }: PictureRoom): boolean => writes.some((section) => may(reach, "write", section));
