import { inEach } from "../../ground/core/words.ts";
import type { Family } from "../sealed/family.ts";
import type { Sections } from "../../record/statements/sections.ts";
import { MEETING_WORDS, partWords } from "./words.ts";

/** The plan that is made in a meeting. */
export const CARE_PLAN = "care-and-support-plan";

/** Its parts are headed as the sections of a record say. */
export const carePlanOf = (sections: Sections): Family => ({
  family: CARE_PLAN,
  room: (personId, _about, own) => (own ? "/plan" : `/people/${personId}/plan`),
  loinc: { code: "18776-5", display: "Plan of care note" },
  words: inEach((language) => ({ ...MEETING_WORDS[language].family, part: partWords(sections, language) })),
});
