import { WriteDown } from "./write-down.tsx";
import type { PersonProps } from "./person-props.ts";
import type { VNode } from "preact";
import { useHouse, type House } from "../../web/house.ts";
import { answeringPath, theirRightsPath } from "../../rooms/legal-status/paths.ts";
import { AnsweredWithPictures } from "../../record/pictured/entry.tsx";
import type { ChoicesView } from "../../rooms/advance-choices/for-others.tsx";
import { advancePath } from "../../rooms/advance-choices/family.ts";
import { STANDING_WORDS } from "../../rooms/advance-choices/standing-words.ts";
import { ACTING_PAGE_WORDS } from "../../record/acting/words.ts";
import { CAPACITY_WORDS } from "../../rooms/capacity/words.ts";
import { CASELOAD_WORDS } from "../caseload/words.ts";
import { CardForOthers } from "../../rooms/crisis-card/for-others.tsx";
import { GoalsForOthers } from "../../rooms/goals/for-others.tsx";
import type { Language } from "../../ground/core/language.ts";
import { EMERGENCY_WORDS } from "../../record/emergency-access/words.ts";
import { CARE_PLAN } from "../../agreements/plan-meeting/family.ts";
import { RIGHTS_LINKS } from "../../rooms/rights/link-words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { doneWords } from "../../record/responses/words.ts";
import { EventsOwed } from "../../rooms/restrictive-events/owed-list.tsx";
import { EVENTS_SECTION, eventsPath } from "../../rooms/restrictive-events/section.ts";
import { byAuthority, type Reach } from "../../record/reach/reach.ts";
import { isOfSafety } from "../../rooms/safety-document/content.ts";
import { DOCUMENT_WORDS } from "../../rooms/safety-document/words.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { SummaryList, type SummaryRow } from "../../web/parts/summary.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { maySuggestGoal, sharedUntil, singles, wholeSections } from "./rules.ts";
import { SectionForOthers } from "./section.tsx";
import { News, Waiting } from "./today.tsx";
import { IDENTITY_WORDS } from "../../record/identity/words.ts";
import { PEOPLE_WORDS } from "./words.ts";

declare module "../../web/capability.ts" {
  interface Capability {
    views?: Readonly<Record<string, (view: ChoicesView) => VNode>>;
  }
}

/** What a person shares with whoever looks, and nothing else: what is not shared is not there. */
export function PersonPage(props: PersonProps) {
  const { ctx, asked, profile, reach } = props;
  const { language, actor } = asked;
  const words = PEOPLE_WORDS[language];
  const timeZone = ctx.installation.current.timeZone;
  return (
    <Page
      title={profile.called}
      language={language}
      actor={actor}
      path={asked.request.url}
      help={reach?.voice === "supporter" ? "person" : "service"}
      back={{ href: "/people", text: actor.memberships.length > 0 ? words.people : CASELOAD_WORDS[language].titleOfSupporter }}
      notice={doneWords(asked.query.done, language) ?? undefined}
      wide
    >
      <h1>{profile.called}</h1>
      {profile.pronouns && <p class="lede">{profile.pronouns}</p>}
      {profile.emergency_at && (
        <p class="card today" dir="auto">
          {EMERGENCY_WORDS[language].toldHere(profile.called, formatWhen(profile.emergency_at, language, timeZone))}
        </p>
      )}
      <ActsFor {...props} />
      <Bar {...props} />
      <div class="with-aside">
        <aside aria-label={words.about(profile.called)}>
          <Waiting {...props} />
          {props.byDuty && <EventsOwed statements={props.byDuty} personId={props.personId} {...{ language, timeZone }} />}
          <News {...props} />
          <Header {...props} />
          {reach && <WriteDown {...props} reach={reach} />}
        </aside>
        <div>{reach && <Sections {...props} reach={reach} />}</div>
      </div>
      <p class="hint printed-only">{words.printed(actor.name, formatWhen(new Date(), language, timeZone))}</p>
    </Page>
  );
}

