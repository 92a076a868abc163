import type { Language } from "../ground/core/language.ts";
import { hrefOf, textMessageOf } from "../ground/installation/help-number.ts";
import type { HelpNumber } from "../ground/installation/installation.ts";
import { FRONT_WORDS } from "./front-words.ts";
import { PAGE_WORDS } from "./words.ts";

/** The help numbers, a line each, on a page that could not give what somebody came for. They stand in memory. */
export function HelpLines({ helpNumbers, language }: { helpNumbers: HelpNumber[]; language: Language }) {
  const words = FRONT_WORDS[language];
  if (helpNumbers.length === 0) return null;
  return (
    <section class="card">
      <h2>{PAGE_WORDS[language].help}</h2>
      <ul>
        {helpNumbers.map(({ name, number }) => {
          const message = textMessageOf(number);
          return (
            <li key={name}>
              {name}: <a href={hrefOf(number)}>{message ? words.send(message.words, message.to) : `${words.ring} ${number}`}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
