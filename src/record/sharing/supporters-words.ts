import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  none: { title: string; text: string };
  invite: string;
  accepted: (day: string) => string;
  waiting: (day: string) => string;
  lapsed: string;
  endedOn: (day: string) => string;
  share: string;
  end: string;
  endText: string;
  endYes: string;
  withdraw: string;
  again: string;
  broughtIn: string;
  toActing: string;
  of: (name: string) => string;
  formerTitle: string;
  newTitle: string;
  newLede: string;
  name: string;
  nameHint: string;
  relationship: string;
  relationshipHint: string;
  email: string;
  emailHint: string;
  make: string;
  seesNothing: string;
  notices: Record<"ended" | "wish" | "already" | "known", string>;
  problems: Record<"name" | "relationship" | "email", string>;
};

export const SUPPORTER_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Your supporters",
    lede: "Somebody you trust and invite yourself: a friend, family, an advocate. Each sees your name, how to contact you, and what you share with them.",
    none: {
      title: "Nobody yet",
      text: "Many people find it helps when somebody they trust knows their plan for staying well. You choose who, and what they see.",
    },
    invite: "Invite a supporter",
    accepted: (day) => `Accepted on ${day}.`,
    waiting: (day) => `Invited. The invitation is good until ${day}.`,
    lapsed: "Invited, but the invitation is over.",
    endedOn: (day) => `Ended on ${day}.`,
    share: "Share something with them",
    end: "No longer my supporter",
    endText: "They will see nothing of yours any more, except plans they took part in. To have them back, you invite them again.",
    endYes: "Yes, end it",
    withdraw: "Withdraw the invitation",
    again: "Make a new link and code",
    broughtIn: "A service wrote down that they may act for you. The service checks this, and invites them. You can end it.",
    toActing: "Read who may act for you",
    of: (name) => `for ${name}`,
    formerTitle: "No longer your supporters",
    newTitle: "Invite a supporter",
    newLede:
      "They need a link or a code from you, and make an account of their own. You choose what you share with them. They see your name and how to contact you.",
    name: "Their name",
    nameHint: "As you call them.",
    relationship: "Who they are to you",
    relationshipHint: "For example: sister, friend, advocate.",
    email: "Their e-mail",
    emailHint: "We send them the link. Without one, you give them the link or the code yourself.",
    make: "Make the invitation",
    seesNothing: "When they have accepted, they see your name and how to contact you. You choose what else to share with them.",
    notices: {
      ended: "Ended. They see nothing of yours any more, except plans they took part in.",
      wish: "They act for you, and a record says that you cannot decide now that they stop. What you want is kept as your wish, and the records officer is told. You read it under “Who may act for me”.",
      already: "That had ended already.",
      known: "This invitation was made before. If you do not have its link any more, make a new one.",
    },
    problems: {
      name: "Write their name, in up to 100 characters.",
      relationship: "Write who they are to you, in up to 100 characters.",
      email: "That does not look like an e-mail address. Check it, or leave it empty.",
    },
  },
  "en-GB-x-easyread": {
    title: "Your supporters",
    lede: "A supporter is somebody you trust. They see your name, and what you share with them.",
    none: { title: "Nobody yet", text: "You can ask somebody you trust. You choose what they see." },
    invite: "Ask a supporter",
    accepted: (day) => `They said yes on ${day}.`,
    waiting: (day) => `You asked them. They can say yes until ${day}.`,
    lapsed: "You asked them. The time is over.",
    endedOn: (day) => `It stopped on ${day}.`,
    share: "Share something with them",
    end: "Not my supporter any more",
    endText: "They will not see your words. They can still see plans you made together. You can ask them again later.",
    endYes: "Yes, stop",
    withdraw: "Take it back",
    again: "Make a new link and code",
    broughtIn: "A service says they may act for you. The service checks this. Then it asks them. You can stop it.",
    toActing: "See who may act for you",
    of: (name) => `for ${name}`,
    formerTitle: "They were your supporters before",
    newTitle: "Ask a supporter",
    newLede: "You give them a link or a code. You choose later what they see.",
    name: "Their name",
    nameHint: "What you call them.",
    relationship: "Who are they?",
    relationshipHint: "For example: my sister, my friend.",
    email: "Their e-mail",
    emailHint: "We can send them the link. Or you give them the code.",
    make: "Make the link and the code",
    seesNothing: "When they say yes, they see your name. You choose what else they see.",
    notices: {
      ended: "It has stopped. They cannot see your words. They can still see plans you made together.",
      wish: "We kept what you want. They still act for you now. Somebody will look at it soon.",
      already: "That had stopped before.",
      known: "You made this before. Did you lose the link? Make a new one.",
    },
    problems: {
      name: "Please write their name. Not too long.",
      relationship: "Please write who they are. Not too long.",
      email: "That is not an e-mail address. Check it. Or leave it empty.",
    },
  },
});
