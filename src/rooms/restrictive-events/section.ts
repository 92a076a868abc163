import { inEach } from "../../ground/core/words.ts";
import { EVENT_WORDS } from "./words.ts";
import { RIGHTS_GROUP } from "../legal-status/group.ts";
import type { Section } from "../../record/statements/section.ts";

export const EVENTS_SECTION: Section = {
  section: "restrictive-events",
  kind: "restrictive-event",
  path: "/rights/events",
  picture: "stop",
  part: "restrictive-events",
  facts: { duty: true, acting: true },
  byDuty: true,
  group: RIGHTS_GROUP,
  words: inEach((language) => EVENT_WORDS[language].section),
};

export const eventsPath = (personId: string): string => `/people/${personId}/events`;
export const eventPath = (personId: string, statementId: string): string => `${eventsPath(personId)}/${statementId}`;
/** Where the person themselves reads them all. */
export const OWN_PATH = EVENTS_SECTION.path;
