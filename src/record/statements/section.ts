import type { Words } from "../../ground/core/language.ts";
import type { IconName } from "../../web/parts/icons.tsx";
import type { Wing } from "./wing.ts";

/** What a section is called, everywhere: on its page, at home, in sharing, to others, in documents and plans. */
export type SectionWords = {
  title: string;
  /** where its group is named already: "my warning signs" */
  inGroup?: string;
  /** to others: "Story" */
  theirs: string;
  /** within a sentence to the person: "your story" */
  yours: string;
  /** within a document: "my story" */
  mine: string;
  /** its heading in a plan */
  inPlan: string;
  /** at home, where nothing is in it yet, and how much there is */
  none: string;
  count(n: number): string;
  /** one entry, for whoever writes it down: "A part of the story" */
  entry: string;
};

/**
 * What the database has to know of a section. It stands there as a row, which is filled from here at the start or by
 * `npm run migrate` (docs/decisions/0271-sections-are-rows.md).
 */
export type SectionFacts = {
  /** a service must write in it by law, whatever was shared with it, and reads what it wrote */
  duty?: true;
  /** it can be opened in an emergency by saying why, unless the person closed it */
  emergency?: true;
  /** somebody whom the person has not chosen can be let into it: it is needed to decide */
  acting?: true;
  /** its entries can stand on the crisis card */
  card?: true;
  /** choices made in advance */
  advance?: true;
};

/** A section of a record: what it is called, where its page is, and the kind of statement that begins there. */
export type Section = {
  section: string;
  kind: string;
  /** another kind by which home tells whether there is something, where it is not that one */
  counted?: string;
  path: string;
  picture: IconName;
  /** the part of a plan its entries stand in; kept in agreements, so it never changes */
  part: string;
  words: Words<SectionWords>;
  /** what a service must write here by law (src/record/reach/duty.ts): begun by it, not written down for the person, no part of a plan */
  byDuty?: true;
  /** who else reaches it than those it is shared with, and what it is to the database; nothing where nothing is said */
  facts?: SectionFacts;
  /** the room it stands in with others, where it has none of its own */
  group?: SectionGroup;
  /** where its room stands; with the person's life, where nothing is said */
  wing?: Wing;
};

/** Sections that are written and read together, in one room, and shared one by one. */
export type SectionGroup = {
  group: string;
  path: string;
  picture: IconName;
  /** where the room stands; with the person's life, where nothing is said */
  wing?: Wing;
  words: Words<{
    title: string;
    /** at home, where nothing is in it yet, and how much there is */
    none: string;
    count(n: number): string;
    /** where its sections are not shared alike */
    differs: string;
  }>;
};
