import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUSE } from "../../app/house.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import { drawn } from "../../../tests/builders/drawn.tsx";
import { kindOf } from "../statements/kind-of.ts";
import { none, PERSONS } from "../statements/kinds.ts";
import { choice, line, lineIfAny, mark, maybeOn, maybeWords, picked, words } from "./field.ts";
import { QuestionFields } from "./question-field.tsx";
import { typedIn } from "./typed.ts";

const TEXTS = {
  what: { ask: "What happened?", hint: "In your words.", later: "What happened", read: "" },
  name: { ask: "Who was there?", read: "Who" },
  phone: { ask: "Their number", read: "Number" },
  more: { ask: "Anything else?", read: "More" },
  on: { ask: "When?", read: "When" },
  far: { ask: "How far?", read: "How far" },
  side: { ask: "Which?", read: "Which" },
  place: { ask: "Where?", read: "Where" },
};

const places = () => [{ value: "home", text: "Home" }];
const everything = kindOf({
  kind: "everything",
  section: "somewhere",
  voices: PERSONS,
  edge: none,
  fields: {
    what: words({ rows: 3, limit: 100 }),
    name: line(20),
    phone: lineIfAny(20),
    more: maybeWords({ limit: 100 }),
    on: maybeOn(),
    far: mark(),
    side: choice(["good", "bad"], () => ({ good: "Good", bad: "Bad" }), { first: "good" }),
    place: picked(places, { none: () => "Nowhere in particular" }),
  },
  words: () => TEXTS,
});

const form = { what: "It rained", name: "Sam", phone: " ", more: "", on: "", far: "7", side: "bad", place: "", id: "not a field" };
const body = { what: "It rained", name: "Sam", more: "", on: null, far: 7, side: "bad", place: "" };

describe("a kind out of its fields", () => {
  it("takes what a form says, and nothing that is no field", () => {
    expect(everything.body.parse(typedIn(everything.questions, form, "en-GB"))).toEqual(body);
  });

  it("reads the answers in the order of the questions, what nobody wrote left out", () => {
    expect(everything.lines({ ...body, on: "2026-12-24" } as never, "en-GB")).toEqual([
      { label: "", text: "It rained" },
      { label: "Who", text: "Sam" },
      { label: "More", text: "" },
      { label: "When", text: "2026-12-24", is: "day" },
      { label: "How far", text: "7", is: "mark" },
      { label: "Which", text: "bad" },
      { label: "Where", text: "" },
    ]);
  });

  it.each([
    ["what", " "],
    ["what", "x".repeat(101)],
    ["name", ""],
    ["phone", "1".repeat(21)],
    ["on", "2026-02-30"],
    ["far", ""],
    ["far", "11"],
    ["side", "neither"],
    ["place", "Not an id"],
  ])("refuses %s: %j, and says it at that field", (name, wrong) => {
    const parsed = everything.body.safeParse({ ...typedIn(everything.questions, form, "en-GB"), [name]: wrong });
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."))).toEqual([name]);
  });

  it("gives back what it was given, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100 }), (text) => {
        const parsed = everything.body.safeParse({ ...body, more: text });
        if (parsed.success) expect(everything.body.parse(parsed.data)).toEqual(parsed.data);
      }),
    );
  });

  it("asks each question with its own control, to the person as such and to others in short", () => {
    const draw = (own: boolean) =>
      drawn(<QuestionFields questions={everything.questions} values={{ what: "It rained", side: "bad" }} language="en-GB" own={own} />);
    expect(draw(true)).toContain("What happened?");
    expect(draw(true)).toContain("In your words.");
    expect(draw(false)).not.toContain("What happened?");
    expect(draw(false)).not.toContain("In your words.");
    expect(draw(true)).toMatch(/<textarea[^>]*name="what"[^>]*rows="3"[^>]*>It rained</);
    for (const control of ['<input[^>]*name="name"', 'type="date"', 'type="radio" name="far"', '<select[^>]*name="place"'])
      expect(draw(true)).toMatch(new RegExp(control));
    expect(draw(true).match(/name="far"/g)).toHaveLength(11);
  });

  it("stands on what was chosen before, also where the list has lost it", () => {
    const html = drawn(<QuestionFields questions={everything.questions} values={{ place: "gone" }} language="en-GB" />);
    expect(html).toMatch(/<option value="gone" selected/);
  });
});

describe.each([...HOUSE.kinds.values()].filter(({ questions }) => questions).map((kind) => [kind.kind, kind] as const))(
  "%s",
  (_name, kind) => {
    it("asks the same in every language, each field with its words", () => {
      for (const language of LANGUAGES) {
        const asked = kind.questions!(language);
        expect(asked.map(({ name }) => name)).toEqual(kind.questions!("en-GB").map(({ name }) => name));
        for (const { ask, read } of asked) expect([ask.trim() === "", typeof read]).toEqual([false, "string"]);
      }
    });
  },
);
