import type { SectionView } from "../../record/statements/section-view.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import { RESPONSE_WORDS } from "../../record/responses/words.ts";
import { formatDay } from "../../web/dates.ts";
import { Tag } from "../../web/parts/tag.tsx";
import { Foldable, shortened } from "../../web/parts/folded.tsx";
import { Pages } from "../../web/parts/pages.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { GoalBody } from "./goal-page.tsx";
import { GoalFacts } from "./goal-facts.tsx";
import type { GoalView } from "./goal-view.tsx";
import { GOAL_STATES, goalsIn, stateOf, suggestedGoals } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** Somebody's goals in their order, as those read them whom they let in. */
export function GoalsForOthers({ statements, personId, language, timeZone, accountId }: SectionView) {
  const words = GOAL_WORDS[language];
  const goals = GOAL_STATES.flatMap((state) => goalsIn(statements, state));
  const suggested = suggestedGoals(statements);
  return (
    <>
      {goals.length === 0 && <p>{words.others.none}</p>}
      <Pages of={goals} idOf={idOf} language={language} name="goals" size={12}>
        {(some, from) => (
          <ol class="order goals" role="list" start={from > 0 ? from + 1 : undefined}>
            {some.map((goal, index) => (
              <li key={goal.statement_id} id={`s-${goal.statement_id}`} data-number={from > 0 ? from + index + 1 : undefined}>
                <GoalLine {...{ goal, statements, personId, language, timeZone }} />
              </li>
            ))}
          </ol>
        )}
      </Pages>
      {suggested.length > 0 && <h3>{words.others.suggested}</h3>}
      <Pages of={suggested} idOf={idOf} language={language} name="suggested" size={12}>
        {(some) =>
          some.map((each) => (
            <Say
              key={each.statement_id}
              id={`s-${each.statement_id}`}
              voice={each.voice}
              acting={each.acting_as}
              by={speakerOf(each, { accountId, personId, language, called: "" })}
              when={formatDay(each.said_at, language, timeZone)}
              language={language}
              source={{ href: `/people/${personId}/statements/${each.statement_id}`, text: RESPONSE_WORDS[language].whence }}
            >
              <Foldable href={`/people/${personId}/statements/${each.statement_id}`} language={language}>
                <SaidWords>{each.body.text as string}</SaidWords>
              </Foldable>
            </Say>
          ))
        }
      </Pages>
    </>
  );
}

const idOf = ({ statement_id }: Statement): string => statement_id;

type LineProps = { goal: Statement; statements: Statement[]; personId: string; language: SectionView["language"]; timeZone: string };

function GoalLine({ goal, statements, personId, language, timeZone }: LineProps) {
  const words = GOAL_WORDS[language];
  const state = stateOf(goal);
  return (
    <div class="card">
      <h3 class="goal" dir="auto">
        <Whose of={goal} language={language}>
          <a href={`/people/${personId}/goals/${goal.statement_id}`}>{shortened(goal.body.text)}</a>
        </Whose>
      </h3>
      {state !== "active" && (
        <p>
          <Tag tone="quiet">{words.state[state]}</Tag>
        </p>
      )}
      {goal.body.why.trim() !== "" && (
        <p class="hint clip" dir="auto">
          <Whose of={goal} language={language} quiet>
            {shortened(goal.body.why)}
          </Whose>
        </p>
      )}
      <GoalFacts {...{ goal, statements, language, timeZone }} />
    </div>
  );
}

/** One goal, its conversation and its parts, for whoever may see it; forms only for what they may do. */
export const GoalForOthers = (view: GoalView) => <GoalBody {...view} />;
