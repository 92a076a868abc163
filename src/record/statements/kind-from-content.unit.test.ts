import fc from "fast-check";
import { expect, test } from "vitest";
import type { ContentForm } from "../fields/content-form.ts";
import { kindFromContent } from "./kind-from-content.ts";
import { none, PERSONS } from "./kinds.ts";

const inBoth = (text: string) => ({ "en-GB": text, "en-GB-x-easyread": `${text}!`, cy: text });
const question = (id: string, text: string) => ({ id, ask: inBoth(`${text}?`), read: inBoth(text) });
let form: ContentForm;
const first: ContentForm = { version: "1", questions: [question("matters", "What matters"), question("people", "Who matters")] };
const second: ContentForm = { version: "2", questions: [question("people", "Who is with you"), question("also", "Also")] };
const kind = kindFromContent({ kind: "page", section: "page", voices: PERSONS, edge: none, form: () => form });
const said = (given: object) => kind.body.parse(given);

test("given answers, they are kept with the version and as what they were asked; an empty one is none", () => {
  form = first;
  expect(said({ matters: "My garden", people: " ", id: "not a question" })).toEqual({
    version: "1",
    asked: { matters: "What matters" },
    matters: "My garden",
  });
  expect(kind.body.safeParse({ matters: "", people: " " }).error?.issues).toMatchObject([{ path: ["matters"], message: "words-empty" }]);
  expect(kind.body.safeParse({ matters: "x".repeat(50_001) }).error?.issues).toMatchObject([
    { path: ["matters"], message: "words-too-long:50000" },
  ]);
});

test("given questions in other words, answers are read under the words that were answered; under today's once they are saved again", () => {
  form = first;
  const before = said({ matters: "My garden", people: "Sam" });
  expect(kind.lines(before, "en-GB-x-easyread")).toEqual([
    { label: "What matters!", text: "My garden" },
    { label: "Who matters!", text: "Sam" },
  ]);
  form = second;
  expect(kind.lines(before, "en-GB-x-easyread")).toEqual([
    { label: "Who matters", text: "Sam" },
    { label: "What matters", text: "My garden" },
  ]);
  // a question that is asked no longer keeps its answer
  const again = said({ ...before, people: "Sam and Jo", also: "" });
  expect(again).toMatchObject({ version: "2", matters: "My garden", people: "Sam and Jo" });
  expect(kind.lines(again, "en-GB").map(({ label }) => label)).toEqual(["Who is with you", "What matters"]);
});

test("given any answers, saying them again changes nothing, and none is lost", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (matters, people) => {
      form = first;
      const parsed = kind.body.safeParse({ matters, people });
      if (!parsed.success) return;
      expect(said(parsed.data)).toEqual(parsed.data);
      form = second;
      expect(
        kind
          .lines(said(parsed.data), "en-GB")
          .map(({ text }) => text)
          .toSorted(),
      ).toEqual(
        kind
          .lines(parsed.data, "en-GB")
          .map(({ text }) => text)
          .toSorted(),
      );
    }),
  );
});
