import { ABOUT, type AboutName, type Rights, type Refused } from "./their-rights.ts";
import { theirRightsPath } from "./paths.ts";
import { isId, newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { withTimes } from "../../record/statements/with-times.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { act } from "../../record/statements/store.ts";
import { may, reachInto } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { clockOf } from "./days.ts";
import { STATUS_FORM_WORDS } from "./form-words.ts";
import { OneStatusPage } from "./one-page.tsx";
import { againstLaw, renewalAgainstLaw } from "./law.ts";
import { legalStatus, LEGAL_KINDS, type LegalStatus, statusChange, statusReview } from "./shape.ts";
import { statusNamed } from "./statuses.ts";
import { readRights } from "./store.ts";
import { ChooseStatusPage, RecordPage, TheirRightsPage } from "./their-page.tsx";
import { bodyOf } from "./told-routes.tsx";

const PATH = "/people/:personId/rights";
export function theirRightsRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => {
    if (asked.params.personId === asked.actor.personId) return { redirect: "/rights" };
    const it = await enterRights(asked);
    tell(asked, it, "saw");
    return { page: <TheirRightsPage {...{ ctx, asked, it }} /> };
  });
  route(ctx, "GET", `${PATH}/new`, (asked) => showRecord(asked));
  route(ctx, "POST", PATH, (asked) => record(ctx, asked));
  route(ctx, "GET", `${PATH}/:statementId`, async (asked) => showOne(ctx, asked, await enterRights(asked)));
  for (const name of Object.keys(ABOUT) as AboutName[])
    route(ctx, "POST", `${PATH}/:statementId/${name}`, (asked) => sayAbout(ctx, asked, name));
  route(ctx, "POST", `${PATH}/:statementId/take-back`, takeBack);
}

export async function enterRights({ tx, actor, params }: Asked): Promise<Rights> {
  const personId = params.personId!;
  const [reach, read] = await Promise.all([reachInto(tx, actor, personId), readRights(tx, personId)]);
  const granted = reach !== null && !reach.own && may(reach, "see", "legal-status");
  if (!read || !(reach?.own || granted || read.duty)) throw new NotHere();
  const { called, statements, duty } = read;
  return {
    personId,
    called,
    statements: statements.map(withTimes),
    own: reach?.own ?? false,
    writes: duty,
    right: granted ? "grant" : "duty",
  };
}

const tell = ({ tx, actor }: Asked, { personId, right }: Rights, what: "saw" | "wrote" | "took back", statementId?: string): void =>
  tellAccess(tx, actor, { personId, act: what, right, what: ["legal-status"], ...(statementId && { statementId }) });

const EMPTY_FORM = "a form about what is new; nothing that was written before stands in it";

/** First which status it is, then what is so about this one. */
async function showRecord(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const it = await enterRights(asked);
  if (!it.writes) throw new NotHere();
  const failed = Object.keys(problems).length > 0;
  const status = statusNamed(failed ? asked.form.status : asked.query.status);
  if (!status) {
    const missed: Problems = asked.query.asked === "yes" ? { status: explain("choice-wrong", asked.language) } : problems;
    const page = <ChooseStatusPage {...{ asked, it, problems: missed }} />;
    return { page, status: missed === problems && !failed ? 200 : 422, noneOfTheirWords: EMPTY_FORM };
  }
  return { page: <RecordPage {...{ asked, it, status, problems }} />, status: failed ? 422 : 200, noneOfTheirWords: EMPTY_FORM };
}

async function record(ctx: Context, asked: Asked): Promise<Answer> {
  const { form, language } = asked;
  const it = await enterRights(asked);
  if (!it.writes) throw new NotHere();
  const body = bodyOf(form);
  const problems = { ...againstLaw(body, atNow(ctx, asked)), ...missing(body, language), ...problemsOf(body, language) };
  if (Object.keys(problems).length > 0) return showRecord(asked, problems);
  const saved = await write(asked, it, { kind: legalStatus.kind, body });
  return saved.ok ? { redirect: `${theirRightsPath(it.personId)}?done=saved` } : showRecord(asked, saved.problems);
}

const atNow = ({ installation }: Context, { language }: Asked) => ({ ...clockOf(installation.current.timeZone), language });

const problemsOf = (body: unknown, language: Asked["language"]): Problems => {
  const parsed = parse(legalStatus.body, body, language);
  return parsed.ok ? {} : parsed.problems;
};

