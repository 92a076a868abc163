import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDocument, aStatement, someContent } from "../../../tests/builders/agreement-document.ts";
import type { AgreementContent } from "./content.ts";
import { canonicalText, digestOf, HalfCharacter, holds } from "./seal.ts";

/** The same value with the keys of every object the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, each]) => [key, turned(each)]),
        )
      : value;

test("the order of keys does not matter", () => {
  fc.assert(
    fc.property(anyDocument, ({ content }) => {
      expect(canonicalText(turned(content) as AgreementContent)).toBe(canonicalText(content));
    }),
  );
});

test("any words come back as they were", () => {
  fc.assert(
    fc.property(anyDocument, ({ content }) => {
      expect(JSON.parse(canonicalText(content))).toEqual(content);
    }),
  );
});

test("one changed character changes the digest", () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), ({ content }, at, other) => {
      const text = canonicalText(content);
      const characters = [...text];
      const place = at % characters.length;
      fc.pre(characters[place] !== other);
      characters[place] = other;
      expect(holds(text, digestOf(text))).toBe(true);
      expect(holds(characters.join(""), digestOf(text))).toBe(false);
    }),
  );
});

test("the digest is the SHA-256 of the UTF-8, in lowercase hex", () => {
  expect(digestOf("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});

test("half a character is refused, with its place", () => {
  const content = someContent({ parts: [{ part: "goals", statements: [aStatement("half \ud83d")] }] });
  expect(() => canonicalText(content)).toThrow(HalfCharacter);
  expect(() => canonicalText(content)).toThrow("content.parts[0].statements[0].lines[0].text");
  expect(() => digestOf("\udc00")).toThrow(HalfCharacter);
  expect(holds("\udc00", digestOf("\ufffd"))).toBe(false);
});
