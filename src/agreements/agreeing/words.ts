import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: (title: string) => string;
  lede: string;
  changed: string;
  back: string;
  readBy: string;
  readByHint: string;
  nobodyElse: string;
  asked: (name: string) => string;
  gone: string;
  saysWho: string;
  saysWhoHint: string;
  whoItSays: (name: string, born: string) => string;
  noWho: string;
  giveWho: string;
  changeWho: string;
  review: string;
  reviewHint: string;
  reviewPast: string;
  putForward: string;
  ask: (name: string) => string;
  askHint: (name: string) => string;
};

export const AGREEING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: (title) => `${title}: read it once more`,
    lede: "These are the exact words that everybody concerned will read and sign. To change something, go back.",
    changed: "Something was changed while you read. These are the words as they are now.",
    back: "Go back",
    readBy: "Who is concerned?",
    readByHint: "Whoever you choose can read all of it as soon as it is put forward, and says what they think of it.",
    nobodyElse: "There is nobody else who could be asked in yet. You can put it forward for yourself.",
    asked: (name) => `${name} can read all of this as soon as you ask, and nothing else of your record by it.`,
    saysWho: "Should it say who you are?",
    saysWhoHint:
      "Somebody who does not know you, at night in a hospital, can then see that it is yours. Everyone who reads all of it sees this, and every copy of it has it.",
    whoItSays: (name, born) => `Yes: ${name}, born ${born}`,
    noWho:
      "It will say what you are called here, and not your full name or date of birth. Somebody who does not know you may not be able to tell whose it is.",
    giveWho: "Give your full name and date of birth",
    changeWho: "Change your full name or date of birth",
    gone: "The one you wanted to ask is no longer among the people you share with. Choose somebody else first.",
    review: "When do you look at it again?",
    reviewHint: "Everybody concerned is reminded two weeks before.",
    reviewPast: "Choose a day after today.",
    putForward: "Put it forward",
    ask: (name) => `Sign it and ask ${name}`,
    askHint: (name) => `${name} can say “I agree”, “I agree, but…” or “I don’t agree”. You can take it back until then.`,
  },
  "en-GB-x-easyread": {
    title: (title) => `${title}: read it again`,
    lede: "These are the words. Everybody will read them.",
    changed: "The words changed. Please read them again.",
    back: "Go back",
    readBy: "Who should read this?",
    readByHint: "They can read all of it. They say yes or no.",
    nobodyElse: "There is nobody else to ask now.",
    asked: (name) => `${name} can read this. They cannot read more.`,
    saysWho: "Should it say who you are?",
    saysWhoHint: "Then people who do not know you can see it is yours. Everybody who reads all of it sees this.",
    whoItSays: (name, born) => `Yes: ${name}, born on ${born}`,
    noWho: "It does not say your full name or your birthday. New people may not know it is yours.",
    giveWho: "Write your name and birthday",
    changeWho: "Change your name or birthday",
    gone: "You do not share with this person now. Choose somebody else.",
    review: "When do you look at it again?",
    reviewHint: "We tell everybody 2 weeks before.",
    reviewPast: "Choose a day after today.",
    putForward: "Put it forward",
    ask: (name) => `Sign it and ask ${name}`,
    askHint: (name) => `${name} can say yes or no.`,
  },
});
