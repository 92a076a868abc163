import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "One page about me",
  lede: "Tell new people about you. Answer what you like.",
  emptyTitle: "You can write your page here",
  empty: "There are 8 short questions. 1 answer is enough. You can print it.",
  begin: "Write my page",
  another: "Write my page",
  newTitle: "One page about me",
  editTitle: "Change my page",
  ideas: [],
  section: {
    title: "One page about me",
    theirs: "One page",
    yours: "your one page",
    mine: "one page about me",
    inPlan: "About me",
    none: "What new people should know.",
    count: (n) => (n === 1 ? "Your page." : `${n} pages.`),
    entry: "One page about the person",
  },
};
