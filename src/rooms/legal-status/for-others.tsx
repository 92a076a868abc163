import { theirRightsPath } from "./paths.ts";
import { EntryForOthers, NothingForOthers } from "../../record/own-writing/for-others.tsx";
import type { SectionView } from "../../record/statements/section-view.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { clockOf } from "./days.ts";
import { AboutLastDay, StateTags, untilInWords } from "./facts.tsx";
import { standingsOf } from "./rules.ts";
import { statusName } from "./statuses.ts";
import { THEIR_WORDS } from "./their-words.ts";
import { LINE_WORDS } from "./line-words.ts";

/** Somebody's legal status, as those read it whom they let in. */
export function LegalForOthers(view: SectionView) {
  const { language, timeZone, personId } = view;
  const standings = standingsOf(view.statements, clockOf(timeZone));
  if (standings.length === 0) return <NothingForOthers language={language} />;
  const label = LINE_WORDS[language];
  return (
    <>
      <ul class="entries" role="list">
        {standings.map((standing) => (
          <EntryForOthers key={standing.root.statement_id} view={view} entry={standing.root}>
            <p>
              <b>{statusName(standing.root.body.status, language)}</b>
            </p>
            <StateTags {...{ standing, language }} />
            {standing.until && (
              <p>
                {label.until} {untilInWords(standing, language)}
              </p>
            )}
            <AboutLastDay {...{ standing, language }} />
            <SaidWords>{standing.root.body.text}</SaidWords>
          </EntryForOthers>
        ))}
      </ul>
      <p>
        <ButtonLink kind="quiet" href={theirRightsPath(personId)}>
          {THEIR_WORDS[language].open}
        </ButtonLink>
      </p>
    </>
  );
}
