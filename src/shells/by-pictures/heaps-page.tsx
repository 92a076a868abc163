import { Page } from "../../web/layout.tsx";
import { Actions, ButtonLink } from "../../web/parts/form.tsx";
import { Thing } from "../../web/parts/things.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { Kept, seenFor, seenOf } from "./question-page.tsx";
import { heapsOf, saysOf, standing, type Asking } from "../../record/pictured/rules.ts";
import type { Spoken } from "../../web/parts/whose.tsx";
import { Words } from "./quoted-words.tsx";
import { pathIn, type PictureRoom, type Subject, type Visit } from "../../record/pictured/room.ts";
import { ANSWERS, type Answer } from "../../record/pictured/answers.ts";
import { AnswerSign } from "../../record/pictured/signs.tsx";
import { PICTURED_WORDS } from "../../record/pictured/words.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";
import type { ComponentChildren } from "preact";

type HeapsProps = {
  visit: Visit;
  room: PictureRoom;
  aboutId: string | null;
  /** what it is about, where it is about something */
  subject: Subject | null;
  askings: Asking[];
  kept?: Asking;
  /** rooms that ask further about what a yes said here */
  further: { href: string; text: string; of?: Spoken }[];
  children?: ComponentChildren;
};

/** Everything that was asked here, in three heaps of pictures: yes, no, not sure. Each can be changed; the page prints. */
export function HeapsPage(props: HeapsProps) {
  const { visit, room, aboutId, subject, askings, kept, further, children } = props;
  const { asked, own } = visit;
  const { language } = asked;
  const words = PICTURE_PATH_WORDS[language];
  const { heaps, rest } = heapsOf(visit.statements, askings);
  const next = rest[0];
  const written = room.written(visit, aboutId);
  return (
    <Page
      title={room.title[language]}
      language={language}
      actor={asked.actor}
      path={pathIn(visit, room, aboutId)}
      help={own ? "person" : "service"}
      back={{ href: visit.base, text: words.toStart }}
      wide
    >
      {kept && <Kept {...{ visit, room, aboutId }} asking={kept} />}
      <div class="asked-head">
        <Thing name={room.picture} />
        <h1>{room.title[language]}</h1>
      </div>
      {subject && (
        <p class="words quoted" dir="auto">
          <Words it={subject} language={language} />
        </p>
      )}
      {askings.length === 0 && <p class="lede">{words.nothingToPick}</p>}
      {askings.length > 0 && <p class="lede">{next ? words.answered(askings.length - rest.length, askings.length) : words.done}</p>}
      <Actions>
        {next && (
          <ButtonLink href={pathIn(visit, room, aboutId, next.id)}>{rest.length === askings.length ? words.begin : words.goOn}</ButtonLink>
        )}
        {rest.length < askings.length && (
          <ButtonLink kind="quiet" href={pathIn(visit, room, aboutId, askings[0]!.id)}>
            {words.again}
          </ButtonLink>
        )}
      </Actions>
      {rest.length < askings.length && (
        <div class="heaps">
          {ANSWERS.map((answer) => (
            <HeapOf key={answer} {...props} answer={answer} inIt={heaps[answer]} />
          ))}
        </div>
      )}
      {children}
      {further.length > 0 && (
        <ul class="further" role="list">
          {further.map(({ href, text, of }) => (
            <li key={href}>
              <a href={href}>
                <Words it={{ text, of }} language={language} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <Rest {...props} rest={rest} />
      {askings[0] && own && (
        <WhoSees onlyYou={seenFor(visit, askings[0]).onlyYou} change={{ href: "/sharing", text: words.changeWho }}>
          {words.whoSees} {seenFor(visit, askings[0]).text}.
        </WhoSees>
      )}
      {!own && <WhoSees>{seenOf(visit, { section: room.writes[0]! })}</WhoSees>}
      {written && (
        <div class="no-print">
          <p>
            <a href={written}>{words.toWritten}</a>
          </p>
          <p class="hint">{words.print}</p>
        </div>
      )}
    </Page>
  );
}

function HeapOf({ visit, room, aboutId, answer, inIt }: HeapsProps & { answer: Answer; inIt: Asking[] }) {
  const words = PICTURE_PATH_WORDS[visit.asked.language];
  return (
    <section class={`heap ${answer}`} aria-labelledby={`heap-${answer}`}>
      <h2 id={`heap-${answer}`}>
        <AnswerSign answer={answer} />
        {words.heaps[answer]}
      </h2>
      {inIt.length === 0 && <p class="hint">{words.none}</p>}
      <ul role="list">
        {inIt.map((asking) => (
          <li key={asking.id}>
            <a href={pathIn(visit, room, aboutId, asking.id)}>
              <Thing name={asking.picture} />
              <span>
                <span dir="auto">
                  <Words it={lineOf(visit, asking, answer)} language={visit.asked.language} />
                </span>
                <Scribe visit={visit} asking={asking} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the yes heap what is said; in the others what was asked. Somebody's words are shown themselves. */
const lineOf = ({ statements }: Visit, asking: Asking, answer: Answer): { text: string; of?: Spoken } =>
  asking.quote ?? { text: answer === "yes" ? (saysOf(statements, asking) ?? asking.asks) : asking.asks };

function Scribe({ visit, asking }: { visit: Visit; asking: Asking }) {
  const words = PICTURED_WORDS[visit.asked.language];
  const statement = standing(visit.statements, asking)?.statement;
  if (statement?.voice !== "scribed") return null;
  return <span class="hint">{words.wroteDown(statement.scribe_name ?? "")}</span>;
}

function Rest({ visit, room, aboutId, askings, rest }: HeapsProps & { rest: Asking[] }) {
  const words = PICTURE_PATH_WORDS[visit.asked.language];
  if (rest.length === 0 || rest.length === askings.length) return null;
  return (
    <section class="heap rest no-print" aria-labelledby="heap-rest">
      <h2 id="heap-rest">{words.notAsked}</h2>
      <ul role="list">
        {rest.map((asking) => (
          <li key={asking.id}>
            <a href={pathIn(visit, room, aboutId, asking.id)}>
              <Thing name={asking.picture} />
              <span dir="auto">
                <Words it={asking.quote ?? { text: asking.asks }} language={visit.asked.language} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
