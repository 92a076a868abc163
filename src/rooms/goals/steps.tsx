import type { Statement } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { Heading, type GoalView } from "./goal-view.tsx";
import { PartWords } from "./one-part.tsx";
import { AddAndAway } from "./parts.tsx";
import { isDone, partsOf, stateOf, stepsToDo } from "./rules.ts";
import { GOAL_WORDS } from "./words.ts";

/** Steps: who does what, by when. The next one first; what is done is folded away once there is more to do. */
export function Steps(view: GoalView) {
  const { goal, statements, language, telling } = view;
  const words = GOAL_WORDS[language];
  const { kept, away } = partsOf(statements, goal.statement_id, "step");
  const [open, done] = [stepsToDo(kept), kept.filter(isDone)];
  return (
    <section>
      <Heading language={language} picture="steps">
        {words.part.step.title}
      </Heading>
      {kept.length === 0 && <p class="hint">{words.part.step.none}</p>}
      <StepList steps={open} {...view} />
      {open.length > 0 && done.length > 0 ? (
        <More summary={words.doneSteps(done.length)} open={done.some((step) => step.statement_id === telling?.at)}>
          <StepList steps={done} {...view} />
        </More>
      ) : (
        <StepList steps={done} {...view} />
      )}
      <AddAndAway kind="step" away={away} first={open.length === 0 && stateOf(goal) === "active"} {...view} />
    </section>
  );
}

function StepList({ steps, ...view }: GoalView & { steps: Statement[] }) {
  if (steps.length === 0) return null;
  return (
    <ul class="parts">
      {steps.map((step) => (
        <li key={step.statement_id}>
          <PartWords part={step} facts={<StepFacts step={step} {...view} />} {...view} />
        </li>
      ))}
    </ul>
  );
}

/** Who, by when, done or not: what was left empty is left out. */
function StepFacts({ step, language, timeZone }: Pick<GoalView, "language" | "timeZone"> & { step: Statement }) {
  const words = GOAL_WORDS[language];
  const { who, by } = step.body;
  return (
    <>
      {who.trim() !== "" && <span dir="auto">{who}</span>}
      {by && <span>{words.by(formatDay(by, language, timeZone))}</span>}
      <Tag tone={isDone(step) ? "plain" : "quiet"}>{isDone(step) ? words.done : words.open}</Tag>
    </>
  );
}
