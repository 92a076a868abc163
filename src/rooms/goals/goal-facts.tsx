import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { isOpenQuestion } from "../../record/responses/rules.ts";
import { formatDay } from "../../web/dates.ts";
import { Tag } from "../../web/parts/tag.tsx";
import { marksOf, partsOf, stepsToDo } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = {
  goal: Statement;
  statements: Statement[];
  language: Language;
  timeZone: string;
  /** the person themselves reads it */
  own?: boolean;
};

/** In one glance: the next step, how far along, and what somebody said beside it. */
export function GoalFacts({ goal, statements, language, timeZone, own = false }: Props) {
  const words = GOAL_WORDS[language];
  const [next] = stepsToDo(partsOf(statements, goal.statement_id, "step").kept);
  const mark = marksOf(statements, goal.statement_id).at(-1);
  const said = statements.filter((each) => each.root_id === goal.statement_id && ["answer", "question", "suggestion"].includes(each.kind));
  // an answer waits for whoever reads this: the person's questions for others, others' questions for the person
  const waits = said.some((each) => isOpenQuestion(each, statements) && (each.author_id !== goal.person_id) === own);
  return (
    <>
      {next && (
        <p class="fact">
          <b>{words.next1}</b>{" "}
          <span dir="auto">
            <Whose of={next} language={language}>
              {next.body.text}
            </Whose>
          </span>
          {next.body.by && `, ${words.by(formatDay(next.body.by, language, timeZone))}`}
        </p>
      )}
      {(mark || said.length > 0) && (
        <p class="row">
          {mark && <Tag>{words.of10(mark.value)}</Tag>}
          {said.length > 0 && <Tag tone={waits ? "wait" : "quiet"}>{words.beside(said.length)}</Tag>}
        </p>
      )}
    </>
  );
}
