import { spotOn } from "../../web/parts/address.ts";
import { withDone } from "../../record/responses/back.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { draftFrom, draftOf, newDraft, type Draft } from "../../record/own-writing/drafts.ts";
import { entryAmong, entryNamed, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import type { Around } from "../../record/own-writing/page.tsx";
import { movedWithin } from "../../record/own-writing/rules.ts";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { isId } from "../../ground/core/id.ts";
import { parse } from "../../ground/core/problems.ts";
import { act, order, readSection, readStatement } from "../../record/statements/store.ts";
import { actForm } from "../../record/responses/shape.ts";
import { saveNew } from "../../record/responses/saving.ts";
import { readThread } from "../../record/responses/store.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { AddPartPage, NewGoalPage, WhyPage, WordsPage } from "./form-pages.tsx";
import { OwnGoalPage } from "./own-goal-page.tsx";
import { GoalsPage } from "./page.tsx";
import { sharedGoalRoutes } from "./shared-routes.tsx";
import { GOAL_WORDS } from "./words.ts";
import { GOAL_STATES, goalsIn, isPartKind, nextStates, stateOf } from "./rules.ts";

const GOALS: Place = {
  base: "/goals",
  section: "goals",
  kind: "goal",
  groupOf: stateOf,
  pageOf: (entry) => `/goals/${entry.statement_id}`,
};

const OWN = { own: true, voice: "own", grants: [] } as const satisfies { own: boolean; voice: string; grants: never[] };

export function goalRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/goals", async (asked) => ({ page: <GoalsPage around={await around(ctx, asked)} /> }));
  personRoute(ctx, "GET", "/goals/new", async (asked) => {
    const room = await around(ctx, asked);
    return { page: <NewGoalPage around={room} draft={newDraft(room, fieldsOfIdea(asked, GOAL_WORDS[asked.language].ideas))} /> };
  });
  personRoute(ctx, "POST", "/goals", (asked) => save(ctx, asked));
  personRoute(ctx, "GET", "/goals/:statementId", (asked) => showGoal(ctx, asked));
  for (const page of ["why", "words"] as const) {
    personRoute(ctx, "GET", `/goals/:statementId/${page}`, async (asked) => {
      const room = await around(ctx, asked);
      return { page: formPage(page, room, draftOf(room, entryAmong(room.statements, asked, GOALS))) };
    });
  }
  personRoute(ctx, "POST", "/goals/:statementId/move", move);
  personRoute(ctx, "POST", "/goals/:statementId/state", changeState);
  personRoute(ctx, "GET", "/goals/:statementId/add/:kind", (asked) => showAdd(ctx, asked, { id: newId(), statementId: newId() }));
  personRoute(ctx, "POST", "/goals/:statementId/add/:kind", (asked) => addPart(ctx, asked));
  sharedGoalRoutes(ctx);
}

const around = async (ctx: Context, asked: PersonAsked): Promise<Around> => ({
  ctx,
  asked,
  place: GOALS,
  ...(await readRoom(asked.tx, asked.personId, GOALS.section)),
});

async function showGoal(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { tx, personId, params } = asked;
  const thread = await readThread(tx, personId, params.statementId!);
  const goal = thread.statements.find((each) => each.statement_id === params.statementId && each.kind === GOALS.kind);
  if (!goal) throw new NotHere();
  return { page: <OwnGoalPage {...{ ctx, asked, goal, thread }} place={GOALS} reach={OWN} /> };
}

const PAGES = { new: NewGoalPage, why: WhyPage, words: WordsPage };
type FormPage = keyof typeof PAGES;
const isFormPage = (page: unknown): page is FormPage => typeof page === "string" && Object.hasOwn(PAGES, page);

function formPage(page: FormPage, around: Around, draft: Draft, problems?: Problems) {
  const Page = PAGES[page];
  return <Page {...{ around, draft, problems }} />;
}

/** Each form holds its own question; what it does not ask stays as it was. */
async function save(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { form, tx, personId } = asked;
  const page = isFormPage(form.page) ? form.page : "words";
  const { text, why } = form;
  return saveWriting(asked, {
    kind: GOALS.kind,
    body: { ...(text !== undefined && { text }), ...(why !== undefined && { why }) },
    partly: true,
    next: ({ statementId }) => (page === "new" ? `/goals/${statementId}/why?saved=${statementId}` : `/goals/${statementId}?done=edit`),
    again: async (problems) => {
      const was = isId(form.statementId) ? await readStatement(tx, personId, form.statementId) : null;
      const draft = draftFrom(form);
      const fields = { ...draft.fields, text: draft.fields.text ?? was?.body.text ?? "", why: draft.fields.why ?? was?.body.why ?? "" };
      return formPage(page, await around(ctx, asked), { ...draft, fields }, problems);
    },
  });
}

async function move(asked: PersonAsked): Promise<Answer> {
  const { tx, personId, params, form } = asked;
  const active = goalsIn(await readSection(tx, personId, GOALS.section), "active");
  const { way } = form;
  const goal = active.find((each) => each.statement_id === params.statementId);
  if (!goal || (way !== "up" && way !== "down")) throw new NotHere();
  const moved = movedWithin(active, goal.statement_id, way, GOALS.groupOf);
  if (moved) await order(tx, personId, moved);
  return { redirect: spotOn("/goals", goal.statement_id) };
}

/** Rests, is reached, is let go, is active again. What happened in between in another window is not undone by this. */
async function changeState(asked: PersonAsked): Promise<Answer> {
  const { tx, personId, actor, form, language } = asked;
  const goal = await entryNamed(asked, GOALS);
  const wanted = GOAL_STATES.find((each) => each === form.state);
  const parsed = parse(actForm, form, language);
  if (!wanted || !parsed.ok) throw new NotHere();
  const was = stateOf(goal);
  const isUndo = form.undo === "yes";
  if (wanted === was) return { redirect: `/goals/${goal.statement_id}?changed=${goal.statement_id}` };
  if (!isUndo && !nextStates(goal, OWN).includes(wanted)) throw new NotHere();
  await act(tx, { personId, eventId: parsed.value.id, statementId: goal.statement_id, act: wanted, actorId: actor.accountId });
  return { redirect: `/goals/${goal.statement_id}?changed=${goal.statement_id}&was=${encodeURIComponent(was)}` };
}

async function showAdd(ctx: Context, asked: PersonAsked, values: Record<string, string>, problems?: Problems): Promise<Answer> {
  const { kind } = asked.params;
  if (!isPartKind(kind)) throw new NotHere();
  const room = await around(ctx, asked);
  const goal = entryAmong(room.statements, asked, GOALS);
  const page = <AddPartPage around={room} {...{ goal, kind, values, problems }} />;
  return { page, status: problems ? 422 : 200 };
}

async function addPart(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { personId, form, params } = asked;
  const { kind } = params;
  if (!isPartKind(kind)) throw new NotHere();
  const goal = await entryNamed(asked, GOALS);
  const saved = await saveNew(asked, {
    personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind,
    aboutId: goal.statement_id,
    voice: "own",
    body: form,
  });
  if (!saved.ok) {
    const { id, statementId, fields } = draftFrom(form);
    return showAdd(ctx, asked, { ...fields, id, statementId }, saved.problems);
  }
  return { redirect: withDone(`/goals/${goal.statement_id}`, kind, saved.value.statementId) };
}
