import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { NewsKind } from "./news.ts";

type Texts = {
  title: string;
  lede: string;
  none: string;
  kinds: Record<NewsKind, string>;
  by: (name: string) => string;
  on: (device: string) => string;
  notMe: string;
  notMeHow: string;
  read: string;
  waitTitle: string;
  waitText: string;
  waitNext: string;
  proveTitle: string;
  proveText: string;
  proveNext: string;
  message: { subject: string; text: (what: string, link: string) => string };
};

export const NEWS_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "What happened to your account",
    lede: "Everything that was changed about how you sign in and sign, for a year.",
    none: "Nothing has been changed.",
    kinds: {
      "password-changed": "Your password was changed.",
      "password-by-link": "A new password was set with a link.",
      "password-by-paper": "A new password was set with your code on paper. The code is used up.",
      "names-changed": "Your sign-in name or e-mail address was changed.",
      "email-proved": "Your e-mail address was confirmed.",
      "second-on": "The second step was turned on.",
      "second-off": "The second step was turned off.",
      "codes-new": "New recovery codes were made.",
      "passkey-added": "A passkey was added.",
      "passkey-removed": "A passkey was removed.",
      "pin-set": "A PIN to sign with was set.",
      "pin-removed": "Your PIN was removed.",
      "way-back-made": "A new code on paper was made.",
      "way-in-asked": "Somebody said that you cannot sign in, and asked for a new way in for you.",
      "way-in-made": "A link for a new password was made for you, to be handed over.",
      "sessions-ended": "You were signed out everywhere.",
    },
    by: (name) => `By ${name}.`,
    on: (device) => `On ${device}.`,
    notMe: "Was one of these not you?",
    notMeHow:
      "Change your password now: that signs out everybody else. Then look at your passkeys, and tell the people who run this service.",
    read: "I have read this",
    waitTitle: "Something about how you sign in was changed",
    waitText: "Look whether it was you.",
    waitNext: "Look at what changed",
    proveTitle: "Is your e-mail address right?",
    proveText: "Until you confirm it, we send nothing to it, and you cannot get a new password by e-mail.",
    proveNext: "Confirm my e-mail address",
    message: {
      subject: "Something about your account was changed",
      text: (what, link) =>
        `Hello,\n\n${what}\n\nIf it was you, you need not do anything. If it was not you, sign in and change your password, and tell the people who run this service at once:\n\n${link}\n`,
    },
  },
  "en-GB-x-easyread": {
    title: "What changed in your account",
    lede: "This is a list of changes.",
    none: "Nothing changed.",
    kinds: {
      "password-changed": "Your password changed.",
      "password-by-link": "A link was used to make a new password.",
      "password-by-paper": "Your paper code was used to make a new password.",
      "names-changed": "Your sign-in name or e-mail changed.",
      "email-proved": "You said your e-mail is right.",
      "second-on": "The second step is on now.",
      "second-off": "The second step is off now.",
      "codes-new": "There are new recovery codes.",
      "passkey-added": "There is a new passkey.",
      "passkey-removed": "A passkey is gone.",
      "pin-set": "There is a new PIN.",
      "pin-removed": "Your PIN is gone.",
      "way-back-made": "There is a new paper code.",
      "way-in-asked": "Somebody said that you cannot sign in. They asked for a new way in for you.",
      "way-in-made": "Somebody made a link for you. You can use it to make a new password.",
      "sessions-ended": "You were signed out on all devices.",
    },
    by: (name) => `${name} did it.`,
    on: (device) => `On ${device}.`,
    notMe: "Was it not you?",
    notMeHow: "Change your password now. Then tell the people who run this service.",
    read: "I have read this",
    waitTitle: "Your account changed",
    waitText: "Was it you? Please look.",
    waitNext: "Look",
    proveTitle: "Is your e-mail right?",
    proveText: "Please tell us. Until then we send you no e-mail.",
    proveNext: "Yes, check my e-mail",
    message: {
      subject: "Your account changed",
      text: (what, link) => `Hello,\n\n${what}\n\nWas it you? Then it is fine.\nWas it not you? Open this page and sign in:\n\n${link}\n`,
    },
  },
});
