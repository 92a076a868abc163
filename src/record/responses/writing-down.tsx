import type { Problems } from "../../ground/core/result.ts";
import { readStatement } from "../statements/store.ts";
import type { Statement } from "../statements/statement.ts";
import { may, reachInto, type Reach } from "../reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Answer, type Asked } from "../../web/route.ts";
import { backOf, withDone } from "./back.ts";
import { calledBy } from "./called.ts";
import { aroundOf, statusOf, tellSeen, typed } from "./entering.ts";
import { SuggestGoalPage, WriteDownPage } from "./page.tsx";
import { voiceIn } from "./rules.ts";
import { saveNew } from "./saving.ts";

export type Writing = { personId: string; called: string; kind: string; about: Statement | null; back: string };

/** Only a goal has steps, marks and the like. */
const PARTS_OF_A_GOAL = ["step", "build-on", "place", "mark"];

/** Whoever may write in that section can write down what the person says, in any kind that is the person's. */
export async function enterWriting(ctx: Context, asked: Asked, given: Record<string, unknown>): Promise<Writing> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  const aboutId = typeof given.aboutId === "string" && given.aboutId !== "" ? given.aboutId : null;
  const [reach, about, called] = await Promise.all([
    reachInto(tx, actor, personId),
    aboutId ? readStatement(tx, personId, aboutId) : null,
    calledBy(tx, personId),
  ]);
  const kind = ctx.house.kinds.get(String(given.kind));
  if (!reach || reach.own || !kind || !kind.voices.includes("scribed")) throw new NotHere();
  if ((aboutId && !about) || (about === null) !== (kind.section !== null)) throw new NotHere();
  if (PARTS_OF_A_GOAL.includes(kind.kind) && about?.kind !== "goal") throw new NotHere();
  const section = kind.section ?? about!.section;
  if (!may(reach, "write", section, about?.root_id)) throw new NotHere();
  return {
    personId,
    called,
    kind: kind.kind,
    about,
    back: backOf(given.back, about ? `/people/${personId}/statements/${about.statement_id}` : `/people/${personId}`),
  };
}

const EMPTY_FORM = "an empty form with their name";

export function showWriteDown(ctx: Context, asked: Asked, writing: Writing, values: Record<string, string>, problems?: Problems): Answer {
  const { kind, about } = writing;
  const around = aroundOf(ctx, asked, writing, problems);
  if (about) tellSeen(asked, about);
  const answer = { page: <WriteDownPage {...{ around, kind, about, values }} />, status: statusOf(problems) };
  return about ? answer : { ...answer, noneOfTheirWords: EMPTY_FORM };
}

export async function writeDown(ctx: Context, asked: Asked): Promise<Answer> {
  const { form } = asked;
  const writing = await enterWriting(ctx, asked, form);
  const { personId, kind, about, back } = writing;
  const saved = await saveNew(asked, {
    personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind,
    aboutId: about?.statement_id ?? null,
    voice: "scribed",
    body: form,
  });
  if (!saved.ok) return showWriteDown(ctx, asked, writing, typed(form), saved.problems);
  return { redirect: withDone(back, "write-down", saved.value.statementId) };
}

type Suggesting = { personId: string; called: string; reach: Reach; back: string };

export async function enterSuggesting(asked: Asked): Promise<Suggesting> {
  const { tx, actor, params, form, query } = asked;
  const personId = params.personId!;
  const [reach, called] = await Promise.all([reachInto(tx, actor, personId), calledBy(tx, personId)]);
  if (!reach || reach.own || !may(reach, "answer", "goals")) throw new NotHere();
  return { personId, called, reach, back: backOf(form.back ?? query.back, `/people/${personId}`) };
}

export function showSuggestGoal(ctx: Context, asked: Asked, into: Suggesting, values: Record<string, string>, problems?: Problems): Answer {
  const around = aroundOf(ctx, asked, into, problems);
  return { page: <SuggestGoalPage {...{ around, values }} />, status: statusOf(problems), noneOfTheirWords: EMPTY_FORM };
}

export async function suggestGoal(ctx: Context, asked: Asked): Promise<Answer> {
  const { form } = asked;
  const into = await enterSuggesting(asked);
  const saved = await saveNew(asked, {
    personId: into.personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind: "suggestion",
    voice: voiceIn(into.reach, "goals"),
    body: { text: form.text, of: "goal" },
  });
  if (!saved.ok) return showSuggestGoal(ctx, asked, into, typed(form), saved.problems);
  return { redirect: withDone(into.back, "suggestion", saved.value.statementId) };
}
