import { isId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { isBlank, isLonger } from "../../ground/core/visible.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { explain } from "../../ground/core/problems.ts";
import { act } from "../../record/statements/store.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { accountIn, talkIn } from "./recording.ts";
import { RECORD_WORDS } from "./record-words.ts";
import { enterByDuty, theEvent, type EventsRoom } from "./room.ts";
import { showEvent } from "./show.tsx";
import type { OneEvent } from "./rules.ts";
import { problemsOf, sayAll, typed, type ToSay } from "./saving.ts";
import { EVENTS_SECTION, eventPath } from "./section.ts";
import { eventConversation, eventEnded } from "./shape.ts";

const EVENT = "/people/:personId/events/:statementId";

/** What comes after an event, said by whoever works with the person: each by itself, and none of it taken from the event. */
const AFTER: Record<string, (asked: Asked, aboutId: string) => ToSay> = {
  ended: (asked, aboutId) => newOf(asked, aboutId, eventEnded.kind, ["endedOn", "endedAt"]),
  account: accountIn,
  plan: talkIn,
  talked: (asked, aboutId) => newOf(asked, aboutId, eventConversation.kind, ["on", "who", "text", "changes"]),
};

const newOf = (asked: Asked, aboutId: string, kind: string, names: string[]): ToSay => ({
  kind,
  voice: "practitioner",
  body: Object.fromEntries(names.map((name) => [name, typed(asked, name)])),
  aboutId,
  statementId: asked.form.statementId,
  revisionId: asked.form.id,
});

export function afterRoutes(ctx: Context): void {
  for (const form of Object.keys(AFTER)) route(ctx, "POST", `${EVENT}/${form}`, (asked) => after(ctx, asked, form));
  route(ctx, "POST", `${EVENT}/take-back`, (asked) => takeBack(ctx, asked));
}

async function after(ctx: Context, asked: Asked, form: string): Promise<Answer> {
  const room = await enterByDuty(asked);
  const one = theEvent(room, asked.params.statementId!);
  if (one.takenBack) throw new NotHere();
  const say = AFTER[form]!(asked, one.event.statement_id);
  const problems = { ...problemsOf(ctx, asked, say), ...dayProblems(ctx, asked, one, form) };
  if (Object.keys(problems).length > 0) return showEvent(ctx, asked, room, one, problems, form);
  const saved = await sayAll(ctx, asked, room, [say]);
  if (!saved.ok) return showEvent(ctx, asked, room, one, saved.problems, form);
  return { redirect: `${eventPath(room.personId, one.event.statement_id)}?done=after` };
}

/** What has been cannot be to come, and what is planned cannot have been. */
function dayProblems(ctx: Context, asked: Asked, { event }: OneEvent, form: string): Problems {
  const { language } = asked;
  const words = RECORD_WORDS[language].problem;
  const now = today(ctx.installation.current.timeZone);
  const problems: Problems = {};
  for (const name of form === "ended" ? ["endedOn"] : form === "talked" ? ["on"] : [])
    if (typed(asked, name) > now) problems[name] = words.future;
  for (const name of form === "plan" ? ["talkOn"] : form === "account" && typed(asked, "account") === "absent" ? ["askOn"] : [])
    if (typed(asked, name) !== "" && typed(asked, name) < now) problems[name] = words.past;
  if (form === "account" && !["scribed", "absent"].includes(typed(asked, "account"))) problems.account = explain("choice-wrong", language);
  if (form === "ended" && typed(asked, "endedOn") !== "" && typed(asked, "endedOn") < event.body.beganOn)
    problems.endedOn = explain("ended-before", language);
  return problems;
}

/** Whoever wrote it takes it back, and says why. It stays to be read. */
async function takeBack(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, language } = asked;
  const room = await enterByDuty(asked);
  const one = theEvent(room, asked.params.statementId!);
  const to = { redirect: `${eventPath(room.personId, one.event.statement_id)}?done=taken-back` };
  if (one.event.author_id !== actor.accountId) throw new NotHere();
  if (one.takenBack) return to;
  const note = typed(asked, "note");
  const problems = noteProblems(note, form.id, language);
  if (Object.keys(problems).length > 0) return showEvent(ctx, asked, room, one, problems, "take-back");
  const of = { personId: room.personId, statementId: one.event.statement_id };
  await act(tx, { ...of, eventId: String(form.id), act: "withdrawn", actorId: actor.accountId, note });
  tellTakenBack(asked, room, of.statementId);
  return to;
}

function noteProblems(note: string, id: unknown, language: Asked["language"]): Problems {
  if (isBlank(note)) return { note: explain("words-empty", language) };
  if (isLonger(note, 10_000)) return { note: explain("words-too-long:10000", language) };
  if (note.includes("\u0000") || !note.isWellFormed()) return { note: explain("words-broken", language) };
  return isId(id) ? {} : { "": explain("id-wrong", language) };
}

const tellTakenBack = ({ tx, actor }: Asked, { personId, right }: EventsRoom, statementId: string): void =>
  tellAccess(tx, actor, { personId, act: "wrote", right, what: [EVENTS_SECTION.section], statementId });
