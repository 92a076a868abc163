import { readAuthorities, readDecidesFor } from "../../record/acting/store.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { answerKept, dropUnsaved, keepUnsaved, readAllUnsaved, writingOn } from "../../record/own-writing/unsaved.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import { act, readSection } from "../../record/statements/store.ts";
import { WITHDRAWN } from "../../record/responses/rules.ts";
import { dutyTowards } from "../../record/reach/duty.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { isId } from "../../ground/core/id.ts";
import { NewCapacityPage } from "./new-page.tsx";
import { CapacityPage } from "./page.tsx";
import { CAPACITY_SECTION } from "./section.ts";
import { capacityRecord, capacityView } from "./shape.ts";
import { markSeen, readMatters } from "./store.ts";
import { useSupport } from "./support.ts";
import { CAPACITY_WORDS } from "./words.ts";

const PATH = "/people/:personId/capacity";

export function capacityRoutes(ctx: Context): void {
  useSupport(ctx.config.dataDir);
  personRoute(ctx, "GET", "/rights/capacity", (asked) => showOwn(ctx, asked));
  personRoute(ctx, "POST", "/rights/capacity/:statementId/view", (asked) => sayView(ctx, asked, asked.personId));
  route(ctx, "GET", PATH, (asked) => showTheirs(ctx, asked));
  route(ctx, "GET", `${PATH}/new`, (asked) => showNew(ctx, asked));
  route(ctx, "POST", PATH, (asked) => record(ctx, asked));
  route(ctx, "POST", `${PATH}/:statementId/view`, (asked) => sayView(ctx, asked, asked.params.personId!));
  route(ctx, "POST", `${PATH}/:statementId/withdraw`, withdraw);
}

async function showOwn(ctx: Context, asked: PersonAsked, failed?: string, problems?: Problems): Promise<Answer> {
  const { tx, personId } = asked;
  const [statements, authorities] = await Promise.all([readSection(tx, personId, CAPACITY_SECTION), readAuthorities(tx, personId)]);
  markSeen(tx, personId);
  return {
    page: <CapacityPage {...{ ctx, asked, personId, statements, authorities, failed, problems }} called={null} />,
    status: failed ? 422 : 200,
  };
}

async function showTheirs(ctx: Context, asked: Asked, failed?: string, problems?: Problems): Promise<Answer> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  if (personId === actor.personId) return { redirect: "/rights/capacity" };
  const [duty, statements, authorities] = await Promise.all([
    dutyTowards(tx, actor, personId),
    readSection(tx, personId, CAPACITY_SECTION),
    readAuthorities(tx, personId),
  ]);
  if (!duty) throw new NotHere();
  tellAccess(tx, actor, { personId, act: "saw", right: "duty", what: [CAPACITY_SECTION] });
  return {
    page: <CapacityPage {...{ ctx, asked, personId, statements, authorities, failed, problems }} called={duty.called} />,
    status: failed ? 422 : 200,
  };
}

/** What is half written is kept for the writer alone, and is no record. Of whoever may not write one, nothing is kept. */
async function keepDraft(asked: Asked): Promise<Answer> {
  const { tx, actor } = asked;
  const personId = asked.params.personId!;
  const [duty, decidesAs] = await Promise.all([dutyTowards(tx, actor, personId), readDecidesFor(tx, personId)]);
  if (!duty || decidesAs) throw new NotHere();
  return answerKept(await keepUnsaved(asked, { personId, statementId: asked.form.statementId, kind: capacityRecord.kind }));
}

/** The form: as it was sent, or with what one began and has not kept. */
async function showNew(ctx: Context, asked: Asked, problems: Problems = {}): Promise<Answer> {
  const { tx, actor, params, language } = asked;
  const personId = params.personId!;
  const sent = typed(asked, "id") !== "";
  const [duty, matters, decidesAs, unsaved] = await Promise.all([
    dutyTowards(tx, actor, personId),
    readMatters(ctx.house.families, tx, personId, language),
    readDecidesFor(tx, personId),
    sent ? [] : readAllUnsaved(tx, actor.accountId, personId),
  ]);
  if (!duty) throw new NotHere();
  // it lists what there is to decide: words of theirs, and of what was put forward to them
  tellAccess(tx, actor, { personId, act: "saw", right: "duty", what: [CAPACITY_SECTION] });
  const begun = unsaved.find((each) => each.kind === capacityRecord.kind) ?? null;
  return {
    page: (
      <NewCapacityPage
        {...{ ctx, personId, matters, decidesAs, begun, problems }}
        asked={begun ? writingOn(asked, begun) : asked}
        called={duty.called}
      />
    ),
    status: Object.keys(problems).length > 0 ? 422 : 200,
  };
}

const typed = ({ form }: Asked, name: string): string => (typeof form[name] === "string" ? form[name] : "");

