import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./prove-words.en.ts";

export const easy: TextsOf<typeof en> = {
  message: {
    subject: "Is this your e-mail?",
    text: (link) =>
      `Hello,\n\nis this your e-mail address?\nThen open this page and sign in:\n\n${link}\n\nDo you not know what this is? Then you do not need to do anything.\n`,
  },
  title: "Is this your e-mail?",
  lede: (email) => `Your e-mail is ${email}.`,
  button: "Yes, it is mine",
  overTitle: "This link is too old",
  over: "You need a new link.",
  again: "Send me a new link",
  state: { proved: "checked", unproved: "not checked yet", noMail: "not checked" },
  send: "Send me a link to check it",
  why: "We send no e-mail until you check it.",
  sent: "We are sending you a link. Look at your e-mail.",
  done: "Thank you. Your e-mail is right.",
};
