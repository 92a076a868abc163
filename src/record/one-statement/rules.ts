import type { Revision, Statement, StatementEvent } from "../statements/statement.ts";

/** Small saves by the same hand within this time are one line of the history. */
const TOGETHER = 10 * 60_000;

/** One line of the history: the words as they stood after some saves in a row. */
export type Chapter = { revision: Revision; saves: number };

/**
 * The history as somebody would tell it: saves while one was writing are one, until something happened to the statement,
 * or words were taken up from a suggestion. The oldest first.
 */
export function foldHistory(revisions: Revision[], events: StatementEvent[] = []): Chapter[] {
  const chapters: (Chapter & { from: Date })[] = [];
  for (const revision of revisions) {
    const last = chapters.at(-1);
    if (last && goesOn(last, revision) && !comesBetween(events, last.revision, revision)) {
      last.revision = revision;
      last.saves += 1;
    } else chapters.push({ revision, saves: 1, from: revision.created_at });
  }
  return chapters.map(({ revision, saves }) => ({ revision, saves }));
}

/** Confirming and settling are told by themselves, however quickly they follow; so is a version beside another. */
const goesOn = (last: Chapter & { from: Date }, next: Revision): boolean =>
  last.revision.revision_id === next.parent_revision_id &&
  last.revision.author_id === next.author_id &&
  last.revision.voice === next.voice &&
  next.settles.length === 0 &&
  next.created_at.getTime() - last.from.getTime() <= TOGETHER;

const comesBetween = (events: StatementEvent[], last: Revision, next: Revision): boolean =>
  wasTakenUp(last, events) ||
  wasTakenUp(next, events) ||
  events.some((each) => each.statement_id === next.statement_id && each.at > last.created_at && each.at <= next.created_at);

/** Taking up a suggestion of other words writes them, and the act has the id of what it wrote. */
export const wasTakenUp = ({ revision_id }: Revision, events: StatementEvent[]): boolean =>
  events.some((each) => each.event_id === revision_id);

/** The versions that stand beside each other until somebody settles it; one, where there is no clash. */
export function versionsOf(statement: Statement, revisions: Revision[]): Revision[] {
  const ids = [statement.revision_id, ...statement.clash_ids];
  return ids.flatMap((id) => revisions.find((each) => each.revision_id === id) ?? []);
}