/** Under what whoever looks acts for the person, what that lets them do, and in whose name they speak. */
function ActsFor({ ctx, asked: { language }, personId, profile }: PersonProps) {
  if (profile.acting.length === 0) return null;
  const words = ACTING_PAGE_WORDS[language];
  return (
    <section class="card">
      {profile.acting.map(({ as, until, decides }, index) => {
        const kind = ACTING_WORDS[language].kind[as];
        return (
          <p key={index}>
            <b>{words.youAct(kind, until && formatDay(until, language, ctx.installation.current.timeZone))}</b>{" "}
            {decides ? words.youMay.decide : words.youMay.answer} {words.speaks(kind, profile.called)}
          </p>
        );
      })}
      <p>
        <a href={`/people/${personId}/acting`}>{words.theirLink}</a>
      </p>
    </section>
  );
}

/** By this they are found in an emergency: where it is missing, the way to write it down. */
function bornRow(ctx: Context, { language, params }: PersonProps["asked"], { born_on }: PersonProps["profile"]): SummaryRow {
  const words = IDENTITY_WORDS[language];
  return {
    name: words.born,
    value: born_on ? formatDay(born_on, language, ctx.installation.current.timeZone) : words.notKnown,
    actions: [{ href: `/people/${params.personId}/identity`, text: born_on ? words.change : words.writeDown }],
  };
}

function Header({ ctx, asked, profile, reach }: PersonProps) {
  const { language, params } = asked;
  const words = PEOPLE_WORDS[language];
  const day = (when: Date) => formatDay(when, language, ctx.installation.current.timeZone);
  const { sections } = asked.house;
  const shared = reach
    ? sharedUntil(reach.grants).map(({ section, until }) =>
        until ? words.until(nameOf(sections, section, language), day(until)) : nameOf(sections, section, language),
      )
    : [];
  const helps = [...profile.takes_part.map((each) => words.help[each] ?? each), profile.takes_part_words].filter(Boolean);
  const rows = [
    ...(profile.contact ? [{ name: words.contact, value: profile.contact }] : []),
    ...(profile.duty ? [bornRow(ctx, asked, profile)] : []),
    ...(helps.length > 0 ? [{ name: words.takesPart, value: helps.join(". ") }] : []),
  ];
  return (
    <>
      <WhoSees>
        {!reach
          ? words.nothingShared(profile.called)
          : (byAuthority(reach) ? words.youSee : words.sharesWith)(
              profile.called,
              listed([...shared, ...(shared.length === 0 ? [words.single.toLowerCase()] : [])], words.and),
            )}{" "}
        {reach && mayOf(reach, profile.called, words)}
      </WhoSees>
      {profile.could_open && (
        <p class="no-print">
          <a href={`/people/${params.personId}/emergency`}>{EMERGENCY_WORDS[language].title(profile.called)}</a>
          {profile.all_closed && <span class="hint"> {EMERGENCY_WORDS[language].allClosed(profile.called)}</span>}
        </p>
      )}
      {rows.length > 0 && <SummaryList rows={rows} />}
    </>
  );
}

type Texts = (typeof PEOPLE_WORDS)["en-GB"];
const nameOf = (sections: House["sections"], section: string, language: Language): string =>
  sections.word(section, "theirs", language).toLowerCase();
const listed = (items: string[], and: string): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;

function mayOf(reach: Reach, name: string, words: Texts): string {
  const can = new Set(reach.grants.flatMap((grant) => grant.may));
  if (can.has("write")) return `${words.mayAnswer} ${words.mayWrite(name)}`;
  return can.has("answer") ? words.mayAnswer : words.onlySee;
}

