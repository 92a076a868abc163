import { READER_WORDS } from "../../record/sharing/readers/words.ts";
import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { InvitationState } from "./store.ts";
import { TEAM_ROLE_WORDS } from "../joining/role-words.ts";

type Closed = { title: string; text: string };
type Texts = {
  card: {
    title: (name: string) => string;
    lede: string;
    once: string;
    link: string;
    code: string;
    codeHow: (address: string) => string;
    until: (day: string) => string;
    sent: (email: string) => string;
    notSent: (email: string) => string;
    print: string;
    goOn: string;
    dear: (name: string) => string;
    paper: string;
  };
  message: {
    subject: Record<"person" | "supporter" | "member", (from: string) => string>;
    text: (from: string, link: string, day: string) => string;
  };
  code: { title: string; lede: string; label: string; hint: string; button: string; wrong: string; paused: string };
  closed: Record<Exclude<InvitationState, "open"> | "unknown" | "own", Closed>;
  closedNext: string;
  welcome: Record<"person" | "supporter" | "member", (of: { name: string; from: string; role: string }) => { title: string; text: string }>;
  /** whom a service wrote down: the person does not invite them */
  welcomeToAct: (of: { name: string; person: string; as: string; service: string }) => { title: string; text: string };
  signedInAs: (name: string) => string;
  accept: string;
  notMe: string;
  haveAccount: string;
  signIn: string;
  signInCode: string;
  makeTitle: string;
  name: string;
  nameHint: string;
  username: string;
  usernameHint: string;
  email: string;
  emailHint: string;
  password: string;
  passwordHint: string;
  make: string;
  roles: Record<string, string>;
};

export const INVITATION_WORDS: Words<Texts> = sentences({
  "en-GB": {
    card: {
      title: (name) => (name ? `The invitation for ${name}` : "The invitation"),
      lede: "Give them the link or the code. Either is enough.",
      once: "We show this once only. Print it or copy it now; you can make a new one later.",
      link: "The link",
      code: "The code, for paper",
      codeHow: (address) => `Open ${address} and type the code.`,
      until: (day) => `It works once, until ${day}.`,
      sent: (email) => `We are sending the link to ${email} as well. To be sure that it arrives, ask them.`,
      notSent: (email) => `Nothing is sent to ${email}: this service has no mail server. Please hand it over yourself.`,
      print: "To give it on paper, print this page.",
      goOn: "Done",
      dear: (name) => (name ? `For ${name}` : "For you"),
      paper: "This lets you make an account. Keep it to yourself.",
    },
    message: {
      subject: {
        person: (from) => `${from} invites you to your own record`,
        supporter: (from) => `${from} invites you to be their supporter`,
        member: (from) => `An invitation to ${from}`,
      },
      text: (from, link, day) =>
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
      person: ({ name, from }) => ({
        title: name ? `Hello ${name}.` : "Hello.",
        text: `${from} invites you to a record of your own. It belongs to you. It is empty. You choose what you share with ${from}. ${READER_WORDS["en-GB"].still.basics(from)}`,
      }),
      supporter: ({ name, from }) => ({
        title: name ? `Hello ${name}.` : "Hello.",
        text: `${from} invites you to be their supporter. You will see what they choose to share with you, and they see when you looked.`,
      }),
      member: ({ name, from, role }) => ({ title: name ? `Hello ${name}.` : "Hello.", text: `You are invited to ${from} as ${role}.` }),
    },
    welcomeToAct: ({ name, person, as, service }) => ({
      title: name ? `Hello ${name}.` : "Hello.",
      text: `${service} has seen a paper that names you as ${as} of ${person}, and invites you to act for ${person} here. You will see what you need for that. ${person} reads when you looked and all that you say.`,
    }),
    signedInAs: (name) => `You are signed in as ${name}.`,
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
    roles: TEAM_ROLE_WORDS,
  },
  "en-GB-x-easyread": {
    card: {
      title: (name) => (name ? `For ${name}` : "The invitation"),
      lede: "Give them the link. Or give them the code.",
      once: "You see this only once. Print it or copy it now.",
      link: "The link",
      code: "The code for paper",
      codeHow: (address) => `Open ${address}. Type the code.`,
      until: (day) => `It works 1 time. It works until ${day}.`,
      sent: (email) => `We are sending the link to ${email} too. Ask them if it came.`,
      notSent: (email) => `We cannot send it to ${email}. Please give it to them.`,
      print: "You can print this page.",
      goOn: "Done",
      dear: (name) => (name ? `For ${name}` : "For you"),
      paper: "With this you can make an account. Show it to nobody else.",
    },
    message: {
      subject: {
        person: (from) => `${from} invites you`,
        supporter: (from) => `${from} asks you to be their supporter`,
        member: (from) => `${from} invites you`,
      },
      text: (from, link, day) =>
        `Hello,\n\n${from} invites you to Ownterms.\n\nOpen this page:\n\n${link}\n\nIt works 1 time. It works until ${day}.\nDo you not know who this is? Then do nothing.\n`,
    },
    code: {
      title: "You have a code",
      lede: "Do you have a code on paper? Type it here.",
      label: "The code",
      hint: "It has 8 letters and numbers.",
      button: "Go on",
      wrong: "We do not know this code. Look at each letter. Or ask for a new code.",
      paused: "There were too many tries. Wait 30 minutes. Then try again.",
    },
    closed: {
      unknown: { title: "We do not know this link", text: "Maybe a part is missing. Copy all of it. Or ask for a new one." },
      expired: { title: "This link is too old", text: "Please ask for a new one." },
      withdrawn: { title: "This link was taken back", text: "Please ask the person who gave it to you." },
      accepted: {
        title: "This link was used before",
        text: "Was it you? Then sign in. Was it not you? Tell the person who gave it to you.",
      },
      own: { title: "This is your own link", text: "It is for somebody else. They use it on their own phone or computer." },
    },
    closedNext: "Sign in",
    welcome: {
      person: ({ name, from }) => ({
        title: name ? `Hello ${name}.` : "Hello.",
        text: `${from} invites you. You get a place for your own words. You choose who you share them with. ${READER_WORDS["en-GB-x-easyread"].still.basics(from)}`,
      }),
      supporter: ({ name, from }) => ({
        title: name ? `Hello ${name}.` : "Hello.",
        text: `${from} asks you to be their supporter. You see what they share with you. They see when you look.`,
      }),
      member: ({ name, from, role }) => ({
        title: name ? `Hello ${name}.` : "Hello.",
        text: `${from} invites you. You will be a ${role}.`,
      }),
    },
    welcomeToAct: ({ name, person, as, service }) => ({
      title: name ? `Hello ${name}.` : "Hello.",
      text: `${service} saw a paper about you. You are the ${as} of ${person}. You can act for ${person} here. ${person} sees when you look.`,
    }),
    signedInAs: (name) => `You are signed in as ${name}.`,
    accept: "Yes, I accept",
    notMe: "This is not me. Sign out",
    haveAccount: "Do you have an account?",
    signIn: "Sign in",
    signInCode: "Then type the code again.",
    makeTitle: "Make your account",
    name: "Your name",
    nameHint: "Others see this name.",
    username: "A name to sign in",
    usernameHint: "Use letters and numbers. No spaces.",
    email: "Your e-mail",
    emailHint: "You can leave this empty.",
    password: "A password",
    passwordHint: "Use 12 letters or more. You can use 3 or 4 words.",
    make: "Make my account",
    roles: TEAM_ROLE_WORDS,
  },
});
