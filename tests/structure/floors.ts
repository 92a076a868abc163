/**
 * The floors of the house, the lowest first, and the rooms of each wing, the lowest first. What stands higher may import what
 * stands lower, never the other way round, types included. ARCHITECTURE.md draws its picture from this list.
 */
export const FLOORS: { wing: string; holds: string; rooms: string[] }[] = [
  {
    wing: "ground",
    holds: "ids, days, languages, results, settings, the database: nothing of the domain",
    rooms: ["core", "config.ts", "tell-operator.ts", "content", "work", "database", "secret.ts", "installation"],
  },
  { wing: "web", holds: "a request, a page, its parts, its look, the scripts of the browser", rooms: ["."] },
  {
    wing: "people",
    holds: "accounts, organisations, teams, coming in",
    rooms: ["accounts", "acts", "joining", "invitations", "ways-in", "organisations"],
  },
  {
    wing: "record",
    holds: "statements in somebody's voice, who may see them, what others say beside them",
    rooms: [
      "statements",
      "reach",
      "identity",
      "pictured",
      "acting",
      "own-writing",
      "responses",
      "on-device",
      "one-statement",
      "emergency-access",
      "sharing",
    ],
  },
  {
    wing: "agreements",
    holds: "choosing together, sealing, signing, documents",
    rooms: ["sealed", "documents", "plan-meeting", "plan", "agreeing"],
  },
  {
    wing: "rooms",
    holds: "a folder for each room of a record",
    rooms: [
      "goals",
      "my-story",
      "strengths",
      "wellness-plan",
      "pictures",
      "safety-plan",
      "safety-parts",
      "positive-risk",
      "safety-document",
      "whole-safety-plan",
      "legal-status",
      "remaining-choices",
      "capacity",
      "advance-choices",
      "crisis-card",
      "opened-in-emergency",
      "deciding",
      "restrictive-events",
      "rights",
    ],
  },
  {
    wing: "shells",
    holds: "what is handed every room and knows none of them",
    rooms: ["by-pictures", "home", "welcome", "caseload", "person", "pocket", "taking"],
  },
  { wing: "app", holds: "the one place that names every room; starting and stopping", rooms: ["."] },
];
