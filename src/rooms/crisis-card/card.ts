import { isolated } from "../../ground/core/name.ts";
import { pictureAnswer, wishOf, type PictureAnswer } from "../../record/pictured/shape.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { telephoneIn } from "../safety-plan/rules.ts";
import { HEADINGS, type Heading } from "./headings.ts";
import { CARD_WORDS } from "./words.ts";

/** A card as the database answers it: what the person chose, with the words as they are now. */
export type RawCard = {
  /** the person's own */
  language: Language;
  /** null where the person leaves their name off */
  called: string | null;
  pronouns: string | null;
  advance: boolean;
  lines: RawLine[];
};
export type RawLine = { heading: Heading; statementId: string; kind: string; body: any; voice: Voice; scribe: string | null };

export type Line = {
  statementId: string;
  text: string;
  /** how somebody named here is reached, and the number in it that a telephone can ring */
  contact: string | null;
  tel: string | null;
  /** "written down by Jo": said by the person, and not confirmed by them yet */
  note: string | null;
  voice: Voice;
};

/** A crisis card to be read: as a page, in print, in a file, or kept on a device. */
export type Card = {
  language: Language;
  title: string;
  name: string | null;
  blocks: { heading: Heading; title: string; lines: Line[] }[];
  /** the line that advance choices exist, where the person says so */
  advance: string | null;
};

export function cardInWords(raw: RawCard, language: Language): Card {
  const words = CARD_WORDS[language];
  const under = (heading: Heading) => raw.lines.filter((line) => line.heading === heading).map((line) => lineInWords(line, language));
  return {
    language,
    title: words.title,
    name: raw.called === null ? null : [isolated(raw.called), raw.pronouns && `(${isolated(raw.pronouns)})`].filter(Boolean).join(" "),
    blocks: HEADINGS.map((heading) => ({ heading, title: words.heading[heading], lines: under(heading) })).filter(
      ({ lines }) => lines.length > 0,
    ),
    advance: raw.advance ? words.advance : null,
  };
}

export function lineInWords({ statementId, kind, body, voice, scribe }: Omit<RawLine, "heading">, language: Language): Line {
  const contact: string | null = body.contact ?? null;
  return {
    statementId,
    text: textOf(kind, body, language),
    contact,
    tel: contact === null ? null : telephoneIn(contact),
    voice,
    note: voice === "scribed" ? CARD_WORDS[language].writtenDown(scribe ?? "") : null,
  };
}

/** The statement's own words, all of them, in one piece. */
function textOf(kind: string, body: { title?: string; text: string; response?: string }, language: Language): string {
  // a "no" or a "not sure" to a picture is a wish like any other
  if (kind === pictureAnswer.kind) return wishOf(body as unknown as PictureAnswer, language);
  const { title = "", text, response } = body;
  if (kind === "story-part") return [title.trim(), text].filter(Boolean).join(": ");
  return kind === "wellness-entry" && response !== undefined ? `${text} – ${response}` : text;
}

export const isBare = ({ blocks, advance }: Card): boolean => blocks.length === 0 && advance === null;
