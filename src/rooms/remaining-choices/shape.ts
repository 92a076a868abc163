import { z } from "zod";
import { PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import type { Language } from "../../ground/core/language.ts";
import { maybeDay, someWords, words as maybeSome } from "../../ground/core/text.ts";
import { picked, words } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { CHOICE_WORDS } from "./words.ts";
import { CHOICE_LINES } from "./line-words.ts";
import { topicName, topics, topicWithId } from "./topics.ts";

const chosen = { error: "choice-wrong" };

const topicOptions = (language: Language) => topics().map(({ id, name }) => ({ value: id, text: name[language] }));

/** What the person asks for, whatever the law has taken. */
export type Ask = { topic: string; text: string };
export const choiceAsk = kindOf({
  kind: "choice-ask",
  section: "remaining-choices",
  voices: PERSONS,
  edge: none,
  fields: {
    topic: { ...picked(topicOptions), shape: z.string(chosen).refine((id) => topicWithId(id) !== null, chosen) },
    text: words({ rows: 4 }),
  },
  words: (language) => CHOICE_WORDS[language].fields,
  lines: (body, language) => [{ label: topicName(body.topic, language), text: body.text }],
});

export const ANSWERS = ["yes", "partly", "not-now", "no"] as const;
export type Answer = { answer: (typeof ANSWERS)[number]; text: string; why: string; againOn: string | null };
/** What they are answered. Short of a plain yes it says why, and when it is looked at again: the database asks for both. */
export const choiceAnswer: Kind<Answer> = {
  kind: "choice-answer",
  section: null,
  body: z
    .object({
      answer: z.enum(ANSWERS, chosen),
      text: someWords(10_000),
      why: maybeSome(10_000).default(""),
      againOn: z.union([z.null(), maybeDay()]).default(null),
    })
    .superRefine(({ answer, why, againOn }, context) => {
      if (answer === "yes") return;
      if (why.trim() === "") context.addIssue({ code: "custom", path: ["why"], message: "words-empty" });
      if (againOn === null) context.addIssue({ code: "custom", path: ["againOn"], message: "day-wrong" });
    }),
  lines: (body, language) => {
    const label = CHOICE_LINES[language];
    return [
      { label: label.answer[body.answer], text: body.text },
      { label: label.why, text: body.why },
      { label: label.againOn, text: body.againOn ?? "", is: "day" },
    ];
  },
  voices: ["practitioner", "peer"],
  edge: none,
};

const REPLIES = ["all-right", "again"] as const;
export const TO = ["team", "advocate", "hearing", "complaint"] as const;
export type Reply = { reply: (typeof REPLIES)[number]; to: (typeof TO)[number] | ""; text: string };
/** What the person says to an answer: that it is all right, or that they ask again, and through whom. */
export const choiceReply: Kind<Reply> = {
  kind: "choice-reply",
  section: null,
  body: z
    .object({ reply: z.enum(REPLIES, chosen), to: z.enum([...TO, ""], chosen).default(""), text: maybeSome(10_000).default("") })
    .superRefine(({ reply, to, text }, context) => {
      if (reply === "all-right") return;
      if (to === "") context.addIssue({ code: "custom", path: ["to"], message: "choice-wrong" });
      if (text.trim() === "") context.addIssue({ code: "custom", path: ["text"], message: "words-empty" });
    })
    .transform((body) => (body.reply === "all-right" ? { ...body, to: "" as const } : body)),
  lines: (body, language) => {
    const label = CHOICE_LINES[language];
    return [
      { label: label.reply[body.reply], text: body.to === "" ? body.text || label.allRight : label.to[body.to] },
      { label: "", text: body.to === "" ? "" : body.text },
    ];
  },
  voices: PERSONS,
  edge: none,
};

export const CHOICE_KINDS = [choiceAsk, choiceAnswer, choiceReply];
