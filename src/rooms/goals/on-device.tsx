import { renderToString } from "preact-render-to-string";
import { goalsIn, partsOf } from "./rules.ts";
import { GOALS_SECTION } from "./section.ts";
import { mark, type Goal, type Mark } from "./shape.ts";
import { GOAL_WORDS } from "./words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { formatDay } from "../../web/dates.ts";
import { SaidWords } from "../../web/parts/voice.tsx";
import type { Entry, Place } from "../../web/islands/pocket/kept.ts";
import { formOf, PlaceOnPage, type Part, type Reading } from "../../record/on-device/parts.tsx";

const PAGE = "goals";
/** Of the marks, those one looks back at; the whole line is in the record. */
const LAST = 3;

/** The goals the person is at, to mark how far along each feels; null where there are none. */
export function goalsPart(reading: Reading): Part | null {
  const { statements, language } = reading;
  const goals = goalsIn(statements, "active") as Statement<Goal>[];
  if (goals.length === 0) return null;
  const words = GOAL_WORDS[language];
  const places = goals.map((goal) => ({ goal, place: `goal-${goal.statement_id}`, marks: lastMarks(goal, reading) }));
  const html = renderToString(
    <>
      <p class="lede">{words.lede}</p>
      {places.map(({ goal, place, marks }) => (
        <PlaceOnPage key={place} place={place} title={goal.body.text} entries={marks} link={words.mark} language={language}>
          {goal.body.why ? <SaidWords>{goal.body.why}</SaidWords> : <></>}
        </PlaceOnPage>
      ))}
    </>,
  );
  return {
    page: { id: PAGE, title: words.title, html },
    picture: GOALS_SECTION.picture,
    text: GOALS_SECTION.words[language].count(goals.length),
    entries: places.flatMap(({ marks }) => marks),
    places: Object.fromEntries(places.map(({ goal, place }) => [place, markOf(goal, reading)])),
  };
}

const markOf = (goal: Statement<Goal>, { language }: Reading): Place => ({
  title: goal.body.text,
  heading: GOAL_WORDS[language].mark,
  page: PAGE,
  kind: mark.kind,
  about: goal.statement_id,
  edits: false,
  form: formOf({
    fields: <QuestionFields questions={mark.questions} values={{}} language={language} own />,
    page: PAGE,
    language,
    button: GOAL_WORDS[language].markButton,
  }),
});

const lastMarks = (goal: Statement, { statements, language, timeZone }: Reading): Entry[] =>
  partsOf<Mark>(statements, goal.statement_id, mark.kind)
    .kept.slice(-LAST)
    .map(({ statement_id, revision_id, said_at, body }) => ({
      id: statement_id,
      place: `goal-${goal.statement_id}`,
      based: revision_id,
      fields: {},
      html: renderToString(
        <>
          <p>
            {GOAL_WORDS[language].of10(body.value)} ({formatDay(said_at, language, timeZone)})
          </p>
          {body.note && <SaidWords>{body.note}</SaidWords>}
        </>,
      ),
    }));
