import type { Sections } from "../statements/sections.ts";
import type { Actor } from "../../ground/core/actor.ts";
import { isId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Result } from "../../ground/core/result.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { AllEmergencies } from "../emergency-access/all-times.tsx";
import { readEmergencies } from "../emergency-access/store.ts";
import { parse } from "../../ground/core/problems.ts";
import { readStatement } from "../statements/store.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, inTimeZone, today } from "../../web/dates.ts";
import { NotHere, personRoute, type Answer, type Asked } from "../../web/route.ts";
import { endRoutes } from "./end-routes.tsx";
import { readEndedAll } from "./ended-store.ts";
import { LookedPage } from "./looked-page.tsx";
import { SharingPage, type Notices } from "./page.tsx";
import { decideSharing, granteeOf, granteesOf, shareProblems, type Decided } from "./rules.ts";
import { measureOf, shareForm } from "./shape.ts";
import { CheckPage, SharePage, typedOf, type Typed } from "./share-page.tsx";
import type { Shared, Single } from "./shared.ts";
import { BY_CARD, entriesOf, firstWords, readLookers, readLooks, readShared, shareAgain, share, stop } from "./store.ts";
import { onlyMeRoutes } from "./only-me-routes.tsx";
import { supporterRoutes } from "./supporters-routes.tsx";
import { SHARING_WORDS } from "./words.ts";

type Mine = Asked & { personId: string };

export function sharingRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/sharing", (asked) => showSharing(ctx, asked));
  personRoute(ctx, "GET", "/sharing/looked", (asked) => showLooks(ctx, asked));
  personRoute(ctx, "GET", "/sharing/new", (asked) => beginSharing(ctx, asked));
  personRoute(ctx, "POST", "/sharing/new", (asked) => form(ctx, asked, typedOf(asked.form)));
  personRoute(ctx, "POST", "/sharing/check", (asked) => decided(ctx, asked, async (it) => ({ page: checkPage(ctx, asked, it) })));
  personRoute(ctx, "POST", "/sharing/save", (asked) =>
    decided(ctx, asked, async (it) => {
      await share(asked.tx, asked.personId, it, ctx.installation.current.timeZone);
      return { redirect: "/sharing?done=shared" };
    }),
  );
  personRoute(ctx, "POST", "/sharing/:grantId/stop", async ({ tx, personId, params }) => {
    const stopped = await stop(tx, personId, params.grantId!);
    return { redirect: stopped ? `/sharing?done=stopped&at=${params.grantId}` : "/sharing?done=already" };
  });
  personRoute(ctx, "POST", "/sharing/:grantId/again", async ({ tx, personId, params, form }) => {
    const again = isId(form.id) && (await shareAgain(tx, personId, params.grantId!, form.id));
    return { redirect: `/sharing?done=${again ? "again" : "already"}` };
  });
  endRoutes(ctx);
  onlyMeRoutes(ctx);
  supporterRoutes(ctx);
}

async function showSharing(ctx: Context, { tx, actor, personId, language, query }: Mine): Promise<Answer> {
  const [shared, ended] = await Promise.all([readShared(tx, personId), readEndedAll(tx, personId)]);
  const entries = entriesOf(ctx, shared, language);
  const notice = Object.hasOwn(SHARING_WORDS[language].notices, query.done ?? "") ? (query.done as Notices) : null;
  const { timeZone } = ctx.installation.current;
  const stopped = shared.grants.find((each) => each.grant_id === query.at && each.ended_at !== null) ?? null;
  return { page: <SharingPage {...{ actor, language, timeZone, now: new Date(), shared, entries, notice, stopped, ended }} /> };
}

