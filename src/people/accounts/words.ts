import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import { OWN_ACCOUNT_WORDS, type OwnAccountTexts } from "./own-account-words.ts";
import type { Problem } from "./problems.ts";

export type AccountTexts = {
  problems: Record<Problem, string>;
  wayBack: { title: string; lede: string; code: string; codeHint: string; link: string };
  resetMessage: { subject: string; text: (link: string) => string };
  signIn: {
    title: string;
    lede: string;
    nameOrEmail: string;
    password: string;
    sharedDeviceQuestion: string;
    sharedDevice: string;
    sharedDeviceHint: string;
    button: string;
    passkey: string;
    passkeyHint: string;
    forgot: string;
    noAccount: string;
    signedOut: string;
    reset: string;
  };
  secondStep: { title: string; lede: string; code: string; codeHint: string; button: string; again: string };
  /** on a device that others use, where somebody did not sign out; `lede` comes before their name */
  stillIn: Record<"title" | "lede" | "me" | "notMe", string>;
  signOut: Record<
    | "title"
    | "lede"
    | "waitsOne"
    | "waitsMany"
    | "waiting"
    | "sendAgain"
    | "throwAway"
    | "throwSure"
    | "button"
    | "stay"
    | "pocket"
    | "keepPocket"
    | "removePocket",
    string
  >;
  forgot: {
    title: string;
    lede: string;
    nameOrEmail: string;
    button: string;
    sentTitle: string;
    sent: string;
    noMail: string;
    noEmail: string;
    back: string;
  };
  reset: { title: string; lede: string; newPassword: string; button: string; overTitle: string; over: string; again: string };
  account: OwnAccountTexts;
};

