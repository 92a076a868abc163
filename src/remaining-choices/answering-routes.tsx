import { newId } from "../core/id.ts";
import type { Problems } from "../core/result.ts";
import { withTimes } from "../own-writing/store.ts";
import { tellAccess } from "../record/access.ts";
import { parse } from "../record/problems.ts";
import { act, readSection } from "../record/store.ts";
import { calledBy } from "../responses/called.ts";
import { voiceIn, WITHDRAWN } from "../responses/rules.ts";
import { saveNew } from "../responses/saving.ts";
import { may, reachInto } from "../sharing/reach.ts";
import type { Context } from "../web/context.ts";
import { today } from "../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../web/route.ts";
import { AnsweringPage, mayAnswer, type Answering } from "./answering-page.tsx";
import { ANSWERING_WORDS } from "./answering-words.ts";
import { answeringPath } from "./for-others.tsx";
import { choiceAnswer } from "./shape.ts";

const PATH = "/people/:personId/choices";

export function answeringRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => {
    if (asked.params.personId === asked.actor.personId) return { redirect: "/rights/choices" };
    return show(ctx, asked, await enter(asked));
  });
  route(ctx, "POST", `${PATH}/:statementId/answer`, (asked) => answer(ctx, asked));
  route(ctx, "POST", `${PATH}/:statementId/take-back`, takeBack);
}

/** Whoever was let in to any of it, or to the section. */
async function enter({ tx, actor, params }: Asked): Promise<Answering> {
  const personId = params.personId!;
  const [reach, read, called] = await Promise.all([
    reachInto(tx, actor, personId),
    readSection(tx, personId, "remaining-choices"),
    calledBy(tx, personId),
  ]);
  const statements = read.map(withTimes);
  if (!reach || reach.own || (statements.length === 0 && !may(reach, "see", "remaining-choices"))) throw new NotHere();
  return { personId, called, reach, statements };
}

function show(ctx: Context, asked: Asked, it: Answering, refused?: { askId: string; problems: Problems }): Answer {
  tellAccess(asked.tx, asked.actor, { personId: it.personId, act: "saw", right: "grant", what: ["remaining-choices"] });
  return { page: <AnsweringPage {...{ ctx, asked, it, refused }} />, status: refused ? 422 : 200 };
}

async function answer(ctx: Context, asked: Asked): Promise<Answer> {
  const { form, params, language } = asked;
  const it = await enter(asked);
  const askId = params.statementId!;
  const ask = it.statements.find((each) => each.statement_id === askId && each.kind === "choice-ask");
  const voice = voiceIn(it.reach, "remaining-choices", askId);
  if (!ask || !mayAnswer(it, askId) || voice === "supporter") throw new NotHere();
  const body = { answer: form.answer ?? "", text: form.text ?? "", why: form.why ?? "", againOn: form.againOn ?? "" };
  const parsed = parse(choiceAnswer.body, body, language);
  const { timeZone } = ctx.installation.current;
  const past = parsed.ok && parsed.value.againOn !== null && parsed.value.againOn < today(timeZone);
  if (past) return show(ctx, asked, it, { askId, problems: { againOn: ANSWERING_WORDS[language].againPast } });
  const saved = await saveNew(asked, ctx.kinds, {
    personId: it.personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind: choiceAnswer.kind,
    aboutId: askId,
    voice,
    body,
  });
  if (!saved.ok) return show(ctx, asked, it, { askId, problems: saved.problems });
  return { redirect: `${answeringPath(it.personId)}?done=saved#s-${askId}` };
}

/** One's own answer, until the person has said something to it. */
async function takeBack(asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const it = await enter(asked);
  const answer = it.statements.find((each) => each.statement_id === params.statementId && each.kind === "choice-answer");
  const replied = it.statements.some((each) => each.about_id === answer?.statement_id);
  if (!answer || answer.author_id !== actor.accountId || replied || !mayAnswer(it, answer.root_id)) throw new NotHere();
  if (answer.state !== WITHDRAWN) {
    await act(tx, { personId: it.personId, eventId: newId(), statementId: answer.statement_id, act: WITHDRAWN, actorId: actor.accountId });
    tellAccess(tx, actor, {
      personId: it.personId,
      act: "took back",
      right: "grant",
      what: ["remaining-choices"],
      statementId: answer.root_id,
    });
  }
  return { redirect: `${answeringPath(it.personId)}?done=taken#s-${answer.root_id}` };
}
