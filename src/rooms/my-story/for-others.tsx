import { EntriesForOthers } from "../../record/own-writing/for-others.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import type { SectionView } from "../../record/statements/section-view.ts";
import { StoryText } from "./page.tsx";
import type { StoryPart } from "./shape.ts";

/** Somebody's story as those read it whom they let in: the parts shared with them. */
export function StoryForOthers(view: SectionView) {
  const { kept } = entriesOf<StoryPart>(view.statements, "story-part");
  return (
    <EntriesForOthers view={view} entries={kept} name="story" ordered>
      {(entry) => <StoryText part={entry.body} />}
    </EntriesForOthers>
  );
}
