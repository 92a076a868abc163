import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { draftFrom } from "../../record/own-writing/drafts.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { act, readStatement } from "../../record/statements/store.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { backOf, withDone } from "../../record/responses/back.ts";
import { calledBy } from "../../record/responses/called.ts";
import { voiceIn } from "../../record/responses/rules.ts";
import { saveNew } from "../../record/responses/saving.ts";
import { actForm } from "../../record/responses/shape.ts";
import { readThread, wasDone } from "../../record/responses/store.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { AddPlacePage, SharedGoalPage } from "./shared-pages.tsx";
import { allowedPartActs, PART_ACTS } from "./rules.ts";

const PATH = "/people/:personId/goals/:statementId";

/** A goal as others come to it, and what is done with its parts, by the person too. */
export function sharedGoalRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, (asked) => showShared(ctx, asked));
  route(ctx, "POST", `${PATH}/parts/:partId`, actOnPart);
  route(ctx, "GET", `${PATH}/place`, (asked) => showPlace(ctx, asked, { id: newId(), statementId: newId() }));
  route(ctx, "POST", `${PATH}/place`, (asked) => addPlace(ctx, asked));
}

const isGoal = ({ kind, about_id }: Statement): boolean => kind === "goal" && about_id === null;

async function showShared(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  const statementId = params.statementId!;
  const [reach, thread] = await Promise.all([reachInto(tx, actor, personId), readThread(tx, personId, statementId)]);
  if (!reach) throw new NotHere();
  if (reach.own) return { redirect: `/goals/${statementId}` };
  const goal = thread.statements.find((each) => each.statement_id === statementId && isGoal(each));
  if (!goal) throw new NotHere();
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what: [goal.section], statementId });
  return { page: <SharedGoalPage {...{ ctx, asked, personId, reach, goal, thread }} /> };
}

/** A step is done or not yet; the person puts a part away and brings it back. */
async function actOnPart(asked: Asked): Promise<Answer> {
  const { tx, actor, params, form, language } = asked;
  const personId = params.personId!;
  const reach = await reachInto(tx, actor, personId);
  const part = reach && (await readStatement(tx, personId, params.partId!));
  const what = PART_ACTS.find((each) => each === form.act);
  const parsed = parse(actForm, form, language);
  if (!reach || !part || part.about_id !== params.statementId || !what || !parsed.ok) throw new NotHere();
  const goalPath = reach.own ? `/goals/${part.about_id}` : `/people/${personId}/goals/${part.about_id}`;
  const to = { redirect: withDone(backOf(form.back, goalPath), what, part.statement_id) };
  if (!allowedPartActs(part, reach).includes(what)) {
    if (part.state === what || (await wasDone(tx, personId, part.statement_id, parsed.value.id))) return to;
    throw new NotHere();
  }
  await act(tx, { personId, eventId: parsed.value.id, statementId: part.statement_id, act: what, actorId: actor.accountId });
  tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [part.section], statementId: part.statement_id });
  return to;
}

/** Anybody who may answer can name a person or place that could help, in their own voice. */
async function enterPlace({ tx, actor, params }: Asked): Promise<{ personId: string; reach: Reach; goal: Statement; called: string }> {
  const personId = params.personId!;
  const [reach, goal, called] = await Promise.all([
    reachInto(tx, actor, personId),
    readStatement(tx, personId, params.statementId!),
    calledBy(tx, personId),
  ]);
  if (!reach || reach.own || !goal || !isGoal(goal) || !may(reach, "answer", goal.section, goal.root_id)) throw new NotHere();
  return { personId, reach, goal, called };
}

async function showPlace(ctx: Context, asked: Asked, values: Record<string, string>, problems?: Problems): Promise<Answer> {
  const { personId, goal, called } = await enterPlace(asked);
  const { tx, actor } = asked;
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what: [goal.section], statementId: goal.statement_id });
  const around = {
    ctx,
    asked,
    personId,
    back: `/people/${personId}/goals/${goal.statement_id}`,
    called,
    problems,
  };
  return { page: <AddPlacePage {...{ around, goal, values }} />, status: problems ? 422 : 200 };
}

async function addPlace(ctx: Context, asked: Asked): Promise<Answer> {
  const { personId, reach, goal } = await enterPlace(asked);
  const { form } = asked;
  const saved = await saveNew(asked, {
    personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind: "place",
    aboutId: goal.statement_id,
    voice: voiceIn(reach, goal.section, goal.root_id),
    body: form,
  });
  if (!saved.ok) {
    const { id, statementId, fields } = draftFrom(form);
    return showPlace(ctx, asked, { ...fields, id, statementId }, saved.problems);
  }
  return { redirect: withDone(`/people/${personId}/goals/${goal.statement_id}`, "place", saved.value.statementId) };
}