export const ACCOUNT_WORDS: Words<AccountTexts> = sentences({
  "en-GB": {
    problems: {
      "password-short": "Make the password at least 12 characters long. Three or four words that only you would put together work well.",
      "password-long": "Make the password shorter than 200 characters.",
      "password-common":
        "Many people use this password or one very like it, so it is soon guessed. Choose another: three or four words that only you would put together work well.",
      "password-own-name": "This password is too much like your name, sign-in name or e-mail address. Choose another.",
      "name-ours": "These pages use this for something else, so it could be mistaken. Use a name, or add one to it.",
      "name-mixed": "One word here has letters of two alphabets. Write each word in one alphabet, such as “Ольга (Olga)”.",
      "name-missing": "Write what you would like to be called: letters or numbers, up to 100 characters, without a colon (:).",
      "email-wrong": "Write an e-mail address like name@example.org, or leave it empty and choose a sign-in name.",
      "email-taken": "There is already an account with this e-mail address. Sign in with it, or use another address.",
      "username-wrong": "Use 3 to 40 letters, digits, dots or dashes, without spaces.",
      "username-taken": "Somebody already has this sign-in name. Choose another, for example with a number after it.",
      "no-way-in": "Choose a sign-in name, or give an e-mail address, so that you can sign in again.",
      "no-cookies":
        "Your browser blocks cookies for this site, so you would be signed out again at once. Allow them in the settings of the browser, or use another browser, and try again.",
      "sign-in-wrong": "The name and the password do not belong together. Check both and try again.",
      paused:
        "There were too many tries, so we pause for about 15 minutes to keep others out. Then you can try again. A passkey, or a device where you signed in before, still works. Nothing is lost.",
      "code-wrong":
        "That code does not fit. Codes change every half minute: wait for the next one, or use a recovery code you have not used yet.",
      "step-over": "That took a little too long, or there were too many wrong codes. Please sign in again.",
      "password-wrong": "That is not your password. Check it and try again.",
      "link-over":
        "This link was used already, it is more than an hour old, or something about the account was changed since. Ask for a new one.",
      "no-mail": "This service has no mail server, so nothing can be sent. Use a code on paper to get a new password by yourself.",
      "way-back-wrong": "The name and the code do not belong together, or the code was used already. Check both and try again.",
      "totp-on": "The second step is on already.",
      "totp-off": "The second step is not on. Start again.",
      "pin-wrong-shape": "Use 4 to 8 digits for the PIN.",
      "pin-easy": "That PIN is one of the first that anybody would guess, like 1234 or a year. Choose another.",
      "pin-wrong": "That is not your PIN. Check it and try again.",
      "pin-missing": "You have not set a PIN yet. You can set one on your account's page.",
      "passkey-failed": "That did not work with this passkey. Nothing was changed. Please try again, or use your password.",
      "passkey-over": "That took a little too long. Please try again.",
      "passkey-unknown": "We do not know this passkey. It may have been removed. Please use your password.",
    },
    wayBack: {
      title: "A new password with your code on paper",
      lede: "The code works once. You will be signed out everywhere else.",
      code: "The code on your paper",
      codeHint: "Three groups of four, like ABCD-EFGH-JKLM. Small letters and spaces do not matter.",
      link: "I have a code on paper",
    },
    resetMessage: {
      subject: "A new password for Ownterms",
      text: (link) =>
        `Hello,\n\nsomebody, we think you, asked for a new password for your account. To choose one, open this page within an hour:\n\n${link}\n\nIf it was not you, you need not do anything: your password stays as it is.\n`,
    },
    signIn: {
      title: "Sign in",
      lede: "Good to see you.",
      nameOrEmail: "Sign-in name or e-mail address",
      password: "Password",
      sharedDeviceQuestion: "Do other people use this device?",
      sharedDevice: "This is a shared device",
      sharedDeviceHint: "You will be signed out after 10 minutes without using it, and when the browser is closed.",
      button: "Sign in",
      passkey: "Sign in with a passkey",
      passkeyHint: "With your fingerprint, face or the lock of this device, if you added a passkey before.",
      forgot: "I forgot my password",
      noAccount: "No account yet? You need an invitation: a link, or a short code on paper.",
      signedOut: "You are signed out.",
      reset: "Your new password is set. Sign in with it.",
    },
    secondStep: {
      title: "One more step",
      lede: "Open your authenticator app and type the six digits it shows for Ownterms.",
      code: "Code",
      codeHint: "No phone at hand? Type one of your recovery codes instead. Each works once.",
      button: "Go on",
      again: "Start again",
    },
    stillIn: {
      title: "Somebody is still signed in here",
      lede: "This page is open for",
      me: "That is me: go on",
      notMe: "Not me: sign them out",
    },
    signOut: {
      title: "Sign out?",
      lede: "What you saved stays saved.",
      waitsOne: "One thing that you wrote here could not be sent yet.",
      waitsMany: "{n} things that you wrote here could not be sent yet.",
      waiting:
        "If you sign out, they wait on this device, locked, so that nobody can read them here. They are sent when you sign in here again.",
      sendAgain: "Try to send them now",
      throwAway: "Throw them away",
      throwSure: "Yes, throw away what I wrote",
      button: "Sign out",
      stay: "Stay signed in",
      pocket: "Your plans are on this phone, too. They can stay, locked with your PIN, or go.",
      keepPocket: "Sign out and keep my plans here, locked",
      removePocket: "Sign out and remove my plans from here",
    },
    forgot: {
      title: "A new password",
      lede: "Tell us who you are, and we send a link to your e-mail address.",
      nameOrEmail: "Sign-in name or e-mail address",
      button: "Send me a link",
      sentTitle: "Look in your e-mail",
      sent: "If there is an account with this name and its e-mail address was confirmed, a message is on its way. The link in the newest one works for an hour. Nothing there in five minutes? Look at what you typed, then ask again: up to five times an hour.",
      noMail: "This service has no mail server, so no link can be sent.",
      noEmail:
        "Your account has no confirmed e-mail address, or you cannot reach it? Use your code on paper. Without one, ask somebody of your team or the people who run this service: two of them together can make you a link.",
      back: "Back to sign in",
    },
    reset: {
      title: "Choose a new password",
      lede: "You will be signed out everywhere else.",
      newPassword: "New password",
      button: "Set the password",
      overTitle: "This link is over",
      over: "It was used already, or it is more than an hour old.",
      again: "Ask for a new link",
    },
    account: OWN_ACCOUNT_WORDS["en-GB"],
  },
  "en-GB-x-easyread": {
    problems: {
      "password-short": "Your password is too short. Use 12 letters or more. You can use 3 or 4 words.",
      "password-long": "Your password is too long.",
      "password-common": "Lots of people use that password. It is easy to guess. Please pick another one.",
      "password-own-name": "Your password is like your name. It is easy to guess. Please pick another one.",
      "name-ours": "We use this word for something else. Please write a name.",
      "name-mixed": "The letters in one word do not fit together. Please type it again.",
      "name-missing": "Please write your name. Leave out the sign : in it.",
      "email-wrong": "That is not an e-mail address. Check it. Or leave it empty.",
      "email-taken": "This e-mail address has an account. Use that account. Or use another address.",
      "username-wrong": "Use 3 letters or more. Do not use spaces.",
      "username-taken": "Somebody else has this name. Please pick another name.",
      "no-way-in": "Please pick a sign-in name. Or write your e-mail address.",
      "no-cookies": "Your browser blocks cookies. We need one cookie to keep you signed in. Allow cookies in the settings. Then try again.",
      "sign-in-wrong": "The name or the password is wrong. Please try again.",
      paused: "There were too many wrong tries. Please wait 15 minutes. Then try again. Your words are safe.",
      "code-wrong": "That code is wrong. Wait for the next code. Then try again.",
      "step-over": "That took too long. Please sign in again.",
      "password-wrong": "That is not your password. Please try again.",
      "link-over": "This link is too old. Please ask for a new one.",
      "no-mail": "We cannot send e-mail here. Make a paper code.",
      "way-back-wrong": "The name or the code is wrong. Or the code was used before. Please try again.",
      "totp-on": "This is on already.",
      "totp-off": "This is not on. Please start again.",
      "pin-wrong-shape": "Use 4 to 8 numbers.",
      "pin-easy": "That PIN is easy to guess. Please pick another one.",
      "pin-wrong": "That is not your PIN. Please try again.",
      "pin-missing": "You do not have a PIN yet. You can make one on your account page.",
      "passkey-failed": "That did not work. Nothing changed. Try again. Or use your password.",
      "passkey-over": "That took too long. Please try again.",
      "passkey-unknown": "We do not know this passkey. Please use your password.",
    },
    wayBack: {
      title: "A new password with your paper code",
      lede: "Your code works 1 time.",
      code: "The code on your paper",
      codeHint: "It looks like this: ABCD-EFGH-JKLM",
      link: "I have a paper code",
    },
    resetMessage: {
      subject: "A new password for Ownterms",
      text: (link) =>
        `Hello,\n\nyou asked for a new password.\nOpen this page to make one:\n\n${link}\n\nThe link works for 1 hour.\nDid you not ask for it? Then you do not need to do anything.\n`,
    },
    signIn: {
      title: "Sign in",
      lede: "Hello. Good to see you.",
      nameOrEmail: "Your sign-in name or e-mail",
      password: "Your password",
      sharedDeviceQuestion: "Do other people use this device?",
      sharedDevice: "Yes, other people use it too",
      sharedDeviceHint: "We will sign you out after 10 minutes.",
      button: "Sign in",
      passkey: "Sign in with a passkey",
      passkeyHint: "Use your finger or your face.",
      forgot: "I forgot my password",
      noAccount: "No account? You need an invitation first.",
      signedOut: "You are signed out.",
      reset: "Your new password is ready. Please sign in.",
    },
    secondStep: {
      title: "One more step",
      lede: "Open the app on your phone. Type the 6 numbers.",
      code: "The code",
      codeHint: "No phone? Type a recovery code from your paper.",
      button: "Go on",
      again: "Start again",
    },
    stillIn: {
      title: "Somebody did not sign out",
      lede: "This is open for",
      me: "That is me",
      notMe: "Not me. Sign them out",
    },
    signOut: {
      title: "Sign out?",
      lede: "Your words are saved.",
      waitsOne: "One thing you wrote is not sent yet.",
      waitsMany: "{n} things you wrote are not sent yet.",
      waiting:
        "If you sign out, they wait on this device. They are locked. Nobody can read them. We send them when you sign in here again.",
      sendAgain: "Try to send them",
      throwAway: "Throw them away",
      throwSure: "Yes, throw them away",
      button: "Sign out",
      stay: "Stay here",
      pocket: "Your plans are on this phone. They can stay here, locked. Or they can go.",
      keepPocket: "Sign out. Keep my plans, locked",
      removePocket: "Sign out. Remove my plans",
    },
    forgot: {
      title: "A new password",
      lede: "We can send you an e-mail. It has a link in it.",
      nameOrEmail: "Your sign-in name or e-mail",
      button: "Send me the e-mail",
      sentTitle: "Look at your e-mail",
      sent: "Do you have an e-mail with us? Then we are sending you a link. It works for 1 hour.",
      noMail: "We cannot send e-mail here.",
      noEmail: "No e-mail? Use your paper code. No paper code? Ask somebody of your team.",
      back: "Back",
    },
    reset: {
      title: "Make a new password",
      lede: "Use 12 letters or more.",
      newPassword: "New password",
      button: "Save the password",
      overTitle: "This link is too old",
      over: "You need a new link.",
      again: "Get a new link",
    },
    account: OWN_ACCOUNT_WORDS["en-GB-x-easyread"],
  },
});
