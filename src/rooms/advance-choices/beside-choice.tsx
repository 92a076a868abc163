import type { BesideWords } from "../../record/one-statement/beside-words.ts";
import { ALOUD_LINE_WORDS } from "../../agreements/documents/aloud-words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { InLaw } from "./entry-text.tsx";
import { advancePath } from "./family.ts";
import { isWithdrawn } from "./rules.ts";
import type { AdvanceEntry } from "./shape.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { madeFor, readStandingAdvance, signedOf, type AdvanceView } from "./store.ts";
import { isOfAdvance } from "./topics.ts";

type Props = {
  entry: Statement<AdvanceEntry>;
  /** what stands, as far as the reader may see it */
  choices: AdvanceView | null;
  /** all about it that the reader may see */
  statements: Statement[];
  language: Language;
  toOthers: boolean;
};

/** What nobody may read a choice in advance without: whether it may bind, was withdrawn, or reads otherwise where it was signed. */
export function BesideChoice({ entry, choices, statements, language, toOthers }: Props) {
  if (!isOfAdvance(entry.section) || entry.about_id !== null) return null;
  const signed = signedOf(choices, entry);
  // what the person wrote after they withdrew it is another wish
  const gone = isWithdrawn(statements, entry) || (signed?.since === null && signed.aloud?.withdraws);
  const changed = signed?.since === "changed" && !signed.aloud?.withdraws;
  const there = advancePath(entry.person_id, entry.statement_id);
  return (
    <>
      <InLaw entry={entry.body} made={madeFor(choices, entry)} {...{ language, toOthers }} />
      {gone && (
        <p class="notice stop">
          <a href={there}>{ALOUD_LINE_WORDS[language].gone}</a>
        </p>
      )}
      {changed && (
        <p class="notice note">
          <a href={there}>{STANDING_WORDS[language].signedOtherwise}</a>
        </p>
      )}
    </>
  );
}

export const besideChoice: BesideWords = async (tx, personId) => {
  const choices = await readStandingAdvance(tx, personId);
  return (shown) => <BesideChoice {...shown} entry={shown.entry as Statement<AdvanceEntry>} choices={choices} />;
};
