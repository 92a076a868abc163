import type { Language } from "../../ground/core/language.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { doneWords } from "../../record/responses/words.ts";
import { Notice } from "../../web/parts/notice.tsx";
import { PAGE_WORDS } from "../../web/words.ts";
import { StateForm } from "./state-form.tsx";
import { GOAL_STATES, isPartKind, PART_ACTS, stateOf } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

/** What was just done with one of a goal's parts. */
export type Telling = { at: string; text: string };

/** What the last form did with a part that stands on the page of its goal; null where it did something else. */
export function tellingOf({ query: { done, at }, statements, language }: Props, audience?: string): Telling | null {
  const words = GOAL_WORDS[language];
  const part = statements.find((each) => each.statement_id === at && isPartKind(each.kind) && !isAside(each));
  const act = PART_ACTS.find((each) => each === done);
  const text = act ? words.partDone[act] : isPartKind(done) ? words.added[done] : doneWords(done, language);
  if (!part || !text) return null;
  const { whoSees } = WRITING_WORDS[language];
  return { at: part.statement_id, text: audience && isPartKind(done) ? `${text} ${whoSees} ${audience}.` : text };
}

type ToldProps = { telling: Telling | null | undefined; at: string; language: Language };

/** Told at the part itself, where the page opens. */
export const Told = ({ telling, at, language }: ToldProps) =>
  telling?.at === at ? <Notice title={PAGE_WORDS[language].notice}>{telling.text}</Notice> : null;

type Props = { query: Record<string, string | undefined>; statements: Statement[]; language: Language };

/** What the last form did, with a way back where there is one. Nothing to say: nothing shown. */
export function NoticeOf({ query, statements, language }: Props) {
  const { done, changed, was } = query;
  const words = GOAL_WORDS[language];
  const goal = statements.find((each) => each.kind === "goal" && each.statement_id === changed);
  const before = GOAL_STATES.find((state) => state === was);
  if (goal) {
    return (
      <div class="row">
        <p>{words.became[stateOf(goal)]}</p>
        {before && before !== stateOf(goal) && <StateForm goalId={goal.statement_id} state={before} text={words.undo} kind="link" undo />}
      </div>
    );
  }
  if (tellingOf({ query, statements, language })) return null;
  const act = PART_ACTS.find((each) => each === done);
  const text = act ? words.partDone[act] : isPartKind(done) ? words.added[done] : doneWords(done, language);
  return text ? <p>{text}</p> : null;
}
