import type { Change } from "../agreements/changed.ts";
import type { ReviewState } from "../agreements/rules.ts";
import type { Language } from "../core/language.ts";
import { PLAN_WORDS } from "./words.ts";

export function ReviewLine({ language, state, day }: { language: Language; state: ReviewState; day: string }) {
  const words = PLAN_WORDS[language];
  const text = state === "due" ? words.reviewDue(day) : state === "soon" ? words.reviewSoon(day) : words.reviewOn(day);
  return <p class={state === "later" ? "" : "tag wait"}>{text}</p>;
}

/** The old and the new words, side by side in reading order. */
export function Changes({ language, changes }: { language: Language; changes: Change[] }) {
  const words = PLAN_WORDS[language];
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changed}</h2>
      <p>{words.changedLede}</p>
      {changes.map((change) => (
        <div key={change.statementId} class="card">
          <p>
            <b>{words.was}: </b>
            <del>{textOf(change.was)}</del>
          </p>
          {textOf(change.now) !== textOf(change.was) && (
            <p>
              <b>{words.now}: </b>
              <ins>{textOf(change.now)}</ins>
            </p>
          )}
          {change.state && <p>{words.state(change.state)}</p>}
        </div>
      ))}
    </section>
  );
}

const textOf = (lines: Change["was"]): string =>
  lines
    .filter((line) => line.text !== "")
    .map((line) => (line.label ? `${line.label}: ${line.text}` : line.text))
    .join("\n");
