import { EntryForOthers, NothingForOthers } from "../own-writing/for-others.tsx";
import { entriesOf } from "../own-writing/rules.ts";
import type { SectionView } from "../record/section-view.ts";
import { StoryText } from "./page.tsx";
import type { StoryPart } from "./shape.ts";

/** Somebody's story as those read it whom they let in: the parts shared with them. */
export function StoryForOthers(view: SectionView) {
  const { kept } = entriesOf<StoryPart>(view.statements, "story-part");
  if (kept.length === 0) return <NothingForOthers language={view.language} />;
  return (
    <ol class="entries" role="list">
      {kept.map((entry) => (
        <EntryForOthers key={entry.statement_id} view={view} entry={entry}>
          <StoryText part={entry.body} />
        </EntryForOthers>
      ))}
    </ol>
  );
}
