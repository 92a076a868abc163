import type { Words } from "../../../ground/core/language.ts";

/** What the script of the pocket says by itself. {n}, {when} and {minutes} are filled in there. */
export type ScriptTexts = {
  waits: string;
  waitMany: string;
  waitTag: string;
  refusedTag: string;
  sentTag: string;
  refused: string;
  held: string;
  mend: string;
  letGo: string;
  openPage: string;
  copy: string;
  copied: string;
  change: string;
  one: string;
  soFar: string;
  empty: string;
  choose: string;
  short: string;
  easy: string;
  differs: string;
  wrong: string;
  paused: string;
  offline: string;
  keptAt: string;
  gone: string;
  stopWaits: string;
  noSpace: string;
  nothingKept: string;
  needsSignal: string;
  passkeyOther: string;
  passkeyNot: string;
  passkeyNotAdded: string;
  passkeyNoSecret: string;
};

export const SCRIPT_WORDS: Words<ScriptTexts> = {
  "en-GB": {
    waits: "1 thing waits to be sent",
    waitMany: "{n} things wait to be sent",
    waitTag: "waiting to be sent",
    refusedTag: "not taken: needs another look",
    sentTag: "sent",
    refused: "It was sent, and not taken. It is still here.",
    held: "It comes after one that needs another look, and goes once that one has.",
    mend: "Change it",
    letGo: "Let it go",
    openPage: "Open its page",
    copy: "Copy the words",
    copied: "Copied.",
    change: "Change",
    one: "Add one",
    soFar: "What you have so far",
    empty: "Write something here first.",
    choose: "Choose one of the answers first.",
    short: "Use six digits or more, or a few words.",
    easy: "That is among the first that anybody would try. Choose another.",
    differs: "These two are not the same.",
    wrong: "That is not it. Nothing is lost: try again.",
    paused: "That were too many tries. Wait for {minutes} min, then try again.",
    offline: "There is no signal just now. This is from {when}.",
    keptAt: "As it was on {when}.",
    gone: "You were signed out on this device, so nothing is kept here any more. What waited is still here, locked, and goes out when you have signed in again.",
    stopWaits: "{n} things have not been sent. If you stop now, they are lost.",
    noSpace: "This device has no room left, so this could not be kept. Copy your words somewhere else.",
    nothingKept: "Your plans were taken off this device just now, so this could not be kept either. Copy your words somewhere else.",
    needsSignal: "For this there has to be a signal. Try again when there is one.",
    passkeyOther: "That passkey belongs to another account. Nothing was opened or changed.",
    passkeyNot: "It was not opened with a passkey. Try again, or use your PIN or words.",
    passkeyNotAdded: "No passkey was used, so nothing was changed. Your PIN or words open your plans as before.",
    passkeyNoSecret:
      "This passkey can sign you in, but it cannot lock words, so nothing was changed. One that you make anew may be able to. Your PIN or words open your plans as before.",
  },
  "en-GB-x-easyread": {
    waits: "1 thing is not sent yet",
    waitMany: "{n} things are not sent yet",
    waitTag: "not sent yet",
    refusedTag: "please look again",
    sentTag: "sent",
    refused: "We could not save this. It is still here.",
    held: "This must wait for the other one.",
    mend: "Change it",
    letGo: "Delete it",
    openPage: "Open its page",
    copy: "Copy the words",
    copied: "Copied.",
    change: "Change",
    one: "Add one thing",
    soFar: "What you wrote",
    empty: "Please write something here.",
    choose: "Please pick one answer.",
    short: "Use 6 numbers or more. Or use some words.",
    easy: "This is too easy to guess. Choose another.",
    differs: "These are not the same.",
    wrong: "That is not right. Try again.",
    paused: "Too many tries. Wait for {minutes} min.",
    offline: "There is no internet now. This is from {when}.",
    keptAt: "From {when}.",
    gone: "You are signed out. Your plans are not on this phone now. What you wrote is still here. We send it when you sign in again.",
    stopWaits: "{n} things are not sent yet. If you stop now, they are lost.",
    noSpace: "This phone is full. We could not keep this. Please copy your words.",
    nothingKept: "Your plans are not on this phone now. We could not keep this. Please copy your words.",
    needsSignal: "You need internet for this. Try again later.",
    passkeyOther: "This passkey is not yours. Nothing has changed.",
    passkeyNot: "That did not work. Try again. Or use your PIN.",
    passkeyNotAdded: "That did not work. Nothing has changed. Use your PIN.",
    passkeyNoSecret: "This passkey cannot do it. Nothing has changed. Use your PIN. Or make a new passkey.",
  },
};
