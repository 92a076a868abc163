import { en as joining } from "../joining/words.en.ts";
import { TEAM_ROLE_WORDS } from "../joining/role-words.ts";

export const en = {
  card: {
    title: (name: string) => (name ? `The invitation for ${name}` : "The invitation"),
    lede: "Give them the link or the code. Either is enough.",
    once: "We show this once only. Print it or copy it now; you can make a new one later.",
    link: "The link",
    code: "The code, for paper",
    codeHow: (address: string) => `Open ${address} and type the code.`,
    until: (day: string) => `It works once, until ${day}.`,
    sent: (email: string) => `We are sending the link to ${email} as well. To be sure that it arrives, ask them.`,
    notSent: (email: string) => `Nothing is sent to ${email}: this service has no mail server. Please hand it over yourself.`,
    print: "To give it on paper, print this page.",
    goOn: "Done",
    dear: (name: string) => (name ? `For ${name}` : "For you"),
    paper: "This lets you make an account. Keep it to yourself.",
  },
  message: {
    subject: {
      person: (from: string) => `${from} invites you to your own record`,
      supporter: (from: string) => `${from} invites you to be their supporter`,
      member: (from: string) => `An invitation to ${from}`,
    },
    text: (from: string, link: string, day: string) =>
      `Hello,\n\n${from} invites you to Ownterms.\n\nOpen this page to see what it is about and to say yes:\n\n${link}\n\nIt works once, until ${day}. If you do not know who this is from, you need not do anything.\n`,
  },
  code: {
    title: "You have a code",
    lede: "Somebody gave you a code on paper. Type it here.",
    label: "The code",
    hint: "Eight letters and numbers. Capitals and spaces do not matter.",
    button: "Go on",
    wrong: "We do not know this code. Check each letter, or ask whoever gave it to you for a new one.",
    paused: "Too many codes were tried. Wait half an hour, then try again; a link works meanwhile.",
  },
  closed: {
    unknown: {
      title: "We do not know this invitation",
      text: "Part of the link may be missing. Try to copy all of it, or ask whoever invited you for a new one.",
    },
    expired: {
      title: "This invitation is over",
      text: "Invitations work for 30 days. Ask whoever invited you for a new one: it takes them a minute.",
    },
    withdrawn: {
      title: "This invitation was taken back",
      text: "Whoever made it has withdrawn it. If you think that is a mistake, ask them.",
    },
    accepted: {
      title: "This invitation was used already",
      text: "An invitation works once. If it was you, sign in. If it was not, tell whoever invited you.",
    },
    own: {
      title: "This is your own invitation",
      text: "You made it for somebody else, so you cannot accept it yourself, nor make an account with it here. They open it on their own device, or you sign out first.",
    },
  },
  closedNext: "Sign in",
  welcome: {
    person: ({ name, from }: { name: string; from: string; role: string }) => ({
      title: name ? `Hello ${name}.` : "Hello.",
      text: `${from} invites you to a record of your own. It belongs to you. It is empty. You choose what you share with ${from}. ${joining.alwaysSeen(from)}`,
    }),
    supporter: ({ name, from }: { name: string; from: string; role: string }) => ({
      title: name ? `Hello ${name}.` : "Hello.",
      text: `${from} invites you to be their supporter. You will see what they choose to share with you, and they see when you looked.`,
    }),
    member: ({ name, from, role }: { name: string; from: string; role: string }) => ({
      title: name ? `Hello ${name}.` : "Hello.",
      text: `You are invited to ${from} as ${role}.`,
    }),
  },
  /** whom a service wrote down: the person does not invite them */
  welcomeToAct: ({ name, person, as, service }: { name: string; person: string; as: string; service: string }) => ({
    title: name ? `Hello ${name}.` : "Hello.",
    text: `${service} has seen a paper that names you as ${as} of ${person}, and invites you to act for ${person} here. You will see what you need for that. ${person} reads when you looked and all that you say.`,
  }),
  signedInAs: (name: string) => `You are signed in as ${name}.`,
  accept: "Accept the invitation",
  notMe: "This is not me: sign out",
  haveAccount: "If you have an account already,",
  signIn: "sign in",
  signInCode: "and type the code once more.",
  makeTitle: "Make your account",
  name: "Your name",
  nameHint: "As others should see it. You can be called something else later.",
  username: "A sign-in name",
  usernameHint: "To sign in without e-mail. Letters and numbers, no spaces. Only for signing in: nobody else sees it.",
  email: "Your e-mail",
  emailHint: "Not everybody has one. With it you can get a new password by yourself.",
  password: "A password",
  passwordHint: "12 characters or more. Three or four words in a row are easy to remember and hard to guess.",
  make: "Make my account and accept",
  roles: TEAM_ROLE_WORDS as Record<string, string>,
};
