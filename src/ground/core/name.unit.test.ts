import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameWords } from "./text.ts";
import { inOneLine, isolated, nameProblem, relationWord, shownName } from "./name.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 140 }),
  fc.string({ unit: "grapheme", maxLength: 140 }),
  fc
    .array(
      fc.constantFrom("Zed", ": I agree", "\n", "\u202E", "\u200B", "\u2067", "\u00AD", "\u3164", "\u034F", "：", "é", "e\u0301", "م"),
      { maxLength: 12 },
    )
    .map((all) => all.join("")),
);

describe("given any text at all as a name", () => {
  test("when it is taken, it is one composed line of at most 100 characters that can all be seen, and says nothing after a colon", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const taken = nameWords().safeParse(text);
        if (!taken.success) return;
        expect(taken.data).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\n\r\t:：]/u);
        expect(taken.data).toBe(taken.data.normalize("NFC").trim());
        expect([...taken.data].length).toBeLessThanOrEqual(100);
        expect(taken.data).toMatch(/[\p{L}\p{N}]/u);
        expect(nameWords().parse(taken.data)).toBe(taken.data);
      }),
      { numRuns: 2000 },
    );
  });

  test("when it was kept before there was one shape, it is shown in one line and makes no line of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shownName(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\n:：]/u);
        expect(shownName(shownName(text))).toBe(shownName(text));
      }),
      { numRuns: 2000 },
    );
  });
});

test("names as people have them are taken as they are", () => {
  for (const name of [
    "李小龙",
    "محمد",
    "Þórður",
    "O’Neill-Smith",
    "Nguyễn Thị Ánh",
    "X Æ A-12",
    "Björk",
    "Team A (nights) & Co.",
    "ไพศาล",
  ]) {
    expect([name, nameProblem(inOneLine(name)), inOneLine(name)]).toEqual([name, null, name.normalize("NFC")]);
  }
});

test("a name from right to left is held apart in plain text; others need nothing around them", () => {
  expect(isolated("محمد")).toBe("\u2068محمد\u2069");
  expect(isolated("Ada")).toBe("Ada");
});

test("who somebody is to the person reads right to others", () => {
  expect(["my sister", "My mum", "friend", "myriad"].map(relationWord)).toEqual(["sister", "mum", "friend", "myriad"]);
});
