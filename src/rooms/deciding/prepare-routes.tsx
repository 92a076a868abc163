import { z } from "zod";
import type { Problems } from "../../ground/core/result.ts";
import { draftFrom, draftOf, type Draft } from "../../record/own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked } from "../../record/own-writing/keeping.ts";
import { pickedIdea } from "../../record/own-writing/ideas.tsx";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { newId } from "../../ground/core/id.ts";
import { parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { id, maybeDay } from "../../ground/core/text.ts";
import { saveNew } from "../../record/responses/saving.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { PreparationsPage } from "./preparations-page.tsx";
import { StepPage } from "./prepare-page.tsx";
import { FIELD, lastTime, PREPARING, preparationPath } from "./preparing.ts";
import { preparationsIn } from "./rules.ts";
import { preparation, type Preparation } from "./shape.ts";
import { isPicked, nextTopic, promptOf, topicNamed, type Topic } from "./topics.ts";
import { wholeRoutes } from "./whole-routes.tsx";

/** The person's own words and the sections they can be picked from, in one query. */
const roomOf = async (ctx: Context, asked: PersonAsked): Promise<{ around: Around; all: Statement[] }> => {
  const { statements: all, ...room } = await readRoom(asked.tx, asked.personId, [
    PREPARING.section,
    "decisions",
    "strengths",
    "wellness-plan",
  ]);
  const statements = all.filter((each) => each.section === PREPARING.section);
  return { around: { ctx, asked, place: PREPARING, ...room, statements }, all };
};

export function prepareRoutes(ctx: Context): void {
  personRoute(ctx, "GET", PREPARING.base, async (asked) => ({ page: <PreparationsPage {...await roomOf(ctx, asked)} problems={{}} /> }));
  personRoute(ctx, "POST", `${PREPARING.base}/begin`, (asked) => begin(ctx, asked));
  personRoute(ctx, "GET", `${PREPARING.base}/:statementId/:topic`, (asked) => showStep(ctx, asked));
  personRoute(ctx, "POST", PREPARING.base, (asked) => saveStep(ctx, asked));
  personRoute(ctx, "POST", `${PREPARING.base}/:statementId/ask`, (asked) => askQuestion(ctx, asked));
  keepingRoutes(ctx, PREPARING);
  wholeRoutes(ctx);
}

const beginForm = z.object({
  id: id(),
  statementId: id(),
  decision: z.union([z.literal(""), id()]).default(""),
  on: maybeDay().default(null),
});

/** A new page for the next meeting. What was picked last time is picked again: it is still where it was written. */
async function begin(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { personId, form, language } = asked;
  const parsed = parse(beginForm, form, language);
  const { around, all } = await roomOf(ctx, asked);
  if (!parsed.ok) return { page: <PreparationsPage {...{ around, all }} problems={parsed.problems} />, status: 422 };
  const { id: revisionId, statementId, decision, on } = parsed.value;
  if (decision !== "" && !all.some((each) => each.statement_id === decision && each.kind === "decision")) throw new NotHere();
  const before = preparationsIn(around.statements)
    .filter((each) => each.statement_id !== statementId)
    .at(-1)?.body;
  const saved = await say(asked, {
    personId,
    statementId,
    revisionId,
    basedOn: null,
    kind: preparation.kind,
    voice: "own",
    body: { decision, on: on ?? "", helpsFrom: before?.helpsFrom ?? [], powerFrom: before?.powerFrom ?? [] },
  });
  if (!saved.ok) throw new NotHere();
  return { redirect: `${PREPARING.base}/${statementId}/been` };
}

async function showStep(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const topic = topicNamed(asked.params.topic);
  if (!topic) throw new NotHere();
  const { around, all } = await roomOf(ctx, asked);
  const entry = entryAmong(around.statements, asked, PREPARING) as Statement<Preparation>;
  return { page: <StepPage {...{ around, all, entry, topic }} draft={beginning(asked, topic, draftOf(around, entry), all, entry)} /> };
}

/** With an idea that was picked, or with what was written last time, where nothing stands there yet. */
function beginning(asked: PersonAsked, topic: Topic, draft: Draft, all: Statement[], entry: Statement<Preparation>): Draft {
  const idea = pickedIdea(asked, promptOf(topic, asked.language).ideas);
  if (topic === "ask") return { ...draft, fields: { ...draft.fields, question: idea ?? "" } };
  const field = FIELD[topic];
  const last = asked.query.last === "yes" ? lastTime(all, entry)?.body[field] : undefined;
  const words = idea ?? last;
  return words === undefined ? draft : { ...draft, fields: { ...draft.fields, [field]: words } };
}

/** Each step holds its own question; what it does not ask stays as it was. */
async function saveStep(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { form } = asked;
  const { around, all } = await roomOf(ctx, asked);
  const entry = preparationsIn(around.statements).find((each) => each.statement_id === form.statementId);
  const topic = topicNamed(form.topic) ?? (form.topic === "day" ? "day" : null);
  if (!entry || !topic || topic === "ask") throw new NotHere();
  return saveWriting(asked, {
    kind: PREPARING.kind,
    body: { ...entry.body, on: entry.body.on ?? "", ...written(topic, form) },
    next: ({ statementId }) => after(asked.personId, statementId, topic, form.go === "whole"),
    again: async (problems) =>
      topic === "day" ? (
        <PreparationsPage {...{ around, all }} problems={problems} />
      ) : (
        <StepPage {...{ around, all, entry, topic }} draft={draftFrom(form)} problems={renamed(problems)} />
      ),
  });
}

function written(topic: Exclude<Topic, "ask"> | "day", form: Record<string, unknown>): Partial<Record<string, unknown>> {
  if (topic === "day") return { on: form.on ?? "" };
  const words = { [FIELD[topic]]: form[FIELD[topic]] ?? "" };
  return isPicked(topic) ? { ...words, [`${topic}From`]: form.from ?? [] } : words;
}

function after(personId: string, statementId: string, topic: Topic | "day", whole: boolean): string {
  const next = topic === "day" ? null : nextTopic(topic);
  return whole || !next ? `${preparationPath(personId, statementId)}?done=saved` : `${PREPARING.base}/${statementId}/${next}?done=saved`;
}

/** The ticks of a step are one field of the form, whichever list they are kept in. */
const renamed = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([field, text]) => [/^(helps|power)From/.test(field) ? "from" : field, text]));

/** A question is a statement about the page, so that whoever reads it can answer. */
async function askQuestion(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { form, personId, params } = asked;
  const { around, all } = await roomOf(ctx, asked);
  const entry = entryAmong(around.statements, asked, PREPARING) as Statement<Preparation>;
  const saved = await saveNew(asked, {
    personId,
    statementId: String(form.questionId),
    revisionId: String(form.id),
    kind: "question",
    aboutId: entry.statement_id,
    voice: "own",
    body: { text: form.question ?? "" },
  });
  if (!saved.ok) {
    const { text, ...rest } = saved.problems;
    const problems = text === undefined ? rest : { ...rest, question: text };
    const draft = { id: newId(), statementId: entry.statement_id, based: entry.revision_id, fields: draftFrom(form).fields };
    return { page: <StepPage {...{ around, all, entry, draft, problems }} topic="ask" />, status: 422 };
  }
  return { redirect: `${PREPARING.base}/${params.statementId}/ask?done=saved` };
}
