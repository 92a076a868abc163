import type { Words } from "../../../ground/core/language.ts";
import { sentences } from "../../../ground/core/sentences.ts";

type Texts = {
  title: (name: string) => string;
  lede: (name: string, as: string) => string;
  whatFor: string;
  record: string;
  recordSays: (decision: string, until: string) => string;
  triedThere: (what: string) => string;
  readRecord: string;
  wants: (name: string) => string;
  wantsHint: string;
  tried: (name: string) => string;
  triedHint: string;
  text: string;
  textHint: string;
  why: string;
  whyHint: (name: string) => string;
  lookOn: string;
  lookOnHint: (name: string) => string;
  lookLate: (day: string) => string;
  save: (name: string) => string;
  who: (name: string) => string;
  link: (name: string) => string;
  linkHint: (name: string) => string;
  /** first on what was decided */
  notice: (name: string) => string;
  noticeOwn: string;
  sayOwn: string;
  home: (name: string) => string;
  homeText: (what: string) => string;
  homeNext: string;
};

/** Deciding something for somebody who cannot decide it now. */
export const FOR_THEM_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: (name) => `Decide this for ${name}`,
    lede: (name, as) =>
      `You can, as ${as}, because a record says that ${name} cannot decide this now. It stands as decided by you, for ${name}. It never stands as ${name}’s own decision.`,
    whatFor: "What is to be decided",
    record: "The record it rests on",
    recordSays: (decision, until) => `“${decision}”. It ends by itself on ${until}.`,
    triedThere: (what) => `Tried then: ${what}.`,
    readRecord: "Read the record",
    wants: (name) => `What does ${name} want?`,
    wantsHint: "Now and before. Ask them again today, and write what they say in their own words where you can.",
    tried: (name) => `What did you try, so that ${name} could decide this?`,
    triedHint: "Another time of the day, pictures, somebody they trust beside them, waiting a while. Also what did not help.",
    text: "What do you decide?",
    textHint: "Plainly: what happens, from when, and until when.",
    why: "Why is this best?",
    whyHint: (name) => `What you weighed. Where it is not what ${name} wants: why not, and what was nearest to it.`,
    lookOn: "When is it looked at again?",
    lookOnHint: (name) => `Not later than the day on which the record ends. ${name} is asked first.`,
    lookLate: (day) => `Give a day that is still to come, not later than ${day}.`,
    save: (name) => `Decide it for ${name}`,
    who: (name) => `${name} reads it at once, and can say what they think of it. So can everybody with whom this decision is shared.`,
    link: (name) => `Decide this for ${name}`,
    linkHint: (name) => `Only as long as a record says that ${name} cannot decide it.`,
    notice: (name) => `This was decided for ${name}, not by ${name}. It is not agreed, and it is never shown as agreed.`,
    noticeOwn: "Somebody decided this for you. You have not agreed to it, and nothing here says that you have.",
    sayOwn: "You can decide it yourself as soon as you can. What you think of it you can say under “Questions” below.",
    home: (name) => `${name} decided something for you`,
    homeText: (what) => `About: ${what}. Read what was decided and why. You can say what you think of it.`,
    homeNext: "Read it",
  },
  "en-GB-x-easyread": {
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
  },
});
