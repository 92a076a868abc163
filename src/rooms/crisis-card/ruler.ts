import { glyphsOf, type Weight } from "../../agreements/documents/pdf/fonts.ts";
import { measureAt } from "../../agreements/documents/pdf/measure.ts";

/** No side of a card holds more characters than this: longer words need not be measured. */
export const LONGEST = 2000;

/** How many lines a text takes at a width, which is given in letters' own size (1 = as wide as the letters are high). */
export type Ruler = (text: string, width: number, weight: Weight) => number;

/** Letters that the product's own face lacks come from a face of the device that may be wider. */
const ELSEWHERE = 1.15;
const graphemes = new Intl.Segmenter("en-GB");

/** Measures in the letters a card is printed in; each word once. */
export function ruler(): Ruler {
  const known = new Map<string, number>();
  const widthOf = (word: string, weight: Weight): number => {
    const key = `${weight} ${word}`;
    let width = known.get(key);
    if (width === undefined) known.set(key, (width = measured(word, weight)));
    return width;
  };
  return (text, width, weight) => {
    const space = widthOf("\u00a0", weight);
    let lines = 1;
    let used = 0;
    /** a word wider than what is left goes to the next line; one wider than a line is broken between two letters */
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const whole = widthOf(word, weight);
      if (used > 0 && used + space + whole > width) {
        lines += 1;
        used = 0;
      }
      if (whole <= width) {
        used += (used > 0 ? space : 0) + whole;
        continue;
      }
      for (const { segment } of graphemes.segment(word)) {
        const letter = widthOf(segment, weight);
        if (used + letter > width) {
          lines += 1;
          used = 0;
        }
        used += letter;
      }
    }
    return lines;
  };
}

function measured(word: string, weight: Weight): number {
  const measure = measureAt(1, weight);
  return glyphsOf(word)
    .reduce<{ face: Parameters<typeof measure>[1]; text: string }[]>((runs, { text, face }) => {
      const last = runs.at(-1);
      if (last?.face === face) last.text += text;
      else runs.push({ text, face });
      return runs;
    }, [])
    .reduce((sum, { text, face }) => sum + measure(text, face, false) * (face === "own" || face === "own-ext" ? 1 : ELSEWHERE), 0);
}
