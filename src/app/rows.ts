import type { Families } from "../agreements/sealed/families.ts";
import type { Rows } from "../record/statements/section-rows.ts";
import type { Sections } from "../record/statements/sections.ts";
import { HOUSE } from "./house.ts";

/** What the database is told of these sections and families. */
export const rowsOf = (sections: Pick<Sections, "facts">, families: Pick<Families, "all">): Rows => ({
  sections: sections.facts,
  // a plan is made in a meeting, by whoever is let into it
  families: families.all.map(({ family, made }) => ({ family, section: made ? made.section : "plan" })),
});

export const ROWS: Rows = rowsOf(HOUSE.sections, HOUSE.families);
