import { EntriesForOthers } from "../../record/own-writing/for-others.tsx";
import type { SectionView } from "../../record/statements/section-view.ts";
import { isAside } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { preparationPath } from "./preparing.ts";
import { decidingPath } from "./path.ts";
import { decisionsIn, preparationsIn } from "./rules.ts";
import { DECIDING_WORDS } from "./words.ts";

/** What somebody is deciding about, as those read it whom they let in: each with the way to its options. */
export function DecisionsForOthers(view: SectionView) {
  const kept = decisionsIn(view.statements).filter((each) => !isAside(each));
  return (
    <EntriesForOthers view={view} entries={kept} name="decisions">
      {(entry) => (
        <>
          <SaidWords>{entry.body.text}</SaidWords>
          <p>
            <ButtonLink kind="quiet" href={decidingPath(view.personId, entry.statement_id)}>
              {DECIDING_WORDS[view.language].openOthers}
            </ButtonLink>
          </p>
        </>
      )}
    </EntriesForOthers>
  );
}

/** What was prepared before a meeting, the newest first: one press to read it on one page. */
export function PreparationsForOthers(view: SectionView) {
  const { language, timeZone, personId } = view;
  const kept = preparationsIn(view.statements).toReversed();
  const day = (when: Date | string) => formatDay(when, language, timeZone);
  return (
    <EntriesForOthers view={view} entries={kept} name="preparations">
      {(entry) => (
        <>
          {entry.body.text.trim() !== "" && <SaidWords>{entry.body.text}</SaidWords>}
          <p>
            <ButtonLink kind="quiet" href={preparationPath(personId, entry.statement_id)}>
              {entry.body.on
                ? PREPARE_WORDS[language].titleOn(day(entry.body.on))
                : DECIDING_WORDS[language].readPrepared(day(entry.created_at))}
            </ButtonLink>
          </p>
        </>
      )}
    </EntriesForOthers>
  );
}
