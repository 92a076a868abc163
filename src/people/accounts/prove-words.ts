import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  message: { subject: string; text: (link: string) => string };
  title: string;
  lede: (email: string) => string;
  button: string;
  overTitle: string;
  over: string;
  again: string;
  state: { proved: string; unproved: string; noMail: string };
  send: string;
  why: string;
  sent: string;
  done: string;
};

export const PROVE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    message: {
      subject: "Please confirm your e-mail address",
      text: (link) =>
        `Hello,\n\nthis address was given for an account in Ownterms. If it is yours, open this page within a day and sign in there:\n\n${link}\n\nIf you do not know what this is, you need not do anything: nothing more will be sent to you.\n`,
    },
    title: "Confirm your e-mail address",
    lede: (email) => `You read ${email}, and messages about your account may go there.`,
    button: "Yes, this is my address",
    overTitle: "This link is over",
    over: "It was used already, it is more than a day old, it was made for another account, or the address was changed since.",
    again: "Send me a new link",
    state: { proved: "confirmed", unproved: "not confirmed yet", noMail: "not confirmed: this service has no mail server" },
    send: "Send me a link to confirm it",
    why: "Until you confirm your e-mail address, we send nothing to it, and you cannot get a new password by e-mail.",
    sent: "We are sending a link to your address. Nothing there in five minutes? Look at whether the address is right, then ask again.",
    done: "Thank you. Your e-mail address is confirmed.",
  },
  "en-GB-x-easyread": {
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
  },
});
