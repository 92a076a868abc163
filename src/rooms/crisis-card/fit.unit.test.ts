import { describe, expect, it } from "vitest";
import { cardInWords, type RawLine } from "./card.ts";
import { layoutOf, SIZES } from "./fit.ts";
import type { Heading } from "./headings.ts";

let count = 0;
const line = (heading: Heading, text: string, contact?: string): RawLine => ({
  heading,
  statementId: `statement-${(count += 1)}`,
  kind: "card-line",
  body: { heading, text, contact },
  voice: "own",
  scribe: null,
});
const card = (lines: RawLine[], advance = true) =>
  cardInWords({ language: "en-GB", called: "Person A", pronouns: "", advance, lines }, "en-GB");
const words = (number: number): string => Array.from({ length: number }, (_, at) => `word${at}`).join(" ");
const printed = (lines: RawLine[], withSquare = false) => layoutOf(card(lines), withSquare);
const textsOf = ({ sides }: ReturnType<typeof layoutOf>) => sides.flat().flatMap(({ items }) => items.map((item) => item.text));

const FEW = [line("who", "I teach the piano."), line("helps", "The radio."), line("call", "My sister", "020 7946 0000")];

describe("a crisis card in print", () => {
  it("fits with a few lines, in the largest letters, who I am and what helps in front", () => {
    const { fits, size, sides } = printed(FEW);
    expect([fits, SIZES[size]!.size]).toEqual([true, 11]);
    expect(sides.map((side) => side.map(({ heading }) => heading))).toEqual([
      ["who", "helps"],
      ["call", null],
    ]);
  });

  it("takes smaller letters before it gives up, and says then what takes the most room", () => {
    const much = printed([...FEW, line("helps", words(60)), line("worse", words(50))]);
    expect([much.fits, much.size > 0]).toEqual([true, true]);
    const longest = words(95);
    const more = printed([...FEW, line("who", words(80)), line("helps", words(85)), line("worse", longest)]);
    expect(more.fits).toBe(false);
    expect(more.longest[0]!.text).toBe(longest);
    expect(more.sides.length).toBeGreaterThan(2);
  });

  it("has less room where the square stands on it", () => {
    const some = (number: number) => Array.from({ length: number }, (_, at) => line("worse", `${at} ${words(9)}`));
    const most = (withSquare: boolean) =>
      Array.from({ length: 20 }, (_, at) => at).findLast((at) => printed([...FEW, ...some(at)], withSquare).fits)!;
    expect(most(true)).toBeLessThan(most(false));
  });

  it("leaves nothing off unseen: every line is on a side, or named as longer than one", () => {
    const endless = words(2000);
    const lines = [...FEW, line("who", endless), ...Array.from({ length: 30 }, (_, number) => line("worse", `${number} ${words(30)}`))];
    const made = printed(lines);
    expect(made.fits).toBe(false);
    expect(made.tooLong).toEqual([endless]);
    expect([...textsOf(made), ...made.tooLong].filter((text) => !text.startsWith("I have written")).sort()).toEqual(
      lines.map((each) => each.body.text).sort(),
    );
  });

  it("puts a number under the words, and line breaks of the words into one line", () => {
    const made = printed([line("call", "My sister\n\nat any hour", "020 7946\n0000")]);
    expect(made.sides.flat()[0]!.items).toMatchObject([{ text: "My sister at any hour", contact: "020 7946 0000" }]);
  });

  it("reads with nothing on it but a name", () => {
    const { fits, sides } = layoutOf(card([], false), false);
    expect([fits, sides.flat()]).toEqual([true, []]);
  });
});
