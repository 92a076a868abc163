import { WithPictures } from "../../record/pictured/entry.tsx";
import { Begun } from "../../record/own-writing/not-saved.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { atAGlance } from "../../record/reach/readers/sentence.ts";
import { WINGS } from "../../record/statements/wing.ts";
import { SAID_WORDS } from "../../record/statements/words.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { Rooms } from "../../web/parts/rooms.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { More } from "../../web/parts/summary.tsx";
import { doorsOf } from "./doors.ts";
import { ideaFor, isEmpty, waitingFor, type Idea, type Waiting } from "./rules.ts";
import type { HomeFacts } from "./store.ts";
import { HOME_WORDS } from "./words.ts";
import { marked } from "../../web/parts/whose.tsx";

/** How many of the things that wait stand open on the page; the others are one press away. */
const IN_SIGHT = 3;

type Props = { asked: PersonAsked; facts: HomeFacts; today: string; timeZone: string };

/** The person's own place: what waits for them first, then the rooms of their record. */
export function HomePage({ asked, facts, today, timeZone }: Props) {
  const { language, actor, personId } = asked;
  const words = HOME_WORDS[language];
  const waiting = waitingFor(asked.house, facts, personId, today, language, timeZone);
  const [now, later] = [waiting.filter((each) => !each.later), waiting.filter((each) => each.later)];
  const space = actor.space?.name ?? "";
  const seen = atAGlance(facts.readers, { language });
  return (
    <Page title={words.title} language={language} actor={actor} path="/home">
      <h1 dir="auto">{words.hello(facts.called)}</h1>
      <p class="lede" dir="auto">
        {space ? words.ledeOf(space) : words.lede}
      </p>
      <WhoSees onlyYou={seen.onlyYou} change={{ href: "/sharing", text: seen.onlyYou ? words.sharing.title : words.sharing.change }}>
        {seen.text}
      </WhoSees>
      {facts.takesPart.includes("pictures") && <WithPictures language={language} />}
      {now.length > 0 && (
        <section aria-label={words.waits}>
          {now.slice(0, IN_SIGHT).map((each) => (
            <WaitingCard key={`${each.what} ${each.id}`} {...{ each, asked, timeZone }} />
          ))}
          {now.length > IN_SIGHT && (
            <More summary={words.moreWaits(now.length - IN_SIGHT)}>
              <Pages of={now.slice(IN_SIGHT)} idOf={({ id }) => id} language={language} name="waiting" size={12}>
                {(some) => some.map((each) => <WaitingCard key={`${each.what} ${each.id}`} {...{ each, asked, timeZone }} />)}
              </Pages>
            </More>
          )}
        </section>
      )}
      <Begun unsaved={facts.unsaved} language={language} />
      <Next idea={ideaFor(facts, waiting)} language={language} />
      {isEmpty(facts) && (
        <Empty drawing="pot" title={words.emptyTitle} action={<ButtonLink href="/strengths/new">{words.begin}</ButtonLink>}>
          <Lede language={language} text={words.empty} pictures={["lock", "sharing", "strengths"]} plain />
        </Empty>
      )}
      {WINGS.map((wing) => (
        <section key={wing} class="wing">
          <h2>{SAID_WORDS[language].wing[wing]}</h2>
          <Rooms rooms={doorsOf(asked.house.sections, wing, facts, { language, timeZone })} label={SAID_WORDS[language].wing[wing]} />
        </section>
      ))}
      {!actor.wayBack && !isEmpty(facts) && (
        <p class="hint">
          {words.noWayBack} <a href="/account/way-back">{words.makeWayBack}</a>
        </p>
      )}
      <Later waiting={later} asked={asked} timeZone={timeZone} />
    </Page>
  );
}

const IDEA_AT: Record<Idea, string> = { goal: "/goals/new", share: "/sharing/new", wellness: "/wellness" };

/** One thing that could come next, offered and not asked for. */
function Next({ idea, language }: { idea: Idea | null; language: PersonAsked["language"] }) {
  const words = HOME_WORDS[language];
  if (!idea) return null;
  return (
    <section class="card">
      <h2 class="waits">{words.ideaTitle}</h2>
      <p>{words.idea[idea].text}</p>
      <div class="row actions">
        <ButtonLink kind="quiet" href={IDEA_AT[idea]}>
          {words.idea[idea].link}
        </ButtonLink>
      </div>
    </section>
  );
}

type CardProps = { each: Waiting; asked: PersonAsked; timeZone: string };

function WaitingCard({ each, asked, timeZone }: CardProps) {
  const words = HOME_WORDS[asked.language];
  const title = titleOf(each, asked, timeZone);
  return (
    <section class="card today">
      <h2 class="waits">{title}</h2>
      {/* the title above says who said or wrote it down */}
      <p dir="auto" data-voice={marked(each.voice)}>
        {textOf(each, asked)}
      </p>
      <div class="row actions">
        <ButtonLink href={each.href}>{nextOf(each, asked)}</ButtonLink>
        <Form action="/home/not-now">
          <Hidden name="what" value={each.what} />
          <Hidden name="id" value={each.id} />
          <Button kind="quiet">
            {words.notNow}
            <span class="unseen">: {title}</span>
          </Button>
        </Form>
      </div>
    </section>
  );
}

function titleOf({ what, who, kind, mine, day, due, title: said }: Waiting, { language, house }: PersonAsked, timeZone: string): string {
  if (said !== undefined) return said;
  const words = HOME_WORDS[language];
  const name = who || words.somebody;
  const { title, yours } = house.families.of(kind ?? "").words[language];
  switch (what) {
    case "question":
      return words.asked(name);
    case "suggestion":
      return words.suggested(name);
    case "confirm":
      return words.wroteDown(name);
    case "sign":
      return mine ? words.toSignMine(title) : words.toSign(title, name);
    default:
      return due ? words.reviewDue(yours) : words.reviewSoon(yours, formatDay(day!, language, timeZone));
  }
}

function textOf({ what, text, title }: Waiting, { language }: PersonAsked): string {
  if (title !== undefined) return text;
  const words = HOME_WORDS[language];
  if (what === "sign") return words.toSignText;
  return what === "review" ? words.reviewText : `“${text}”`;
}

function nextOf({ what, next }: Waiting, { language }: PersonAsked): string {
  const words = HOME_WORDS[language];
  const ways: Record<string, string> = {
    question: words.answer,
    suggestion: words.look,
    confirm: words.confirm,
    sign: words.readPlan,
    review: words.openPlan,
  };
  return next ?? ways[what] ?? words.look;
}

/** What the person said "not now" to: out of the way, one press away. */
function Later({ waiting, asked, timeZone }: { waiting: Waiting[]; asked: PersonAsked; timeZone: string }) {
  const words = HOME_WORDS[asked.language];
  if (waiting.length === 0) return null;
  return (
    <More summary={words.later(waiting.length)}>
      <p class="hint">{words.laterText}</p>
      <Pages of={waiting} idOf={({ id }) => id} language={asked.language} name="later">
        {(some) => (
          <ul>
            {some.map((each) => (
              <li key={`${each.what} ${each.id}`}>
                <a href={each.href}>{titleOf(each, asked, timeZone)}</a>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </More>
  );
}
