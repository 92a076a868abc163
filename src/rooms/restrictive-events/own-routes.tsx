import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { answerKept, dropUnsaved, keepUnsaved, readAllUnsaved, writingOn, type Unsaved } from "../../record/own-writing/unsaved.ts";
import { share } from "../../record/sharing/store.ts";
import type { Context } from "../../web/context.ts";
import { personRoute, type Answer } from "../../web/route.ts";
import { enter, theEvent, type EventsRoom } from "./room.ts";
import { showEvent } from "./show.tsx";
import type { OneEvent } from "./rules.ts";
import { SayPage, sayPath } from "./say-page.tsx";
import { sayAll, typed, type ToSay } from "./saving.ts";
import { eventPath, OWN_PATH } from "./section.ts";
import { conversationWish, eventAccount, notSo, PARTS, type Part } from "./shape.ts";

const EVENT = `${OWN_PATH}/:statementId`;

/** What the person says themselves: theirs until they share it, which they can in the same moment. */
export function ownRoutes(ctx: Context): void {
  personRoute(ctx, "GET", `${EVENT}/say`, async (asked) => {
    const [[room, one], unsaved] = await Promise.all([entered(asked), readAllUnsaved(asked.tx, asked.actor.accountId, asked.personId)]);
    const part = partIn(asked.query.part);
    const begun = unsaved.find((each) => each.page === sayPath(one, part)) ?? null;
    return showSay(ctx, begun ? writingOn(asked, begun) : asked, room, one, part, {}, begun);
  });
  personRoute(ctx, "POST", `${EVENT}/say`, (asked) => say(ctx, asked));
  personRoute(ctx, "POST", `${EVENT}/talk`, (asked) => wish(ctx, asked));
}

async function entered(asked: PersonAsked): Promise<[EventsRoom, OneEvent]> {
  const room = await enter(asked, asked.personId);
  return [room, theEvent(room, asked.params.statementId!)];
}

const partIn = (given: unknown): Part | null => PARTS.find((each) => each === given) ?? null;

const showSay = (
  ctx: Context,
  asked: PersonAsked,
  room: EventsRoom,
  one: OneEvent,
  part: Part | null,
  problems: Problems,
  begun: Unsaved | null = null,
): Answer => ({
  page: <SayPage {...{ ctx, asked, room, one, part, problems, begun }} />,
  status: Object.keys(problems).length > 0 ? 422 : 200,
});

async function say(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const [room, one] = await entered(asked);
  const part = partIn(asked.form.part);
  const kind = part ? notSo.kind : eventAccount.kind;
  if (asked.wantsJson) return answerKept(await keepUnsaved(asked, { personId: room.personId, statementId: asked.form.statementId, kind }));
  const body = part ? { part, text: typed(asked, "text") } : { text: typed(asked, "text") };
  const saved = await sayAll(ctx, asked, room, [mine(asked, one, kind, body)]);
  if (!saved.ok) return showSay(ctx, asked, room, one, part, saved.problems);
  const { statementId, repeated } = saved.value[0]!;
  if (!repeated) await shareIt(ctx, asked, room, statementId);
  await dropUnsaved(asked.tx, asked.form);
  return { redirect: `${eventPath(room.personId, one.event.statement_id)}?done=said&at=${statementId}` };
}

const mine = ({ form }: PersonAsked, { event }: OneEvent, kind: string, body: Record<string, unknown>): ToSay => ({
  kind,
  voice: "own",
  body,
  aboutId: event.statement_id,
  statementId: form.statementId,
  revisionId: form.id,
});

/** Whether the person wants to talk about it: heard by those they chose with it. */
async function wish(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const [room, one] = await entered(asked);
  const body = { wish: typed(asked, "wish"), text: typed(asked, "text") };
  const saved = await sayAll(ctx, asked, room, [mine(asked, one, conversationWish.kind, body)]);
  if (!saved.ok) return showEvent(ctx, asked, room, one, saved.problems, "talk");
  const { statementId, repeated } = saved.value[0]!;
  if (!repeated) await shareIt(ctx, asked, room, statementId);
  return { redirect: `${eventPath(room.personId, one.event.statement_id)}?done=wish&at=${statementId}#talk` };
}

/** This one thing, and nothing else, with each team that was ticked. */
async function shareIt(ctx: Context, { tx, personId, form }: PersonAsked, room: EventsRoom, statementId: string): Promise<void> {
  const chosen = [form.share].flat();
  for (const { teamId, name } of room.read.teams.filter((each) => chosen.includes(each.teamId))) {
    const to = `team:${teamId}`;
    const sharing = {
      id: newId(),
      to,
      sections: [],
      statement: statementId,
      may: "see" as const,
      until: "stop" as const,
      day: null,
      reason: "",
    };
    const grantee = { key: to, name, people: null, teamId, accountId: null };
    await share(tx, personId, { sharing, grantee, single: { statementId, words: "" } }, ctx.installation.current.timeZone);
  }
}
