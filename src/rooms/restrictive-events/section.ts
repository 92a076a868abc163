import { RIGHTS_GROUP } from "../legal-status/group.ts";
import type { Section } from "../../record/statements/section.ts";

export const EVENTS_SECTION: Section = {
  section: "restrictive-events",
  kind: "restrictive-event",
  path: "/rights/events",
  picture: "stop",
  part: "restrictive-events",
  byDuty: true,
  group: RIGHTS_GROUP,
  words: {
    "en-GB": {
      title: "Done without my agreement",
      inGroup: "what was done without my agreement",
      theirs: "Done without agreement",
      yours: "what was done without your agreement",
      mine: "what was done without my agreement",
      inPlan: "Done without my agreement",
      none: "If a service ever does something to you against your will, it must write it here, and you read it.",
      count: (n) => (n === 1 ? "1 time." : `${n} times.`),
      entry: "Something that was done without their agreement",
    },
    "en-GB-x-easyread": {
      title: "Done without my yes",
      inGroup: "things done without my yes",
      theirs: "Done without their yes",
      yours: "things done without your yes",
      mine: "things done without my yes",
      inPlan: "Done without my yes",
      none: "Staff write here what they did without your yes.",
      count: (n) => (n === 1 ? "1 time." : `${n} times.`),
      entry: "A thing done without their yes",
    },
  },
};

export const eventsPath = (personId: string): string => `/people/${personId}/events`;
export const eventPath = (personId: string, statementId: string): string => `${eventsPath(personId)}/${statementId}`;
/** Where the person themselves reads them all. */
export const OWN_PATH = EVENTS_SECTION.path;
