import type { Problems } from "../../ground/core/result.ts";
import { tellAccess } from "../../record/statements/access.ts";
import type { Context } from "../../web/context.ts";
import type { Answer, Asked } from "../../web/route.ts";
import { EventPage } from "./event-page.tsx";
import type { EventsRoom } from "./room.ts";
import type { OneEvent } from "./rules.ts";
import { EVENTS_SECTION } from "./section.ts";
import { markRead } from "./store.ts";

/** Somebody reads all of it, or one: told to the person; and to the person it no longer waits. */
export function tellSeen({ tx, actor }: Asked, room: EventsRoom, statementId?: string): void {
  const { personId, right, own, events } = room;
  tellAccess(tx, actor, { personId, act: "saw", right, what: [EVENTS_SECTION.section], statementId });
  if (own) markRead(tx, personId, statementId ? [statementId] : events.map(({ event }) => event.statement_id));
}

/** One event; with `failed`, the form of that name is open again with what was typed and what is to mend. */
export function showEvent(ctx: Context, asked: Asked, room: EventsRoom, one: OneEvent, problems: Problems = {}, failed = ""): Answer {
  tellSeen(asked, room, one.event.statement_id);
  return { page: <EventPage {...{ ctx, asked, room, one, problems, failed }} />, status: failed ? 422 : 200 };
}
