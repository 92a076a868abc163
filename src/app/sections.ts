import { ADVANCE_SECTIONS } from "../rooms/advance-choices/section.ts";
import { CAPACITY_SECTION } from "../rooms/capacity/section.ts";
import { PLAN_SECTION_WORDS } from "./plan-section-words.ts";
import { CAPACITY_WORDS } from "../rooms/capacity/words.ts";
import type { Language } from "../ground/core/language.ts";
import { CARD_SECTION } from "../rooms/crisis-card/section.ts";
import { DECIDING_SECTIONS } from "../rooms/deciding/section.ts";
import { GOALS_SECTION } from "../rooms/goals/section.ts";
import { STORY_SECTION } from "../rooms/my-story/section.ts";
import { RISK_SECTION } from "../rooms/positive-risk/section.ts";
import { LEGAL_SECTION } from "../rooms/legal-status/section.ts";
import { CHOICES_SECTION } from "../rooms/remaining-choices/section.ts";
import type { Section, SectionGroup } from "../record/statements/section.ts";
import type { Wing } from "../record/statements/wing.ts";
import { EVENTS_SECTION } from "../rooms/restrictive-events/section.ts";
import { SAFETY_SECTIONS } from "../rooms/safety-plan/section.ts";
import { STRENGTHS_SECTION } from "../rooms/strengths/section.ts";
import { WELLNESS_SECTION } from "../rooms/wellness-plan/section.ts";

/** Every section of a record, one line each, in the person's order. The plan, made together, has pages of its own. */
export const SECTIONS: readonly Section[] = [
  STORY_SECTION,
  STRENGTHS_SECTION,
  WELLNESS_SECTION,
  ...SAFETY_SECTIONS,
  CARD_SECTION,
  ...ADVANCE_SECTIONS,
  RISK_SECTION,
  ...DECIDING_SECTIONS,
  CHOICES_SECTION,
  LEGAL_SECTION,
  GOALS_SECTION,
  EVENTS_SECTION,
];

/** The order in which others read them, and in which they stand in a plan: what is wanted comes first. */
export const READING: readonly Section[] = [
  GOALS_SECTION,
  ...SECTIONS.filter((each) => each !== GOALS_SECTION && each !== STORY_SECTION),
  STORY_SECTION,
];

/** A room of a record: one section, or those that stand together in one. */
export type RecordRoom = { group?: SectionGroup; sections: readonly Section[] };

/** The rooms of a wing, in the person's order. */
export const roomsIn = (wing: Wing): RecordRoom[] =>
  SECTIONS.filter(
    (each, at) => wingOf(each) === wing && (!each.group || SECTIONS.findIndex(({ group }) => group === each.group) === at),
  ).map((each) =>
    each.group ? { group: each.group, sections: SECTIONS.filter(({ group }) => group === each.group) } : { sections: [each] },
  );

const wingOf = ({ group, wing }: Section): Wing => (group ? group.wing : wing) ?? "life";

export const sectionNamed = (name: string): Section | undefined => SECTIONS.find((each) => each.section === name);

/** How a section is called; its own name where it is none of these. */
export const sectionWord = (name: string, which: "title" | "theirs" | "yours" | "mine", language: Language): string =>
  sectionNamed(name)?.words[language][which] ??
  (name === CAPACITY_SECTION ? CAPACITY_WORDS : PLAN_SECTION_WORDS)[language].section[which] ??
  name;
