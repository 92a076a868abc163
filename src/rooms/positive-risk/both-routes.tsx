import { z } from "zod";
import { documentOf, readAgreements } from "../../agreements/sealed/store.ts";
import { kindOf } from "../../agreements/sealed/family.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { newId } from "../../ground/core/id.ts";
import { PUT_AWAY, BRING_BACK } from "../../record/own-writing/rules.ts";
import { answerKept, dropUnsaved, keepUnsaved, readAllUnsaved } from "../../record/own-writing/unsaved.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import { isAside } from "../../record/statements/statement.ts";
import { act } from "../../record/statements/store.ts";
import { id } from "../../ground/core/text.ts";
import { voiceIn } from "../../record/responses/rules.ts";
import { readThread } from "../../record/responses/store.ts";
import { reachInto } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { BothPage } from "./both-page.tsx";
import { mayAnswer, mayPutAway, mayWrite, type Both } from "./both.ts";
import { POSITIVE_RISK, riskPath } from "./family.ts";
import { PERSONS_ONLY } from "./rules.ts";
import { positiveRisk, riskOutcome, riskView, viewAbsent } from "./shape.ts";
import { ASPECTS, RISK_WORDS } from "./words.ts";

const PATH = "/people/:personId/worth-trying/:statementId";

export function bothSidesRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => show(ctx, asked, await enter(asked)));
  route(ctx, "POST", `${PATH}/say`, (asked) => sayView(ctx, asked));
  route(ctx, "POST", `${PATH}/went`, (asked) => saveOutcome(ctx, asked));
  route(ctx, "POST", `${PATH}/absent`, (asked) => recordAbsence(ctx, asked));
  route(ctx, "POST", `${PATH}/put-away/:viewId`, (asked) => keepOrPutAway(asked, true));
  route(ctx, "POST", `${PATH}/bring-back/:viewId`, (asked) => keepOrPutAway(asked, false));
}

async function enter({ tx, actor, params }: Asked): Promise<Both> {
  const personId = params.personId!;
  const [reach, thread, agreements, unsaved] = await Promise.all([
    reachInto(tx, actor, personId),
    readThread(tx, personId, params.statementId!),
    readAgreements(tx, personId),
    readAllUnsaved(tx, actor.accountId, personId),
  ]);
  const root = thread.statements.find((each) => each.statement_id === params.statementId && each.kind === positiveRisk.kind);
  if (!reach || !root) throw new NotHere();
  const kind = kindOf(POSITIVE_RISK.family, root.statement_id);
  const agreement = agreements.find((each) => each.kind === kind && each.withdrawn_at === null) ?? null;
  return { personId, called: thread.called, root, statements: thread.statements, reach, agreement, unsaved };
}

function show(ctx: Context, asked: Asked, both: Both, problems: Problems = {}, failed = ""): Answer {
  const { personId, root } = both;
  tellAccess(asked.tx, asked.actor, { personId, act: "saw", right: "grant", what: [root.section], statementId: root.statement_id });
  const document = both.agreement && documentOf(both.agreement);
  return { page: <BothPage {...{ ctx, asked, both, document, problems, failed }} />, status: failed ? 422 : 200 };
}

const viewForm = z.object({ id: id(), statementId: id(), based: z.string().default(""), aspect: z.enum(ASPECTS), text: z.unknown() });

/** Says something about one aspect, in one's own voice; or writes down what the person says. */
async function sayView(ctx: Context, asked: Asked): Promise<Answer> {
  const { form, language } = asked;
  const both = await enter(asked);
  const parsed = parse(viewForm, form, language);
  if (!parsed.ok) throw new NotHere();
  const { aspect, text } = parsed.value;
  const voice = voiceFor(both, form.forPerson === "yes");
  if (voice === null || (PERSONS_ONLY.includes(aspect) && !["own", "scribed"].includes(voice))) throw new NotHere();
  return write(ctx, asked, both, { kind: riskView.kind, body: { aspect, text }, voice, failed: aspect });
}

function voiceFor(both: Both, forPerson: boolean): Voice | null {
  if (forPerson) return mayWrite(both) ? "scribed" : null;
  return mayAnswer(both) ? voiceIn(both.reach, both.root.section, both.root.statement_id) : null;
}

async function saveOutcome(ctx: Context, asked: Asked): Promise<Answer> {
  const both = await enter(asked);
  const voice = both.reach.own ? "own" : voiceFor(both, true);
  if (voice === null) throw new NotHere();
  return write(ctx, asked, both, { kind: riskOutcome.kind, body: { text: asked.form.text ?? "" }, voice, failed: "went" });
}

async function recordAbsence(ctx: Context, asked: Asked): Promise<Answer> {
  const both = await enter(asked);
  const voice = voiceFor(both, false);
  if (voice === null || voice === "own") throw new NotHere();
  const { reason, askOn } = asked.form;
  if (typeof askOn === "string" && askOn !== "" && askOn < today(ctx.installation.current.timeZone))
    return show(ctx, asked, both, { askOn: RISK_WORDS[asked.language].askOnPast }, "absent");
  return write(ctx, asked, both, { kind: viewAbsent.kind, body: { reason, askOn }, voice, failed: "absent" });
}

type Writing = { kind: string; body: unknown; voice: Voice; failed: string };

async function write(ctx: Context, asked: Asked, both: Both, { kind, body, voice, failed }: Writing): Promise<Answer> {
  const { tx, actor, form } = asked;
  const { personId, root } = both;
  if (asked.wantsJson) return answerKept(await keepUnsaved(asked, { personId, statementId: form.statementId, kind }));
  const saved = await say(asked, {
    personId,
    statementId: String(form.statementId ?? ""),
    revisionId: String(form.id ?? ""),
    basedOn: typeof form.based === "string" ? form.based : "",
    kind,
    aboutId: root.statement_id,
    voice,
    body,
  });
  if (!saved.ok) return show(ctx, asked, both, saved.problems, failed);
  await dropUnsaved(tx, form);
  if (!saved.value.repeated)
    tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [root.section], statementId: root.statement_id });
  return { redirect: `${riskPath(personId, root.statement_id)}?done=saved#${failed}` };
}

/** The person puts anything away that they or others said here, and brings it back; others take back what is theirs. */
async function keepOrPutAway(asked: Asked, away: boolean): Promise<Answer> {
  const { tx, actor, params } = asked;
  const both = await enter(asked);
  const view = both.statements.find((each) => each.statement_id === params.viewId && each.about_id === both.root.statement_id);
  if (!view || !mayPutAway(both, view, actor.accountId) || (!away && !both.reach.own)) throw new NotHere();
  if (isAside(view) !== away) {
    const what = both.reach.own ? (away ? PUT_AWAY : BRING_BACK) : "withdrawn";
    await act(tx, { personId: both.personId, eventId: newId(), statementId: view.statement_id, act: what, actorId: actor.accountId });
  }
  return { redirect: `${riskPath(both.personId, both.root.statement_id)}?done=${away ? "away" : "saved"}` };
}
