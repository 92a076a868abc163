export const en = {
  endTheirs: "End this",
  checksTitle: "Who may act for somebody",
  toCheck: (count: number) => `${count} to check`,
  checksLede:
    "What practitioners of your organisation wrote down. You see who, on what paper and for what: never a word of the person’s record.",
  checksNone: "Nobody has written down anything yet.",
  checkFor: (name: string) => `For ${name}`,
  checkButton: "I looked at the paper: it is right",
  checkHint: "Next, you invite whoever the paper names. You cannot check what you wrote yourself.",
  refuse: "It is not right",
  refuseButton: "End it",
  email: (name: string) => `${name}’s e-mail address`,
  emailHint: "As they gave it to you. Without one, you get a slip with a link and a code to put into their hand.",
  invite: (name: string) => `Invite ${name}`,
  handOver: (name: string) =>
    `Give it to ${name} in person, or post it to the address on the paper. When they have accepted, a colleague of yours asks them if the account is theirs. Until then it is not in force.`,
  accepted: (name: string) => `Somebody has accepted the invitation to act as ${name}`,
  whose: (name: string, signsInAs: string) =>
    `Ask ${name} in person, or ring them on a number you already have.${signsInAs ? ` The account signs in as “${signsInAs}”.` : ""} It is in force once you have said that it is theirs.`,
  itIsTheirs: (name: string) => `I asked ${name}: it is theirs`,
  itIsNot: "It is not theirs",
};
