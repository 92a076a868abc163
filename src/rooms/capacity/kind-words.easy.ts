import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./kind-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
