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
