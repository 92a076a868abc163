import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./witness-words.en.ts";

export const easy: TextsOf<typeof en> = {
  witnessHint: (name) => `I saw ${name} sign. I do not have to agree.`,
  signFirst: (name) => `${name} must sign first.`,
  needed: "Now a witness must sign",
  neededHere: "They must see you sign. They can sign here. They need their own PIN or passkey.",
  neededAway: "Or they sign on their own phone.",
  nobody: "Nobody can be your witness yet. Please choose somebody. Then sign again.",
  choose: "Choose a witness",
  capacity: (name) => `Could ${name} decide this?`,
  capacityHint: "Your answer is next to your name.",
  onlyPractitioners: "Only for professionals.",
  say: { could: "Yes", doubts: "I was not sure", "not-looked": "I did not check" },
  doubts: "Why were you not sure?",
  noPin: "A PIN is not enough for this. Please sign in yourself. Or use your passkey. Or sign on paper.",
  chooseOne: "Please pick one answer.",
  over: "This is not right any more. Do not use it.",
};
