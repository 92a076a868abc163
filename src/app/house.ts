import { EXPORTED } from "../ground/work/exported.ts";
import { familiesOf } from "../agreements/sealed/families.ts";
import { carePlanOf } from "../agreements/plan-meeting/family.ts";
import { PLAN_SECTION_WORDS } from "../agreements/plan-meeting/section-words.ts";
import { sectionsOf } from "../record/statements/sections.ts";
import { CAPACITY_FACTS, CAPACITY_SECTION } from "../rooms/capacity/section.ts";
import { CAPACITY_WORDS } from "../rooms/capacity/words.ts";
import type { House } from "../web/house.ts";
import { FAMILIES } from "./families.ts";
import { KINDS } from "./kinds.ts";
import { READING_VIEWS, SECTION_FIELDS } from "./section-pages.ts";
import { SECTIONS } from "./sections.ts";
import { WAITS } from "./waits.ts";

const sections = sectionsOf(SECTIONS, {
  first: "goals",
  last: "my-story",
  beside: { plan: PLAN_SECTION_WORDS, [CAPACITY_SECTION]: CAPACITY_WORDS },
  doorless: {
    [CAPACITY_SECTION]: CAPACITY_FACTS,
    plan: { acting: true },
    // how the person arranged their safety plan, and what they said of their choices in advance as a whole
    "safety-plan": {},
    advance: {},
  },
});

/** All that the rooms hand over, for the floors below and the shells above. A worker thread imports it from here. */
export const HOUSE: House = {
  kinds: KINDS,
  sections,
  families: familiesOf(carePlanOf(sections), ...FAMILIES),
  fields: SECTION_FIELDS,
  views: READING_VIEWS,
  waits: WAITS,
  [EXPORTED]: { module: import.meta.url, name: "HOUSE" },
};
