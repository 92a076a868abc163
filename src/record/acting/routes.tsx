import { sharedWhole } from "../statements/sections.ts";
import { InvitationCard } from "../../people/invitations/card.tsx";
import { sendInvitation } from "../../people/invitations/send.ts";
import { invite } from "../../people/invitations/store.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Language } from "../../ground/core/language.ts";
import { tellAccess } from "../statements/access.ts";
import { alikeProblem } from "../../web/parts/alike-problem.ts";
import { inOwnWords, parse } from "../../ground/core/problems.ts";
import { dutyTowards } from "../reach/duty.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, personRoute, route, type Afterwards, type Answer, type Asked } from "../../web/route.ts";
import { ChecksPage } from "./checks-page.tsx";
import { NominatePage, RecordPage } from "./forms.tsx";
import { useAuthorities } from "./kinds.ts";
import { ActingPage } from "./page.tsx";
import { endForm, inviteForm, mayUpTo, nominateForm, recordForm } from "./shape.ts";
import { readActingAnswers } from "./answers-store.ts";
import * as store from "./store.ts";
import { ACTING_CHECK_WORDS } from "./check-words.ts";
import { ACTING_FORM_WORDS } from "./form-words.ts";

const PATH = "/people/:personId/acting";
const CHECKS = "/acting/checks";

export function actingRoutes(ctx: Context): void {
  useAuthorities(ctx.config.dataDir);
  personRoute(ctx, "GET", "/sharing/acting", (asked) => showOwn(ctx, asked));
  personRoute(ctx, "GET", "/sharing/acting/new", (asked) => showNominate(ctx, asked));
  personRoute(ctx, "POST", "/sharing/acting", (asked) => nominate(ctx, asked));
  route(ctx, "GET", PATH, (asked) => showTheirs(ctx, asked));
  route(ctx, "GET", `${PATH}/new`, (asked) => showRecord(ctx, asked));
  route(ctx, "POST", PATH, (asked) => record(ctx, asked));
  route(ctx, "POST", `${PATH}/:authorityId/check`, (asked) => check(ctx, asked));
  route(ctx, "POST", `${PATH}/:authorityId/end`, (asked) => end(ctx, asked));
  route(ctx, "POST", `${PATH}/:authorityId/invite`, (asked) => inviteHolder(ctx, asked));
  route(ctx, "POST", `${PATH}/:authorityId/holder/confirm`, (asked) => sayWhoseItIs(ctx, asked, true));
  route(ctx, "POST", `${PATH}/:authorityId/holder/refuse`, (asked) => sayWhoseItIs(ctx, asked, false));
  route(ctx, "GET", CHECKS, (asked) => showChecks(ctx, asked));
}

type Mine = Asked & { personId: string };
const dayNow = (ctx: Context): string => today(ctx.installation.current.timeZone);
const statusOf = (problems: Problems): number => (Object.keys(problems).length > 0 ? 422 : 200);

const inItsWords = (problems: Problems, language: Language): Problems =>
  inOwnWords(problems, ACTING_FORM_WORDS[language].problems, language);

async function showOwn(ctx: Context, asked: Mine): Promise<Answer> {
  const { tx, personId } = asked;
  const [authorities, answers] = await Promise.all([store.readAuthorities(tx, personId), readActingAnswers(tx, personId)]);
  store.markRead(tx, personId);
  return { page: <ActingPage {...{ ctx, asked, personId, authorities, answers }} called={null} records={false} /> };
}

async function showNominate(ctx: Context, asked: Mine, problems: Problems = {}): Promise<Answer> {
  const supporters = await store.readOwnSupporters(asked.tx, asked.personId);
  return { page: <NominatePage {...{ asked, problems, supporters }} today={dayNow(ctx)} />, status: statusOf(problems) };
}

async function nominate(ctx: Context, asked: Mine): Promise<Answer> {
  const { tx, personId, form, language } = asked;
  const parsed = parse(nominateForm, form, language);
  if (!parsed.ok) return showNominate(ctx, asked, inItsWords(parsed.problems, language));
  const { id: authorityId, supporterId, sections, may, ...it } = parsed.value;
  const known = (await store.readOwnSupporters(tx, personId)).some((each) => each.supporter_id === supporterId);
  const problems = ACTING_FORM_WORDS[language].problems;
  if (!known) return showNominate(ctx, asked, { supporterId: problems.supporterId! });
  if (!sections.every((each) => sharedWhole(ctx.house.sections).includes(each)))
    return showNominate(ctx, asked, { sections: problems.sections! });
  await store.nominate(tx, { personId, authorityId, supporterId, sections, may: mayUpTo(may), ...it });
  return { redirect: "/sharing/acting?done=saved" };
}

