import { pictureAnswer } from "../../record/pictured/shape.ts";
import { EntriesForOthers } from "../../record/own-writing/for-others.tsx";
import { isAside, tops } from "../../record/statements/statement.ts";
import type { SectionView } from "../../record/statements/section-view.ts";
import { EntryText } from "./page.tsx";

/** One step of somebody's safety plan, as those read it whom they let in. */
export function SafetyForOthers(view: SectionView) {
  const kept = tops(view.statements).filter((each) => each.kind !== pictureAnswer.kind && !isAside(each));
  return (
    <EntriesForOthers view={view} entries={kept} name={kept[0]?.kind ?? "safety"}>
      {(entry) => <EntryText entry={entry.body} />}
    </EntriesForOthers>
  );
}
