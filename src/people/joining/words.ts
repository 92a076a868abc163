import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { TeamRole } from "../../ground/core/actor.ts";
import { TEAM_ROLE_WORDS } from "./role-words.ts";

type Texts = {
  // for whoever confirms
  title: string;
  lede: string;
  none: string;
  wantsToJoin: (name: string, role: string, team: string) => string;
  facts: { signsIn: string; invitedBy: string; accepted: string; organisation: string };
  looksAlike: string;
  askWhich: string;
  linkShown: (inviter: string) => string;
  linkSent: (inviter: string) => string;
  confirm: (name: string) => string;
  refuse: (name: string) => string;
  done: Record<"confirmed" | "refused" | "already", string>;
  toConfirm: (count: number) => string;
  // for whoever waits
  youWait: (team: string, confirmers: string) => string;
  youWaitForOperator: (team: string) => string;
  message: { subject: string; confirmed: (team: string) => string; refused: (team: string) => string };
  // for administrators
  waiting: string;
  waitsFor: (name: string, role: string, confirmers: string) => string;
  waitsForOperator: (name: string, role: string) => string;
  // for the person the team works with
  teamTitle: (team: string) => string;
  teamLede: (organisation: string) => string;
  head: [string, string, string];
  fresh: string;
  ofOneLine: string;
  left: (day: string) => string;
  nobodyThere: string;
  seeShared: string;
  joined: (name: string, team: string) => string;
  joinedText: (role: string) => string;
  joinedNext: string;
  roles: Record<TeamRole, string>;
};

export const JOINING_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "New in the team",
    lede: "They have accepted an invitation. They see nothing until somebody who knows them confirms it.",
    none: "Nobody is waiting to be confirmed.",
    wantsToJoin: (name, role, team) => `${name}, ${role}, ${team}`,
    facts: { signsIn: "Signs in as", invitedBy: "Invited by", accepted: "Accepted", organisation: "Organisation" },
    looksAlike: "This name looks the same as one that is here already:",
    askWhich: "People could take one for the other. If it is not somebody you know with the same name, do not let them in.",
    linkShown: (inviter) => `${inviter} was shown the invitation link. Ask the newcomer in person, or by phone, if this account is theirs.`,
    linkSent: (inviter) => `The link went to the newcomer by e-mail. ${inviter} was not shown it.`,
    confirm: (name) => `I know ${name}: let them in`,
    refuse: (name) => `Do not let ${name} in`,
    done: {
      confirmed: "They are in the team now. The people your team works with can see that they joined.",
      refused: "They are not in the team. Their account stays, and sees nothing of the team.",
      already: "Somebody has decided that already.",
    },
    toConfirm: (count) => (count === 1 ? "1 to confirm" : `${count} to confirm`),
    youWait: (team, confirmers) => `You will be in ${team} when one of these has confirmed that it is you: ${confirmers}.`,
    youWaitForOperator: (team) => `You will be in ${team} when somebody has confirmed that it is you. Ask whoever runs this installation.`,
    message: {
      subject: "About the team you are joining",
      confirmed: (team) => `Hello,\n\nYou are in ${team} now. Sign in to begin.\n`,
      refused: (team) =>
        `Hello,\n\nYou were not added to ${team}. If you think that is a mistake, please talk to the person who leads the team.\n`,
    },
    waiting: "Waiting to be confirmed",
    waitsFor: (name, role, confirmers) => `${name}, ${role}. One of these can confirm it: ${confirmers}.`,
    waitsForOperator: (name, role) =>
      `${name}, ${role}. There is nobody here who can confirm it, so whoever runs the server does: npm run confirm-member.`,
    teamTitle: (team) => `Who is in ${team}`,
    teamLede: (organisation) => `A team of ${organisation}. They see what you share with the team.`,
    head: ["Name", "What they do", "Since"],
    fresh: "New",
    ofOneLine: "Only the person who invited them, or others invited by that person, said who they are.",
    left: (day) => `left ${day}`,
    nobodyThere: "Nobody is in this team at the moment.",
    seeShared: "See what you share, and with whom",
    joined: (name, team) => `${name} joined ${team}`,
    joinedText: (role) => `Now in the team: ${role}. They see what you share with the team.`,
    joinedNext: "See who is in the team",
    roles: TEAM_ROLE_WORDS,
  },
  "en-GB-x-easyread": {
    title: "New in the team",
    lede: "These people said yes to an invitation. They see nothing yet. Do you know them?",
    none: "Nobody is waiting.",
    wantsToJoin: (name, role, team) => `${name}, ${role}, ${team}`,
    facts: { signsIn: "Their sign-in name", invitedBy: "Who invited them", accepted: "They said yes", organisation: "Where" },
    looksAlike: "Be careful. This name looks like a name that is here already:",
    askWhich: "Do you know this new person? If not, do not let them in.",
    linkShown: (inviter) => `${inviter} saw the link too. Please ask the new person: is this your account?`,
    linkSent: (inviter) => `The link went by e-mail. ${inviter} did not see it.`,
    confirm: (name) => `I know ${name}. Let them in`,
    refuse: (name) => `Do not let ${name} in`,
    done: {
      confirmed: "They are in the team now. People can see this.",
      refused: "They are not in the team.",
      already: "Somebody did this already.",
    },
    toConfirm: (count) => `${count} to confirm`,
    youWait: (team, confirmers) => `You are not in ${team} yet. One of these must say yes: ${confirmers}.`,
    youWaitForOperator: (team) => `You are not in ${team} yet. Please ask the people who run this.`,
    message: {
      subject: "About your team",
      confirmed: (team) => `Hello,\n\nYou are in ${team} now. You can sign in.\n`,
      refused: (team) => `Hello,\n\nYou are not in ${team}. Is that wrong? Please talk to the team.\n`,
    },
    waiting: "Waiting",
    waitsFor: (name, role, confirmers) => `${name}, ${role}. One of these must say yes: ${confirmers}.`,
    waitsForOperator: (name, role) =>
      `${name}, ${role}. Nobody here can say yes. The people who run the server can: npm run confirm-member.`,
    teamTitle: (team) => `Who is in ${team}`,
    teamLede: (organisation) => `This team is part of ${organisation}. They see what you share with the team.`,
    head: ["Name", "What they do", "Since"],
    fresh: "New",
    ofOneLine: "Only the person who invited them knows who they are.",
    left: (day) => `left ${day}`,
    nobodyThere: "Nobody is in this team now.",
    seeShared: "See who you share with",
    joined: (name, team) => `${name} is new in ${team}`,
    joinedText: (role) => `They are a ${role}. They see what you share with the team.`,
    joinedNext: "See the team",
    roles: TEAM_ROLE_WORDS,
  },
});
