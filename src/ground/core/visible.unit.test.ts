import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank, isLonger, lengthOf } from "./visible.ts";

const UNSEEN = [
  "\u200b",
  "\u2060",
  "\u00ad",
  "\u3164",
  "\u2800",
  "\u202e",
  "\u200f",
  "\ufeff",
  "\u034f",
  "\u115f",
  "\u17b4",
  "\ufe0f",
  "\u{e0041}",
  " ",
  "\n",
  "\t",
  "\u00a0",
  "\u3000",
  "\u2028",
  "\u0001",
  "\u007f",
  "\ufffe",
  "\u061c",
  "\u180e",
  "\u{1d173}",
  "\uffa0",
];

describe("whether a text says anything", () => {
  it("takes any mix of what nobody can see for nothing", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...UNSEEN) }), (text) => isBlank(text)));
  });

  it("takes it for something as soon as one visible character is in it, in any script", () => {
    const seen = fc.constantFrom("a", "é", "ش", "漢", "ไ", "ህ", "🌱", "1", "?", "ا", "e\u0301", "-", "👩‍👧", "\u{20000}");
    const unseen = fc.string({ unit: fc.constantFrom(...UNSEEN) });
    fc.assert(fc.property(unseen, seen, unseen, (before, one, after) => !isBlank(before + one + after)));
  });
});

describe("how long a text is", () => {
  it("counts as the database does, one for a letter of any script", () => {
    for (const [text, length] of [
      ["شمس", 3],
      ["漢字", 2],
      ["🌱🌱", 2],
      ["é", 1],
      ["", 0],
    ] as const)
      expect(lengthOf(text)).toBe(length);
  });

  it("is longer than a limit exactly where its count is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.nat(40),
        (text, longest) => isLonger(text, longest) === lengthOf(text) > longest,
      ),
    );
  });
});
