import { z } from "zod";
import { PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { id } from "../../ground/core/text.ts";
import { choice, line, lineIfAny } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { HEADINGS, type Heading } from "./headings.ts";
import { CARD_WORDS } from "./words.ts";

/** Which statement stands under which heading; the words are the statement's own, and never kept here. */
export type Item = { heading: Heading; statementId: string };

/** What the person chose for their card. `name`: what they are called stands on it; `advance`: that they wrote advance choices. */
export type Choice = { items: Item[]; name: boolean; advance: boolean };

const MOST = 60;

export const crisisCard: Kind<Choice> = {
  kind: "crisis-card",
  section: "crisis-card",
  body: z.object({
    items: z
      .array(z.object({ heading: z.enum(HEADINGS, { error: "choice-wrong" }), statementId: id() }), { error: "choice-wrong" })
      .max(MOST, { error: "choice-wrong" })
      .refine((items) => new Set(items.map((each) => each.statementId)).size === items.length, { error: "choice-wrong" }),
    name: z.boolean(),
    advance: z.boolean(),
  }),
  // how much stands under each heading: the words themselves are other statements
  lines: ({ items, advance }, language) => {
    const { title, heading: titles, nothingUnder, advanceShort, yes, no } = CARD_WORDS[language];
    const count = (heading: Heading) => items.filter((each) => each.heading === heading).length;
    const there = HEADINGS.filter((heading) => count(heading) > 0).map((heading) => `${titles[heading]} (${count(heading)})`);
    return [
      { label: title, text: there.join(", ") || nothingUnder },
      { label: advanceShort, text: advance ? yes : no },
    ];
  },
  // what stands on it is the person's to choose, and nobody's to write down for them
  voices: ["own"],
  edge: none,
};

/** A short line written for the card, where nothing that is there already fits. */
export type CardLine = { heading: Heading; text: string; contact?: string };

export const cardLine = kindOf({
  kind: "card-line",
  section: "crisis-card",
  voices: PERSONS,
  edge: none,
  fields: { heading: choice(HEADINGS, (language) => CARD_WORDS[language].heading), text: line(), contact: lineIfAny() },
  words: (language) => CARD_WORDS[language].fields,
  lines: ({ heading, text, contact }, language) => [
    { label: CARD_WORDS[language].heading[heading], text },
    ...(contact === undefined ? [] : [{ label: CARD_WORDS[language].fields.contact.read, text: contact }]),
  ],
});

export const CARD_KINDS = [crisisCard, cardLine];
