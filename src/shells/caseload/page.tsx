import { useHouse } from "../../web/house.ts";
import type { Families } from "../../agreements/sealed/families.ts";
import { isolated } from "../../ground/core/name.ts";
import { STANDING_WORDS } from "../../rooms/advance-choices/standing-words.ts";
import type { Actor, TeamRole } from "../../ground/core/actor.ts";
import { ACTING_CHECK_WORDS } from "../../record/acting/check-words.ts";
import { ACTING_PAGE_WORDS } from "../../record/acting/words.ts";
import { OpenNowList } from "../../record/emergency-access/open-now.tsx";
import type { OpenNow } from "../../record/emergency-access/store.ts";
import { NOT_ME_WORDS } from "../../people/accounts/not-me-words.ts";
import { WAY_IN_WORDS } from "../../people/ways-in/words.ts";
import { ACT_WORDS } from "../../people/acts/words.ts";
import { EMERGENCY_WORDS } from "../../record/emergency-access/words.ts";
import { CARE_PLAN } from "../../agreements/plan-meeting/family.ts";
import { JOINING_PATH, WaitingToJoin } from "../../people/joining/pages.tsx";
import { JOINING_WORDS } from "../../people/joining/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { MeetingDay } from "../../rooms/deciding/store.ts";
import { KEPT_PATH, KEPT_WORDS } from "../../rooms/restrictive-events/kept-words.ts";
import { clockOf } from "../../rooms/legal-status/days.ts";
import { DaysThatCome, SoonByLaw } from "../../rooms/rights/days-that-come.tsx";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { DenseList } from "../../web/parts/lists.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import type { Asked } from "../../web/route.ts";
import { isWaiting, type CaseRow, type Listed, type Need } from "./rules.ts";
import { CASELOAD_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  listed: Listed[];
  everybody: number;
  query: string;
  /** the legal statuses of those the actor works with as a practitioner */
  legal: (Statement & { called: string })[];
  /** meetings that they prepared for, and let the actor read */
  meetings: MeetingDay[];
  /** what the actor has open in an emergency */
  open: OpenNow[];
  /** how many openings wait for a review of the actor's, as a records officer */
  toReview: number;
  /** how many said lately of a way into their account that it was not them */
  notMe: number;
  /** how many authorities wait to be checked by the actor */
  toCheck: number;
  /** how many accepted an invitation to a team and wait for the actor to confirm them */
  toConfirm: number;
  /** the teams that the actor waits to belong to */
  joinings: { team_name: string; confirmers: string[] }[];
};

/** So many names are found by looking. */
const MANY = 5;

/** Everybody the actor works with, what needs them first. */
export function CaseloadPage(props: Props) {
  const { ctx, asked, listed, everybody, query, legal, meetings, open } = props;
  const { language, actor } = asked;
  const words = CASELOAD_WORDS[language];
  // whoever waits to be let into a team came to work there: nobody let them in as a supporter
  const works = actor.memberships.length > 0 || props.joinings.length > 0;
  const title = works ? words.title : words.titleOfSupporter;
  const zone = ctx.installation.current.timeZone;
  const clock = clockOf(zone);
  const waiting = listed.filter((each) => isWaiting(each.needs)).length;
  const fresh = listed.filter((each) => each.needs.some((need) => need.what === "news")).length;
  return (
    <Page title={title} language={language} actor={actor} path={asked.request.url} help={works ? "service" : "person"} wide>
      <h1>{title}</h1>
      <p class="lede">{words.lede}</p>
      <OpenNowList {...{ open, language }} timeZone={zone} />
      <SoonByLaw statements={legal} {...{ clock, language }} />
      <WaitingToJoin joinings={props.joinings} language={language} />
      <Emergencies {...props} {...{ actor, language }} />
      {everybody === 0 && props.joinings.length > 0 ? null : everybody === 0 ? (
        <Empty
          drawing="people"
          title={words.emptyTitle}
          action={actor.memberships.length > 0 && <ButtonLink href="/people/invite">{words.invite}</ButtonLink>}
        >
          {words.empty}
        </Empty>
      ) : (
        <>
          {(works || everybody > MANY) && <Search {...{ language, query }} />}
          <p>
            {words.count(listed.length)}, {words.needing(waiting)}, {words.withNews(fresh)}.
          </p>
          {listed.length === 0 ? (
            <p class="card">{words.nobody(query)}</p>
          ) : (
            <Pages of={listed} idOf={({ row }) => row.person_id} language={language} size={100}>
              {(some) => (
                <DenseList
                  label={title}
                  items={some.map(({ row, needs }) => ({
                    href: `/people/${row.person_id}`,
                    title: row.called,
                    about: aboutOf(row, language, zone),
                    tags:
                      needs.length === 0 ? (
                        <span class="hint">{words.calm}</span>
                      ) : (
                        needs.map((need) => <NeedTag key={keyOf(need)} {...{ need, language, zone }} />)
                      ),
                  }))}
                />
              )}
            </Pages>
          )}
          {actor.memberships.length > 0 && (
            <p>
              <ButtonLink kind="quiet" href="/people/invite">
                {words.invite}
              </ButtonLink>
            </p>
          )}
        </>
      )}
      <DaysThatCome statements={legal} {...{ meetings, clock, language }} />
    </Page>
  );
}

