import { z } from "zod";
import { EVERYBODY, PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { id, maybeDay, someWords, words as maybeSome } from "../../ground/core/text.ts";
import { choice, words } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { formatDay } from "../../web/dates.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { DECIDING_WORDS } from "./words.ts";
import { AFTER_KINDS } from "./afterwards/shape.ts";
import { decidedFor } from "./for-them/shape.ts";
import { powerName, powers } from "./topics.ts";

export const ABOUTS = ["medicine", "other"] as const;
export const SIDES = ["good", "bad"] as const;
export type Side = (typeof SIDES)[number];
export const WEIGHTS = ["lot", "some", "little"] as const;
export type Weight = (typeof WEIGHTS)[number];
export const DECIDERS = ["me", "together", "other"] as const;
export type Decider = (typeof DECIDERS)[number];
/** A medicine by its code in the installation's dictionary. It stands beside somebody's words and never in their place. */
export type Medicine = { system: string; code: string; term: string };

const chosen = { error: "choice-wrong" };
const yes = z.union([z.boolean(), z.enum(["yes", "true", "no", "false", ""]).transform((each) => each === "yes" || each === "true")]);
const noDay = z.union([z.null(), maybeDay()]).default(null);
const from0to10 = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^\d{1,2}$/)
        .transform(Number),
    ],
    { error: "number-wrong" },
  )
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 10, { error: "number-wrong" });

/** What is decided about, in the person's words. */
export type Decision = { text: string; about: (typeof ABOUTS)[number] };
export const decision = kindOf({
  kind: "decision",
  section: "decisions",
  voices: PERSONS,
  edge: none,
  fields: {
    text: words({ rows: 3 }),
    // what is written down without saying so is about something else than a medicine
    about: { ...choice(ABOUTS, (language) => DECIDING_WORDS[language].abouts), shape: z.enum(ABOUTS, chosen).default("other") },
  },
  words: (language) => DECIDING_WORDS[language].fields,
  lines: (body) => [{ label: "", text: body.text }],
});

/** One thing that could be done. Leaving things as they are is always another, without being written. */
export type Option = { text: string; medicine: Medicine | null };
export const option: Kind<Option> = {
  kind: "decision-option",
  section: null,
  body: z.object({
    text: someWords(),
    medicine: z
      .object({ system: z.string().max(60), code: z.string().max(60), term: z.string().max(300) })
      .nullable()
      .default(null),
  }),
  lines: ({ text, medicine }, language) => [
    { label: "", text },
    { label: KIND_WORDS[language].inDictionary, text: medicine ? inDictionary(medicine) : "" },
  ],
  voices: EVERYBODY,
  edge: none,
};
export const inDictionary = ({ term, system, code }: Medicine): string => `${term} (${system} ${code})`;

/** What is good or hard about an option; about the decision itself where it is of leaving things as they are. */
export type Point = { side: Side; text: string; nothing: boolean };
export const point: Kind<Point> = {
  kind: "option-point",
  section: null,
  body: z.object({ side: z.enum(SIDES, chosen), text: someWords(), nothing: yes.default(false) }),
  lines: ({ side, text, nothing }, language) => [{ label: KIND_WORDS[language][nothing ? "nothingSide" : "side"][side], text }],
  voices: EVERYBODY,
  edge: none,
  agreedWith: true,
};

/** How much something matters to the person, and why: about a point, about an option, or about leaving things as they are. */
export type Matters = { weight: Weight | ""; text: string; nothing: boolean };
export const matters: Kind<Matters> = {
  kind: "option-matters",
  section: null,
  body: z
    .object({
      weight: z.enum([...WEIGHTS, ""], chosen).default(""),
      text: maybeSome().default(""),
      nothing: yes.default(false),
    })
    .refine(({ weight, text }) => weight !== "" || text.trim() !== "", { error: "words-empty", path: ["text"] }),
  lines: ({ weight, text, nothing }, language) => [
    { label: KIND_WORDS[language][nothing ? "nothingMatters" : "matters"], text: weight === "" ? "" : KIND_WORDS[language].weight[weight] },
    { label: weight === "" ? KIND_WORDS[language][nothing ? "nothingMatters" : "matters"] : "", text },
  ],
  voices: PERSONS,
  edge: none,
  agreedWith: true,
};

