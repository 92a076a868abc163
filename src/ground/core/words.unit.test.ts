import { expect, it } from "vitest";
import { whileDrawing } from "./lent.ts";
import { inEach, inLanguages, lentWhereMissing } from "./words.ts";

const WORDS = inLanguages({
  en: { title: "Goals", far: (n: number) => `${n} out of 10`, part: { step: "Step", place: "Place" }, ideas: ["One", "Two"] },
  easy: { title: "Goals", far: (n) => `${n} of 10`, part: { step: "Step", place: "Place" }, ideas: ["One"] },
  cy: { title: "Nodau", part: { step: "Cam" } },
});
const MARKED = (text: string) => `\uFDD0${text}\uFDD1`;

it("lends English where a language has no text yet, at any depth", () => {
  const { title, far, part, ideas } = WORDS.cy;
  expect([title, far(3), part, ideas]).toEqual(["Nodau", "3 out of 10", { step: "Cam", place: "Place" }, ["One", "Two"]]);
});

it("marks what is lent while a page is drawn, and at no other time", () => {
  const drawn = whileDrawing(() => [WORDS.cy.title, WORDS.cy.far(3), WORDS.cy.part.place, ...WORDS.cy.ideas, WORDS["en-GB"].title]);
  expect(drawn).toEqual(["Nodau", MARKED("3 out of 10"), MARKED("Place"), MARKED("One"), MARKED("Two"), "Goals"]);
  expect(JSON.stringify(WORDS.cy)).not.toMatch(/\uFDD0/);
});

it("lends within what is made of the texts of each language, and for content", () => {
  const section = inEach((language) => WORDS[language].ideas[0]!);
  const content = lentWhereMissing({ "en-GB": "Question", "en-GB-x-easyread": "Ask" });
  expect(whileDrawing(() => [section.cy, content.cy, content["en-GB-x-easyread"]])).toEqual([MARKED("One"), MARKED("Question"), "Ask"]);
  expect([section.cy, content.cy]).toEqual(["One", "Question"]);
});
