import type { Family } from "../agreements/sealed/family.ts";
import type { Rows } from "../record/statements/section-rows.ts";
import type { Section } from "../record/statements/section.ts";
import { CAPACITY_FACTS, CAPACITY_SECTION } from "../rooms/capacity/section.ts";
import { FAMILIES } from "./families.ts";
import { SECTIONS } from "./sections.ts";

/** What the database is told of these sections and families; and of the sections that have no door of their own. */
export const rowsOf = (sections: readonly Section[], families: readonly Family[]): Rows => ({
  sections: [
    ...sections.map(({ section, facts = {} }) => ({ section, facts })),
    { section: CAPACITY_SECTION, facts: CAPACITY_FACTS },
    { section: "plan", facts: { acting: true } },
    // how the person arranged their safety plan, and what they said of their choices in advance as a whole
    { section: "safety-plan", facts: {} },
    { section: "advance", facts: {} },
  ],
  // a plan is made in a meeting, by whoever is let into it
  families: families.map(({ family, made }) => ({ family, section: made ? made.section : "plan" })),
});

export const ROWS: Rows = rowsOf(SECTIONS, FAMILIES);