/** What a service may not leave out; the database asks for the same. */
function missing(body: Record<string, unknown>, language: Asked["language"]): Problems {
  const words = STATUS_FORM_WORDS[language];
  const empty = (name: string) => typeof body[name] !== "string" || String(body[name]).trim() === "";
  const { from, until } = body;
  return {
    ...(empty("from") && { from: words.missingDay }),
    ...(empty("decidedBy") && { decidedBy: words.missing }),
    ...(typeof from === "string" && typeof until === "string" && until !== "" && until < from && { until: words.order }),
  };
}

type Writing = { kind: string; body: unknown; aboutId?: string };

/** In one's own voice: the person's, or that of a practitioner. Sent twice it is there once. */
async function write(asked: Asked, it: Rights, { kind, body, aboutId }: Writing) {
  const { form } = asked;
  const voice: Voice = it.own ? "own" : "practitioner";
  const statementId = isId(form.statementId) ? form.statementId : newId();
  const saved = await say(asked, {
    personId: it.personId,
    statementId,
    revisionId: isId(form.id) ? form.id : newId(),
    basedOn: null,
    kind,
    aboutId: aboutId ?? null,
    voice,
    body,
  });
  if (saved.ok && !saved.value.repeated) tell(asked, { ...it, right: "duty" }, "wrote", aboutId ?? statementId);
  return saved;
}

function showOne(ctx: Context, asked: Asked, it: Rights, refused?: Refused): Answer {
  const wanted = refused ? it.statements.find((each) => each.statement_id === refused.aboutId)?.root_id : asked.params.statementId;
  const root = it.statements.find((each) => each.statement_id === wanted && each.kind === legalStatus.kind);
  if (!root) throw new NotHere();
  tell(asked, it, "saw", root.statement_id);
  return { page: <OneStatusPage {...{ ctx, asked, it, root, refused }} />, status: refused ? 422 : 200 };
}

/** A change, a hearing or its outcome, an advocate; of the person also what they say to it. */
async function sayAbout(ctx: Context, asked: Asked, name: AboutName): Promise<Answer> {
  const { form, params } = asked;
  const it = await enterRights(asked);
  const about = it.statements.find((each) => each.statement_id === params.statementId);
  const wanted = name === "outcome" ? statusReview.kind : legalStatus.kind;
  if (!about || about.kind !== wanted || !(it.own || (it.writes && name !== "word"))) throw new NotHere();
  const { what = "", on = "", until = "", text = "", by = "", time = "", where = "" } = form;
  const body = { what, on, until, text, by, time, where };
  const refuse = (problems: Problems): Answer => showOne(ctx, asked, it, { name, aboutId: about.statement_id, problems });
  if (name === "change" && !it.own) {
    const parsed = parse(statusChange.body, body, asked.language);
    const problems = {
      ...renewalAgainstLaw(about as Statement<LegalStatus>, body, atNow(ctx, asked)),
      ...(parsed.ok ? {} : parsed.problems),
      ...(String(by).trim() === "" && { by: STATUS_FORM_WORDS[asked.language].missing }),
    };
    if (Object.keys(problems).length > 0) return refuse(problems);
  }
  const saved = await write(asked, it, { kind: ABOUT[name], body, aboutId: about.statement_id });
  if (!saved.ok) return refuse(saved.problems);
  return { redirect: `${theirRightsPath(it.personId, about.root_id)}?done=saved#s-${saved.value.statementId}` };
}

/** Whoever wrote something wrong takes it back; it stays to be read as that. */
async function takeBack(asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const it = await enterRights(asked);
  const said = it.statements.find((each) => each.statement_id === params.statementId && LEGAL_KINDS.some(({ kind }) => kind === each.kind));
  if (!said || said.author_id !== actor.accountId || said.voice !== (it.own ? "own" : "practitioner")) throw new NotHere();
  if (it.own && said.kind === legalStatus.kind) throw new NotHere();
  if (said.state !== "withdrawn") {
    await act(tx, { personId: it.personId, eventId: newId(), statementId: said.statement_id, act: "withdrawn", actorId: actor.accountId });
    tell(asked, { ...it, right: it.writes ? "duty" : it.right }, "took back", said.root_id);
  }
  const gone = said.kind === legalStatus.kind;
  return { redirect: `${theirRightsPath(it.personId, gone ? "" : said.root_id)}?done=taken` };
}
