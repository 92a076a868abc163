import { EntriesForOthers, NothingForOthers } from "../../record/own-writing/for-others.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import type { SectionView } from "../../record/statements/section-view.ts";
import { SaidWords } from "../../web/parts/voice.tsx";
import { lifeAreas } from "./areas.ts";
import { byArea } from "./rules.ts";
import { type Strength } from "./shape.ts";
import { TYPE_WORDS } from "./type-words.ts";
import { STRENGTHS_WORDS } from "./words.ts";

/** Somebody's strengths, by areas of life, as those read them whom they let in. */
export function StrengthsForOthers(view: SectionView) {
  const { language } = view;
  const { kept } = entriesOf<Strength>(view.statements, "strength");
  if (kept.length === 0) return <NothingForOthers language={language} />;
  return (
    <>
      {byArea(kept, lifeAreas()).map(({ area, entries }) => (
        <section key={area?.id ?? ""}>
          <h3>{area?.name[language] ?? STRENGTHS_WORDS[language].elsewhere}</h3>
          <EntriesForOthers view={view} entries={entries} name={`strengths-${area?.id ?? "elsewhere"}`}>
            {(entry) => (
              <>
                <SaidWords>{entry.body.text}</SaidWords>
                <p class="hint">{TYPE_WORDS[language][entry.body.type]}</p>
              </>
            )}
          </EntriesForOthers>
        </section>
      ))}
    </>
  );
}
