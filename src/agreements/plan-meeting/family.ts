import { inEach } from "../../ground/core/words.ts";
import type { Family } from "../sealed/family.ts";
import { MEETING_WORDS } from "./words.ts";

export const CARE_PLAN: Family = {
  family: "care-and-support-plan",
  room: (personId, _about, own) => (own ? "/plan" : `/people/${personId}/plan`),
  loinc: { code: "18776-5", display: "Plan of care note" },
  words: inEach((language) => ({ ...MEETING_WORDS[language].family, part: MEETING_WORDS[language].part })),
};
