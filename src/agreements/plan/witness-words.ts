import type { Capacity } from "../sealed/content.ts";
import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  /** beside signing as a witness */
  witnessHint: (name: string) => string;
  signFirst: (name: string) => string;
  /** to the person, where a witness is missing */
  needed: string;
  neededHere: string;
  neededAway: string;
  nobody: string;
  choose: string;
  capacity: (name: string) => string;
  capacityHint: string;
  /** where somebody else signs on this device */
  onlyPractitioners: string;
  say: Record<Capacity, string>;
  doubts: string;
  noPin: string;
  chooseOne: string;
  /** where it was taken back, or the person said that it no longer stands */
  over: string;
};

export const WITNESS_WORDS: Words<Texts> = sentences({
  "en-GB": {
    witnessHint: (name) =>
      `I saw ${name} sign, or ${name} told me, with me there, that the signature is theirs. I sign with them there. I need not agree with what it says.`,
    signFirst: (name) => `${name} signs first. Then you can sign as a witness.`,
    needed: "Now a witness has to sign, so that your refusal can bind",
    neededHere:
      "Somebody who is with you and saw you sign can sign here: choose their name, “I sign as a witness”, and their own PIN or passkey.",
    neededAway: "Whoever you put it forward to can also sign as a witness on their own device, on this same page.",
    nobody: "You put it forward to nobody who could be the witness. Read it once more, choose somebody, and sign it with them there.",
    choose: "Choose a witness",
    capacity: (name) => `Could ${name} decide this, when it was signed?`,
    capacityHint: "The law takes it that somebody can, unless it is shown otherwise. What you say here stands beside your name.",
    onlyPractitioners: "Only for a practitioner who signs.",
    say: { could: "Yes, as far as I can tell", doubts: "I had doubts", "not-looked": "I did not look at it" },
    doubts: "What were your doubts?",
    noPin: "This can bind in law, so a PIN is not enough. Sign in yourself, use your passkey here, or sign on paper.",
    chooseOne: "Choose one of the answers.",
    over: "This no longer stands. It is kept to be read by those who had signed it, and nobody should go by it.",
  },
  "en-GB-x-easyread": {
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
  },
});
