import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { EventsRoom } from "./room.ts";
import type { OneEvent } from "./rules.ts";

export type EventPageProps = {
  ctx: Context;
  asked: Asked;
  room: EventsRoom;
  one: OneEvent;
  problems: Problems;
  /** the form that was refused */
  failed: string;
};