/** Begins with what the link brought along: one entry, somebody, or an earlier act of sharing to do again. */
async function beginSharing(ctx: Context, asked: Mine): Promise<Answer> {
  const { tx, personId, query } = asked;
  const typed = { ...typedOf({ statement: query.statement, to: query.to }), sections: query.section ? [query.section] : [] };
  if (!isId(query.again)) return form(ctx, asked, typed);
  const earlier = (await readShared(tx, personId)).grants.find((grant) => grant.grant_id === query.again);
  if (!earlier) throw new NotHere();
  const { timeZone } = ctx.installation.current;
  const day = earlier.ends_at && earlier.ends_at > new Date() ? inTimeZone(new Date(earlier.ends_at.getTime() - 1), timeZone) : "";
  return form(ctx, asked, {
    to: granteeOf(earlier),
    sections: earlier.sections,
    statement: earlier.statement_id ?? "",
    may: measureOf(earlier.may),
    until: day ? "day" : "",
    day,
    reason: earlier.reason,
  });
}

async function form(ctx: Context, { tx, actor, personId, language }: Mine, typed: Typed): Promise<Answer> {
  const shared = await readShared(tx, personId);
  const grantees = granteesOf(shared);
  const kept = shared.readers.kept.length;
  const single = await singleOf(ctx, tx, personId, typed.statement, language);
  if (typed.statement && !single) throw new NotHere();
  return { page: <SharePage {...{ actor, language, grantees, single, typed, kept, today: today(ctx.installation.current.timeZone) }} /> };
}

/** What is asked for, if it may be; otherwise the form again, with what to mend and all that was typed. */
async function decided(ctx: Context, asked: Mine, go: (decided: Decided) => Promise<Answer>): Promise<Answer> {
  const { tx, actor, personId, language } = asked;
  const typed = typedOf(asked.form);
  const shared = await readShared(tx, personId);
  const single = await singleOf(ctx, tx, personId, typed.statement, language);
  const day = today(ctx.installation.current.timeZone);
  const result = decide(ctx.house.sections, asked.form, typed, shared, single, day, language);
  if (result.ok) return go(result.value);
  const kept = shared.readers.kept.length;
  const { problems } = result;
  const page = <SharePage {...{ actor, language, grantees: granteesOf(shared), single, typed, problems, kept, today: day }} />;
  return { page, status: 422 };
}

function decide(
  sections: Sections,
  given: Record<string, unknown>,
  typed: Typed,
  shared: Shared,
  single: Single | null,
  day: string,
  language: Language,
): Result<Decided> {
  const parsed = parse(shareForm(sections), given, language);
  if (!parsed.ok) return { ok: false, problems: shareProblems(parsed.problems, typed, language) };
  return decideSharing(parsed.value, granteesOf(shared), single, day, language);
}

/** The entry to share by itself: with all that is about it, so always the one at the top. */
async function singleOf(ctx: Context, tx: Tx, personId: string, statementId: string, language: Language): Promise<Single | null> {
  if (!isId(statementId)) return null;
  const given = await readStatement(tx, personId, statementId);
  const top = given && given.root_id !== given.statement_id ? await readStatement(tx, personId, given.root_id) : given;
  return (
    top && { statementId: top.statement_id, words: firstWords(ctx.house.kinds, top, language, SHARING_WORDS[language].noWords), of: top }
  );
}

function checkPage(ctx: Context, { actor, language }: { actor: Actor; language: Language }, decided: Decided) {
  const until = decided.sharing.day && formatDay(decided.sharing.day, language, ctx.installation.current.timeZone);
  return <CheckPage {...{ actor, language, decided, until }} />;
}

const LOOKS_A_PAGE = 40;

async function showLooks(ctx: Context, { tx, actor, personId, language, query }: Mine): Promise<Answer> {
  const who = isId(query.who) || query.who === BY_CARD ? query.who : null;
  const before = isId(query.before) ? query.before : null;
  const [lookers, looks, emergencies] = await Promise.all([
    readLookers(tx, personId),
    readLooks(tx, personId, who, before, LOOKS_A_PAGE + 1),
    readEmergencies(tx, personId),
  ]);
  const { timeZone } = ctx.installation.current;
  const page = { lookers, who, looks: looks.slice(0, LOOKS_A_PAGE), more: looks.length > LOOKS_A_PAGE, paged: before !== null };
  return {
    page: (
      <LookedPage {...{ actor, language, timeZone, ...page }} emergencies={<AllEmergencies {...{ emergencies, language, timeZone }} />} />
    ),
  };
}