/** That leaving things as they are is no option here, and why. Only the person says so. */
export const withoutNothing: Kind<{ text: string }> = {
  kind: "without-nothing",
  section: null,
  body: z.object({ text: someWords() }),
  lines: (body, language) => [{ label: KIND_WORDS[language].withoutNothing, text: body.text }],
  voices: ["own"],
  edge: none,
  agreedWith: true,
};

/** What was decided, how sure the person is, who decided, and when it is looked at again. */
export type Decided = {
  text: string;
  sure: number | null;
  sureWords: string;
  who: Decider;
  /** under which power somebody else decided; "" otherwise */
  power: string;
  powerWords: string;
  lookOn: string | null;
};
export const decided: Kind<Decided> = {
  kind: "decided",
  section: null,
  body: z
    .object({
      text: someWords(),
      sure: z.union([z.null(), z.literal("").transform(() => null), from0to10]).default(null),
      sureWords: maybeSome(2000).default(""),
      who: z.enum(DECIDERS, chosen),
      power: z.string().max(60).default(""),
      powerWords: maybeSome(10_000).default(""),
      lookOn: noDay,
    })
    .refine(({ who, power }) => who !== "other" || power !== "", { error: "choice-wrong", path: ["power"] })
    .transform((body) => (body.who === "other" ? body : { ...body, power: "", powerWords: "" })),
  lines: ({ text, sure, sureWords, who, power, powerWords, lookOn }, language) => {
    const said = KIND_WORDS[language];
    return [
      { label: "", text },
      { label: said.who, text: said.decider[who] },
      { label: said.power, text: power === "" ? "" : powerName(power, language) },
      { label: said.powerWords, text: powerWords },
      { label: said.sure, text: sure === null ? "" : said.of10(sure) },
      { label: said.sureWords, text: sureWords },
      { label: said.lookOn, text: lookOn === null ? "" : formatDay(lookOn, language, "UTC") },
    ];
  },
  voices: EVERYBODY,
  edge: ({ who, power, lookOn }, { was, today }) => ({
    ...(lookOn !== null && lookOn !== was?.lookOn && lookOn <= today && { lookOn: "day-over" }),
    ...(who === "other" && power !== was?.power && !powers().some(({ id }) => id === power) && { power: "choice-wrong" }),
  }),
  decidedOver: ({ who, power }, language) => (who === "other" ? { by: "", under: powerName(power, language) } : null),
};

/** One page before a meeting. What is picked stays where it was written: only which words, never a copy. */
export type Preparation = {
  decision: string;
  on: string | null;
  text: string;
  helps: string;
  helpsFrom: string[];
  power: string;
  powerFrom: string[];
  worries: string;
};
const ids = z
  .union([z.string(), z.array(z.string())])
  .transform((each) => [each].flat().flatMap((one) => one.split(/[\n,]/).filter(Boolean)))
  .pipe(z.array(z.uuid({ error: "id-wrong" })).max(40, chosen))
  .default([]);

export const preparation: Kind<Preparation> = {
  kind: "preparation",
  section: "decision-preparation",
  body: z.object({
    decision: z.union([z.literal(""), id()]).default(""),
    on: noDay,
    text: maybeSome().default(""),
    helps: maybeSome().default(""),
    helpsFrom: ids,
    power: maybeSome().default(""),
    powerFrom: ids,
    worries: maybeSome().default(""),
  }),
  lines: ({ on, text, helps, helpsFrom, power, powerFrom, worries }, language) => {
    const { topic, picked, meetOn } = KIND_WORDS[language];
    return [
      { label: topic.been, text },
      { label: topic.helps, text: helps },
      { label: topic.helps, text: helpsFrom.length > 0 ? picked(helpsFrom.length) : "" },
      { label: topic.power, text: power },
      { label: topic.power, text: powerFrom.length > 0 ? picked(powerFrom.length) : "" },
      { label: topic.worries, text: worries },
      { label: meetOn, text: on ?? "", is: "day" },
    ];
  },
  voices: PERSONS,
  edge: none,
};

export const DECIDING_KINDS = [decision, option, point, matters, withoutNothing, decided, decidedFor, preparation, ...AFTER_KINDS];
