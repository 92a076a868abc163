import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./kind-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
