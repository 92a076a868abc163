import type { VNode } from "preact";
import { wholeFieldsOf } from "../rooms/advance-choices/fields.tsx";
import { AdvanceForOthers, type ChoicesView } from "../rooms/advance-choices/for-others.tsx";
import { PARTS as ADVANCE_PARTS, sectionOf as advanceSectionOf } from "../rooms/advance-choices/topics.ts";
import { CardLineFields } from "../rooms/crisis-card/fields.tsx";
import { AfterwardsFields, EffectFields, WordsAndDay } from "../rooms/deciding/afterwards/fields.tsx";
import { AfterwardsForOthers } from "../rooms/deciding/afterwards/for-others.tsx";
import { DecidedFields } from "../rooms/deciding/decided/fields.tsx";
import { DecisionFields, MattersFields, PreparationFields } from "../rooms/deciding/fields.tsx";
import { DecisionsForOthers, PreparationsForOthers } from "../rooms/deciding/for-others.tsx";
import { ToldFields } from "../rooms/legal-status/fields.tsx";
import { LegalForOthers } from "../rooms/legal-status/for-others.tsx";
import { AskFields } from "../rooms/remaining-choices/fields.tsx";
import { ChoicesForOthers } from "../rooms/remaining-choices/for-others.tsx";
import { StoryFields } from "../rooms/my-story/fields.tsx";
import { StoryForOthers } from "../rooms/my-story/for-others.tsx";
import type { FieldsProps } from "../record/own-writing/fields.tsx";
import { RisksForOthers } from "../rooms/positive-risk/for-others.tsx";
import { EventsForOthers } from "../rooms/restrictive-events/for-others.tsx";
import { ContactFields } from "../rooms/safety-plan/fields.tsx";
import { SafetyForOthers } from "../rooms/safety-plan/for-others.tsx";
import { HAS_CONTACT, sectionOf, STEPS } from "../rooms/safety-plan/steps.ts";
import { StrengthFields } from "../rooms/strengths/fields.tsx";
import { StrengthsForOthers } from "../rooms/strengths/for-others.tsx";
import { WellnessFields } from "../rooms/wellness-plan/fields.tsx";
import { WellnessForOthers } from "../rooms/wellness-plan/for-others.tsx";

/** Each section as those read it whom the person let in. */
export const READING_VIEWS: Record<string, (view: ChoicesView) => VNode> = {
  decisions: DecisionsForOthers,
  "decision-afterwards": AfterwardsForOthers,
  "decision-preparation": PreparationsForOthers,
  "legal-status": LegalForOthers,
  "my-story": StoryForOthers,
  "positive-risk": RisksForOthers,
  "remaining-choices": ChoicesForOthers,
  "restrictive-events": EventsForOthers,
  strengths: StrengthsForOthers,
  "wellness-plan": WellnessForOthers,
  ...Object.fromEntries(ADVANCE_PARTS.map((part) => [advanceSectionOf(part), AdvanceForOthers])),
  ...Object.fromEntries(STEPS.map((step) => [sectionOf(step), SafetyForOthers])),
};

/** The fields of a kind, for whoever writes it down or changes it. One that is not here has a single field of words. */
export const SECTION_FIELDS: Record<string, (props: FieldsProps) => VNode> = {
  "choice-ask": AskFields,
  decision: DecisionFields,
  "legal-status": ToldFields,
  preparation: PreparationFields,
  decided: DecidedFields,
  afterwards: AfterwardsFields,
  "decision-effect": EffectFields,
  after: WordsAndDay,
  "option-matters": MattersFields,
  "story-part": StoryFields,
  strength: StrengthFields,
  "wellness-entry": WellnessFields,
  "card-line": CardLineFields,
  ...Object.fromEntries(ADVANCE_PARTS.map((part) => [advanceSectionOf(part), wholeFieldsOf(part)])),
  ...Object.fromEntries(HAS_CONTACT.map((step) => [sectionOf(step), ContactFields])),
};
