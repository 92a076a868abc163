import type { SectionFacts } from "../../record/statements/section.ts";

/** What a service writes of what somebody could decide; it has pages of its own. */
export const CAPACITY_SECTION = "capacity";
export const CAPACITY_FACTS: SectionFacts = { duty: true, acting: true };
