import type { Language } from "../ground/core/language.ts";
import { LENT_FROM, LENT_TO } from "../ground/core/lent.ts";
import { PAGE_WORDS } from "./words.ts";

/** On every page of a language that is not written whole: who has not read it yet, and that some of it is English, where some is. */
export const PartlyWritten = ({ language }: { language: Language }) => (
  <aside class="notice">
    <p>{PAGE_WORDS[language].unchecked}</p>
    <p data-some-lent>{PAGE_WORDS[language].someLent}</p>
  </aside>
);

const SAYS_SO = /<p data-some-lent(?:="true")?>[^<]*<\/p>/;
const IS_PARTLY = /^<html lang="(?!en-GB)/;
const TAG = /(<[^>"]*(?:"[^"]*"[^>"]*)*>)/;
/** What holds text alone: no part of it can be marked as being in another language. */
const TEXT_ALONE = /^<(?:title|textarea|option|script|style)\b/;
const MARKS = new RegExp(`[${LENT_FROM}${LENT_TO}]`, "g");

/** A drawn page with each lent text marked as English, so that it is read aloud as English; and without its note, where nothing was lent. */
export function sayingWhatIsLent(html: string): string {
  if (!IS_PARTLY.test(html)) return html;
  if (!html.includes(LENT_FROM)) return html.replace(SAYS_SO, "");
  let alone = false;
  return html
    .split(TAG)
    .map((part, at) => {
      if (at % 2 === 0) return alone ? part.replace(MARKS, "") : inEnglish(part);
      alone = TEXT_ALONE.test(part);
      return part.replace(MARKS, "");
    })
    .join("");
}

/** A sentence can be lent within a lent one; and where a text was cut, each piece is closed by itself. */
function inEnglish(text: string): string {
  let deep = 0;
  const marked = text.replace(MARKS, (mark) => {
    if (mark === LENT_FROM) return deep++ === 0 ? '<span lang="en-GB">' : "";
    return deep > 0 && --deep === 0 ? "</span>" : "";
  });
  return deep > 0 ? `${marked}</span>` : marked;
}
