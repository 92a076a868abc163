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
  tag: "No longer stands",
  back: (name: string) => `What ${name} chose in advance`,
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
