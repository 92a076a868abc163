import { EntriesForOthers, NothingForOthers } from "../../record/own-writing/for-others.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import type { SectionView } from "../../record/statements/section-view.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { EntryText } from "./page.tsx";
import { wellnessParts } from "./prompts.ts";
import { ofNoPart, ofPart } from "./rules.ts";
import type { WellnessEntry } from "./shape.ts";
import { WELLNESS_WORDS } from "./words.ts";

/** Somebody's wellness plan, part by part, as those read it whom they let in. */
export function WellnessForOthers(view: SectionView) {
  const { language } = view;
  const { kept } = entriesOf<WellnessEntry>(view.statements, "wellness-entry");
  if (kept.length === 0) return <NothingForOthers language={language} />;
  const parts = wellnessParts().map((part) => ({ id: part.id, name: part.name[language], entries: ofPart(kept, part) }));
  const all = [...parts, { id: "elsewhere", name: WELLNESS_WORDS[language].elsewhere, entries: ofNoPart(kept, wellnessParts()) }];
  return (
    <>
      {all
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, name, entries }) => (
          <PartForOthers key={id} id={id} name={name} entries={entries} view={view} />
        ))}
    </>
  );
}

const PartForOthers = ({
  id,
  name,
  entries,
  view,
}: {
  id: string;
  name: string;
  entries: Statement<WellnessEntry>[];
  view: SectionView;
}) => (
  <section>
    <h3>{name}</h3>
    <EntriesForOthers view={view} entries={entries} name={`wellness-${id}`}>
      {(entry) => <EntryText entry={entry.body} language={view.language} />}
    </EntriesForOthers>
  </section>
);
