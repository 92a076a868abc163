import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./picture-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
  decidingRoom: "What we could do",
};
