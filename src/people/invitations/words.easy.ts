import { easy as joining } from "../joining/words.easy.ts";
import { TEAM_ROLE_WORDS } from "../joining/role-words.ts";
import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
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
      text: `${from} invites you. You get a place for your own words. You choose who you share them with. ${joining.alwaysSeen(from)}`,
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
};
