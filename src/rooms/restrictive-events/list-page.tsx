import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { RIGHTS_GROUP } from "../legal-status/group.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import type { Asked } from "../../web/route.ts";
import { PAGE_WORDS } from "../../web/words.ts";
import { EventView } from "./event-view.tsx";
import { NotAgreed } from "./not-agreed-line.tsx";
import { OwedList } from "./owed-list.tsx";
import { RECORD_WORDS } from "./record-words.ts";
import type { EventsRoom } from "./room.ts";
import { endOf, followedOf, talkOf } from "./rules.ts";
import { EVENTS_SECTION, eventPath, eventsPath, OWN_PATH } from "./section.ts";
import { beganWhen, endedWhen } from "./shape.ts";
import { typeAbout, typeName } from "./types.ts";
import type { ViewProps } from "./viewing.ts";
import { EVENT_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; room: EventsRoom };

/** Every event, the newest first; what happened stays folded until somebody wants to read it. */
export function ListPage({ ctx, asked, room }: Props) {
  const { language, actor } = asked;
  const words = EVENT_WORDS[language];
  const { own, called, personId, events } = room;
  const title = own ? words.title : words.titleOf(called);
  const path = own ? OWN_PATH : eventsPath(personId);
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={path}
      back={own ? { href: RIGHTS_GROUP.path, text: RIGHTS_GROUP.words[language].title } : { href: `/people/${personId}`, text: called }}
      help={own ? "person" : "service"}
    >
      <h1>{title}</h1>
      {own ? (
        <Lede language={language} text={words.lede} pictures={["eye", "pen", "talk"]} />
      ) : (
        <p class="lede">{words.ledeOthers(called)}</p>
      )}
      {own && <Seen {...{ ctx, asked, room }} />}
      {room.duty && (
        <p class="no-print">
          <ButtonLink href={`${eventsPath(personId)}/new`}>{RECORD_WORDS[language].record}</ButtonLink>
        </p>
      )}
      {room.duty && <OwedList events={events} personId={personId} {...{ language, timeZone: ctx.installation.current.timeZone }} />}
      {events.length === 0 ? (
        <p class="card">{own ? words.none : words.noneOthers}</p>
      ) : (
        <>
          <p class="card no-print">{words.note}</p>
          <Pages of={events} idOf={({ event }) => event.statement_id} language={language} size={12}>
            {(some) => some.map((one) => <OneCard key={one.event.statement_id} {...{ ctx, asked, room, one }} />)}
          </Pages>
          <p class="no-print">
            <a href={`${eventsPath(personId)}/document`}>{words.document}</a>
          </p>
        </>
      )}
    </Page>
  );
}

function Seen({ ctx, asked: { language }, room }: Props) {
  const { readers, statements } = room.read;
  const within = statements.map((each) => each.statement_id);
  const { text, onlyYou } = whoSees(
    readers,
    { section: EVENTS_SECTION.section, within },
    { language, timeZone: ctx.installation.current.timeZone },
  );
  return (
    <WhoSees onlyYou={onlyYou} change={{ href: `/sharing/new?section=${EVENTS_SECTION.section}`, text: PAGE_WORDS[language].whoSees }}>
      {`${WRITING_WORDS[language].whoSees} ${text}.`}
    </WhoSees>
  );
}

/** What can be known at a glance: what it is called, when, by whom, what was tried, and where it stands. */
function OneCard(props: ViewProps) {
  const { ctx, asked, room, one } = props;
  const { language } = asked;
  const words = EVENT_WORDS[language];
  const { body, statement_id: id } = one.event;
  const { timeZone } = ctx.installation.current;
  const end = endOf(one);
  const talk = talkOf(one, today(timeZone));
  const told = words.talkState[talk.state];
  return (
    <section class="card" aria-labelledby={`e-${id}`} id={`s-${id}`}>
      <h2 id={`e-${id}`} class="waits">
        {typeName(body.type, language)}
      </h2>
      <p class="hint">{typeAbout(body.type, language)}</p>
      <p>
        {beganWhen(body, language)} – {end.endedOn === null ? words.goesOn : endedWhen(end, language)}
      </p>
      <NotAgreed body={body} language={language} />
      <p class="words" dir="auto">
        <b>{words.tried}:</b> {body.before}
      </p>
      <p class="row">
        {one.takenBack && <Tag tone="quiet">{words.takenBackTag}</Tag>}
        {followedOf(one) !== "none" && <Tag tone="plain">{(room.own ? words.followed : words.followedOthers)[followedOf(one)]}</Tag>}
        {!one.takenBack && (
          <Tag tone={talk.state === "outstanding" ? "wait" : "quiet"}>
            {words.talkTag}: {typeof told === "string" ? told : told(formatDay(talk.on, language, timeZone))}
          </Tag>
        )}
      </p>
      <More summary={words.unfold}>
        <EventView {...props} />
      </More>
      <p class="no-print">
        <a href={eventPath(room.personId, id)}>
          {words.open}
          <span class="unseen">
            : {typeName(body.type, language)}, {beganWhen(body, language)}
          </span>
        </a>
      </p>
    </section>
  );
}
