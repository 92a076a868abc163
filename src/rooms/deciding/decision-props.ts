import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { Room } from "./room.ts";

export type RoomProps = {
  ctx: Context;
  asked: Asked;
  room: Room;
  problems: Problems;
  /** the form that was refused */
  failed: string;
};
