import type { Family } from "../sealed/family.ts";
import { MEETING_WORDS } from "./words.ts";

export const CARE_PLAN: Family = {
  family: "care-and-support-plan",
  room: (personId, _about, own) => (own ? "/plan" : `/people/${personId}/plan`),
  loinc: { code: "18776-5", display: "Plan of care note" },
  words: {
    "en-GB": {
      title: "Care and support plan",
      titleOf: (name) => `Care and support plan of ${name}`,
      it: "this plan",
      yours: "your plan",
      part: MEETING_WORDS["en-GB"].part,
      room: "Our plan",
    },
    "en-GB-x-easyread": {
      title: "Care and support plan",
      titleOf: (name) => `The plan of ${name}`,
      it: "this plan",
      yours: "your plan",
      part: MEETING_WORDS["en-GB-x-easyread"].part,
      room: "Our plan",
    },
  },
};
