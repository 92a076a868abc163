import { answeringPath } from "../legal-status/paths.ts";
import { isId, newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import { answerKept, dropUnsaved, keepUnsaved, readAllUnsaved } from "../../record/own-writing/unsaved.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { act, readSection } from "../../record/statements/store.ts";
import type { Right } from "../../record/statements/access.ts";
import { calledBy } from "../../record/responses/called.ts";
import { voiceIn, WITHDRAWN } from "../../record/responses/rules.ts";
import { saveNew } from "../../record/responses/saving.ts";
import { dutyTowards } from "../../record/reach/duty.ts";
import { may, reachInto, type Reach } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { AloudPage } from "./aloud-page.tsx";
import { answersByDuty, AnsweringPage, mayAnswer, misheard, type Answering } from "./answering-page.tsx";
import { ANSWERING_WORDS } from "./answering-words.ts";
import { choiceAnswer, choiceAsk } from "./shape.ts";
import { askAloud, readAloud } from "./store.ts";

const PATH = "/people/:personId/choices";

export function answeringRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => {
    if (asked.params.personId === asked.actor.personId) return { redirect: "/rights/choices" };
    return show(ctx, asked, await enter(asked));
  });
  route(ctx, "GET", `${PATH}/aloud`, async (asked) => ({
    page: <AloudPage asked={asked} {...await enterByDuty(asked)} />,
    noneOfTheirWords: EMPTY_FORM,
  }));
  route(ctx, "POST", `${PATH}/aloud`, (asked) => writeAloud(asked));
  route(ctx, "POST", `${PATH}/:statementId/answer`, (asked) => answer(ctx, asked));
  route(ctx, "POST", `${PATH}/:statementId/take-back`, takeBack);
}

const EMPTY_FORM = "an empty form with their name";

const NOTHING_SHARED: Reach = { own: false, voice: "practitioner", grants: [] };

/** Whoever was let in to any of it, or to the section; and whoever may write down by duty what is asked aloud. */
async function enter({ tx, actor, params }: Asked): Promise<Answering> {
  const personId = params.personId!;
  const [reach, read, called, duty, aloud, unsaved] = await Promise.all([
    reachInto(tx, actor, personId),
    readSection(tx, personId, "remaining-choices"),
    calledBy(tx, personId),
    dutyTowards(tx, actor, personId),
    readAloud(tx, personId),
    readAllUnsaved(tx, actor.accountId, personId),
  ]);
  const statements = read.map(withTimes);
  if (reach?.own) throw new NotHere();
  const letIn =
    reach !== null && (may(reach, "see", "remaining-choices") || statements.some((each) => may(reach, "see", "", each.root_id)));
  if (!letIn && !duty) throw new NotHere();
  const right = letIn ? "grant" : "duty";
  return { personId, called, reach: reach ?? NOTHING_SHARED, statements, duty: duty !== null, aloud, right, unsaved };
}

async function enterByDuty({ tx, actor, params }: Asked): Promise<{ personId: string; called: string }> {
  const duty = await dutyTowards(tx, actor, params.personId!);
  if (!duty) throw new NotHere();
  return duty;
}

/** What they ask for, in their words; the database is told first which ask it will be, so that nothing else opens by it. */
async function writeAloud(asked: Asked): Promise<Answer> {
  const { tx, form, language } = asked;
  const { personId, called } = await enterByDuty(asked);
  const body = { topic: form.topic ?? "", text: form.text ?? "" };
  const again = (problems: Problems): Answer => ({
    page: <AloudPage {...{ asked, personId, called, problems }} />,
    status: 422,
    noneOfTheirWords: EMPTY_FORM,
  });
  const parsed = parse(choiceAsk.body, body, language);
  const statementId = String(form.statementId);
  if (parsed.ok && isId(statementId) && !(await askAloud(tx, personId, statementId))) return again({ "": explain("id-wrong", language) });
  const saving = { personId, statementId, revisionId: String(form.id), kind: choiceAsk.kind, voice: "scribed" as const, body };
  const saved = await saveNew(asked, saving, "duty");
  return saved.ok ? { redirect: `${answeringPath(personId)}?done=aloud#s-${saved.value.statementId}` } : again(saved.problems);
}

function show(ctx: Context, asked: Asked, it: Answering, refused?: { askId: string; problems: Problems }): Answer {
  tellAccess(asked.tx, asked.actor, { personId: it.personId, act: "saw", right: it.right, what: ["remaining-choices"] });
  return { page: <AnsweringPage {...{ ctx, asked, it, refused }} />, status: refused ? 422 : 200 };
}

async function answer(ctx: Context, asked: Asked): Promise<Answer> {
  const { form, params, language } = asked;
  const it = await enter(asked);
  const askId = params.statementId!;
  const ask = it.statements.find((each) => each.statement_id === askId && each.kind === "choice-ask");
  const byDuty = ask !== undefined && answersByDuty(it, ask);
  const voice = byDuty ? "practitioner" : voiceIn(it.reach, "remaining-choices", askId);
  const right: Right = byDuty ? "duty" : "grant";
  if (!ask || !mayAnswer(it, ask) || voice === "supporter") throw new NotHere();
  const { personId } = it;
  const { kind } = choiceAnswer;
  if (asked.wantsJson) return answerKept(await keepUnsaved(asked, { personId, statementId: form.statementId, kind }));
  const body = { answer: form.answer ?? "", text: form.text ?? "", why: form.why ?? "", againOn: form.againOn ?? "" };
  const parsed = parse(choiceAnswer.body, body, language);
  const { timeZone } = ctx.installation.current;
  const past = parsed.ok && parsed.value.againOn !== null && parsed.value.againOn < today(timeZone);
  if (past) return show(ctx, asked, it, { askId, problems: { againOn: ANSWERING_WORDS[language].againPast } });
  const saving = {
    personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind,
    aboutId: askId,
    voice,
    body,
  };
  const saved = await saveNew(asked, saving, right);
  if (!saved.ok) return show(ctx, asked, it, { askId, problems: saved.problems });
  await dropUnsaved(asked.tx, form);
  // to the top, where what waits next stands
  return { redirect: `${answeringPath(personId)}?done=saved` };
}

/** One's own answer, until the person has said something to it; what one wrote down by duty, until they or anybody has. */
async function takeBack(asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const it = await enter(asked);
  const said = it.statements.find((each) => each.statement_id === params.statementId);
  const ask = it.statements.find((each) => each.statement_id === said?.root_id);
  const answered = it.statements.some((each) => each.about_id === said?.statement_id && each.state !== WITHDRAWN);
  if (!said || !ask || said.author_id !== actor.accountId || answered) throw new NotHere();
  if (said.kind === choiceAnswer.kind ? !mayAnswer(it, ask) : !misheard(it, said, actor.accountId)) throw new NotHere();
  if (said.state !== WITHDRAWN) {
    await act(tx, { personId: it.personId, eventId: newId(), statementId: said.statement_id, act: WITHDRAWN, actorId: actor.accountId });
    const right: Right = answersByDuty(it, ask) ? "duty" : "grant";
    tellAccess(tx, actor, { personId: it.personId, act: "took back", right, what: ["remaining-choices"], statementId: said.root_id });
  }
  return said.kind === choiceAnswer.kind
    ? { redirect: `${answeringPath(it.personId)}?done=taken#s-${said.root_id}` }
    : { redirect: `${answeringPath(it.personId)}?done=misheard` };
}
