import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

/** Questions about words that are there already, whatever they say. */
type Texts = {
  onCard: string;
  wanted: string;
  wantedSays: string;
  asItIs: string;
  matters: string;
  mattersSays: string;
  mattersLittle: string;
  mattersLittleSays: string;
  decidedOther: string;
  decidedOtherSays(option: string): string;
  powerUnknown: string;
  decidedMe: string;
  decidedMeSays(option: string): string;
  decidedTogether: string;
  decidedTogetherSays(option: string): string;
  good: string;
  hard: string;
  agree: string;
};

export const ASKS: Words<Texts> = sentences({
  "en-GB": {
    onCard: "Shall this stand on your card?",
    wanted: "Do you want this?",
    wantedSays: "I want this.",
    asItIs: "Leaving things as they are",
    matters: "Does this matter a lot to you?",
    mattersSays: "This matters a lot to me.",
    mattersLittle: "Does this matter a little to you?",
    mattersLittleSays: "This matters a little to me.",
    decidedOther: "Has somebody else decided on this for you?",
    decidedOtherSays: (option) => `Somebody else decided on this: ${option}`,
    powerUnknown: "I was asked with pictures. I did not say under which power.",
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
    matters: "Is this very important to you?",
    mattersSays: "This is very important to me.",
    mattersLittle: "Is this a little important to you?",
    mattersLittleSays: "This is a little important to me.",
    decidedOther: "Did somebody else choose this for you?",
    decidedOtherSays: (option) => `Somebody else chose this: ${option}`,
    powerUnknown: "I answered with pictures. I did not say why they could choose.",
    decidedMe: "Did you choose this yourself?",
    decidedMeSays: (option) => `I chose this: ${option}`,
    decidedTogether: "Did you choose this together?",
    decidedTogetherSays: (option) => `We chose this together: ${option}`,
    good: "What is good",
    hard: "What is hard",
    agree: "Do you agree with this?",
  },
});
