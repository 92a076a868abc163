import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Decider, Side, Weight } from "./shape.ts";
import type { Topic } from "./topics.ts";

type Texts = {
  inDictionary: string;
  side: Record<Side, string>;
  nothing: string;
  nothingSide: Record<Side, string>;
  matters: string;
  nothingMatters: string;
  weight: Record<Weight, string>;
  withoutNothing: string;
  who: string;
  decider: Record<Decider, string>;
  power: string;
  powerWords: string;
  sure: string;
  of10: (value: number) => string;
  sureWords: string;
  lookOn: string;
  topic: Record<Topic, string>;
  picked: (count: number) => string;
  meetOn: string;
};

/** How what is said about a decision is called wherever it is read. */
export const KIND_WORDS: Words<Texts> = sentences({
  "en-GB": {
    inDictionary: "In the list of medicines",
    side: { good: "Good about it", bad: "Hard about it" },
    nothing: "Leaving things as they are",
    nothingSide: { good: "Leaving things as they are: good about it", bad: "Leaving things as they are: hard about it" },
    matters: "What matters to me",
    nothingMatters: "Leaving things as they are: what matters to me",
    weight: { lot: "matters a lot", some: "matters somewhat", little: "matters a little" },
    withoutNothing: "Why leaving things as they are is no option",
    who: "Who decided",
    decider: { me: "I decided", together: "We decided together", other: "Somebody else decided. This is not agreed" },
    power: "Under which power",
    powerWords: "Who it was, and what was said",
    sure: "How sure I am",
    of10: (value) => `${value} out of 10`,
    sureWords: "In my words",
    lookOn: "We look again on",
    topic: {
      been: "How I have been",
      helps: "What I do for myself that helps",
      power: "What treatment must not get in the way of",
      ask: "What I want to ask",
      worries: "What worries me",
    },
    picked: (count) => `${count === 1 ? "1 thing" : `${count} things`} picked from my strengths and wellness plan`,
    meetOn: "We meet on",
  },
  "en-GB-x-easyread": {
    inDictionary: "Name in the list",
    side: { good: "What is good", bad: "What is hard" },
    nothing: "Change nothing",
    nothingSide: { good: "Change nothing: what is good", bad: "Change nothing: what is hard" },
    matters: "What matters to me",
    nothingMatters: "Change nothing: what matters to me",
    weight: { lot: "matters a lot", some: "matters a bit", little: "does not matter much" },
    withoutNothing: "Why we must change something",
    who: "Who decided?",
    decider: { me: "I decided", together: "We decided together", other: "Somebody else decided. I did not say yes" },
    power: "What law?",
    powerWords: "Who was it? What did they say?",
    sure: "How sure am I?",
    of10: (value) => `${value} out of 10`,
    sureWords: "In my words",
    lookOn: "We look again on",
    topic: {
      been: "How I have been",
      helps: "What I do that helps me",
      power: "What must stay in my life",
      ask: "What I want to ask",
      worries: "What worries me",
    },
    picked: (count) => `${count === 1 ? "1 thing" : `${count} things`} from my strengths and wellness plan`,
    meetOn: "We meet on",
  },
});
