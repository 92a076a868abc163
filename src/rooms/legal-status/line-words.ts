import type { Words } from "../../ground/core/language.ts";
import type { Change, Hearing } from "./shape.ts";

type Texts = Record<
  "told" | "from" | "time" | "until" | "decidedBy" | "why" | "takenAway" | "where" | "advocate" | "askedFor" | "outcome",
  string
> & {
  change: Record<Change["what"], string>;
  hearing: Record<Hearing["what"], string>;
};

/** What the facts about a legal status are called, everywhere they are read. */
export const LINE_WORDS: Words<Texts> = {
  "en-GB": {
    told: "What was said",
    from: "From",
    time: "At",
    until: "Until",
    decidedBy: "Who decided",
    why: "Why",
    takenAway: "What was taken away",
    where: "Where",
    advocate: "Advocate",
    askedFor: "What was asked for",
    outcome: "What came of it",
    change: { renewed: "Renewed on", ended: "Ended on", changed: "Changed on", longer: "Made longer by law on" },
    hearing: {
      tribunal: "Tribunal",
      managers: "Hospital managers’ hearing",
      court: "Court of Protection",
      "second-opinion": "Second-opinion doctor",
      other: "Another review",
    },
  },
  "en-GB-x-easyread": {
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
  },
};
