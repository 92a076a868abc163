import type { Words } from "../../ground/core/language.ts";
import type { Ability, Could, Outcome } from "./shape.ts";

type Texts = {
  decision: string;
  outcome: string;
  outcomes: Record<Outcome, string>;
  why: string;
  tried: string;
  ability: Record<Ability, string>;
  could: Record<Could, string>;
  assessor: string;
  assessedOn: string;
  reviewOn: string;
  absent: string;
  askOn: string;
};

export const CAPACITY_KIND_WORDS: Words<Texts> = {
  "en-GB": {
    decision: "Which decision",
    outcome: "What was found",
    outcomes: {
      can: "Could decide this",
      cannot: "Could not decide this at the time",
      fluctuates: "Can decide this at some times and not at others: ask again at a better time",
    },
    why: "Why",
    tried: "What was tried first",
    ability: {
      understand: "Understand what it is about",
      keep: "Keep it in mind long enough to decide",
      weigh: "Weigh it up",
      tell: "Tell what they decided, in any way",
    },
    could: { yes: "Yes", "with-support": "With the support that was tried", no: "No" },
    assessor: "Who assessed it",
    assessedOn: "On which day",
    reviewOn: "Ends and is looked at again on",
    absent: "Why the person’s own account is not here yet",
    askOn: "They are asked again on",
  },
  "en-GB-x-easyread": {
    decision: "What it is about",
    outcome: "What they found",
    outcomes: { can: "You could decide", cannot: "You could not decide this then", fluctuates: "Some days yes. Some days no" },
    why: "Why",
    tried: "What they tried first",
    ability: { understand: "Understand it", keep: "Remember it", weigh: "Think about it", tell: "Tell somebody" },
    could: { yes: "Yes", "with-support": "Yes, with help", no: "No" },
    assessor: "Who asked you",
    assessedOn: "When",
    reviewOn: "It ends on",
    absent: "Why your words are not here",
    askOn: "They ask you again on",
  },
};
