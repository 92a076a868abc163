import { z } from "zod";
import { PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { day, maybeDay, someWords, words } from "../../ground/core/text.ts";
import { LINE_WORDS } from "./line-words.ts";
import { statusName, statusNamed } from "./statuses.ts";

const noDay = z.union([z.null(), maybeDay()]).default(null);
const note = (longest: number) => words(longest).default("");
const maybeTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { error: "day-wrong" })
  .default("");
/** Written by a service by duty, or noted by the person for themselves. */
const WRITERS = [...PERSONS, "practitioner"] as const;

/** What holds somebody by law, as a dated fact. Whether it holds today is worked out from the days, and kept nowhere. */
export type LegalStatus = {
  status: string;
  from: string | null;
  /** HH:MM, for what lasts hours; "" where it is not known */
  time: string;
  /** the last day, where one is set */
  until: string | null;
  decidedBy: string;
  /** why, in plain words; in the person's own voice what they were told */
  text: string;
  takenAway: string;
  where: string;
  advocate: string;
};
export const legalStatus: Kind<LegalStatus> = {
  kind: "legal-status",
  section: "legal-status",
  body: z.object({
    status: z.string({ error: "choice-wrong" }).refine((id) => statusNamed(id) !== null, { error: "choice-wrong" }),
    from: noDay,
    time: maybeTime,
    until: noDay,
    decidedBy: note(300),
    text: someWords(10_000),
    takenAway: note(10_000),
    where: note(300),
    advocate: note(1000),
  }),
  lines: (body, language) => {
    const label = LINE_WORDS[language];
    return [
      { label: "", text: statusName(body.status, language) },
      { label: label.from, text: body.from ?? "", is: "day" },
      { label: label.time, text: body.time },
      { label: label.until, text: body.until ?? "", is: "day" },
      { label: label.decidedBy, text: body.decidedBy },
      { label: label.why, text: body.text },
      { label: label.takenAway, text: body.takenAway },
      { label: label.where, text: body.where },
      { label: label.advocate, text: body.advocate },
    ];
  },
  voices: WRITERS,
  edge: none,
};

/** longer: the law itself gave it more time than it has as a rule, as for absence, by a court, or a doctor's twelve hours */
export const CHANGES = ["renewed", "ended", "changed", "longer"] as const;
export type Change = {
  what: (typeof CHANGES)[number];
  on: string;
  until: string | null;
  text: string;
  by: string;
  /** HH:MM of the new end, for what lasts hours; "" or missing where there is none */ time?: string;
};
const movesTheEnd = (what: Change["what"]): boolean => what === "renewed" || what === "longer";
/** It was renewed until a day, ended on a day, or changed: with why, and who decided. */
export const statusChange: Kind<Change> = {
  kind: "status-change",
  section: null,
  body: z
    .object({
      what: z.enum(CHANGES, { error: "choice-wrong" }),
      on: day(),
      until: noDay,
      time: maybeTime,
      text: someWords(10_000),
      by: note(300),
    })
    .refine(({ what, until }) => !movesTheEnd(what) || until !== null, { error: "day-wrong", path: ["until"] })
    .transform((body) => ({ ...body, until: movesTheEnd(body.what) ? body.until : null, time: body.what === "longer" ? body.time : "" })),
  lines: (body, language) => {
    const label = LINE_WORDS[language];
    return [
      { label: label.change[body.what], text: body.on, is: "day" },
      { label: label.until, text: body.until ?? "", is: "day" },
      { label: label.time, text: body.time ?? "" },
      { label: label.why, text: body.text },
      { label: label.decidedBy, text: body.by },
    ];
  },
  voices: WRITERS,
  edge: none,
};

export const HEARINGS = ["tribunal", "managers", "court", "second-opinion", "other"] as const;
export type Hearing = { what: (typeof HEARINGS)[number]; on: string; time: string; where: string; text: string };
/** Somebody outside the ward looks at it: when, where, and what was asked for. */
export const statusReview: Kind<Hearing> = {
  kind: "status-review",
  section: null,
  body: z.object({
    what: z.enum(HEARINGS, { error: "choice-wrong" }),
    on: day(),
    time: maybeTime,
    where: note(300),
    text: note(10_000),
  }),
  lines: (body, language) => {
    const label = LINE_WORDS[language];
    return [
      { label: label.hearing[body.what], text: body.on, is: "day" },
      { label: label.time, text: body.time },
      { label: label.where, text: body.where },
      { label: label.askedFor, text: body.text },
    ];
  },
  voices: WRITERS,
  edge: none,
};

/** What came of it, afterwards. */
export const reviewOutcome: Kind<{ text: string }> = {
  kind: "review-outcome",
  section: null,
  body: z.object({ text: someWords(10_000) }),
  lines: (body, language) => [{ label: LINE_WORDS[language].outcome, text: body.text }],
  voices: WRITERS,
  edge: none,
};

/** Who the advocate is, and how to reach them, where it is known only later. */
export const statusAdvocate: Kind<{ text: string }> = {
  kind: "status-advocate",
  section: null,
  body: z.object({ text: someWords(1000) }),
  lines: (body, language) => [{ label: LINE_WORDS[language].advocate, text: body.text }],
  voices: WRITERS,
  edge: none,
};

/** What the person says to it, in their own words: theirs alone until they share it. */
export const statusWord: Kind<{ text: string }> = {
  kind: "status-word",
  section: null,
  body: z.object({ text: someWords() }),
  lines: (body) => [{ label: "", text: body.text }],
  voices: PERSONS,
  edge: none,
};

export const LEGAL_KINDS = [legalStatus, statusChange, statusReview, reviewOutcome, statusAdvocate, statusWord];
