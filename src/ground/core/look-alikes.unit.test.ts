import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOurWord, looksLike, mixesAlphabets, skeletonOf } from "./look-alikes.ts";
import { inOneLine, nameProblem } from "./name.ts";

describe("given two names, when they are compared as they look", () => {
  test.each([
    ["Ada Okoro", "Аdа Okoro"],
    ["Sam Copes", "ЅАМ СОРЕЅ"],
    ["Olga", "Оlgа"],
    ["Ian Hill", "lan HiII"],
    ["Zoe Marsh", "Zoë  Marsh."],
    ["Ada Okoro", "Ａｄａ 𝐎𝐤𝐨𝐫𝐨"],
    ["Marnie", "Mamie"],
  ])("%s and %s are the same", (one, other) => expect(looksLike(one, ["Somebody Else", other])).toBe(other));

  test.each([
    ["Ada Okoro", "Ada Okafor"],
    ["Ольга", "Olga"],
    ["محمد", "أحمد"],
    ["李小龙", "李大龙"],
  ])("%s and %s are not", (one, other) => expect(looksLike(one, [other])).toBeUndefined());

  test("two letters that look like one do so with a space between, too", () =>
    expect(looksLike("V Villiams", ["Williams"])).toBe("Williams"));

  test("whatever their case or the spaces between, nothing changes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (name) => {
        expect(skeletonOf(` ${name.split("").join(" ")} `)).toBe(skeletonOf(name.replaceAll(" ", "")));
      }),
    );
  });
});

test("given words that these pages use, when they are given as a name, they are refused, also in letters that only look so", () => {
  for (const name of [
    "You",
    "yоu",
    "The person",
    "OWNTERMS",
    "Ownterms Team",
    "Nobody has signed",
    "Nobody has signed yet",
    "Реrson",
    "practitioner",
  ]) {
    expect([name, isOurWord(name)]).toEqual([name, true]);
    expect(["name-ours", "name-mixed"]).toContain(nameProblem(inOneLine(name)));
  }
});

test("given names as people and places have them, when they are given, they are taken", () => {
  const names = [
    "You Li",
    "Ольга (Olga)",
    "Γιώργος Smith",
    "Team A",
    "Mei You",
    "Sam Person",
    "Helper",
    "Mum",
    "Ibrahim",
    "أمينة",
    "Crisis team",
    "Peer support",
  ];
  expect(names.filter((name) => nameProblem(inOneLine(name)) !== null)).toEqual([]);
});

test("given one word in two alphabets, when it is given as a name, it is refused", () => {
  for (const name of ["Аda", "Оlga", "Jοhn", "Sаm Copes"]) expect([name, mixesAlphabets(name)]).toEqual([name, true]);
});
