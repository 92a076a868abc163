import { familyOf } from "../families.ts";
import { CARE_PLAN } from "../plan-meeting/family.ts";
import { audienceOf } from "../sharing/audience.ts";
import { Begun } from "../own-writing/not-saved.tsx";
import { Lede } from "../web/parts/lede.tsx";
import type { PersonAsked } from "../own-writing/keeping.ts";
import type { Section, SectionGroup } from "../record/section.ts";
import { SECTIONS } from "../sections.ts";
import { formatDay } from "../web/dates.ts";
import { Page } from "../web/layout.tsx";
import { Empty } from "../web/parts/empty.tsx";
import { Button, ButtonLink, Form, Hidden } from "../web/parts/form.tsx";
import { Rooms, type Room } from "../web/parts/rooms.tsx";
import { More } from "../web/parts/summary.tsx";
import { countOf, ideaFor, isEmpty, sharedOf, waitingFor, type Idea, type Waiting } from "./rules.ts";
import type { HomeFacts } from "./store.ts";
import { HOME_WORDS } from "./words.ts";

type Props = { asked: PersonAsked; facts: HomeFacts; today: string; timeZone: string };

/** The person's own place: what waits for them first, then the rooms of their record. */
export function HomePage({ asked, facts, today, timeZone }: Props) {
  const { language, actor, personId } = asked;
  const words = HOME_WORDS[language];
  const waiting = waitingFor(facts, personId, today, language, timeZone);
  const [now, later] = [waiting.filter((each) => !each.later), waiting.filter((each) => each.later)];
  const space = actor.space?.name ?? "";
  return (
    <Page title={words.title} language={language} actor={actor} path="/home">
      <h1 dir="auto">{words.hello(facts.called)}</h1>
      <p class="lede" dir="auto">
        {space ? words.ledeOf(space) : words.lede}
      </p>
      {now.length > 0 && (
        <section aria-label={words.waits}>
          {now.map((each) => (
            <WaitingCard key={`${each.what} ${each.id}`} {...{ each, asked, timeZone }} />
          ))}
        </section>
      )}
      <Begun unsaved={facts.unsaved} language={language} />
      <Next idea={ideaFor(facts, waiting)} language={language} />
      {isEmpty(facts) && (
        <Empty drawing="pot" title={words.emptyTitle} action={<ButtonLink href="/strengths/new">{words.begin}</ButtonLink>}>
          <Lede language={language} text={words.empty} pictures={["lock", "sharing", "strengths"]} plain />
        </Empty>
      )}
      <h2>{words.rooms}</h2>
      <Rooms rooms={roomsOf(facts, language, timeZone)} label={words.rooms} />
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
      <p dir="auto">{textOf(each, asked)}</p>
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

function titleOf({ what, who, kind, mine, day, due, title: said }: Waiting, { language }: PersonAsked, timeZone: string): string {
  if (said !== undefined) return said;
  const words = HOME_WORDS[language];
  const name = who || words.somebody;
  const { title, yours } = familyOf(kind ?? "").words[language];
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
      <ul>
        {waiting.map((each) => (
          <li key={`${each.what} ${each.id}`}>
            <a href={each.href}>{titleOf(each, asked, timeZone)}</a>
          </li>
        ))}
      </ul>
    </More>
  );
}

function roomsOf(facts: HomeFacts, language: PersonAsked["language"], timeZone: string): Room[] {
  const words = HOME_WORDS[language];
  const seen = (section: string) =>
    words.seen(audienceOf(facts.grants, section, null, language, { timeZone, within: sharedOf(facts, section) }));
  const room = ({ section, kind, counted = kind, path, picture, words: called }: Section): Room => {
    const { title, none, count } = called[language];
    const there = countOf(facts, counted);
    return { href: path, icon: picture, title, text: `${there > 0 ? count(there) : none} ${seen(section)}` };
  };
  return [
    ...SECTIONS.filter((each) => each === SECTIONS.find((other) => other.group && other.group === each.group) || !each.group).map((each) =>
      each.group ? groupRoom(each.group, facts, language, seen) : room(each),
    ),
    { href: "/plan", icon: "plan", title: words.plan.title, text: planText(facts, language, timeZone) },
    { href: "/sharing", icon: "sharing", title: words.sharing.title, text: words.sharing.text },
    { href: "/pocket", icon: "phone", title: words.pocket.title, text: words.pocket.text },
  ];
}

/** Sections that share a room: how much there is in all, and who sees it where that is the same for each. */
function groupRoom(group: SectionGroup, facts: HomeFacts, language: PersonAsked["language"], seen: (section: string) => string): Room {
  const { title, none, count, differs } = group.words[language];
  const sections = SECTIONS.filter((each) => each.group === group);
  const there = sections.reduce((sum, { kind }) => sum + countOf(facts, kind), 0);
  const audiences = [...new Set(sections.map(({ section }) => seen(section)))];
  return {
    href: group.path,
    icon: group.picture,
    title,
    text: `${there > 0 ? count(there) : none} ${audiences.length === 1 ? audiences[0] : differs}`,
  };
}

function planText({ agreements }: HomeFacts, language: PersonAsked["language"], timeZone: string): string {
  const words = HOME_WORDS[language].plan;
  const newest = agreements.find((each) => each.kind === CARE_PLAN.family);
  if (!newest) return words.none;
  const day = formatDay(newest.put_forward_at, language, timeZone);
  if (newest.my_stance === null) return words.waiting;
  return newest.my_stance === "disagree" ? words.disagreed(day) : words.agreed(day);
}
