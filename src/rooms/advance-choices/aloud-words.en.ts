export const en = {
  link: "They say that this no longer stands",
  title: (name: string) => `${name} says that this no longer stands`,
  lede: (name: string) =>
    `For when ${name} tells you so. As long as somebody can decide, they can withdraw what they chose in any way, also just by saying it. In England and Wales the law asks for no paper (Mental Capacity Act 2005, section 24).`,
  effect: (name: string) =>
    `It counts from the moment you save it. ${name} reads it at once, with your name. If they say that it is not right, the choice stands again.`,
  choice: "What they chose",
  text: "What did they say? In their words.",
  textHint: "As near as you can, with what it was about.",
  could: (name: string) => `Could ${name} decide this when they said it, as far as you can tell?`,
  couldYes: "Yes, as far as I can tell",
  couldYesHint: "From now on the choice no longer stands.",
  doubts: "I have doubts",
  doubtsHint: "It is written down beside the choice. The choice stands: it was made for just such a time.",
  doubt: "What makes you doubt it?",
  save: "Write it down",
  done: "Written down. They can read it now.",
  takeBack: "I wrote this down wrongly",
  takenBack: "Taken back. The choice stands as it was.",
  gone: "No longer stands: they said so",
  tag: "No longer stands",
  withdrawn: (name: string, day: string, by: string) => `${name} said on ${day} that this no longer stands. ${by} wrote it down.`,
  waits: (name: string) => `${name} has not said yet whether that is right.`,
  confirmed: (name: string) => `${name} says that is right.`,
  doubted: (name: string, day: string, by: string) =>
    `${by} wrote down on ${day} that ${name} said this no longer stands, and had doubts whether ${name} could decide it then. It stands.`,
  doubtWhy: "Why there were doubts",
  notSo: (name: string, day: string, by: string) =>
    `${by} wrote down on ${day} that ${name} said this no longer stands. ${name} says that is not so. It stands.`,
  back: (name: string) => `What ${name} chose in advance`,
  /** in the document of what was signed */
  inDocument: (name: string, count: number) =>
    `Since this was signed, ${name} has said that ${count === 1 ? "one of these choices" : `${count} of these choices`} no longer ${count === 1 ? "stands" : "stand"}. It is marked there.`,
  // to the person
  own: (day: string, by: string) => `${by} wrote down on ${day} that you said this no longer stands. It does not stand now. Is that right?`,
  ownDoubted: (day: string, by: string) =>
    `${by} wrote down on ${day} that you said this no longer stands, and was not sure that you could decide it then. It still stands. What is right?`,
  right: "That is right: it no longer stands",
  wrong: "That is not right: it stands",
  rightDone: "Written down: it no longer stands.",
  wrongDone: "Written down: it stands.",
  wait: (by: string) => `${by} wrote down that you no longer want something you chose in advance`,
  waitText: "Read it, and say whether that is right.",
  waitNext: "Read it",
};
