import type { Words } from "../core/language.ts";

/** Questions about words that are there already, whatever they say. */
type Texts = {
  onCard: string;
  wanted: string;
  wantedSays: string;
  asItIs: string;
  matters: string;
  mattersSays: string;
  decidedMe: string;
  decidedMeSays(option: string): string;
  decidedTogether: string;
  decidedTogetherSays(option: string): string;
  good: string;
  hard: string;
  agree: string;
};

export const ASKS: Words<Texts> = {
  "en-GB": {
    onCard: "Shall this stand on your card?",
    wanted: "Do you want this?",
    wantedSays: "I want this.",
    asItIs: "Leaving things as they are",
    matters: "Does this matter to you?",
    mattersSays: "This matters a lot to me.",
    decidedMe: "Have you decided on this yourself?",
    decidedMeSays: (option) => `I decided on this: ${option}`,
    decidedTogether: "Have you decided on this together?",
    decidedTogetherSays: (option) => `We decided on this together: ${option}`,
    good: "Good about it",
    hard: "Hard about it",
    agree: "Do you agree with this?",
  },
  "en-GB-x-easyread": {
    onCard: "Shall this be on your card?",
    wanted: "Do you want this?",
    wantedSays: "I want this.",
    asItIs: "Change nothing",
    matters: "Is this important to you?",
    mattersSays: "This is very important to me.",
    decidedMe: "Did you choose this yourself?",
    decidedMeSays: (option) => `I chose this: ${option}`,
    decidedTogether: "Did you choose this together?",
    decidedTogetherSays: (option) => `We chose this together: ${option}`,
    good: "What is good",
    hard: "What is hard",
    agree: "Do you agree with this?",
  },
};
