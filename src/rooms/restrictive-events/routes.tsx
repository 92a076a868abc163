import type { Problems } from "../../ground/core/result.ts";
import { tellAccess } from "../../record/statements/access.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { afterRoutes } from "./after-routes.ts";
import { documentRoutes } from "./document-routes.tsx";
import { keptRoutes } from "./kept-routes.tsx";
import { readSaidBefore, type SaidBefore } from "./in-advance.ts";
import { ListPage } from "./list-page.tsx";
import { ownRoutes } from "./own-routes.tsx";
import { RecordPage } from "./record-page.tsx";
import { putRight, record } from "./recording.ts";
import { enter, enterByDuty, theEvent, type EventsRoom } from "./room.ts";
import type { OneEvent } from "./rules.ts";
import {
  answerKept,
  dropUnsaved,
  keepUnsaved,
  readAllUnsaved,
  readUnsaved,
  writingOn,
  type Unsaved,
} from "../../record/own-writing/unsaved.ts";
import { restrictiveEvent } from "./shape.ts";
import { eventPath, OWN_PATH } from "./section.ts";
import { showEvent, tellSeen } from "./show.tsx";
import { useEventTypes } from "./types.ts";

const EVENTS = "/people/:personId/events";
const EVENT = `${EVENTS}/:statementId`;

export function restrictiveEventRoutes(ctx: Context): void {
  useEventTypes(ctx.config.dataDir);
  personRoute(ctx, "GET", OWN_PATH, async (asked) => list(ctx, asked, await enter(asked, asked.personId)));
  route(ctx, "GET", EVENTS, async (asked) => {
    if (asked.actor.personId === asked.params.personId) return { redirect: OWN_PATH };
    return list(ctx, asked, await enter(asked));
  });
  documentRoutes(ctx);
  keptRoutes(ctx);
  route(ctx, "GET", `${EVENTS}/new`, (asked) => form(ctx, asked));
  route(ctx, "POST", EVENTS, (asked) => saveNew(ctx, asked));
  route(ctx, "GET", EVENT, async (asked) => {
    const room = await enter(asked);
    return showEvent(ctx, asked, room, theEvent(room, asked.params.statementId!));
  });
  route(ctx, "GET", `${EVENT}/edit`, async (asked) => {
    const [[room, one], unsaved] = await Promise.all([
      mine(asked),
      readUnsaved(asked.tx, asked.actor.accountId, asked.params.statementId!),
    ]);
    const begun = unsaved.find((each) => each.based_on === one.event.revision_id) ?? null;
    return formOf(ctx, begun ? writingOn(asked, begun) : asked, room, one, {}, begun);
  });
  route(ctx, "POST", `${EVENT}/edit`, (asked) => saveRight(ctx, asked));
  afterRoutes(ctx);
  ownRoutes(ctx);
}

function list(ctx: Context, asked: Asked, room: EventsRoom): Answer {
  tellSeen(asked, room);
  return { page: <ListPage {...{ ctx, asked, room }} /> };
}

/** The form, with what the person said beforehand: asked at once. */
async function form(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const [room, advance, unsaved] = await Promise.all([
    enterByDuty(asked),
    readSaidBefore(tx, params.personId!),
    readAllUnsaved(tx, actor.accountId, params.personId!),
  ]);
  const begun = begunIn(unsaved);
  return newForm(ctx, begun ? writingOn(asked, begun) : asked, { room, advance, begun });
}

/** What one began to record of somebody and has not kept. */
const begunIn = (unsaved: Unsaved[]): Unsaved | null =>
  unsaved.find((each) => each.kind === restrictiveEvent.kind && each.based_on === null) ?? null;

/** What is half written is kept for the writer alone, and is no record. */
async function keepDraft(asked: Asked): Promise<Answer> {
  const { personId } = await enterByDuty(asked);
  return answerKept(await keepUnsaved(asked, { personId, statementId: asked.form.statementId, kind: restrictiveEvent.kind }));
}

/** What was said beforehand is read with the form: the person is told so, by the right by which it is open. */
function tellSeenInAdvance({ tx, actor }: Asked, { personId, read }: EventsRoom, advance: { section: string }[]): void {
  const what = [...new Set(advance.map((each) => each.section))].sort();
  if (what.length === 0) return;
  const byGrant = read.grants.some(({ sections, statement_id }) => statement_id !== null || sections.some((each) => what.includes(each)));
  tellAccess(tx, actor, { personId, act: "saw", right: byGrant ? "grant" : "duty", what });
}

type NewForm = { room: EventsRoom; advance: SaidBefore[]; begun?: Unsaved | null; problems?: Problems };

/** Where nothing was said beforehand, nobody's words stand in it. */
function newForm(ctx: Context, asked: Asked, { room, advance, begun = null, problems = {} }: NewForm): Answer {
  tellSeenInAdvance(asked, room, advance);
  const page = <RecordPage {...{ ctx, asked, room, advance, begun, problems }} event={null} />;
  const status = statusOf(problems);
  return advance.length > 0 ? { page, status } : { page, status, noneOfTheirWords: "an empty form with their name" };
}

const statusOf = (problems: Problems): number => (Object.keys(problems).length > 0 ? 422 : 200);

async function saveNew(ctx: Context, asked: Asked): Promise<Answer> {
  if (asked.wantsJson) return keepDraft(asked);
  const [room, advance] = await Promise.all([enterByDuty(asked), readSaidBefore(asked.tx, asked.params.personId!)]);
  const saved = await record(ctx, asked, room, advance);
  if (!saved.ok) return newForm(ctx, asked, { room, advance, problems: saved.problems });
  await dropUnsaved(asked.tx, asked.form);
  return { redirect: `${eventPath(room.personId, saved.value[0]!.statementId)}?done=recorded` };
}

/** One's own words, as long as they stand. */
async function mine(asked: Asked): Promise<[EventsRoom, OneEvent]> {
  const room = await enterByDuty(asked);
  const one = theEvent(room, asked.params.statementId!);
  if (one.event.author_id !== asked.actor.accountId || one.takenBack) throw new NotHere();
  return [room, one];
}

function formOf(
  ctx: Context,
  asked: Asked,
  room: EventsRoom,
  { event }: OneEvent,
  problems: Problems,
  begun: Unsaved | null = null,
): Answer {
  tellSeen(asked, room, event.statement_id);
  return { page: <RecordPage {...{ ctx, asked, room, problems, event, begun }} advance={[]} />, status: statusOf(problems) };
}

async function saveRight(ctx: Context, asked: Asked): Promise<Answer> {
  const [room, one] = await mine(asked);
  if (asked.wantsJson) return keepDraft(asked);
  const saved = await putRight(ctx, asked, room, one.event);
  if (!saved.ok) return formOf(ctx, asked, room, one, saved.problems);
  await dropUnsaved(asked.tx, asked.form);
  return { redirect: `${eventPath(room.personId, one.event.statement_id)}?done=after` };
}
