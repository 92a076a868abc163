import type { Language, Words } from "../../ground/core/language.ts";
import type { Section, SectionFacts, SectionGroup, SectionWords } from "./section.ts";
import type { Wing } from "./wing.ts";

declare module "../../web/capability.ts" {
  interface Capability {
    /** in the person's order */
    sections?: readonly Section[];
    /** what stands in a record and has no door of its own */
    without?: readonly DoorlessSection[];
  }
}

declare module "../../web/house.ts" {
  interface House {
    sections: Sections;
  }
}

/** A door of a record: one section, or those that stand together behind one. */
export type SectionDoor = { group?: SectionGroup; sections: readonly Section[] };

export type NameWords = Pick<SectionWords, "title" | "theirs" | "yours" | "mine">;

/** What stands in a record like a section, without a door of its own; named where it is told like one. */
export type DoorlessSection = { section: string; facts: SectionFacts; words?: Words<{ section: NameWords }> };

/** The sections of a record, as its rooms hand them over. */
export type Sections = {
  /** in the person's order */
  all: readonly Section[];
  /** in the order in which others read them, and in which they stand in a plan: what is wanted comes first */
  reading: readonly Section[];
  named: (name: string) => Section | undefined;
  /** what the database is told of each, in the person's order; and of those that have no door */
  facts: readonly { section: string; facts: SectionFacts }[];
  /** the names of those of which that is so */
  having: (fact: keyof SectionFacts) => string[];
  /** the doors of a wing, in the person's order */
  doorsIn: (wing: Wing) => SectionDoor[];
  /** how a section is called, or a part that is named like one; its own name where it is neither */
  word: (name: string, which: keyof NameWords, language: Language) => string;
};

/** `first` and `last` are the sections that others read before and after all the others. */
export function sectionsOf(
  all: readonly Section[],
  without: readonly DoorlessSection[],
  { first, last }: { first: string; last: string },
): Sections {
  const facts = [...all, ...without].map(({ section, facts: its = {} }) => ({ section, facts: its }));
  const named = (name: string) => all.find((each) => each.section === name);
  const order = ({ section }: Section) => (section === first ? 0 : section === last ? 2 : 1);
  return {
    all,
    reading: all.toSorted((a, b) => order(a) - order(b)),
    named,
    facts,
    having: (fact) => facts.filter((each) => each.facts[fact]).map(({ section }) => section),
    doorsIn: (wing) =>
      all
        .filter((each, at) => wingOf(each) === wing && (!each.group || all.findIndex(({ group }) => group === each.group) === at))
        .map((each) =>
          each.group ? { group: each.group, sections: all.filter(({ group }) => group === each.group) } : { sections: [each] },
        ),
    word: (name, which, language) =>
      (named(name)?.words[language] ?? without.find(({ section }) => section === name)?.words?.[language].section)?.[which] ?? name,
  };
}

const wingOf = ({ group, wing }: Section): Wing => (group ? group.wing : wing) ?? "life";

/** The parts of a record that are shared as a whole. */
export const sharedWhole = ({ all }: Sections): string[] => [...all.map((each) => each.section), "plan"];
