import type { Language } from "../../ground/core/language.ts";
import { markOf } from "../../record/statements/by-picture.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { Page } from "../../web/layout.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { Thing, type ThingName } from "../../web/parts/things.tsx";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { CHECK_WORDS } from "./check-words.ts";
import { pictureQuestions } from "../../record/pictured/questions.ts";
import type { Answer } from "../../record/pictured/answers.ts";
import { pictureAnswer, wishOf } from "../../record/pictured/shape.ts";
import { AnswerSign } from "../../record/pictured/signs.tsx";
import { PICTURED_WORDS } from "../../record/pictured/words.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";

/** Everything that was pressed for the person, each with its picture: right, or not right. */
export function CheckPage({ asked, waiting }: { asked: PersonAsked; waiting: Statement[] }) {
  const { language } = asked;
  const words = CHECK_WORDS[language];
  const done = asked.query.done;
  const names = [...new Set(waiting.map((each) => each.scribe_name ?? ""))].join(", ");
  return (
    <Page
      title={words.title}
      language={language}
      actor={asked.actor}
      path="/by-pictures/check"
      back={{ href: "/by-pictures", text: PICTURE_PATH_WORDS[language].toStart }}
      notice={done === "right" ? words.confirmed : done === "away" ? words.away : undefined}
    >
      <h1>{words.title}</h1>
      <p class="lede">{waiting.length > 0 ? words.lede(names) : words.nothing}</p>
      <ul class="to-check" role="list">
        {waiting.map((each) => (
          <li key={each.statement_id}>
            <OneToCheck statement={each} language={language} />
          </li>
        ))}
      </ul>
      {waiting.length > 1 && (
        <Form action="/by-pictures/check">
          {waiting.map((each) => (
            <Hidden key={each.revision_id} name="right" value={`${each.statement_id} ${each.revision_id}`} />
          ))}
          <Button>{words.allRight}</Button>
        </Form>
      )}
    </Page>
  );
}

function OneToCheck({ statement, language }: { statement: Statement; language: Language }) {
  const words = CHECK_WORDS[language];
  const { statement_id, revision_id, kind, body } = statement;
  const { question, asked } = markOf(body)!;
  const answer: Answer = kind === pictureAnswer.kind ? body.answer : "yes";
  // one sentence to say yes or no to, and never a no to a no
  const said = kind === pictureAnswer.kind ? wishOf(body, language) : `${PICTURED_WORDS[language].answer.yes}: ${body.text || asked}`;
  const of = <span class="unseen">: {said}</span>;
  return (
    <>
      <div class="kept-answer">
        <Thing name={pictureOf(question)} />
        <AnswerSign answer={answer} />
        <p dir="auto" data-voice="scribed">
          {said}
        </p>
      </div>
      <Form action="/by-pictures/check">
        <IdField />
        <div class="answers">
          <button class="answer yes" name="right" value={`${statement_id} ${revision_id}`}>
            <AnswerSign answer="yes" />
            <span>
              {words.oneRight}
              {of}
            </span>
          </button>
          <button class="answer no" name="away" value={statement_id}>
            <AnswerSign answer="no" />
            <span>
              {words.notRight}
              {of}
            </span>
          </button>
        </div>
      </Form>
    </>
  );
}

/** The picture it was asked with; where the question is no longer there, one that stands for asking. */
function pictureOf(key: string): ThingName {
  const [room, question] = key.split(".");
  const found = pictureQuestions().rooms.find(({ id }) => id === room);
  return found?.questions.find(({ id }) => id === question)?.picture ?? "ask";
}
