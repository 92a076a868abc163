import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_FORM, LONGEST, someWords, words } from "./text.ts";

/** One letter of each: of one, two, three and four bytes, and of one and two units. */
const SCRIPTS = ["a", "é", "ش", "ש", "अ", "ਕ", "ক", "ક", "த", "ไ", "ህ", "漢", "あ", "한", "Ж", "🌱", "𠀀", "𞤀"];
const anyText = (length: number) => fc.string({ unit: fc.constantFrom(...SCRIPTS), minLength: length, maxLength: length, size: "max" });

describe("somebody's words", () => {
  it("may be as long as the limit in every script, and one longer in none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }).chain((longest) => fc.tuple(fc.constant(longest), anyText(longest), fc.constantFrom(...SCRIPTS))),
        ([longest, text, more]) => {
          expect(words(longest).safeParse(text).success).toBe(true);
          expect(words(longest).safeParse(text + more).success).toBe(false);
        },
      ),
    );
    for (const letter of SCRIPTS) expect(words().safeParse(letter.repeat(LONGEST)).success).toBe(true);
  });

  it("arrive as a form sends them, four fields of the longest at once", () => {
    for (const letter of SCRIPTS) expect(4 * LONGEST * encodeURIComponent(letter).length).toBeLessThan(LARGEST_FORM);
  });

  it("are none where nobody could see anything", () => {
    const unseen = fc.string({
      unit: fc.constantFrom("\u200b", "\u2060", "\u00ad", "\u3164", "\u2800", "\u202e", "\u00a0", "\ufeff", " ", "\n"),
      minLength: 1,
    });
    fc.assert(
      fc.property(unseen, fc.constantFrom(...SCRIPTS), (text, letter) => {
        expect(words().parse(text)).toBe("");
        expect(someWords().safeParse(text).success).toBe(false);
        expect(someWords().parse(text.replaceAll("\r\n", "\n") + letter)).toBe(text + letter);
      }),
    );
  });
});