/** For a practitioner who works with the person, and for whoever holds one. */
async function showTheirs(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  if (personId === actor.personId) return { redirect: "/sharing/acting" };
  const [duty, authorities, answers] = await Promise.all([
    dutyTowards(tx, actor, personId),
    store.readAuthorities(tx, personId),
    readActingAnswers(tx, personId),
  ]);
  const seen = authorities.filter((each) => duty || each.account_id === actor.accountId);
  const called = duty?.called ?? seen[0]?.called;
  if (!called) throw new NotHere();
  tellAccess(tx, actor, { personId, act: "saw", right: duty ? "duty" : "relation", what: ["acting"] });
  return { page: <ActingPage {...{ ctx, asked, personId, called, answers }} authorities={seen} records={duty !== null} /> };
}

/** The organisations in whose name the actor writes something down. */
const organisationsOf = ({ actor }: Asked): { id: string; name: string }[] => {
  const practising = actor.memberships.filter(({ role }) => role === "practitioner" || role === "lead");
  return [...new Map(practising.map((each) => [each.organisationId, { id: each.organisationId, name: each.organisationName }])).values()];
};

async function showRecord(ctx: Context, asked: Asked, problems: Problems = {}): Promise<Answer> {
  const duty = await dutyTowards(asked.tx, asked.actor, asked.params.personId!);
  if (!duty) throw new NotHere();
  const organisations = organisationsOf(asked);
  const page = <RecordPage {...{ asked, problems, organisations, ...duty }} today={dayNow(ctx)} />;
  return { page, status: statusOf(problems), noneOfTheirWords: "an empty form with their name" };
}

async function record(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, params, form, language } = asked;
  const personId = params.personId!;
  if (!(await dutyTowards(tx, actor, personId))) throw new NotHere();
  const parsed = parse(recordForm(ctx.house.sections.having("acting")), form, language);
  if (!parsed.ok) return showRecord(ctx, asked, inItsWords(parsed.problems, language));
  const { id: authorityId, organisationId, may, ...it } = parsed.value;
  const alike = alikeProblem(form, it.name, await store.readNamesBesideForStaff(tx, personId, authorityId), language);
  if (alike) {
    // it may name who else acts for them
    tellAccess(tx, actor, { personId, act: "saw", right: "duty", what: ["acting"], onceInMinutes: 60 });
    return showRecord(ctx, asked, { name: alike });
  }
  if (!(await store.recordAuthority(tx, personId, authorityId, organisationId, { ...it, may: mayUpTo(may) }))) throw new NotHere();
  tellAccess(tx, actor, { personId, act: "recorded", right: "duty", what: ["acting"] });
  return { redirect: `/people/${personId}/acting?done=saved` };
}

const checks = ({ actor }: Asked): boolean => actor.memberships.some(({ role }) => role === "records officer" || role === "lead");

async function showChecks(ctx: Context, asked: Asked, failed?: string, problems?: Problems): Promise<Answer> {
  const authorities = await store.readToCheck(asked.tx);
  if (!checks(asked) && authorities.length === 0) throw new NotHere();
  for (const personId of new Set(authorities.map((each) => each.person_id))) tellChecked(asked, personId);
  return { page: <ChecksPage {...{ ctx, asked, authorities, failed, problems }} />, status: problems ? 422 : 200 };
}

/** Whoever checks papers reads what stands in them: one visit, however often its page is opened. */
const tellChecked = ({ tx, actor }: Asked, personId: string): void =>
  tellAccess(tx, actor, { personId, act: "saw", right: "duty", what: ["acting"], onceInMinutes: 60 });

async function check(ctx: Context, { tx, params }: Asked): Promise<Answer & Afterwards> {
  if (!(await store.checkAuthority(tx, params.personId!, params.authorityId!, ctx.config.baseUrl))) throw new NotHere();
  return { redirect: `${CHECKS}?done=checked`, afterwards: ctx.accounts.sendSoon };
}

