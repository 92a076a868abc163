import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { whoSees, type Seen } from "../../record/reach/readers/sentence.ts";
import { isOfDuty } from "../../record/reach/duty.ts";
import { Page } from "../../web/layout.tsx";
import { Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { Thing } from "../../web/parts/things.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { answerOf, besides, saysOf, standing, type Asking } from "../../record/pictured/rules.ts";
import { Words } from "./quoted-words.tsx";
import { pathIn, type PictureRoom, type Subject, type Visit } from "../../record/pictured/room.ts";
import { ANSWERS, type Answer } from "../../record/pictured/answers.ts";
import { AnswerSign } from "../../record/pictured/signs.tsx";
import { PICTURED_WORDS } from "../../record/pictured/words.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";

export type QuestionProps = {
  visit: Visit;
  room: PictureRoom;
  aboutId: string | null;
  askings: Asking[];
  asking: Asking;
  /** what it is about, where it is about something */
  subject: Subject | null;
  /** what was just kept */
  kept?: Asking;
  /** why what was pressed was not kept */
  problem?: string;
};

/** One picture, one short sentence, three answers. Nothing moves by itself; everything can be changed. */
export function QuestionPage({ visit, room, aboutId, askings, asking, subject, kept, problem }: QuestionProps) {
  const { asked, own } = visit;
  const { language } = asked;
  const words = PICTURE_PATH_WORDS[language];
  const path = (id?: string) => pathIn(visit, room, aboutId, id);
  const { before, after } = besides(askings, asking.id);
  const says = saysOf(visit.statements, asking);
  return (
    <Page title={asking.asks} language={language} actor={asked.actor} path={path(asking.id)} help={own ? "person" : "service"}>
      {kept && <Kept {...{ visit, room, aboutId }} asking={kept} />}
      {problem && (
        <Notice title={asking.asks} tone="stop">
          {problem}
        </Notice>
      )}
      <p class="hint asked-of">
        {room.title[language]} <span aria-hidden="true">·</span>{" "}
        <span class="whole">{words.of(askings.indexOf(asking) + 1, askings.length)}</span>
      </p>
      {subject && (
        <p class="asked-about" dir="auto">
          <Words it={subject} language={language} />
        </p>
      )}
      <div class="asked">
        <Thing name={asking.picture} />
        <div>
          {asking.quote?.label && <p class="hint">{asking.quote.label}</p>}
          {asking.quote && (
            <p class="words quoted" dir="auto">
              <Words it={asking.quote} language={language} />
            </p>
          )}
          <h1>{asking.asks}</h1>
          {says !== null && (
            <p class="hint says">
              {words.yesSays} <span dir="auto">“{says}”</span>
            </p>
          )}
        </div>
      </div>
      <Form action={path(asking.id)}>
        <IdField />
        <IdField name="statementId" />
        <Hidden name="shown" value={says ?? ""} />
        <AnswerButtons language={language} chosen={answerOf(visit.statements, asking)} />
      </Form>
      <Now {...{ visit, asking }} />
      <nav class="ways no-print" aria-label={words.rest}>
        <a href={path(before?.id)}>{words.before}</a>
        <a href={path(after?.id)}>{words.skip}</a>
        <a href={path()}>{words.stop}</a>
      </nav>
      <Sees {...{ visit, asking }} />
    </Page>
  );
}

/** The three answers, of which one press is enough. */
export const AnswerButtons = ({ language, chosen }: { language: Language; chosen: Answer | null }) => (
  <div class="answers" role="group" aria-label={PICTURE_PATH_WORDS[language].answers}>
    {ANSWERS.map((answer) => (
      <AnswerButton key={answer} answer={answer} text={PICTURED_WORDS[language].answer[answer]} chosen={chosen === answer} />
    ))}
  </div>
);

const AnswerButton = ({ answer, text, chosen }: { answer: Answer; text: string; chosen: boolean }) => (
  <button
    class={`answer ${answer}${chosen ? " chosen" : ""}`}
    name="answer"
    value={answer}
    aria-describedby={chosen ? "answer-now" : undefined}
  >
    <AnswerSign answer={answer} />
    {text}
  </button>
);

/** What is answered already, and whether somebody else wrote that down. */
function Now({ visit, asking }: { visit: Visit; asking: Asking }) {
  const words = PICTURE_PATH_WORDS[visit.asked.language];
  const pictured = PICTURED_WORDS[visit.asked.language];
  const answer = answerOf(visit.statements, asking);
  if (!answer) return null;
  const statement = standing(visit.statements, asking)?.statement;
  const scribe = statement?.voice === "scribed" ? (statement.scribe_name ?? "") : null;
  return (
    <p class="asked-now" id="answer-now">
      {words.now} <b>{scribe === null ? pictured.answer[answer] : words.nowBy(pictured.answer[answer], scribe)}</b>
      {statement && `, ${formatDay(statement.said_at, visit.asked.language, visit.ctx.installation.current.timeZone)}`}.{" "}
      {scribe !== null && visit.own && words.checkIt(scribe)}
      {!visit.own && statement && scribe === null && words.theirOwn(visit.called)}
    </p>
  );
}

/** Said before anything is pressed: who will see the answer. */
function Sees({ visit, asking }: { visit: Visit; asking: Asking }) {
  const words = PICTURE_PATH_WORDS[visit.asked.language];
  if (!visit.own) return <WhoSees>{seenOf(visit, asking)}</WhoSees>;
  const seen = seenFor(visit, asking);
  return (
    <WhoSees onlyYou={seen.onlyYou} change={{ href: "/sharing", text: words.changeWho }}>
      {words.whoSees} {seen.text}.
    </WhoSees>
  );
}

/** Who sees what somebody writes down: where a service must write, those of it who work with the person, too. */
export function seenOf({ asked: { actor, language }, called }: Visit, { section }: Pick<Asking, "section">): string {
  const words = PICTURE_PATH_WORDS[language];
  return actor.memberships.length > 0 && isOfDuty(section) ? words.theySeeByDuty(called) : words.theySee(called);
}

export function seenFor(visit: Visit, { aboutId, section }: Asking): Seen {
  const about = visit.statements.find((each) => each.statement_id === aboutId);
  const subject = about ? { section: about.section, entry: about.root_id } : { section };
  return whoSees(visit.readers, subject, { language: visit.asked.language, timeZone: visit.ctx.installation.current.timeZone });
}

type KeptProps = { visit: Visit; room: PictureRoom; aboutId: string | null; asking: Asking };

/** What was just kept, and the way to change it. Who can see it stands on the page. */
export function Kept({ visit, room, aboutId, asking }: KeptProps) {
  const words = PICTURE_PATH_WORDS[visit.asked.language];
  const answer = answerOf(visit.statements, asking);
  if (!answer) return null;
  const says = answer === "yes" ? saysOf(visit.statements, asking) : null;
  return (
    <div class="kept-answer" role="status">
      <Thing name={asking.picture} />
      <AnswerSign answer={answer} />
      <p>
        {says === null ? words.kept[answer] : words.keptYes(says)}{" "}
        <a href={pathIn(visit, room, aboutId, asking.id)}>
          {words.change}
          <span class="unseen">: {asking.asks}</span>
        </a>
      </p>
    </div>
  );
}
