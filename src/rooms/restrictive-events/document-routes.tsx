import type { Chosen } from "./chosen.ts";
import { isId } from "../../ground/core/id.ts";
import { tellAccess, type AccessAct } from "../../record/statements/access.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Later, type Asked } from "../../web/route.ts";
import { day } from "../../ground/core/text.ts";
import { DocumentPage } from "./document-page.tsx";
import { heavy, job } from "../../ground/threads/heavy.ts";
import type { eventsPdf, eventsText } from "./files.ts";
import { eventsDocument, type EventsDocument } from "./outline.ts";
import { enterDocument, theEvent, type EventsRoom } from "./room.ts";
import { within } from "./rules.ts";
import { EVENTS_SECTION } from "./section.ts";

const FILES = new URL("./files.ts", import.meta.url);
const PDF = job<typeof eventsPdf>(FILES, "eventsPdf");
const TEXT = job<typeof eventsText>(FILES, "eventsText");
const DOCUMENT = "/people/:personId/events/document";

/** One event, or all of a time, as a document: read here, printed, or taken along. */
export function documentRoutes(ctx: Context): void {
  route(ctx, "GET", DOCUMENT, async (asked) => {
    const { room, document, chosen } = await made(ctx, asked, "saw");
    return { page: <DocumentPage {...{ asked, room, document, chosen }} /> };
  });
  route(ctx, "GET", `${DOCUMENT}/pdf`, (asked) => pdf(ctx, asked, false));
  route(ctx, "GET", `${DOCUMENT}/large-pdf`, (asked) => pdf(ctx, asked, true));
  route(ctx, "GET", `${DOCUMENT}/text`, async (asked): Promise<Later> => {
    const { document } = await made(ctx, asked, "took a copy");
    return { file: () => heavy(asked.actor.accountId, TEXT, document), type: "text/plain; charset=utf-8", name: "without-agreement.txt" };
  });
}

async function pdf(ctx: Context, asked: Asked, largePrint: boolean): Promise<Later> {
  const { document } = await made(ctx, asked, "took a copy");
  const { accountId, name } = asked.actor;
  const file = () => heavy(accountId, PDF, document, asked.language, name, largePrint);
  return { file, type: "application/pdf", name: largePrint ? "without-agreement.large-print.pdf" : "without-agreement.pdf" };
}

type Made = { room: EventsRoom; document: EventsDocument; chosen: Chosen };

async function made(ctx: Context, asked: Asked, act: AccessAct): Promise<Made> {
  const { tx, actor, language, query } = asked;
  const room = await enterDocument(asked);
  const chosen = { event: isId(query.event) ? query.event : null, from: dayIn(query.from), until: dayIn(query.until) };
  if (query.event && !chosen.event) throw new NotHere();
  const events = chosen.event ? [theEvent(room, chosen.event)] : within(room.events, chosen);
  const { timeZone } = ctx.installation.current;
  const document = eventsDocument({
    kinds: ctx.house.kinds,
    language,
    timeZone,
    room,
    events,
    period: chosen,
    by: actor.name,
    now: new Date(),
  });
  tellAccess(tx, actor, { personId: room.personId, act, right: room.right, what: [EVENTS_SECTION.section] });
  return { room, document, chosen };
}

/** A day that is none is as if none was chosen: the page says for which time it stands. */
const dayIn = (given: string | undefined): string | null => (day().safeParse(given).success ? given! : null);
