import type { Language, Words } from "../../ground/core/language.ts";
import type { Section, SectionGroup, SectionWords } from "./section.ts";
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
  /** the doors of a wing, in the person's order */
  doorsIn: (wing: Wing) => SectionDoor[];
  /** how a section is called, or a part that is named like one; its own name where it is neither */
  word: (name: string, which: keyof NameWords, language: Language) => string;
};

/**
 * `beside` names what is no section and is told like one: the plan while it is being made, for instance. `first` and `last` are
 * the sections that others read before and after all the others.
 */
export function sectionsOf(
  all: readonly Section[],
  { first, last, beside }: { first: string; last: string; beside: Record<string, Words<{ section: NameWords }>> },
): Sections {
  const named = (name: string) => all.find((each) => each.section === name);
  const order = ({ section }: Section) => (section === first ? 0 : section === last ? 2 : 1);
  return {
    all,
    reading: all.toSorted((a, b) => order(a) - order(b)),
    named,
    doorsIn: (wing) =>
      all
        .filter((each, at) => wingOf(each) === wing && (!each.group || all.findIndex(({ group }) => group === each.group) === at))
        .map((each) =>
          each.group ? { group: each.group, sections: all.filter(({ group }) => group === each.group) } : { sections: [each] },
        ),
    word: (name, which, language) => (named(name)?.words[language] ?? beside[name]?.[language].section)?.[which] ?? name,
  };
}

const wingOf = ({ group, wing }: Section): Wing => (group ? group.wing : wing) ?? "life";
