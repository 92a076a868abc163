import { EntriesForOthers, NothingForOthers } from "../../record/own-writing/for-others.tsx";
import type { SectionView } from "../../record/statements/section-view.ts";
import { BesideChoice } from "./beside-choice.tsx";
import { ChoiceWords } from "./entry-text.tsx";
import { advancePath } from "./family.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { entriesOfTopic } from "./rules.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import type { AdvanceView } from "./store.ts";
import { TOPICS } from "./topics.ts";

/** Choices in advance are never shown without what stands of them, as far as the reader may see it. */
export type ChoicesView = SectionView & { choices: AdvanceView | null };

/** One part of somebody's choices as they are written now, each with where it stands, and the way to all that does. */
export function AdvanceForOthers(view: ChoicesView) {
  const { language, personId, choices, statements } = view;
  const topics = TOPICS.filter((topic) => entriesOfTopic(statements, topic).length > 0);
  return (
    <>
      <p class="no-print">
        <a href={advancePath(personId)}>{STANDING_WORDS[language].whatStands}</a>
      </p>
      {topics.length === 0 && <NothingForOthers language={language} />}
      {topics.map((topic) => (
        <div key={topic}>
          <h3>{KIND_WORDS[language].topic[topic]}</h3>
          <EntriesForOthers view={view} entries={entriesOfTopic(statements, topic)} name={`advance-${topic}`}>
            {(entry) => (
              <>
                <ChoiceWords entry={entry.body} language={language} />
                <BesideChoice {...{ entry, choices, statements, language }} toOthers />
              </>
            )}
          </EntriesForOthers>
        </div>
      ))}
    </>
  );
}
