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
