import { hrefOf } from "../../ground/installation/help-number.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { FRONT_WORDS } from "../../web/front-words.ts";
import { SAFETY_WORDS } from "./words.ts";

/** The numbers of the installation's settings, with their hours: they stand in every safety plan without being written. */
export function HelpNumbers({ around: { ctx, asked } }: { around: Pick<Around, "ctx" | "asked"> }) {
  const { helpTexts } = FRONT_WORDS[asked.language];
  return (
    <section>
      <h2>{SAFETY_WORDS[asked.language].always}</h2>
      <ul class="parts">
        {ctx.installation.current.helpNumbers.map(({ name, number, text }) => (
          <li key={name}>
            <b>{name}</b>: <a href={hrefOf(number)}>{number}</a>
            <p class="hint">{helpTexts[text] ?? text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
