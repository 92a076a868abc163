import { z } from "zod";
import { notAgreedLine } from "../../agreements/sealed/not-agreed.ts";
import type { Language } from "../../ground/core/language.ts";
import { powerName } from "../deciding/topics.ts";
import { PERSONS, type Kind, type Line, none } from "../../record/statements/kinds.ts";
import { day, id, maybeDay, someWords, words } from "../../ground/core/text.ts";
import { formatDay } from "../../web/dates.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { typeName } from "./types.ts";

const chosen = { error: "choice-wrong" };
const time = () => z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time-wrong" })]).default("");

export const FOLLOWED = ["yes", "partly", "no"] as const;
export type Followed = (typeof FOLLOWED)[number];
/** A choice made in advance that applied: exactly which words, whether they were followed, and why where they were not. */
export type Applied = { statementId: string; revisionId: string; followed: Followed; why: string };
/** "none-seen": whoever wrote it could see none. "none-applied": there are some, and none was about this. */
const CHOICES = ["named", "none-applied", "none-seen"] as const;
export type Choices = (typeof CHOICES)[number];

const applied = z
  .object({ statementId: id(), revisionId: id(), followed: z.enum(FOLLOWED, chosen), why: words(10_000).default("") })
  .refine(({ followed, why }) => followed === "yes" || why.trim() !== "", { error: "words-empty", path: ["why"] });

/** What was done to somebody, or taken from them, without their agreement. `endedOn` is null while it goes on. */
export type RestrictiveEvent = {
  type: string;
  beganOn: string;
  beganAt: string;
  endedOn: string | null;
  endedAt: string;
  place: string;
  decidedBy: string;
  /** under which power; "" where none was named */
  power: string;
  reason: string;
  text: string;
  before: string;
  harm: string;
  choices: Choices;
  entries: Applied[];
};

const when = (on: string | null, at: string, language: Language): string =>
  on === null ? "" : [formatDay(on, language, "UTC"), at].filter(Boolean).join(", ");
export const beganWhen = ({ beganOn, beganAt }: RestrictiveEvent, language: Language): string => when(beganOn, beganAt, language);
export const endedWhen = ({ endedOn, endedAt }: Pick<RestrictiveEvent, "endedOn" | "endedAt">, language: Language): string =>
  when(endedOn, endedAt, language);

export const decidedOver = ({ decidedBy, power }: RestrictiveEvent, language: Language) => ({
  by: decidedBy,
  under: power === "" ? "" : powerName(power, language),
});

export const restrictiveEvent: Kind<RestrictiveEvent> = {
  kind: "restrictive-event",
  section: "restrictive-events",
  body: z
    .object({
      type: z.string(chosen).min(1, chosen).max(60),
      beganOn: day(),
      beganAt: time(),
      endedOn: z.union([z.null(), maybeDay()]).default(null),
      endedAt: time(),
      place: someWords(1000),
      decidedBy: someWords(1000),
      power: z.string().max(60).default(""),
      reason: someWords(10_000),
      text: someWords(),
      before: someWords(),
      harm: words(10_000).default(""),
      choices: z.enum(CHOICES, chosen),
      entries: z.array(applied).max(100).default([]),
    })
    .refine(({ beganOn, beganAt, endedOn, endedAt }) => endedOn === null || `${endedOn} ${endedAt || "24"}` >= `${beganOn} ${beganAt}`, {
      error: "ended-before",
      path: ["endedOn"],
    })
    .refine(({ choices, entries }) => (choices === "named") === entries.length > 0, { error: "choice-wrong", path: ["choices"] }),
  named: (body, language) => `${typeName(body.type, language)}, ${beganWhen(body, language)}`,
  lines: (body, language) => [{ label: "", text: notAgreedLine(decidedOver(body, language), language) }, ...eventLines(body, language)],
  voices: ["practitioner"],
  edge: none,
  decidedOver,
};