/** The person, whoever holds it, whoever wrote it down, or those who check it; those last say why. */
async function end(ctx: Context, asked: Asked): Promise<Answer & Afterwards> {
  const { tx, actor, params, form, language } = asked;
  const { personId, authorityId } = params as { personId: string; authorityId: string };
  const parsed = parse(endForm, form, language);
  const it = await authorityIn(asked);
  if (!parsed.ok || !it) throw new NotHere();
  const { id: wishId, why } = parsed.value;
  const to = pathAfterEnding(it, actor.accountId);
  if (to === CHECKS && why.trim() === "") return showChecks(ctx, asked, authorityId, { why: ACTING_FORM_WORDS[language].problems.why! });
  const done = await store.endAuthority(tx, { personId, authorityId, why, wishId, baseUrl: ctx.config.baseUrl });
  // pressed twice, it is over already
  if (!done && !(await authorityIn(asked))?.ended_at) throw new NotHere();
  return { redirect: `${to}?done=${done ?? "ended"}`, afterwards: ctx.accounts.sendSoon };
}

const authorityIn = async ({ tx, params }: Asked): Promise<store.Authority | undefined> =>
  (await store.readAuthorities(tx, params.personId!)).find((each) => each.authority_id === params.authorityId);

/** Where somebody reads on: the person, whoever wrote it down, whoever holds it, or whoever checks. */
function pathAfterEnding({ person_id, made_by, account_id }: store.Authority, accountId: string): string {
  if (accountId === person_id) return "/sharing/acting";
  if (accountId === made_by) return `/people/${person_id}/acting`;
  return accountId === account_id ? "/people" : CHECKS;
}

/**
 * A link for whom the paper names, made by somebody who checks, never by whoever wrote it down. Where it can be sent, nobody
 * here is shown it; else it is handed over, and somebody other than its maker says later whose account accepted it.
 */
async function inviteHolder(ctx: Context, asked: Asked): Promise<Answer & Afterwards> {
  const { tx, actor, params, form, language } = asked;
  const personId = params.personId!;
  const it = await authorityIn(asked);
  if (!it?.may_invite) throw new NotHere();
  const parsed = parse(inviteForm, form, language);
  if (!parsed.ok) return showChecks(ctx, asked, it.authority_id, parsed.problems);
  const { id: invitationId, email } = parsed.value;
  const linkIsShown = email === "" || ctx.config.smtpUrl === null;
  const of = { personId, supporterId: it.supporter_id, name: it.name, email, createdBy: actor.accountId, linkIsShown };
  const secrets = await invite(tx, { invitationId, kind: "supporter", ...of });
  if (!secrets) return { redirect: CHECKS };
  const from = actor.memberships.find((each) => each.organisationId === it.organisation_id)?.organisationName ?? actor.name;
  const afterwards = () => sendInvitation(ctx, { invitationId, kind: "supporter", from, email, token: secrets.token });
  if (!linkIsShown) return { redirect: `${CHECKS}?done=invited`, afterwards };
  tellChecked(asked, personId);
  const page = (
    <InvitationCard
      {...{
        actor,
        language,
        secrets,
        name: it.name,
        email,
        mail: ctx.accounts.mail,
        baseUrl: ctx.config.baseUrl,
        timeZone: ctx.installation.current.timeZone,
      }}
      note={ACTING_CHECK_WORDS[language].handOver(it.name)}
      path={CHECKS}
      done={CHECKS}
      help="service"
    />
  );
  return { page, afterwards };
}

/** Whoever met them says whether the account that accepted is theirs. */
async function sayWhoseItIs(ctx: Context, asked: Asked, theirs: boolean): Promise<Answer & Afterwards> {
  const { tx, actor, params } = asked;
  const { personId, authorityId } = params as { personId: string; authorityId: string };
  const it = await authorityIn(asked);
  const done = theirs
    ? await store.confirmHolder(tx, personId, authorityId, ctx.config.baseUrl)
    : await store.refuseHolder(tx, personId, authorityId);
  if (!it || !done) throw new NotHere();
  const to = it.made_by === actor.accountId ? `/people/${personId}/acting` : CHECKS;
  return { redirect: `${to}?done=${theirs ? "confirmed" : "refused"}`, afterwards: ctx.accounts.sendSoon };
}
