import { pictureAnswer } from "../by-pictures/shape.ts";
import { EntryForOthers, NothingForOthers } from "../own-writing/for-others.tsx";
import { isAside, tops } from "../record/statement.ts";
import type { SectionView } from "../record/section-view.ts";
import { EntryText } from "./page.tsx";

/** One step of somebody's safety plan, as those read it whom they let in. */
export function SafetyForOthers(view: SectionView) {
  const kept = tops(view.statements).filter((each) => each.kind !== pictureAnswer.kind && !isAside(each));
  if (kept.length === 0) return <NothingForOthers language={view.language} />;
  return (
    <ul class="entries" role="list">
      {kept.map((entry) => (
        <EntryForOthers key={entry.statement_id} view={view} entry={entry}>
          <EntryText entry={entry.body} />
        </EntryForOthers>
      ))}
    </ul>
  );
}