/** Who they are to the actor, and that they chose in advance, where the actor may see it. */
function aboutOf({ pronouns, relationship, teams, advance, acting }: CaseRow, language: Language, timeZone: string): string {
  const words = CASELOAD_WORDS[language];
  const who = relationship ? words.you(relationship) : teams.map(isolated).join(", ");
  const acts = (acting ?? []).map(({ as, until }) =>
    ACTING_PAGE_WORDS[language].youAct(ACTING_WORDS[language].kind[as], until && formatDay(until, language, timeZone)),
  );
  return [pronouns, who, ...acts, advance ? STANDING_WORDS[language].exists : ""].filter(Boolean).join(" · ");
}

type Office = Pick<Props, "toReview" | "toCheck" | "toConfirm" | "notMe"> & { actor: Actor; language: Language };

/** For somebody in danger who shared nothing, before everybody else; and for whoever reviews and checks, with what waits for them. */
function Emergencies({ actor, language, toReview, toCheck, toConfirm, notMe }: Office) {
  const words = EMERGENCY_WORDS[language];
  const is = (...roles: TeamRole[]) => actor.memberships.some(({ role }) => roles.includes(role));
  return (
    <p class="row links no-print">
      {is("practitioner", "lead") && <a href="/emergency">{words.find}</a>}
      {is("records officer") && (
        <span>
          <a href="/emergency/reviews">{words.reviewTitle}</a> {toReview > 0 && <Tag tone="wait">{words.toReview(toReview)}</Tag>}
        </span>
      )}
      {is("records officer") && <a href={KEPT_PATH}>{KEPT_WORDS[language].title}</a>}
      {is("practitioner", "peer worker", "lead", "records officer") && <a href="/way-in">{WAY_IN_WORDS[language].title}</a>}
      {is("records officer") && (
        <span>
          <a href="/acts">{ACT_WORDS[language].title}</a> {notMe > 0 && <Tag tone="wait">{NOT_ME_WORDS[language].toLookAt(notMe)}</Tag>}
        </span>
      )}
      {(is("records officer", "lead") || toCheck > 0) && (
        <span>
          <a href="/acting/checks">{ACTING_CHECK_WORDS[language].checksTitle}</a>{" "}
          {toCheck > 0 && <Tag tone="wait">{ACTING_CHECK_WORDS[language].toCheck(toCheck)}</Tag>}
        </span>
      )}
      {toConfirm > 0 && (
        <span>
          <a href={JOINING_PATH}>{JOINING_WORDS[language].title}</a> <Tag tone="wait">{JOINING_WORDS[language].toConfirm(toConfirm)}</Tag>
        </span>
      )}
    </p>
  );
}

/** A search that is an address: it can be kept, and works without script. */
function Search({ language, query }: { language: Language; query: string }) {
  const words = CASELOAD_WORDS[language];
  return (
    <form method="get" action="/people" role="search" class="row">
      <label class="label" for="q">
        {words.search}
      </label>
      <input id="q" class="middle" type="search" name="q" value={query} />
      <button class="btn quiet">{words.find}</button>
      {query !== "" && <a href="/people">{words.everybody}</a>}
    </form>
  );
}

export const keyOf = (need: Need): string => `${need.what} ${"agreementId" in need ? need.agreementId : ""}`;

export function NeedTag({ need, language, zone }: { need: Need; language: Language; zone: string }) {
  return <Tag tone={need.what === "news" ? "new" : "wait"}>{textOf(useHouse().families, need, language, zone)}</Tag>;
}

/** The plan needs no name; anything else that is looked at again is named. */
const which = (families: Families, kind: string, language: Language): string =>
  kind === CARE_PLAN ? "" : `${families.of(kind).words[language].title}: `;

function textOf(families: Families, need: Need, language: Language, zone: string): string {
  const words = CASELOAD_WORDS[language];
  const day = (when: Date | string) => formatDay(when, language, zone);
  switch (need.what) {
    case "question":
      return words.question(need.count, day(need.since));
    case "ask":
      return words.ask(need.count, day(need.since));
    case "afterwards":
      return words.afterwards(day(need.since));
    case "sign":
      return words.sign(families.of(need.kind).words[language].it);
    case "disputed":
      return `${which(families, need.kind, language)}${words.disputed(day(need.day))}`;
    case "ask-again":
      return words.askAgain(day(need.day));
    case "review":
      return `${which(families, need.kind, language)}${need.due ? words.reviewDue(day(need.day)) : words.reviewSoon(day(need.day))}`;
    case "capacity":
      return words.capacityDue(day(need.day));
    case "news":
      return need.since ? words.newsSince(need.count, day(need.since)) : words.news(need.count);
  }
}
