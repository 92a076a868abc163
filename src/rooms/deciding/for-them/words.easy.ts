import type { TextsOf } from "../../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: (name) => `Decide this for ${name}`,
  lede: (name, as) =>
    `You can decide as ${as}. ${name} cannot decide this now. We show that you decided it. We never show that ${name} did.`,
  whatFor: "What the choice is",
  record: "The record",
  recordSays: (decision, until) => `“${decision}”. It ends on ${until}.`,
  triedThere: (what) => `They tried: ${what}.`,
  readRecord: "Read the record",
  wants: (name) => `What does ${name} want?`,
  wantsHint: "Ask them today. Write what they say.",
  tried: (name) => `What did you try, so that ${name} could decide?`,
  triedHint: "You can try pictures. You can try another day.",
  text: "What do you decide?",
  textHint: "Say what happens. Say when.",
  why: "Why is this best?",
  whyHint: (name) => `Is it what ${name} wants? If not, say why.`,
  lookOn: "When do you look at it again?",
  lookOnHint: (name) => `First you ask ${name}.`,
  lookLate: (day) => `Pick a day before ${day}.`,
  save: (name) => `Decide for ${name}`,
  who: (name) => `${name} can read this straight away.`,
  link: (name) => `Decide this for ${name}`,
  linkHint: (name) => `You can do this when ${name} cannot decide.`,
  notice: (name) => `Somebody decided this for ${name}. ${name} did not say yes.`,
  noticeOwn: "Somebody decided this for you. You did not say yes.",
  sayOwn: "You can decide when you are ready. You can say what you think. Look under “Questions”.",
  home: (name) => `${name} decided something for you`,
  homeText: (what) => `It is about: ${what}. You can say what you think.`,
  homeNext: "Read it",
};
