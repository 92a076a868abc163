import type { Language } from "../../ground/core/language.ts";
import type { Statement, StatementEvent } from "../statements/statement.ts";
import type { Reach } from "../reach/reach.ts";
import { formatDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { Foldable } from "../../web/parts/folded.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { ActButtons } from "./act-buttons.tsx";
import { SpeakForms } from "./forms.tsx";
import { beside, DECLINED, isDecided, isOpenQuestion, SAID_BESIDE, WITHDRAWN, wordsOf, type SuggestionOf, type Viewer } from "./rules.ts";
import { WaitsTag } from "./waits-tag.tsx";
import { speakerOf } from "../statements/speaker.ts";
import { RESPONSE_WORDS } from "./words.ts";

export type ConversationProps = {
  /** the statement and all that is about it */
  statements: Statement[];
  rootId: string;
  reach: Reach;
  /** who looks */
  accountId: string;
  personId: string;
  language: Language;
  timeZone: string;
  /** the page that forms come back to */
  back: string;
  /** what the person is called; "" where it is not known */
  called?: string;
  /** acts about these statements, to tell the reason of a "no thank you" */
  events?: StatementEvent[];
  /** other kinds that stand on their own elsewhere on the page are left out */
  kinds?: readonly string[];
  /** without the forms at the end */
  quiet?: boolean;
  /** what was decided about suggestions lies folded away at the end; "open": one of them was just decided about */
  decided?: "folded" | "open";
};

/** What is said beside a statement: each voice with who and when, what waits for whom, and what can be done now. */
export function Conversation(props: ConversationProps) {
  const { statements, rootId, quiet } = props;
  const root = statements.find((each) => each.statement_id === rootId);
  return (
    <>
      <Turns {...props} aboutId={rootId} />
      {root && !quiet && <SpeakForms statement={root} viewer={viewerOf(props)} {...props} />}
    </>
  );
}

export const viewerOf = ({ accountId, reach }: ConversationProps): Viewer => ({ accountId, reach });

function Turns({ aboutId, decided, ...props }: ConversationProps & { aboutId: string }) {
  const all = beside(props.statements, aboutId, props.kinds ?? SAID_BESIDE, props.reach.own);
  const isFolded = (turn: Statement) => decided !== undefined && isDecided(turn);
  const folded = all.filter(isFolded);
  return (
    <>
      <TurnList turns={all.filter((turn) => !isFolded(turn))} {...props} />
      {folded.length > 0 && (
        <More summary={RESPONSE_WORDS[props.language].decided(folded.length)} open={decided === "open"}>
          <TurnList turns={folded} {...props} />
        </More>
      )}
    </>
  );
}

function TurnList({ turns, ...props }: ConversationProps & { turns: Statement[] }) {
  if (turns.length === 0) return null;
  return (
    <Pages of={turns} idOf={({ statement_id }) => statement_id} language={props.language} name={`said-${turns[0]!.about_id}`}>
      {(some) => (
        <ul class="turns" role="list">
          {some.map((turn) => (
            <li key={turn.statement_id} id={`s-${turn.statement_id}`}>
              {turn.state === WITHDRAWN ? <TakenBack turn={turn} {...props} /> : <Turn turn={turn} {...props} />}
              <Turns aboutId={turn.statement_id} {...props} kinds={SAID_BESIDE} />
            </li>
          ))}
        </ul>
      )}
    </Pages>
  );
}

export type TurnProps = ConversationProps & { turn: Statement };

/** One voice, with its label and what can be done about it. */
export function Turn({ turn, ...props }: TurnProps) {
  const { language, timeZone, personId } = props;
  const words = RESPONSE_WORDS[language];
  const reason = reasonOf(turn, props.events ?? []);
  const isQuestion = turn.kind === "question" && isOpenQuestion(turn, props.statements);
  return (
    <Say
      voice={turn.voice}
      acting={turn.acting_as}
      by={speakerOf(turn, { ...props, called: props.called ?? "" })}
      when={formatDay(turn.said_at, language, timeZone)}
      language={language}
      tag={<TurnTag turn={turn} {...props} />}
      source={{ href: `/people/${personId}/statements/${turn.statement_id}`, text: words.whence }}
      actions={<ActButtons statement={turn} viewer={viewerOf(props)} {...props} answerOpen={isQuestion} />}
    >
      <Foldable href={`/people/${personId}/statements/${turn.statement_id}`} language={language}>
        {reason ? <WordsAndReason turn={turn} reason={words.because(reason)} /> : <SaidWords>{wordsOf(turn)}</SaidWords>}
      </Foldable>
    </Say>
  );
}

const WordsAndReason = ({ turn, reason }: { turn: Statement; reason: string }) => (
  <>
    <SaidWords>{wordsOf(turn)}</SaidWords>
    <p class="hint" dir="auto">
      {reason}
    </p>
  </>
);

const reasonOf = (turn: Statement, events: StatementEvent[]): string =>
  (turn.state === DECLINED && events.findLast((each) => each.statement_id === turn.statement_id && each.act === DECLINED)?.note) || "";

/** What is taken back stays readable, one press away: nothing is lost, and nothing is made to look unsaid. */
function TakenBack({ turn, ...props }: TurnProps) {
  const { language, timeZone } = props;
  const by = speakerOf(turn, { ...props, called: props.called ?? "" });
  return (
    <More summary={RESPONSE_WORDS[language].tookBack(by)}>
      <Say voice={turn.voice} acting={turn.acting_as} by={by} when={formatDay(turn.said_at, language, timeZone)} language={language}>
        {wordsOf(turn)}
      </Say>
    </More>
  );
}

/** Where it stands, always in words. */
export function TurnTag({ turn, statements, reach, language }: Pick<TurnProps, "turn" | "statements" | "reach" | "language">) {
  const words = RESPONSE_WORDS[language];
  if (turn.voice === "scribed") return <WaitsTag own={reach.own} language={language} />;
  const state = turn.state as keyof typeof words.state;
  if (turn.kind === "suggestion") {
    const open = <Tag tone={turn.state === "" ? "wait" : "plain"}>{words.suggests[turn.body.of as SuggestionOf]}</Tag>;
    if (!Object.hasOwn(words.state, turn.state)) return open;
    return (
      <>
        {open}
        <Tag tone={turn.state === "taken up" || turn.state === "changed" ? "plain" : "quiet"}>{words.state[state]}</Tag>
      </>
    );
  }
  if (turn.kind !== "question") return null;
  if (!isOpenQuestion(turn, statements)) return <Tag tone="quiet">{words.answered}</Tag>;
  if (turn.state === "not-now") return <Tag tone="quiet">{words.state["not-now"]}</Tag>;
  return <Tag tone="wait">{reach.own && turn.voice !== "own" ? words.questionForYou : words.isQuestion}</Tag>;
}
