import type { Revision, Statement, StatementEvent } from "../record/statement.ts";

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

/** What differs: a run of words that stayed, went or came. */
export type Run = { kind: "same" | "gone" | "new"; text: string };

/** Beyond this, comparing word by word costs too much, and tells nobody anything. */
const MOST = 2_000_000;

/** Old and new words, word by word. All `same` and `gone` together are the old text, all `same` and `new` the new one. */
export function compareWords(before: string, after: string): Run[] {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (words: string[]): Run => ({ kind: "same", text: words.join("") });
  return joined([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

/** Words with the spaces between them, so that nothing is lost in putting them together again. */
const wordsIn = (text: string): string[] => text.split(/(\s+)/).filter((word) => word !== "");

/** The longest run of words common to both, by the table every textbook draws. */
function compareMiddle(a: string[], b: string[]): Run[] {
  if (a.length * b.length > MOST) {
    return [
      { kind: "gone", text: a.join("") },
      { kind: "new", text: b.join("") },
    ];
  }
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: "same", text: a[i]! });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      runs.push({ kind: "gone", text: a[i]! });
      i += 1;
    } else {
      runs.push({ kind: "new", text: b[j]! });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours become one run. A space alone between two changes says nothing: what went stands together, then what came. */
function joined(runs: Run[]): Run[] {
  const all: Run[] = [];
  let [gone, came] = ["", ""];
  const flush = () => {
    if (gone !== "") all.push({ kind: "gone", text: gone });
    if (came !== "") all.push({ kind: "new", text: came });
    [gone, came] = ["", ""];
  };
  const full = runs.filter((run) => run.text !== "");
  full.forEach((run, index) => {
    const isGap = run.kind === "same" && run.text.trim() === "" && gone + came !== "" && changesAgain(full, index);
    if (run.kind === "gone" || isGap) gone += run.text;
    if (run.kind === "new" || isGap) came += run.text;
    if (run.kind !== "same" || isGap) return;
    flush();
    const last = all.at(-1);
    if (last?.kind === "same") last.text += run.text;
    else all.push({ ...run });
  });
  flush();
  return all;
}

const changesAgain = (runs: Run[], index: number): boolean => runs[index + 1] !== undefined && runs[index + 1]!.kind !== "same";
