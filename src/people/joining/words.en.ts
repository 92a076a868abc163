import { TEAM_ROLE_WORDS } from "./role-words.ts";

export const en = {
  /** what whoever works with the person, or supports them, sees without being given it */
  alwaysSeen: (who: string) =>
    `Your name, your pronouns, how to contact you and what helps you take part can always be seen by ${who}. Teams among them also see your full name and date of birth, if you gave them.`,
  // for whoever confirms
  title: "New in the team",
  lede: "They have accepted an invitation. They see nothing until somebody who knows them confirms it.",
  none: "Nobody is waiting to be confirmed.",
  wantsToJoin: (name: string, role: string, team: string) => `${name}, ${role}, ${team}`,
  facts: { signsIn: "Signs in as", invitedBy: "Invited by", accepted: "Accepted", organisation: "Organisation" },
  looksAlike: "This name looks the same as one that is here already:",
  askWhich: "People could take one for the other. If it is not somebody you know with the same name, do not let them in.",
  linkShown: (inviter: string) =>
    `${inviter} was shown the invitation link. Ask the newcomer in person, or by phone, if this account is theirs.`,
  linkSent: (inviter: string) => `The link went to the newcomer by e-mail. ${inviter} was not shown it.`,
  confirm: (name: string) => `I know ${name}: let them in`,
  refuse: (name: string) => `Do not let ${name} in`,
  done: {
    confirmed: "They are in the team now. The people your team works with can see that they joined.",
    refused: "They are not in the team. Their account stays, and sees nothing of the team.",
    already: "Somebody has decided that already.",
  },
  toConfirm: (count: number) => (count === 1 ? "1 to confirm" : `${count} to confirm`),
  // for whoever waits
  youWait: (team: string, confirmers: string) => `You will be in ${team} when one of these has confirmed that it is you: ${confirmers}.`,
  youWaitForOperator: (team: string) =>
    `You will be in ${team} when somebody has confirmed that it is you. Ask whoever runs this installation.`,
  message: {
    subject: "About the team you are joining",
    confirmed: (team: string) => `Hello,\n\nYou are in ${team} now. Sign in to begin.\n`,
    refused: (team: string) =>
      `Hello,\n\nYou were not added to ${team}. If you think that is a mistake, please talk to the person who leads the team.\n`,
  },
  // for administrators
  waiting: "Waiting to be confirmed",
  waitsFor: (name: string, role: string, confirmers: string) => `${name}, ${role}. One of these can confirm it: ${confirmers}.`,
  waitsForOperator: (name: string, role: string) =>
    `${name}, ${role}. There is nobody here who can confirm it, so whoever runs the server does: npm run confirm-member.`,
  // for the person the team works with
  teamTitle: (team: string) => `Who is in ${team}`,
  teamLede: (organisation: string) => `A team of ${organisation}. They see what you share with the team.`,
  head: ["Name", "What they do", "Since"],
  fresh: "New",
  ofOneLine: "Only the person who invited them, or others invited by that person, said who they are.",
  left: (day: string) => `left ${day}`,
  nobodyThere: "Nobody is in this team at the moment.",
  seeShared: "See what you share, and with whom",
  joined: (name: string, team: string) => `${name} joined ${team}`,
  joinedText: (role: string) => `Now in the team: ${role}. They see what you share with the team.`,
  joinedNext: "See who is in the team",
  roles: TEAM_ROLE_WORDS,
};
