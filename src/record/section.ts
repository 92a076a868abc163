import type { Words } from "../core/language.ts";
import type { IconName } from "../web/parts/icons.tsx";

/** What a section is called, everywhere: on its page, at home, in sharing, to others, in documents and plans. */
export type SectionWords = {
  title: string;
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
  path: string;
  picture: IconName;
  /** the part of a plan its entries stand in; kept in agreements, so it never changes */
  part: string;
  words: Words<SectionWords>;
};
