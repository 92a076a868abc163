import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../own-writing/keeping.ts";
import { tellAccess } from "../statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { FindPage, OpenPage } from "./open-page.tsx";
import { OwnPage } from "./own-page.tsx";
import { ReviewPage } from "./review-page.tsx";
import { readIdentity } from "../identity/store.ts";
import { SEARCH_WORDS } from "./search-words.ts";
import { openForm, reviewForm, searchForm, wishForm } from "./shape.ts";
import * as store from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

const PATH = "/people/:personId/emergency";

export function emergencyRoutes(ctx: Context): void {
  route(ctx, "GET", "/emergency", (asked) => findSomebody(ctx, asked));
  route(ctx, "POST", "/emergency", (asked) => search(ctx, asked));
  route(ctx, "GET", PATH, (asked) => openOrRead(ctx, asked));
  route(ctx, "POST", PATH, (asked) => open(ctx, asked));
  route(ctx, "POST", `${PATH}/:accessId/end`, end);
  personRoute(ctx, "GET", "/sharing/emergency", (asked) => showOwn(ctx, asked));
  personRoute(ctx, "POST", "/sharing/emergency", saveWish);
  route(ctx, "GET", "/emergency/reviews", (asked) => showReviews(ctx, asked));
  route(ctx, "POST", `${PATH}/:accessId/review`, (asked) => saveReview(ctx, asked));
}

const practises = ({ actor }: Asked): boolean => actor.memberships.some(({ role }) => role === "practitioner" || role === "lead");

async function findSomebody(ctx: Context, asked: Asked): Promise<Answer> {
  if (!practises(asked)) throw new NotHere();
  const open = await store.readOpenNow(asked.tx);
  return { page: <FindPage {...{ asked, open }} found={null} timeZone={ctx.installation.current.timeZone} /> };
}

/** Sent as a form and never in an address, which is kept in histories. What was typed stays on the page. */
async function search(ctx: Context, asked: Asked): Promise<Answer> {
  if (!practises(asked)) throw new NotHere();
  const { tx, form, language } = asked;
  const [open, may] = await Promise.all([store.readOpenNow(tx), store.maySearch(tx)]);
  const page = (found: store.Found[] | null, status: number, problems?: Problems): Answer => ({
    page: <FindPage {...{ asked, open, found, problems }} timeZone={ctx.installation.current.timeZone} />,
    status,
  });
  const parsed = parse(searchForm, form, language);
  if (!parsed.ok) return page(null, 422, parsed.problems);
  if (!may) return page(null, 429, { "": SEARCH_WORDS[language].tooMany });
  return page(await store.find(tx, parsed.value), 200);
}

/** What is open is read; otherwise the page asks why it should be. */
async function openOrRead(ctx: Context, asked: Asked, problems: Problems = {}): Promise<Answer> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  const [could, opened, ended] = await Promise.all([
    store.readCould(tx, personId),
    store.readOpen(tx, personId),
    store.readEndedByPerson(tx, personId),
  ]);
  if (!could) throw new NotHere();
  if (!opened)
    return {
      page: <OpenPage {...{ asked, personId, could, ended, problems }} timeZone={ctx.installation.current.timeZone} />,
      status: Object.keys(problems).length > 0 ? 422 : 200,
      noneOfTheirWords: "asks why it is to be opened; nothing is open",
    };
  const { what, page } = await ctx.house.readOpened({ ctx, asked, personId, could, opened });
  tellAccess(tx, actor, { personId, act: "saw", right: "emergency", what: what.toSorted() });
  return { page };
}

/** Opens it, tells those who are to be told, and leads to what is open. Sent twice it is opened once. */
async function open(ctx: Context, asked: Asked): ReturnType<Parameters<typeof route>[3]> {
  const { tx, params, form, language } = asked;
  const personId = params.personId!;
  const parsed = parse(openForm, form, language);
  if (!parsed.ok) {
    return openOrRead(ctx, asked, { ...parsed.problems, reason: EMERGENCY_WORDS[language].reasonShort });
  }
  const { id: accessId, reason } = parsed.value;
  if ((await store.readEndedByPerson(tx, personId))?.mine && !(await store.readOpen(tx, personId))) return openOrRead(ctx, asked);
  if (!(await store.open(tx, { personId, accessId, reason, baseUrl: ctx.config.baseUrl }))) throw new NotHere();
  return { redirect: `/people/${personId}/emergency`, afterwards: ctx.accounts.sendSoon };
}

/** Whoever opened it closes it again, or the person ends it. */
async function end({ tx, actor, params }: Asked): Promise<Answer> {
  const { personId, accessId } = params as { personId: string; accessId: string };
  if (!(await store.end(tx, personId, accessId))) throw new NotHere();
  return { redirect: actor.accountId === personId ? "/sharing/emergency?done=ended" : "/emergency?done=ended" };
}

async function showOwn(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { tx, personId } = asked;
  const [emergencies, lookedFor, wish, around, identity] = await Promise.all([
    store.readEmergencies(tx, personId),
    store.readLookedFor(tx, personId),
    store.readWish(tx, personId),
    store.readAround(tx, personId),
    readIdentity(tx, personId),
  ]);
  store.markSeen(tx, personId);
  return { page: <OwnPage {...{ ctx, asked, emergencies, lookedFor, wish, identity, ...around }} /> };
}

async function saveWish({ tx, house, personId, form, language }: PersonAsked): Promise<Answer> {
  const parsed = parse(wishForm, form, language);
  if (!parsed.ok) throw new NotHere();
  const { supporters } = await store.readAround(tx, personId);
  await store.saveWish(tx, personId, {
    closed: house.sections.having("emergency").filter((each) => !parsed.value.open.includes(each)),
    told: supporters.map((each) => each.account_id).filter((each) => parsed.value.told.includes(each)),
  });
  return { redirect: "/sharing/emergency?done=saved" };
}

const answersFor = ({ actor }: Asked): boolean => actor.memberships.some(({ role }) => role === "records officer");

async function showReviews(ctx: Context, asked: Asked, problems: Problems = {}): Promise<Answer> {
  if (!answersFor(asked)) throw new NotHere();
  const [emergencies, searches] = await Promise.all([store.readToReview(asked.tx), store.readSearches(asked.tx)]);
  for (const personId of new Set(emergencies.map((each) => each.person_id)))
    tellAccess(asked.tx, asked.actor, { personId, act: "saw", right: "duty", what: ["emergency"], onceInMinutes: 60 });
  return {
    page: <ReviewPage {...{ ctx, asked, emergencies, searches, problems }} />,
    status: Object.keys(problems).length > 0 ? 422 : 200,
  };
}

async function saveReview(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, params, form, language } = asked;
  const { personId, accessId } = params as { personId: string; accessId: string };
  const emergency = await store.readEmergency(tx, personId, accessId);
  if (!emergency || !answersFor(asked) || emergency.account_id === actor.accountId || personId === actor.accountId) throw new NotHere();
  const parsed = parse(reviewForm, form, language);
  if (!parsed.ok) return showReviews(ctx, asked, parsed.problems);
  const { id: reviewId, verdict, words } = parsed.value;
  await store.review(tx, { personId, accessId, reviewId, verdict, words, by: actor.accountId });
  return { redirect: `/emergency/reviews?done=${accessId}` };
}