function Sections({ ctx, asked, personId, profile, reach, statements, card, choices }: PersonProps & { reach: Reach }) {
  const words = PEOPLE_WORDS[asked.language];
  const view = (list: Statement[]): ChoicesView => ({
    statements: list,
    personId,
    called: profile.called,
    accountId: asked.actor.accountId,
    language: asked.language,
    timeZone: ctx.installation.current.timeZone,
    choices,
  });
  const { sections } = useHouse();
  const alone = singles(sections, reach, statements);
  const goals = alone.filter((each) => each.kind === "goal");
  return (
    <>
      {wholeSections(sections, reach, profile.safety_order).map((section) => (
        <section key={section} id={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>{sections.word(section, "theirs", asked.language)}</h2>
          {section === "crisis-card" ? (
            <CardForOthers card={card} personId={personId} language={asked.language} />
          ) : (
            <OneSection section={section} ctx={ctx} view={view(statements.filter((each) => each.section === section))} />
          )}
          <AnsweredWithPictures
            statements={statements.filter((each) => each.section === section)}
            language={asked.language}
            personId={personId}
          />
        </section>
      ))}
      {alone.length > 0 && (
        <section aria-labelledby="singles">
          <h2 id="singles">{words.single}</h2>
          {goals.length > 0 && (
            <GoalsForOthers {...view(statements.filter((each) => goals.some((goal) => goal.root_id === each.root_id)))} />
          )}
          <SectionForOthers {...view(alone.filter((each) => each.kind !== "goal"))} ctx={ctx} />
        </section>
      )}
    </>
  );
}

declare module "../../web/house.ts" {
  interface House {
    /** each section as those read it whom the person let in; one that is not here is shown plainly */
    views: Readonly<Record<string, (view: ChoicesView) => VNode>>;
  }
}

/** Each section as its own capability shows it to others; one without such a view is shown plainly. */
function OneSection({ section, view, ctx }: { section: string; view: ChoicesView; ctx: Context }) {
  if (section === "goals") return <GoalsForOthers {...view} />;
  const View = useHouse().views[section];
  return View ? <View {...view} /> : <SectionForOthers {...view} ctx={ctx} />;
}

/** What the actor comes here to do, and the way to whoever is next. */
function Bar({ asked, personId, profile, reach, statements }: PersonProps) {
  const words = PEOPLE_WORDS[asked.language];
  const back = encodeURIComponent(`/people/${personId}`);
  const hasPlan =
    profile.agreements.some((each) => each.kind === CARE_PLAN) || reach?.grants.some((grant) => grant.sections.includes("plan"));
  const agreed = profile.agreements.some((each) => each.putForward !== false);
  const practises = asked.actor.memberships.some(({ role }) => role === "practitioner" || role === "lead");
  return (
    <nav class="row actions no-print" aria-label={words.ways}>
      {(hasPlan || agreed) && <ButtonLink href={`/people/${personId}/plan`}>{hasPlan ? words.plan : words.agreed}</ButtonLink>}
      {profile.advance && (
        <ButtonLink kind="quiet" href={advancePath(personId)}>
          {STANDING_WORDS[asked.language].link}
        </ButtonLink>
      )}
      {reach && asked.actor.memberships.length > 0 && reach.grants.some((grant) => grant.sections.some(isOfSafety)) && (
        <ButtonLink kind="quiet" href={`/people/${personId}/safety-documents`}>
          {DOCUMENT_WORDS[asked.language].link}
        </ButtonLink>
      )}
      {profile.duty && (
        <ButtonLink kind="quiet" href={theirRightsPath(personId)}>
          {RIGHTS_LINKS[asked.language].rights}
        </ButtonLink>
      )}
      {(profile.duty || statements.some((each) => each.kind === "choice-ask")) && (
        <ButtonLink kind="quiet" href={answeringPath(personId)}>
          {RIGHTS_LINKS[asked.language].asks}
        </ButtonLink>
      )}
      {reach && maySuggestGoal(reach) && (
        <ButtonLink kind="quiet" href={`/people/${personId}/suggest-goal?back=${back}`}>
          {words.suggestGoal}
        </ButtonLink>
      )}
      {profile.duty && (
        <ButtonLink kind="quiet" href={eventsPath(personId)}>
          {EVENTS_SECTION.words[asked.language].theirs}
        </ButtonLink>
      )}
      {practises && profile.duty && (
        <>
          <a href={`/people/${personId}/capacity`}>{CAPACITY_WORDS[asked.language].link}</a>
          <a href={`/people/${personId}/acting`}>{ACTING_PAGE_WORDS[asked.language].theirLink}</a>
        </>
      )}
      {asked.actor.memberships.length > 0 && <a href={`/people/next?after=${personId}`}>{words.next}</a>}
    </nav>
  );
}