/** The record, and with it what the person says about it; or why that is not here, and when they are asked again. */
async function record(ctx: Context, asked: Asked): Promise<Answer> {
  if (asked.wantsJson) return keepDraft(asked);
  const { tx, actor, params, form, language } = asked;
  const personId = params.personId!;
  const [duty, matters, decidesAs] = await Promise.all([
    dutyTowards(tx, actor, personId),
    readMatters(ctx.house.families, tx, personId, language),
    readDecidesFor(tx, personId),
  ]);
  if (!duty) throw new NotHere();
  if (decidesAs) return { ...(await showNew(ctx, asked)), status: 422 };
  const theirs = typed(asked, "theirs").trim();
  const missing = missingIn(
    asked,
    matters.map((each) => each.id),
    today(ctx.installation.current.timeZone),
  );
  const statementId = typed(asked, "statementId");
  const body = { ...form, ...(theirs ? { absent: "", askOn: "" } : {}) };
  const whole = parse(capacityRecord.body, body, language);
  // all that is missing is told at once, in the order of the form
  const problems = { ...(whole.ok ? {} : inOwnWords(whole.problems, language)), ...missing };
  if (Object.keys(problems).length > 0) return showNew(ctx, asked, problems);
  const saved = await say(asked, {
    personId,
    statementId,
    revisionId: typed(asked, "id"),
    basedOn: null,
    kind: capacityRecord.kind,
    voice: "practitioner",
    body,
  });
  if (!saved.ok) return showNew(ctx, asked, inOwnWords(saved.problems, language));
  if (theirs && !saved.value.repeated) {
    const viewId = typed(asked, "viewId");
    const said = await write(asked, { personId, statementId: viewId, revisionId: newId(), aboutId: statementId, text: theirs });
    // their words were looked at above: what is refused now was made up, and takes the record with it
    if (!said.ok) throw new NotHere();
  }
  await dropUnsaved(tx, form);
  tellAccess(tx, actor, { personId, act: "recorded", right: "duty", what: [CAPACITY_SECTION], statementId });
  return { redirect: `/people/${personId}/capacity?done=saved#r-${statementId}` };
}

/** What no shape can ask by itself. */
function missingIn(asked: Asked, matters: string[], now: string): Problems {
  const words = CAPACITY_WORDS[asked.language].problems;
  const text = typed(asked, "theirs").trim();
  const theirs = text !== "";
  const view = theirs ? parse(capacityView.body, { text }, asked.language) : null;
  const concerns = typed(asked, "concerns");
  return {
    ...(view && !view.ok ? { theirs: view.problems.text! } : {}),
    ...(theirs || typed(asked, "absent").trim() !== "" ? {} : { absent: words.absent! }),
    ...(theirs || typed(asked, "askOn") >= now ? {} : { askOn: words.askOn! }),
    ...(typed(asked, "assessedOn") > now ? { assessedOn: words.assessedOn! } : {}),
    ...(concerns === "" || matters.includes(concerns) ? {} : { concerns: words.concerns! }),
  };
}

const inOwnWords = (problems: Problems, language: Asked["language"]): Problems =>
  Object.fromEntries(Object.entries(problems).map(([field, text]) => [field, CAPACITY_WORDS[language].problems[field] ?? text]));

type View = { personId: string; statementId: string; revisionId: string; aboutId: string; text: string };
const write = (asked: Asked, { text, ...it }: View) =>
  say(asked, {
    ...it,
    basedOn: null,
    kind: capacityView.kind,
    voice: asked.actor.accountId === it.personId ? "own" : "scribed",
    body: { text },
  });

/** The person says it themselves; or a practitioner writes down what they say. */
async function sayView(ctx: Context, asked: Asked, personId: string): Promise<Answer> {
  const { tx, actor, params } = asked;
  const own = actor.accountId === personId;
  const [duty, statements] = await Promise.all([
    own ? null : dutyTowards(tx, actor, personId),
    readSection(tx, personId, CAPACITY_SECTION),
  ]);
  const aboutId = params.statementId!;
  const there = statements.some((each) => each.statement_id === aboutId && each.kind === capacityRecord.kind);
  if ((!own && !duty) || !there) throw new NotHere();
  const saved = await write(asked, {
    personId,
    statementId: typed(asked, "statementId"),
    revisionId: typed(asked, "id"),
    aboutId,
    text: typed(asked, "text"),
  });
  if (!saved.ok)
    return own ? showOwn(ctx, { ...asked, personId }, aboutId, saved.problems) : showTheirs(ctx, asked, aboutId, saved.problems);
  if (!own) tellAccess(tx, actor, { personId, act: "wrote", right: "duty", what: [CAPACITY_SECTION], statementId: aboutId });
  return { redirect: `${own ? "/rights/capacity" : `/people/${personId}/capacity`}?done=saved#r-${aboutId}` };
}

/** Whoever wrote it takes it back; it stays to be read so. */
async function withdraw({ tx, actor, params, form }: Asked): Promise<Answer> {
  const { personId, statementId } = params as { personId: string; statementId: string };
  const statements = await readSection(tx, personId, CAPACITY_SECTION);
  const it = statements.find((each) => each.statement_id === statementId && each.kind === capacityRecord.kind);
  if (!it || it.author_id !== actor.accountId || !isId(form.id)) throw new NotHere();
  await act(tx, { personId, eventId: form.id, statementId, act: WITHDRAWN, actorId: actor.accountId });
  tellAccess(tx, actor, { personId, act: "took back", right: "duty", what: [CAPACITY_SECTION], statementId });
  return { redirect: `/people/${personId}/capacity?done=away` };
}
