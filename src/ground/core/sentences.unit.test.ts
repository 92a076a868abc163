import { expect, test } from "vitest";
import { inLanguages } from "./words.ts";

type Texts = {
  by: (name: string, all: string[], more: { name: string; at: Date }) => string;
  roles: Record<string, string>;
  in: { of: (n: string) => string };
};
const of = (name: string) => `Of ${name}.`;
const texts: Texts = {
  by: (name, all, { name: other, at }) => `${name} (${all.join(", ")}); ${other}, ${at.getUTCFullYear()}`,
  roles: { lead: "lead" },
  in: { of },
};
const WORDS = inLanguages<Texts>({ en: texts, easy: texts });

test("given names written from right to left, when a sentence is given them, then each stands in it by itself, once", () => {
  const { by, roles, in: inner } = WORDS["en-GB"];
  expect(by("אדה", ["Len", "أمينة"], { name: "אדה", at: new Date("2026-01-01") })).toBe(
    "\u2068אדה\u2069 (Len, \u2068أمينة\u2069); \u2068אדה\u2069, 2026",
  );
  expect(inner.of("Len")).toBe("Of Len.");
  expect(inner.of("\u2068אדה\u2069")).toBe("Of \u2068אדה\u2069.");
  expect(inner.of("אדה 1) (a")).toBe("Of \u2068אדה 1) (a\u2069.");
  expect(roles).toEqual({ lead: "lead" });
});
