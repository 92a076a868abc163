import { EntriesForOthers, NothingForOthers } from "../own-writing/for-others.tsx";
import type { SectionView } from "../record/section-view.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { advancePath } from "./family.ts";
import { EntryText } from "./entry-text.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { entriesOfTopic, isWithdrawn, NOT_SIGNED } from "./rules.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { TOPICS } from "./topics.ts";

/** One part of somebody's choices as they are written now, with the way to what is signed and stands. */
export function AdvanceForOthers(view: SectionView) {
  const { language, personId } = view;
  const topics = TOPICS.filter((topic) => entriesOfTopic(view.statements, topic).length > 0);
  return (
    <>
      <p class="no-print">
        <a href={advancePath(personId)}>{STANDING_WORDS[language].whatStands}</a>
      </p>
      {topics.length === 0 && <NothingForOthers language={language} />}
      {topics.map((topic) => (
        <div key={topic}>
          <h3>{KIND_WORDS[language].topic[topic]}</h3>
          <EntriesForOthers view={view} entries={entriesOfTopic(view.statements, topic)}>
            {(entry) => (
              <>
                <EntryText entry={entry.body} language={language} made={NOT_SIGNED} />
                {isWithdrawn(view.statements, entry) && (
                  <p class="notice stop">
                    <a href={advancePath(personId, entry.statement_id)}>{ALOUD_WORDS[language].gone}</a>
                  </p>
                )}
              </>
            )}
          </EntriesForOthers>
        </div>
      ))}
    </>
  );
}
