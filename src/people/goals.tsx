import type { SectionView } from "../record/section-view.ts";
import { tops, type Statement } from "../record/statement.ts";
import { Say } from "../web/parts/voice.tsx";
import { formatDay } from "../web/dates.ts";
import { More } from "../web/parts/summary.tsx";
import { PEOPLE_WORDS } from "./words.ts";

const ASIDE = ["rest", "reached", "let go", "put away"];

/** Goals in the person's order, each a way to its own page; suggestions of goals beside them. */
export function GoalsInShort({ statements, personId, language, timeZone }: SectionView) {
  const words = PEOPLE_WORDS[language];
  const top = tops(statements).filter((each) => each.state !== "withdrawn");
  const aside = top.filter((each) => ASIDE.includes(each.state));
  const active = top.filter((each) => !ASIDE.includes(each.state));
  const one = (goal: Statement) => (
    <Say
      key={goal.statement_id}
      voice={goal.voice}
      by={goal.voice === "scribed" ? `${goal.author_name} (${goal.scribe_name ?? ""})` : goal.author_name}
      when={formatDay(goal.said_at, language, timeZone)}
      language={language}
      source={{
        href:
          goal.kind === "goal" ? `/people/${personId}/goals/${goal.statement_id}` : `/people/${personId}/statements/${goal.statement_id}`,
        text: words.toGoal,
      }}
    >
      {goal.body.text}
    </Say>
  );
  return (
    <>
      {top.length === 0 && <p class="hint">{words.noGoals}</p>}
      {active.map(one)}
      {aside.length > 0 && <More summary={`${aside.length} ${words.resting}`}>{aside.map(one)}</More>}
    </>
  );
}
