export const en = {
  /** beside signing as a witness */
  witnessHint: (name: string) =>
    `I saw ${name} sign, or ${name} told me, with me there, that the signature is theirs. I sign with them there. I need not agree with what it says.`,
  signFirst: (name: string) => `${name} signs first. Then you can sign as a witness.`,
  /** to the person, where a witness is missing */
  needed: "Now a witness has to sign, so that your refusal can bind",
  neededHere:
    "Someone who is with you and saw you sign can sign here. They choose their name and “I sign as a witness”, and use their own PIN or passkey.",
  neededAway: "Whoever you put it forward to can also sign as a witness on their own device, on this same page.",
  nobody: "You put it forward to nobody who could be the witness. Read it once more, choose somebody, and sign it with them there.",
  choose: "Choose a witness",
  capacity: (name: string) => `Could ${name} decide this, when it was signed?`,
  capacityHint: "The law takes it that somebody can, unless it is shown otherwise. What you say here stands beside your name.",
  /** where somebody else signs on this device */
  onlyPractitioners: "Only for a practitioner who signs.",
  say: { could: "Yes, as far as I can tell", doubts: "I had doubts", "not-looked": "I did not look at it" },
  doubts: "What were your doubts?",
  noPin: "This can bind in law, so a PIN is not enough. Sign in yourself, use your passkey here, or sign on paper.",
  chooseOne: "Choose one of the answers.",
  /** where it was taken back, or the person said that it no longer stands */
  over: "This no longer stands. It is kept to be read by those who had signed it, and nobody should go by it.",
};
