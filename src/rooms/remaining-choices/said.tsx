import type { ComponentChildren } from "preact";
import { speakerOf, type Listening } from "../../record/statements/speaker.ts";
import { formatDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { Tag, type Tone } from "../../web/parts/tag.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { CHOICE_LINES } from "./line-words.ts";
import type { Answered, Asked, AskState } from "./rules.ts";
import type { Answer } from "./shape.ts";
import { CHOICE_WORDS } from "./words.ts";

export type Hearing = { listening: Listening; timeZone: string };

const TONES: Record<AskState, Tone> = { waiting: "wait", again: "wait", "look-again": "wait", answered: "plain" };
const ANSWER_TONES: Record<Answer["answer"], Tone> = { yes: "new", partly: "changed", "not-now": "changed", no: "changed" };

export const AskTag = ({ asked: { state, last }, hearing: { listening } }: { asked: Asked; hearing: Hearing }) => {
  const { language } = listening;
  if (state === "answered" && last) {
    const { answer } = last.answer.body;
    return <Tag tone={ANSWER_TONES[answer]}>{CHOICE_LINES[language].answer[answer]}</Tag>;
  }
  return <Tag tone={TONES[state]}>{CHOICE_WORDS[language].state[state]}</Tag>;
};

/** What was answered, the newest first to be read; earlier ones folded, none lost. */
export function Answers({
  asked,
  hearing,
  actions,
}: {
  asked: Asked;
  hearing: Hearing;
  actions?: (answered: Answered) => ComponentChildren;
}) {
  const { answers, last } = asked;
  const earlier = answers.slice(0, -1);
  const words = CHOICE_WORDS[hearing.listening.language];
  return (
    <>
      {last && <OneAnswer answered={last} hearing={hearing} actions={actions?.(last)} />}
      {earlier.length > 0 && (
        <More summary={words.history(earlier.length)}>
          {earlier.toReversed().map((each) => (
            <OneAnswer key={each.answer.statement_id} answered={each} hearing={hearing} />
          ))}
        </More>
      )}
    </>
  );
}

function OneAnswer({
  answered: { answer, replies },
  hearing,
  actions,
}: {
  answered: Answered;
  hearing: Hearing;
  actions?: ComponentChildren;
}) {
  const { listening, timeZone } = hearing;
  const { language } = listening;
  const label = CHOICE_LINES[language];
  const day = (when: Date | string) => formatDay(when, language, timeZone);
  const { body } = answer;
  return (
    <>
      <Say
        id={`s-${answer.statement_id}`}
        voice={answer.voice}
        acting={answer.acting_as}
        by={speakerOf(answer, listening)}
        when={day(answer.said_at)}
        tag={<Tag tone={ANSWER_TONES[body.answer]}>{label.answer[body.answer]}</Tag>}
        {...{ language, actions }}
      >
        <>
          <SaidWords>{body.text}</SaidWords>
          {body.why.trim() !== "" && (
            <p class="words" dir="auto">
              <b>{label.why}: </b>
              {body.why}
            </p>
          )}
          {body.againOn && (
            <p>
              <b>{label.againOn}</b> {day(body.againOn)}
            </p>
          )}
        </>
      </Say>
      {replies.map((reply) => (
        <Say
          key={reply.statement_id}
          id={`s-${reply.statement_id}`}
          voice={reply.voice}
          acting={reply.acting_as}
          by={speakerOf(reply, listening)}
          when={day(reply.said_at)}
          language={language}
        >
          <>
            <p>
              <b>{label.reply[reply.body.reply]}:</b> {reply.body.to === "" ? label.allRight : label.to[reply.body.to]}
            </p>
            {reply.body.text.trim() !== "" && <SaidWords>{reply.body.text}</SaidWords>}
          </>
        </Say>
      ))}
    </>
  );
}
