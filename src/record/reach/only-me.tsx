import type { Language } from "../../ground/core/language.ts";
import { isPersonsWords } from "../../ground/core/voice.ts";
import type { Statement } from "../statements/statement.ts";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import { isOfDuty } from "./duty.ts";
import type { ReaderFacts } from "./readers/facts.ts";
import { ONLY_ME_WORDS } from "./only-me-words.ts";

export const ONLY_ME_PATH = "/sharing/only-me";

/** The field of a form in which something new is written. */
export const ONLY_ME = "onlyMe";

/** The same that the database holds to (keep_back): an entry of the person's, and nothing that a service reads by law. */
export const canKeepBack = (entry: Statement, facts: Pick<ReaderFacts, "byDuty">): boolean =>
  entry.about_id === null &&
  (isPersonsWords(entry.voice) || entry.voice === "scribed") &&
  entry.kind !== "crisis-card" &&
  (entry.voice === "own" || !isOfDuty(entry.section)) &&
  !facts.byDuty.some(({ entries }) => entries.includes(entry.statement_id));

type Props = {
  entry: Statement;
  facts: Pick<ReaderFacts, "byDuty" | "kept">;
  language: Language;
  /** where one reads on */ back: string;
  /** its first words, where several buttons stand on a page */ beginning?: string;
  kind?: "link" | "quiet";
};

/** One press keeps an entry for the person alone, and one undoes it; nothing where it cannot be kept back. */
export function OnlyMeButton({ entry, facts, language, back, beginning, kind = "link" }: Props) {
  if (!canKeepBack(entry, facts)) return null;
  const words = ONLY_ME_WORDS[language];
  const kept = facts.kept.includes(entry.statement_id);
  return (
    <Form action={`${ONLY_ME_PATH}/${entry.statement_id}`}>
      <Hidden name="keep" value={kept ? "no" : "yes"} />
      <Hidden name="back" value={back} />
      <Button kind={kind}>
        {kept ? words.undo : words.keep}
        {beginning && <span class="unseen">: {beginning}</span>}
      </Button>
    </Form>
  );
}

/** A tick beside something new, so that not even its first words are ever read by anybody else. */
export function OnlyMeTick({ checked, language }: { checked: boolean; language: Language }) {
  const words = ONLY_ME_WORDS[language];
  return (
    <div class="field">
      <div class="choice">
        <label for="f-only-me">
          <input id="f-only-me" type="checkbox" name={ONLY_ME} value="yes" checked={checked} aria-describedby="f-only-me-hint" />
          <span>
            {words.tick}
            <span class="hint" id="f-only-me-hint">
              {words.tickHint}
            </span>
          </span>
        </label>
      </div>
    </div>
  );
}

/** In a list from which entries are chosen: how many are left out because they are for the person alone, and the way to them. */
export function NotOffered({ entries, language, also }: { entries: readonly Statement[]; language: Language; also?: string }) {
  const count = entries.filter((each) => each.only_mine).length;
  if (count === 0) return null;
  const words = ONLY_ME_WORDS[language];
  return (
    <p class="hint">
      {words.notOffered(count)} {also} <a href={ONLY_ME_PATH}>{words.all}</a>
    </p>
  );
}
