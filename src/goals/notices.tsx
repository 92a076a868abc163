import type { Language } from "../core/language.ts";
import type { Statement } from "../record/statement.ts";
import { doneWords } from "../responses/words.ts";
import { StateForm } from "./goal-page.tsx";
import { GOAL_STATES, isPartKind, PART_ACTS, stateOf } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

type Props = { query: Record<string, string | undefined>; statements: Statement[]; language: Language };

/** What the last form did, with a way back where there is one. Nothing to say: nothing shown. */
export function NoticeOf({ query: { done, changed, was }, statements, language }: Props) {
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
  const act = PART_ACTS.find((each) => each === done);
  const text = act ? words.partDone[act] : isPartKind(done) ? words.added[done] : doneWords(done, language);
  return text ? <p>{text}</p> : null;
}