/** What is written of an event, part by part, without who decided it: that is said first. */
export function eventLines(body: RestrictiveEvent, language: Language): Line[] {
  const said = KIND_WORDS[language];
  return [
    { label: said.type, text: typeName(body.type, language) },
    { label: said.began, text: beganWhen(body, language) },
    { label: said.ended, text: body.endedOn === null ? said.goesOn : endedWhen(body, language) },
    { label: said.place, text: body.place },
    { label: said.reason, text: body.reason },
    { label: said.text, text: body.text },
    { label: said.before, text: body.before },
    { label: said.harm, text: body.harm },
    { label: said.choices, text: body.choices === "named" ? "" : said.noChoice[body.choices] },
    ...body.entries.map(({ followed, why }, index) => ({
      label: body.entries.length === 1 ? said.choices : `${said.choices} (${index + 1})`,
      text: [said.followed[followed], why].filter(Boolean).join(" "),
    })),
  ];
}

export type Ended = { endedOn: string; endedAt: string; text: string };
/** That it is over, said later by whoever saw it end. */
export const eventEnded: Kind<Ended> = {
  kind: "event-ended",
  section: null,
  body: z.object({ endedOn: day(), endedAt: time(), text: words(10_000).default("") }),
  lines: (body, language) => [
    { label: KIND_WORDS[language].ended, text: endedWhen(body, language) },
    { label: "", text: body.text },
  ],
  voices: ["practitioner"],
  edge: none,
};

/** How it was for the person. */
export const eventAccount: Kind<{ text: string }> = {
  kind: "event-account",
  section: null,
  body: z.object({ text: someWords() }),
  lines: (body, language) => [{ label: KIND_WORDS[language].account, text: body.text }],
  voices: PERSONS,
  edge: none,
};

export type AccountAbsent = { reason: string; askOn: string };
/** That the person's account is missing, why, and when they are asked again. Never in the person's voice. */
export const accountAbsent: Kind<AccountAbsent> = {
  kind: "account-absent",
  section: null,
  body: z.object({ reason: someWords(10_000), askOn: day() }),
  lines: (body, language) => [
    { label: KIND_WORDS[language].absent, text: body.reason },
    { label: KIND_WORDS[language].askOn, text: body.askOn, is: "day" },
  ],
  voices: ["practitioner"],
  edge: none,
};

export type Planned = { on: string; text: string };
export const conversationPlanned: Kind<Planned> = {
  kind: "conversation-planned",
  section: null,
  body: z.object({ on: day(), text: words(2000).default("") }),
  lines: (body, language) => [
    { label: KIND_WORDS[language].planned, text: body.on, is: "day" },
    { label: "", text: body.text },
  ],
  voices: ["practitioner"],
  edge: none,
};

export type Talked = { on: string; who: string; text: string; changes: string };
export const eventConversation: Kind<Talked> = {
  kind: "event-conversation",
  section: null,
  body: z.object({ on: day(), who: someWords(1000), text: someWords(), changes: someWords() }),
  lines: (body, language) => [
    { label: KIND_WORDS[language].talked, text: body.on, is: "day" },
    { label: KIND_WORDS[language].who, text: body.who },
    { label: KIND_WORDS[language].said, text: body.text },
    { label: KIND_WORDS[language].changes, text: body.changes },
  ],
  voices: ["practitioner", "own"],
  edge: none,
};

export const WISHES = ["yes", "later", "no"] as const;
export type Wish = { wish: (typeof WISHES)[number]; text: string };
/** Whether the person wants to talk about it. */
export const conversationWish: Kind<Wish> = {
  kind: "conversation-wish",
  section: null,
  body: z.object({ wish: z.enum(WISHES, chosen), text: words(2000).default("") }),
  lines: (body, language) => [
    { label: KIND_WORDS[language].wish, text: KIND_WORDS[language].wishes[body.wish] },
    { label: "", text: body.text },
  ],
  voices: PERSONS,
  edge: none,
};

/** The parts of what is written of an event, beside each of which the person can say that it was not so. */
export const PARTS = ["happened", "before", "choices", "account", "talk"] as const;
export type Part = (typeof PARTS)[number];
export type NotSo = { part: Part; text: string };
export const notSo: Kind<NotSo> = {
  kind: "not-so",
  section: null,
  body: z.object({ part: z.enum(PARTS, chosen), text: someWords() }),
  lines: (body, language) => [{ label: KIND_WORDS[language].notSo[body.part], text: body.text }],
  voices: PERSONS,
  edge: none,
};

export const EVENT_KINDS = [
  restrictiveEvent,
  eventEnded,
  eventAccount,
  accountAbsent,
  conversationPlanned,
  eventConversation,
  conversationWish,
  notSo,
];
