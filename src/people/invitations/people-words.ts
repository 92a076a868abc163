import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { InvitationState } from "./store.ts";

type Texts = {
  title: string;
  lede: string;
  team: string;
  name: string;
  nameHint: string;
  email: string;
  emailHint: string;
  make: string;
  note: (team: string) => string;
  known: string;
  withdrawn: string;
  already: string;
  listTitle: string;
  none: string;
  head: [string, string, string, string, string];
  unnamed: string;
  withdraw: string;
  again: string;
  sentAgain: string;
  mail: Record<"sent" | "failed" | "none", string>;
  states: Record<InvitationState, string>;
  problems: Record<"name" | "email" | "team" | "role", string>;
  back: string;
};

/** For a service's pages: the same in both languages but for their length. */
export const PEOPLE_INVITE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Invite a person",
    lede: "They get a record of their own. It belongs to them. Your team sees what they are called and how to contact them, and what they share.",
    team: "To work with which team?",
    name: "What they are called",
    nameHint: "For the greeting on the invitation. They choose themselves what to be called.",
    email: "Their e-mail",
    emailHint: "Where this service has a mail server, we send them the link. Otherwise give them the link or the code on paper.",
    make: "Make the invitation",
    note: (team) => `Once they have accepted, you find them among the people ${team} works with.`,
    known: "This invitation was made before, and its link is shown only once. If it is lost, make a new one.",
    withdrawn: "Withdrawn. The link and the code no longer work.",
    already: "It was accepted or withdrawn before.",
    listTitle: "Invitations",
    none: "No invitation yet.",
    head: ["Who", "To", "Made on", "State", "Change"],
    unnamed: "No name given",
    withdraw: "Withdraw",
    again: "Send a new link",
    sentAgain: "We are sending a new link. The link and the code from before no longer work.",
    mail: { sent: "e-mail sent", failed: "e-mail not sent", none: "no e-mail sent" },
    states: { open: "open", accepted: "accepted", withdrawn: "withdrawn", expired: "expired" },
    problems: {
      name: "Write a name in up to 100 characters, or leave it empty.",
      email: "That does not look like an e-mail address. Check it, or leave it empty.",
      team: "Choose one of your teams.",
      role: "Choose a role.",
    },
    back: "People I work with",
  },
  "en-GB-x-easyread": {
    title: "Invite a person",
    lede: "They get their own record. Your team sees their name, and what they share.",
    team: "Which team?",
    name: "Their name",
    nameHint: "They can change it.",
    email: "Their e-mail",
    emailHint: "We send them the link. Or give them the code on paper.",
    make: "Make the link and the code",
    note: (team) => `When they say yes, you see them in the list of ${team}.`,
    known: "You made this before. Did you lose the link? Make a new one.",
    withdrawn: "You took it back. It does not work now.",
    already: "It was used or taken back before.",
    listTitle: "Invitations",
    none: "None yet.",
    head: ["Who", "To", "Made on", "State", "Change"],
    unnamed: "No name",
    withdraw: "Take back",
    again: "Send a new link",
    sentAgain: "We are sending a new link. The old one does not work now.",
    mail: { sent: "e-mail sent", failed: "e-mail not sent", none: "no e-mail sent" },
    states: { open: "waiting", accepted: "accepted", withdrawn: "taken back", expired: "too old" },
    problems: {
      name: "Write a shorter name. Or leave it empty.",
      email: "That is not an e-mail address. Check it. Or leave it empty.",
      team: "Please choose a team.",
      role: "Please choose a role.",
    },
    back: "People I work with",
  },
});
