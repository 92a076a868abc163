import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { beforeWords, lawLines, type Item } from "./plan-items.ts";
import type { Outline } from "./plan-outline.ts";
import { VIEW_WORDS } from "./words.ts";

/** A plan within the document of a whole record: all that its own page says, folded under its first line. */
export function PlanInRecord({ plan, language }: { plan: Outline; language: Language }) {
  const words = VIEW_WORDS[language];
  return (
    <details>
      <summary>
        <b>{isolated(plan.title)}</b>. {plan.first.join(" ")}
      </summary>
      {plan.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {plan.sections.map(({ part, heading, note, items }) => (
        <section key={part}>
          <h3>{heading}</h3>
          {note && <p>{note}</p>}
          <Items items={items} />
        </section>
      ))}
      <h3>{plan.said}</h3>
      <ul>
        {plan.signatures.map(({ name, stance, reason, how, when, notes }, index) => (
          <li key={index}>
            <b>{isolated(name)}</b>: {stance}
            {reason && <p class="words" dir="auto">{`“${reason}”`}</p>}
            {how && <p class="by">{`${when}, ${how}.`}</p>}
            {notes.map((note) => (
              <p key={note} class="by">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {plan.waiting && <p>{plan.waiting}</p>}
      <List heading={words.made} lines={plan.made.map(({ label, count }) => `${label}: ${count}`)} />
      <List heading={words.concerned} lines={plan.concerned} />
      <List heading={words.seen} lines={plan.consents} />
      <h3>{words.seal}</h3>
      <p class="words">{plan.digest}</p>
    </details>
  );
}

const Items = ({ items }: { items: Item[] }) => (
  <ol>
    {items.map((item) => (
      <li key={item.statementId}>
        {beforeWords(item).map((line) => (
          <p key={line}>
            <b>{line}</b>
          </p>
        ))}
        {item.lines.map(({ label, text }, index) => (
          <p key={index} class="words" dir="auto">
            {label && <b>{label}: </b>}
            {text}
          </p>
        ))}
        {lawLines(item).map((line, index) => (
          <p key={line}>{index === 0 ? <b>{line}</b> : line}</p>
        ))}
        <p class="by">{`— ${item.by}, ${item.when} (${item.voiceLabel})`}</p>
        {item.from && <p class="by">{item.from}</p>}
        {item.since?.lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        {item.about.length > 0 && <Items items={item.about} />}
      </li>
    ))}
  </ol>
);

const List = ({ heading, lines }: { heading: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
