import { saidBy, sentencesIn, wordsIn } from "./said.ts";
import type { Text } from "./texts.ts";

/** How many years of school the words of a room ask for (Flesch and Kincaid), and about how old somebody who reads so is. */
export function bandOf(texts: readonly Text[]): { grade: number; band: string } {
  const sentences = texts.flatMap((text) => sentencesIn(saidBy(text)[0] ?? ""));
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return { grade: 0, band: "nothing to read" };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { grade: Math.round(grade * 10) / 10, band: `age ${Math.max(5, Math.round(grade) + 5)}` };
}

const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/, "")
      .match(/[aeiouy]+/g)?.length ?? 1,
  );
