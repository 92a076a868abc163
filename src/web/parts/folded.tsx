import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../ground/core/language.ts";
import { Address, queryOf } from "./address.ts";
import { PAGES_WORDS } from "./pages-words.ts";

type Fold = { href: string; language: Language };
const Folding = createContext<Fold | null>(null);

/** Words longer than this are folded in a list; what is left of them is about so long. */
export const LONGEST = 3_000;
const LEFT = 1_500;
/** Many short lines fill as many screens as much text does. */
const MOST_LINES = 60;
const LINES_LEFT = 30;

/** Within this, words that would push everything else away are folded, and lead to the page that has them whole. */
export function Foldable({ href, language, children }: Fold & { children: ComponentChildren }) {
  const isWhole = [...queryOf(useContext(Address))].some(([name, value]) => /^page(-|$)/.test(name) && value === "all");
  return <Folding.Provider value={isWhole ? null : { href, language }}>{children}</Folding.Provider>;
}

/** The words as they stand here, and where all of them are; no way where these are all. */
export function useFold(text: string): { text: string; way: Fold | null } {
  const fold = useContext(Folding);
  const shorter = fold && beginningOf(text);
  return shorter === null ? { text, way: null } : { text: shorter, way: fold };
}

/** The first of long words, ended between two words where there is a space; null for words that are not long. */
export function beginningOf(text: string): string | null {
  const lines = text.split("\n", MOST_LINES + 1);
  if (text.length <= LONGEST && lines.length <= MOST_LINES) return null;
  const some = lines.slice(0, LINES_LEFT).join("\n");
  if (some.length <= LEFT) return `${some} …`;
  // never between the two halves of one letter
  const cut = some.slice(0, LEFT).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > LEFT / 2 ? cut.slice(0, space) : cut} …`;
}

export const ReadAll = ({ way }: { way: Fold | null }) =>
  way && (
    <p class="read-all">
      <a class="no-print" href={way.href}>
        {PAGES_WORDS[way.language].readAll}
      </a>
      <span class="printed-only">{PAGES_WORDS[way.language].rest}</span>
    </p>
  );

const IN_A_LINE = 400;

/** Words that are themselves the way to all of them: in a heading or a list, as many as somebody reads there. */
export const shortened = (text: string): string =>
  text.length <= IN_A_LINE
    ? text
    : `${text
        .slice(0, IN_A_LINE)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()} …`;
