import type { Change } from "../sealed/changed.ts";
import type { ReviewState } from "../sealed/rules.ts";
import type { Language } from "../../ground/core/language.ts";
import { compareWords } from "../../ground/core/compare-words.ts";
import { WITNESS_WORDS } from "./witness-words.ts";
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
          {isReworded(change) ? (
            <>
              <p>
                <b>{words.was}</b>
              </p>
              <OneSide change={change} side="gone" />
              <p>
                <b>{words.now}</b>
              </p>
              <OneSide change={change} side="new" />
            </>
          ) : (
            <OneSide change={change} side="new" />
          )}
          {change.state && <p class="hint">{words.state(words.act[change.state] ?? change.state)}</p>}
        </div>
      ))}
    </section>
  );
}

const isReworded = ({ was, now }: Change): boolean => was.some((line, index) => line.text !== now[index]?.text) || now.length > was.length;

/** The old words with what went of them, or the new ones with what came. */
function OneSide({ change: { was, now }, side }: { change: Change; side: "gone" | "new" }) {
  const lines = side === "gone" ? was : now;
  return (
    <>
      {lines.map(({ label, text }, index) =>
        text === "" ? null : (
          <p key={index} class="words" dir="auto">
            {label && <b>{label}: </b>}
            {compareWords(was[index]?.text ?? "", now[index]?.text ?? "")
              .filter((run) => run.kind === "same" || run.kind === side)
              .map((run, at) => {
                if (run.kind === "same") return <span key={at}>{run.text}</span>;
                return side === "gone" ? <del key={at}>{run.text}</del> : <ins key={at}>{run.text}</ins>;
              })}
          </p>
        ),
      )}
    </>
  );
}

/** What the reader came for, above the plan itself: to say what they think of it, and what is different today. */
export function FirstOfAll({
  language,
  it,
  toSay,
  changes,
  witness,
}: {
  language: Language;
  it: string;
  toSay: boolean;
  changes: number;
  witness: boolean;
}) {
  const words = PLAN_WORDS[language];
  if (!toSay && !witness && changes === 0) return null;
  return (
    <div class="card today jump no-print">
      {toSay && (
        <p>
          <a href="#signed">{words.toSay(it)}</a>
        </p>
      )}
      {witness && (
        <p>
          <a href="#witness">{WITNESS_WORDS[language].needed}</a>
        </p>
      )}
      {changes > 0 && (
        <p>
          <a href="#changed">{words.changedCount(changes)}</a>
        </p>
      )}
    </div>
  );
}
