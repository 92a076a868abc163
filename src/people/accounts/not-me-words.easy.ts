import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./not-me-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Was it you?",
  lede: (asked, confirmed, when) =>
    `${asked} and ${confirmed} made a link for your account. That was on ${when}. The link makes a new password.`,
  dropped: "Your second step is off now.",
  why: "Did you ask for that? Please tell us first. We ask each time you sign in, for 1 week.",
  me: "Yes, it was me",
  notMe: "No, it was not me",
  surelyTitle: "Do you want to lock your account?",
  surely: [
    "Everybody is signed out. You are signed out too.",
    "Your password and your PIN stop working.",
    "We tell the people who look after records.",
    "Your words stay safe. Your team can help you get back in.",
  ],
  surelyYes: "Yes, lock it",
  surelyBack: "Go back",
  notMeDoes: "Do you say no? Then we sign everybody out. Your password stops. We tell the people who check. You get a new password later.",
  mailTitle: "Was it not you?",
  mailLede: (name) => `This is about the account of ${name}. 2 staff made a link for it. The link makes a new password.`,
  mailMe: "Did you ask for it? Then close this page.",
  doneTitle: "Nobody is in your account now",
  done: "Everybody is signed out. The old password does not work. We told the people who check.",
  nextProved: "You can make a new password. We send you an e-mail.",
  nextProvedLink: "Send me the e-mail",
  nextOther: "Talk to somebody you know in your team. Tell them: it was not me. They can help you sign in.",
  overTitle: "This link is too old",
  over: "Is somebody in your account? Tell the people who run this service now.",
  message: {
    subject: "Was it you?",
    text: (asked, confirmed, link) =>
      `Hello,\n\n${asked} and ${confirmed} made a link for your account.\nThe link makes a new password.\n\nDid you ask for it? Then it is fine.\n\nWas it not you? Open this page:\n\n${link}\n`,
  },
  officers: {
    subject: "Somebody says: it was not me",
    text: (name, link) =>
      `Hello,\n\n2 staff made a way into the account of ${name}.\n${name} says: it was not me.\nPlease look at this list:\n\n${link}\n`,
  },
  toLookAt: (count) => `${count} said: it was not me`,
};
