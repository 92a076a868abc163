/** What will be so once it is saved; the names and parts are already in words. */
export type Told = { who: string; people: string | null; what: string; single: boolean; until: string | null };

export const en = {
  title: "Share something",
  lede: "What you choose here is not shared yet. First you see in words what it would mean.",
  who: "With whom?",
  team: (people: string) => `A team: ${people}`,
  nobody: {
    title: "There is nobody to share with yet",
    text: "You can share with a team that you work with, or with a supporter: somebody you trust and invite yourself.",
    invite: "Invite a supporter",
  },
  what: "What?",
  whatHint: "This includes anything you add later, until you stop sharing.",
  /** a whole wing: “When it is hard” */
  allOf: (wing: string) => `All of “${wing}”`,
  allParts: (count: number, names: string) => `${count === 2 ? "Both parts" : `All ${count} parts`}: ${names}.`,
  onlySome: "Only some of it",
  one: (statement: string) => `One entry: “${statement}”, with its parts (steps, marks) and what is said beside it`,
  may: "What may they do?",
  measure: {
    see: { text: "See it", hint: "They read, and nothing else." },
    answer: {
      text: "See it and answer",
      hint: "They can write beside your words, in their own name: an answer, a question, a suggestion.",
    },
    write: {
      text: "See it, answer, and write down for me",
      hint: "When you sit together they can also write down what you say. It is marked as written down until you say: yes, that is what I meant.",
    },
  },
  until: "For how long?",
  untilStop: "Until I say stop",
  untilDay: "Until a day",
  day: "The last day",
  dayHint: "They can see it to the end of this day.",
  reason: "Why?",
  reasonHint: "For yourself, and for them to understand. They can read this.",
  goOn: "See what this means",
  notYet: "This is not shared yet",
  checkTitle: "Is this what you want?",
  see: ({ who, people, what }: Told) => `${people ? `${who}, ${people},` : who} will see ${what}`,
  later: ({ single }: Told) =>
    single ? ", with its parts (steps, marks) and all that is said beside it, also later" : ", also what you add later",
  time: (until: string | null) => (until ? `, until the end of ${until}.` : ", until you say stop."),
  can: {
    see: "They can read it. They cannot write anything.",
    answer: "They can answer beside your words, in their own name, and tick a step as done.",
    write:
      "They can answer beside your words, in their own name, and tick a step as done. They can write down what you say to them; you say whether it is right.",
  },
  cannot: "They cannot change your words.",
  earlier: "They do not see earlier versions that you changed before today.",
  looks: "You can see when they looked.",
  reasonIs: "Why:",
  yes: "Yes, share this",
  change: "Change something",
  problems: {
    to: "Choose with whom.",
    sections: "Choose at least one part to share.",
    may: "Choose what they may do.",
    until: "Choose for how long.",
    day: "Give a day that exists, such as 1 March 2027.",
    dayMissing: "Give the last day, or choose “Until I say stop”.",
    dayPast: "This day is over. Give today or a later day.",
    statement: "This entry is not there any more. Choose a part instead.",
  },
};
