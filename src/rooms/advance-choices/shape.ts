import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { PERSONS, type Kind, type Line, none } from "../../record/statements/kinds.ts";
import { day, id, maybeDay, someWords, words } from "../../ground/core/text.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { sectionOf, TOPICS_OF, type Part, type Topic, type TopicOf } from "./topics.ts";

/** "yes" or "no" as a form sends it, so that a draft shows what was chosen; nothing where nothing was. */
export type YesNo = "yes" | "no";
const yesNo = z
  .union([z.literal("").transform(() => undefined), z.enum(["yes", "no"], { error: "choice-wrong" })], { error: "choice-wrong" })
  .optional();
const maybe = (longest?: number) =>
  words(longest)
    .transform((text) => (text.trim() === "" ? undefined : text))
    .optional();

export type AdvanceEntry<P extends Part = Part> = { topic: TopicOf<P>; text: string };

/**
 * A treatment that is wanted or refused. `binding`: the person means the refusal to bind in law; then `adult` and, where
 * it holds even if their life is at risk, `life`. Whether it may bind is for rules.ts to say, never for this.
 */
export type Treatment = AdvanceEntry<"treatment"> & { when?: string; why?: string; binding?: YesNo; adult?: YesNo; life?: YesNo };

const topic = <P extends Part>(part: P) => z.enum(TOPICS_OF[part] as unknown as [TopicOf<P>, ...TopicOf<P>[]], { error: "choice-wrong" });
const labelled = (of: Topic, text: string, language: Language): Line => ({ label: KIND_WORDS[language].topic[of], text });
const further = (label: string, text: string | undefined): Line[] => (text === undefined ? [] : [{ label, text }]);

export const treatment: Kind<Treatment> = {
  kind: sectionOf("treatment"),
  section: sectionOf("treatment"),
  body: z
    .object({ topic: topic("treatment"), text: someWords(), when: maybe(), why: maybe(), binding: yesNo, adult: yesNo, life: yesNo })
    .transform(onlyWhatBelongs),
  lines: (body, language) => {
    const texts = KIND_WORDS[language];
    return [
      labelled(body.topic, body.text, language),
      ...further(texts.when, body.when),
      ...further(texts.why, body.why),
      ...(body.topic === "wanted" ? [] : lawLines(body, language)),
    ];
  },
  voices: PERSONS,
  edge: none,
};

/** Nobody is bound to give a treatment, and a wish asks for nothing more. */
function onlyWhatBelongs({ binding, adult, life, ...entry }: Treatment): Treatment {
  if (entry.topic === "wanted") return entry;
  return binding === "yes" ? { ...entry, binding, adult, life } : { ...entry, binding };
}

function lawLines({ binding, adult, life }: Treatment, language: Language): Line[] {
  const texts = KIND_WORDS[language];
  if (binding !== "yes") return [{ label: texts.inLaw, text: texts.aWish }];
  return [
    { label: texts.inLaw, text: texts.meantToBind },
    { label: texts.life, text: life === "yes" ? texts.lifeYes : texts.lifeNo },
    ...(adult === "yes" ? [{ label: texts.age, text: texts.ageYes }] : []),
  ];
}

const entryOf = (part: "care" | "life"): Kind<AdvanceEntry> => ({
  kind: sectionOf(part),
  section: sectionOf(part),
  body: z.object({ topic: topic(part), text: someWords() }),
  lines: (body, language) => [labelled(body.topic, body.text, language)],
  voices: PERSONS,
  edge: none,
});

/** `who`: the account of a supporter, where the nominated person is one of them. */
export type AdvancePerson = AdvanceEntry<"people"> & { contact?: string; who?: string };

const advancePerson: Kind<AdvancePerson> = {
  kind: sectionOf("people"),
  section: sectionOf("people"),
  body: z.object({
    topic: topic("people"),
    text: someWords(),
    contact: maybe(200),
    who: z.union([z.literal("").transform(() => undefined), id()]).optional(),
  }),
  lines: (body, language) => [labelled(body.topic, body.text, language), ...further(KIND_WORDS[language].contact, body.contact)],
  voices: PERSONS,
  edge: none,
};

/** That what was signed still stands, or no longer does. The person's alone: it is in no section that can be shared. */
export type AdvanceWord = { agreementId: string; says: "stands" | "ended"; text: string };
export const advanceWord: Kind<AdvanceWord> = {
  kind: "advance-word",
  section: "advance",
  body: z.object({ agreementId: id(), says: z.enum(["stands", "ended"], { error: "choice-wrong" }), text: words(10_000).default("") }),
  lines: ({ says, text }, language) => [
    { label: KIND_WORDS[language].wordLabel, text: KIND_WORDS[language].word[says] },
    ...further(KIND_WORDS[language].why, text.trim() === "" ? undefined : text),
  ],
  voices: ["own"],
  edge: none,
};

/**
 * That somebody said aloud that a choice no longer stands, about that choice. It counts at once, unless whoever wrote it down
 * had doubts that they could decide; the person says that it is right, or not (migration 0041).
 */
export type Withdrawal = { text: string; could: "could" | "doubts"; doubt: string };
export const advanceWithdrawal: Kind<Withdrawal> = {
  kind: "advance-withdrawal",
  section: null,
  body: z
    .object({ text: someWords(10_000), could: z.enum(["could", "doubts"], { error: "choice-wrong" }), doubt: words(10_000).default("") })
    .refine(({ could, doubt }) => could === "could" || doubt.trim() !== "", { error: "words-empty", path: ["doubt"] })
    .transform((body) => (body.could === "could" ? { ...body, doubt: "" } : body)),
  lines: ({ text, doubt }, language) => [
    { label: KIND_WORDS[language].withdrawn, text },
    ...further(KIND_WORDS[language].doubt, doubt.trim() === "" ? undefined : doubt),
  ],
  voices: PERSONS,
  edge: none,
};
/** What the person says to it where it is wrong. */
export const NOT_SO = "not so";

export const EVERY = ["never", "3", "6", "12"] as const;
export type Every = (typeof EVERY)[number];

/** When the person wants to look at it again: days they picked, an interval, or both. `askOn` is the next of them. */
export type AdvanceDates = { days: string[]; every: Every; askOn: string | null };
export const advanceDates: Kind<AdvanceDates> = {
  kind: "advance-dates",
  section: "advance",
  body: z.object({
    days: z.array(day()).max(12, { error: "choice-wrong" }),
    every: z.enum(EVERY, { error: "choice-wrong" }),
    askOn: z.union([z.null(), maybeDay()]).default(null),
  }),
  lines: ({ days, every, askOn }, language) => {
    const texts = KIND_WORDS[language];
    return [
      ...days.map((text): Line => ({ label: texts.dates, text, is: "day" })),
      ...(every === "never" ? [] : [{ label: texts.every, text: every }]),
      { label: texts.askOn, text: askOn ?? "", is: "day" },
    ];
  },
  voices: ["own"],
  edge: none,
};

export const ADVANCE_KINDS = [treatment, entryOf("care"), advancePerson, entryOf("life"), advanceWord, advanceDates, advanceWithdrawal];
