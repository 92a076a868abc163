import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./line-words.en.ts";

export const easy: TextsOf<typeof en> = {
  told: "What they said",
  from: "From",
  time: "At",
  until: "Until",
  decidedBy: "Who decided",
  why: "Why",
  takenAway: "What you lost",
  where: "Where",
  advocate: "Advocate",
  askedFor: "What we asked for",
  outcome: "What happened",
  change: { renewed: "More time from", ended: "It ended on", changed: "It changed on", longer: "More time by law from" },
  hearing: {
    tribunal: "Tribunal (a court)",
    managers: "Hospital managers",
    court: "Court of Protection",
    "second-opinion": "Another doctor comes",
    other: "Somebody looks again",
  },
};
