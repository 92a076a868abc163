import bidiFactory, { type Bidi } from "bidi-js";
import { allIn, glyphsOf, graphemesOf, isShaped, type Face, type Glyph } from "./fonts.ts";

/** A stretch of one face and one direction, drawn at once. */
export type Run = { text: string; face: Face; rtl: boolean; width: number };
/** One printed line: its runs from left to right, and the words it stands for where drawing shows them otherwise. */
export type PrintedLine = { runs: Run[]; width: number; rtl: boolean; actual: string | null };
export type Measure = (text: string, face: Face, rtl: boolean) => number;

type Direction = "ltr" | "rtl";

// the package's types and its CommonJS form disagree on where the default is
const bidi = (bidiFactory as unknown as () => Bidi)();
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** How many characters of a text have no glyph in any face. */
export const boxesIn = (text: string): number =>
  text.split(BREAK).reduce((sum, paragraph) => sum + glyphsOf(paragraph).filter((glyph) => glyph.boxed).length, 0);

/** Whether any character of these words has no glyph in any face: each word that is not plainly Latin is asked once, however long they are. */
export function lacksGlyphs(words: unknown): boolean {
  const unusual = new Set(JSON.stringify(words).match(/\S*[^\s\u0020-\u024f\u2010-\u2026]\S*/gu));
  return boxesIn([...unusual].join("\n")) > 0;
}

/** Breaks a text into lines that fit, and orders each as its writing systems want it (Unicode's bidirectional algorithm). */
export function linesOf(text: string, width: number, measure: Measure): PrintedLine[] {
  const rows = text.split(BREAK).flatMap((paragraph) => {
    const direction: Direction = bidi.getEmbeddingLevels(paragraph).paragraphs[0]?.level === 1 ? "rtl" : "ltr";
    const broke = broken(paragraph, width, measure);
    return (broke.length ? broke : [""]).map((row) => ({ row, direction }));
  });
  return rows.map(({ row, direction }, index) => printed(row, index < rows.length - 1, direction, measure));
}

/** At spaces where it can be; within a word that is longer than a line, between two graphemes. Each word is measured once. */
function broken(paragraph: string, width: number, measure: Measure): string[] {
  const rows: string[] = [];
  let row = "";
  let used = 0;
  for (const word of paragraph.match(/\S+\s*|\s+/gu) ?? []) {
    if (used + widthOf(word.trimEnd(), measure) > width) {
      if (row) rows.push(row);
      [row, used] = ["", 0];
    }
    const pieces = row ? [word] : piecesThatFit(word, width, measure);
    rows.push(...pieces.slice(0, -1));
    row += pieces.at(-1)!;
    used += widthOf(pieces.at(-1)!, measure);
  }
  return row ? [...rows, row] : rows;
}

/** A word in as many pieces as it takes lines; one where it fits. The space after it stays with the last. */
function piecesThatFit(word: string, width: number, measure: Measure): string[] {
  const bare = word.trimEnd();
  if (widthOf(bare, measure) <= width) return [word];
  const pieces: string[] = [];
  const letters = graphemesOf(bare);
  for (let from = 0; from < letters.length;) {
    const until = endThatFits(letters, from, width, measure);
    pieces.push(letters.slice(from, until).join(""));
    from = until;
  }
  return [...pieces.slice(0, -1), pieces.at(-1)! + word.slice(bare.length)];
}

/** Reckoned by single letters, then measured as they stand together; at least one stands on a line, however narrow. */
function endThatFits(letters: string[], from: number, width: number, measure: Measure): number {
  let until = from;
  for (let used = 0; until < letters.length; until++) {
    used += widthOf(letters[until]!, measure);
    if (used > width) break;
  }
  while (until > from + 1 && widthOf(letters.slice(from, until).join(""), measure) > width) until--;
  return Math.max(until, from + 1);
}

const widthOf = (text: string, measure: Measure): number =>
  runsOf(glyphsOf(text), false).reduce((sum, run) => sum + measure(run.text, run.face, run.rtl), 0);

function runsOf(glyphs: Glyph[], rtl: boolean): Omit<Run, "width">[] {
  const runs: Omit<Run, "width">[] = [];
  for (const { text, face } of glyphs) {
    const last = runs.at(-1);
    if (last?.face === face) last.text += text;
    else runs.push({ text, face, rtl });
  }
  return runs;
}

/** A space follows each line but the last, unseen, so that whoever copies or hears the words does not run them together. */
function printed(row: string, more: boolean, direction: Direction, measure: Measure): PrintedLine {
  const text = row.trimEnd() + (more && direction === "ltr" ? " " : "");
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs = stretches(text, levels).flatMap(({ words, level }) => {
    const rtl = level % 2 === 1;
    return (rtl ? rightToLeft(words) : runsOf(glyphsOf(words), false)).map((run) => ({ ...run, level }));
  });
  const measured = ordered(runs).map(({ text: words, face, rtl }) => ({ text: words, face, rtl, width: measure(words, face, rtl) }));
  const plain =
    measured.map((run) => run.text).join("") === text &&
    !levels.some((level) => level % 2 === 1) &&
    !measured.some((run) => isShaped(run.face));
  return {
    runs: measured,
    width: measured.reduce((sum, run) => sum + run.width, 0),
    rtl: direction === "rtl",
    actual: plain ? null : text.trimEnd() + (more ? " " : ""),
  };
}

const RTL_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The runs of a right-to-left stretch, from left to right. The face turns letters round itself, but not signs alone. */
function rightToLeft(words: string): Omit<Run, "width">[] {
  const turned = mirrored(words);
  const whole = (["arabic", "wide"] as const).find((face) => allIn(face, turned));
  const glyphs = whole ? [{ text: turned, face: whole, boxed: false }] : glyphsOf(turned);
  return runsOf(glyphs, true)
    .toReversed()
    .map((run) => (RTL_SCRIPT.test(run.text) ? run : { ...run, text: [...run.text].toReversed().join(""), rtl: false }));
}

const mirrored = (words: string): string => [...words].map((character) => bidi.getMirroredCharacter(character) ?? character).join("");

/** Stretches of one level of direction; a grapheme is never torn in two. */
function stretches(text: string, levels: Uint8Array): { words: string; level: number }[] {
  const found: { words: string; level: number }[] = [];
  let index = 0;
  for (const segment of graphemesOf(text)) {
    const level = levels[index] ?? 0;
    index += segment.length;
    const last = found.at(-1);
    if (last?.level === level) last.words += segment;
    else found.push({ words: segment, level });
  }
  return found;
}

/** From the highest level down to the lowest odd one, every stretch of at least that level is turned round (rule L2). */
function ordered<T extends { level: number }>(runs: T[]): T[] {
  // runs within one right-to-left stretch come in visual order already: they are turned as one
  const groups: { level: number; runs: T[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.level === run.level) last.runs.push(run);
    else groups.push({ level: run.level, runs: [run] });
  }
  let order = groups;
  for (let level = Math.max(0, ...groups.map((each) => each.level)); level > 0; level--) order = turned(order, level);
  return order.flatMap((group) => group.runs);
}

function turned<T extends { level: number }>(groups: T[], level: number): T[] {
  const order: T[] = [];
  let stretch: T[] = [];
  for (const group of groups) {
    if (group.level >= level) stretch.unshift(group);
    else {
      order.push(...stretch, group);
      stretch = [];
    }
  }
  return [...order, ...stretch];
}
