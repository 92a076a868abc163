export const en = {
  title: (name: string) => `Write down what ${name} asks for`,
  lede: (name: string) =>
    `For when ${name} says it and cannot, or does not want to, write it. In their words, as near as you can, also where the answer will be no.`,
  who: (name: string) =>
    `${name} reads it at once, with your name, and it stays marked as written down by you until they say that it is right. Practitioners of your service who work with ${name} read it and answer. Nothing else of the record opens by it.`,
  said: "What did they ask for? In their words.",
  saidHint: "“I want my boots” rather than “requests footwear”.",
  save: "Write it down",
  done: (name: string) => `Written down. ${name} can read it now.`,
  takeBack: "I wrote this down wrongly",
  misheard: "Taken back.",
  /** to the person */
  read: (services: string) =>
    `You said this to staff, and they wrote it down. Practitioners of ${services} who work with you can read it and answer it. If you write it in other words yourself, you choose who you share these with.`,
  mine: "This service does not read what you write here, unless you share it.",
};
