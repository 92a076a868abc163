import { mark as howFar, maybeLine, maybeOn, maybeWords, words } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { EVERYBODY, PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { PART_WORDS } from "./part-words.ts";

export type Goal = { text: string; why: string };
export type Step = { text: string; who: string; by: string | null };
export type Mark = { value: number; note: string };

/** What the person wants, in their words, and why it matters. */
export const goal = kindOf({
  kind: "goal",
  section: "goals",
  voices: PERSONS,
  edge: none,
  fields: { text: words({ rows: 2 }), why: maybeWords() },
  words: (language) => PART_WORDS[language].fields.goal,
});

/** A small step: who does what, by when. The day is YYYY-MM-DD, or none. */
export const step = kindOf({
  kind: "step",
  section: null,
  voices: PERSONS,
  edge: none,
  agreedWith: true,
  fields: { text: words({ rows: 2 }), who: maybeLine(), by: maybeOn() },
  words: (language) => PART_WORDS[language].fields.step,
});

const single = <Name extends "build-on" | "place">(kind: Name, voices: Kind["voices"] = PERSONS) =>
  kindOf({
    kind,
    section: null,
    voices,
    edge: none,
    agreedWith: true,
    fields: { text: words({ rows: 2 }) },
    words: (language) => PART_WORDS[language].fields[kind],
  });

/** What is already there to build on; people and places outside services. */
const buildOn = single("build-on");
export const place = single("place", EVERYBODY);

/** How far along it feels on one day, 0 to 10. Each is a statement of its own: the line is drawn through them. */
export const mark = kindOf({
  kind: "mark",
  section: null,
  voices: PERSONS,
  edge: none,
  fields: { value: howFar(), note: maybeLine(2000) },
  words: (language) => PART_WORDS[language].fields.mark,
});

export const PARTS = { step, "build-on": buildOn, place, mark };
export const GOAL_KINDS = [goal, ...Object.values(PARTS)];
