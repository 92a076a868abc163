import type { Problems, Result } from "../../ground/core/result.ts";
import { refuse } from "../../ground/core/result.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { explain } from "../../ground/core/problems.ts";
import type { Said } from "../../record/statements/store.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import type { Asked } from "../../web/route.ts";
import { powers } from "../deciding/topics.ts";
import { goneBefore, type SaidBefore } from "./in-advance.ts";
import type { EventsRoom } from "./room.ts";
import { RECORD_WORDS } from "./record-words.ts";
import { problemsOf, sayAll, typed, type ToSay } from "./saving.ts";
import { accountAbsent, conversationPlanned, eventAccount, FOLLOWED, restrictiveEvent, type Applied } from "./shape.ts";
import { isEventType } from "./types.ts";

const EVENT_FIELDS = [
  "type",
  "beganOn",
  "beganAt",
  "endedOn",
  "endedAt",
  "place",
  "decidedBy",
  "power",
  "reason",
  "text",
  "harm",
  "before",
] as const;

/** What is marked below "yes": each choice made in advance, by the words that were shown with the form. */
function appliedIn(asked: Asked, advance: SaidBefore[]): Applied[] {
  return advance.flatMap(({ statement_id: statementId }) => {
    const followed = FOLLOWED.find((each) => each === typed(asked, `followed-${statementId}`));
    const revisionId = typed(asked, `words-${statementId}`);
    return followed ? [{ statementId, revisionId, followed, why: followed === "yes" ? "" : typed(asked, `why-${statementId}`) }] : [];
  });
}

/** The event as the form tells it. Where no choice in advance can be seen, it says so by itself. */
function eventBody(asked: Asked, advance: SaidBefore[], kept: Pick<EventBody, "choices" | "entries"> | null): EventBody {
  const fields = Object.fromEntries(EVENT_FIELDS.map((name) => [name, typed(asked, name)]));
  if (kept) return { ...fields, ...kept };
  if (advance.length === 0) return { ...fields, choices: "none-seen", entries: [] };
  const choices = typed(asked, "choices");
  return { ...fields, choices, entries: choices === "named" ? appliedIn(asked, advance) : [] };
}
type EventBody = { [name: string]: unknown; choices: string; entries: Applied[] };

/** What only the form can get wrong: a day that is yet to come, an answer that is missing, words that changed meanwhile. */
function formProblems(ctx: Context, asked: Asked, advance: SaidBefore[], { choices, entries }: EventBody, fresh: boolean): Problems {
  const { language } = asked;
  const words = RECORD_WORDS[language].problem;
  const now = today(ctx.installation.current.timeZone);
  const problems: Problems = {};
  const [type, power] = [typed(asked, "type"), typed(asked, "power")];
  if (!isEventType(type)) problems.type = explain("choice-wrong", language);
  if (power !== "" && !powers().some((each) => each.id === power)) problems.power = explain("choice-wrong", language);
  for (const name of ["beganOn", "endedOn"]) if (typed(asked, name) > now) problems[name] = words.future;
  if (!fresh) return problems;
  for (const name of ["askOn", "talkOn"]) {
    const relevant = name === "talkOn" || typed(asked, "account") === "absent";
    if (relevant && typed(asked, name) !== "" && typed(asked, name) < now) problems[name] = words.past;
  }
  if (advance.length > 0 && choices !== "named" && choices !== "none-applied") problems.choices = words.chooseChoices;
  if (choices === "named" && entries.length === 0) problems.choices = words.chooseEntry;
  const began = { beganOn: typed(asked, "beganOn"), beganAt: typed(asked, "beganAt") };
  for (const { statementId, revisionId } of entries) {
    const named = advance.find((each) => each.statement_id === statementId && each.revision_id === revisionId);
    if (!named) problems[`followed-${statementId}`] = words.changed;
    else if (goneBefore(named, began, ctx.installation.current.timeZone)) problems[`followed-${statementId}`] = words.withdrawn;
  }
  if (!["scribed", "absent"].includes(typed(asked, "account"))) problems.account = explain("choice-wrong", language);
  return problems;
}

const whyFields = (entries: Applied[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ statementId }, index) => [`entries.${index}.why`, `why-${statementId}`]));

/** The event, the account or why it is missing, and the day of the conversation: all of it, or nothing. */
export async function record(ctx: Context, asked: Asked, room: EventsRoom, advance: SaidBefore[]): Promise<Result<Said[]>> {
  const body = eventBody(asked, advance, null);
  const { form } = asked;
  const statementId = typed(asked, "statementId");
  const event: ToSay = {
    kind: restrictiveEvent.kind,
    voice: "practitioner",
    body,
    statementId,
    revisionId: form.id,
    fields: whyFields(body.entries),
  };
  const list = [event, accountIn(asked, statementId), talkIn(asked, statementId)];
  const problems = {
    ...Object.assign({}, ...list.map((each) => problemsOf(ctx, asked, each))),
    ...formProblems(ctx, asked, advance, body, true),
  };
  return Object.keys(problems).length > 0 ? refuse(problems) : sayAll(ctx, asked, room, list);
}

/** In the person's words as they were told, or why there are none and when they are asked again. */
export function accountIn(asked: Asked, aboutId: string): ToSay {
  const ids = { aboutId, statementId: asked.form.accountId, revisionId: asked.form.accountRevision };
  return typed(asked, "account") === "scribed"
    ? { kind: eventAccount.kind, voice: "scribed", body: { text: typed(asked, "accountText") }, fields: { text: "accountText" }, ...ids }
    : {
        kind: accountAbsent.kind,
        voice: "practitioner",
        body: { reason: typed(asked, "absentReason"), askOn: typed(asked, "askOn") },
        fields: { reason: "absentReason" },
        ...ids,
      };
}

export const talkIn = (asked: Asked, aboutId: string): ToSay => ({
  kind: conversationPlanned.kind,
  voice: "practitioner",
  body: { on: typed(asked, "talkOn"), text: typed(asked, "talkWords") },
  fields: { on: "talkOn", text: "talkWords" },
  aboutId,
  statementId: asked.form.talkId,
  revisionId: asked.form.talkRevision,
});

/** Whoever wrote it puts their own words right; the old ones stay. What was said of choices in advance stays as it was. */
export async function putRight(ctx: Context, asked: Asked, room: EventsRoom, event: Statement): Promise<Result<Said[]>> {
  const { choices, entries } = event.body;
  const body = eventBody(asked, [], { choices, entries });
  const say: ToSay = {
    kind: event.kind,
    voice: "practitioner",
    body,
    statementId: event.statement_id,
    revisionId: asked.form.id,
    basedOn: typed(asked, "based") || event.revision_id,
  };
  const problems = { ...problemsOf(ctx, asked, say), ...formProblems(ctx, asked, [], body, false) };
  return Object.keys(problems).length > 0 ? refuse(problems) : sayAll(ctx, asked, room, [say]);
}
