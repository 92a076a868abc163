import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./people-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
