import type { Section } from "../../record/statements/section.ts";
import { RIGHTS_GROUP } from "./group.ts";

/** What holds the person by law. A service writes in it by duty; at its own page the person notes what they were told. */
export const LEGAL_SECTION: Section = {
  section: "legal-status",
  kind: "legal-status",
  path: "/rights/told",
  picture: "key",
  part: "legal-status",
  group: RIGHTS_GROUP,
  words: {
    "en-GB": {
      title: "My rights: what holds me by law",
      inGroup: "what holds me by law",
      theirs: "Legal status",
      yours: "your legal status",
      mine: "what holds me by law",
      inPlan: "What I was told about my legal status",
      none: "Nothing yet.",
      count: (n) => (n === 1 ? "1 legal status." : `${n} legal statuses.`),
      entry: "What they were told about their legal status",
    },
    "en-GB-x-easyread": {
      title: "My rights: the law and me",
      inGroup: "the law and me",
      theirs: "The law",
      yours: "the law and you",
      mine: "the law and me",
      inPlan: "What they told me about the law",
      none: "Nothing yet.",
      count: (n) => (n === 1 ? "1 thing." : `${n} things.`),
      entry: "What they told them about the law",
    },
  },
};
