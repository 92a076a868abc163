import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { EventsRoom } from "./room.ts";
import type { OneEvent } from "./rules.ts";

/** One event, as somebody looks at it. */
export type ViewProps = { ctx: Context; asked: Asked; room: EventsRoom; one: OneEvent };
