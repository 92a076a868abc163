import { newId } from "../../ground/core/id.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { Turn } from "../../record/responses/conversation.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { formatDay } from "../../web/dates.ts";
import { Chart } from "../../web/parts/chart.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Told } from "./notices.tsx";
import { Heading, mayWrite, nameOf, type GoalView } from "./goal-view.tsx";
import { WriteLink } from "./parts.tsx";
import { mark } from "./shape.ts";
import { marksOf, partsOf } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

/** How far along it feels: the line, its table, and for the person a way to mark it now. */
export function Progress(view: GoalView) {
  const { goal, statements, language, timeZone, reach, telling } = view;
  const words = GOAL_WORDS[language];
  const title = reach.own ? words.far : words.others.far(nameOf(view));
  const marks = marksOf(statements, goal.statement_id);
  const notes = marks.filter((each) => each.note.trim() !== "");
  const waiting = partsOf(statements, goal.statement_id, "mark").kept.filter((each) => each.voice === "scribed");
  const told = partsOf(statements, goal.statement_id, "mark").kept.find((each) => each.statement_id === telling?.at);
  if (marks.length === 0 && waiting.length === 0 && !reach.own && !mayWrite(view)) return null;
  return (
    <section id={told && `s-${told.statement_id}`} tabIndex={told && -1}>
      <Heading language={language} picture="goals">
        {title}
      </Heading>
      {told && <Told telling={telling} at={told.statement_id} language={language} />}
      {marks.length > 0 && (
        <div class="card">
          <Chart marks={marks} language={language} timeZone={timeZone} title={title} />
          {notes.slice(-3).map((each, index) => (
            <p key={index} class="hint" dir="auto">
              {formatDay(each.day, language, timeZone)}: {words.of10(each.value)}. {each.note}
            </p>
          ))}
        </div>
      )}
      {waiting.map((each) => (
        <Turn key={each.statement_id} {...view} rootId={goal.statement_id} turn={{ ...each, body: { text: markText(each, view) } }} />
      ))}
      {reach.own && (
        <More summary={words.mark}>
          <Form action={`/goals/${goal.statement_id}/add/mark`} label={words.mark}>
            <IdField />
            <Hidden name="statementId" value={newId()} />
            <QuestionFields questions={mark.questions} own values={{}} language={language} prefix="mark" />
            <Button>{words.markButton}</Button>
          </Form>
        </More>
      )}
      <WriteLink {...view} kind="mark" />
    </section>
  );
}

const markText = ({ body }: Statement, { language }: GoalView): string =>
  [GOAL_WORDS[language].of10(body.value), body.note].filter((each) => each !== "").join("\n");
