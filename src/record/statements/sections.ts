import type { Language, Words } from "../../ground/core/language.ts";
import type { Section, SectionFacts, SectionGroup, SectionWords } from "./section.ts";
import type { Wing } from "./wing.ts";

declare module "../../web/house.ts" {
  interface House {
    sections: Sections;
  }
}

/** A door of a record: one section, or those that stand together behind one. */
export type SectionDoor = { group?: SectionGroup; sections: readonly Section[] };

export type NameWords = Pick<SectionWords, "title" | "theirs" | "yours" | "mine">;

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

/**
 * `beside` names what is no section and is told like one: the plan while it is being made, for instance. `first` and `last` are
 * the sections that others read before and after all the others. `doorless` are sections with pages of their own.
 */
export function sectionsOf(all: readonly Section[], { first, last, beside, doorless }: Beside): Sections {
  const facts = [
    ...all.map((each) => ({ section: each.section, facts: each.facts ?? {} })),
    ...Object.entries(doorless).map(([section, its]) => ({ section, facts: its })),
  ];
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
    word: (name, which, language) => (named(name)?.words[language] ?? beside[name]?.[language].section)?.[which] ?? name,
  };
}

type Beside = {
  first: string;
  last: string;
  beside: Record<string, Words<{ section: NameWords }>>;
  doorless: Record<string, SectionFacts>;
};

const wingOf = ({ group, wing }: Section): Wing => (group ? group.wing : wing) ?? "life";

/** The parts of a record that are shared as a whole. */
export const sharedWhole = ({ all }: Sections): string[] => [...all.map((each) => each.section), "plan"];
