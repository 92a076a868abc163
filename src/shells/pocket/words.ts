import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  helpNumbers: string;
  helpText: string;
  notYet: string;
  addOrChange: string;
  waitsHint: string;
  /** before a stance is given, and beside one for as long as it waits */
  stanceHint: string;
  stanceButton: string;
  stanceWaits: string;
  /** why a stance was not taken */
  stanceGone: string;
  stanceTakenBack: string;
  stanceNewer(it: string): string;
  stanceAsksMore(it: string): string;
  /** what can bind in law is signed on its page alone */
  stanceBinds(it: string): string;
  stanceOnline(it: string): string;
  toPage: string;
  writtenDown(scribe: string): string;
  noScript: string;
  unsupported: string;
  nothingTitle: string;
  nothing: string;
  signedOutTitle: string;
  signedOut: string;
  signIn: string;
  sharedTitle: string;
  shared: string;
  noRecord: string;
  online: string;
  setUpTitle: string;
  whatIsKept: string;
  pin: string;
  pinHint: string;
  pinAgain: string;
  keep: string;
  protection: string;
  protects: string;
  locked: string;
  /** who else keeps something, and what to do when the phone is lost */
  onlyYou: string;
  lost: string;
  lostLink: string;
  protectsFrom: string[];
  protectsNotTitle: string;
  protectsNotFrom: string[];
  resumeTitle: string;
  resume: string;
  resumeButton: string;
  lockedTitle: string;
  yourPin: string;
  open: string;
  forgot: string;
  forgotText: string;
  forgotButton: string;
  card: string;
  close: string;
  settings: string;
  cardOpenTitle: string;
  cardOpenText: string;
  cardOpen: string;
  cardShut: string;
  openByPasskey: string;
  passkeyTitle: string;
  passkeyText: string;
  /** who can open it then */
  passkeyMeans: string[];
  passkeyFirst: string;
  passkeyLink: string;
  passkeyAdd: string;
  passkeyIsOn: string;
  passkeyDrop: string;
  passkeyNone: string;
  stopTitle: string;
  stopText: string;
  stop: string;
  waitingTitle: string;
  waitingLede: string;
  waitingNone: string;
  leavingTitle: string;
  leaving: string;
  leaveAnyway: string;
  stay: string;
};

export const POCKET_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "In your pocket",
    lede: "Your plans on this phone, for when there is no signal.",
    helpNumbers: "Numbers to ring",
    helpText: "At any hour, for everybody.",
    notYet: "Not written yet",
    addOrChange: "Add or change",
    waitsHint: "Without a signal it waits on this device, and is sent by itself when there is one.",
    stanceHint:
      "This signs nothing yet. It is sent when there is a signal, and becomes your signature only if these words still stand then. If they do not, we tell you why, and your answer stays here with you.",
    stanceButton: "Send it when there is a signal",
    stanceWaits: "Not signed yet. When it arrives, we look whether these words still stand.",
    stanceGone: "What you answered to is not in your record any more. So nothing was signed.",
    stanceTakenBack: "It was taken back before your answer arrived. So nothing was signed.",
    stanceNewer: (it) => `There is a newer version of ${it}. Your answer was to the one before, so nothing was signed.`,
    stanceAsksMore: (it) =>
      `More is asked about ${it} than can be answered without a signal, so nothing was signed yet. Open its page, and say it there.`,
    stanceBinds: (it) =>
      `Nothing was signed. Some of ${it} can bind in law, so it is signed on its own page, where you are signed in. Open it, and sign there.`,
    stanceOnline: (it) => `Some of ${it} can bind in law, so it is signed on its own page, when you have a signal.`,
    toPage: "Open its page",
    writtenDown: (scribe) => `${scribe} wrote this down for you. You have not confirmed it yet.`,
    noScript:
      "To open your plans without a signal, this page needs JavaScript, and here it is switched off. Nothing is kept on this device. With a signal, everything is where it always is:",
    unsupported:
      "This browser cannot keep your plans safely on this device, or the address is not a secure one (https). Nothing is kept here. With a signal, everything is where it always is:",
    nothingTitle: "Nothing is kept on this device",
    nothing: "There is no signal, and your plans were not kept here before. They are safe in your record.",
    signedOutTitle: "You are not signed in here",
    signedOut: "So none of your plans is kept on this device. They are safe in your record.",
    signIn: "Sign in",
    sharedTitle: "Nothing is kept on a shared device",
    shared: "You said that others use this device too. So it keeps none of your words, not even for a moment without a signal.",
    noRecord: "What can be kept here are a person’s own plans, and this account has none.",
    online: "With a signal, everything is where it always is:",
    setUpTitle: "Keep my plans on this device",
    whatIsKept:
      "Your wellness plan, your safety plan, your crisis card, your goals, the pictures you have begun, and what waits for your signature are kept here. They open without a signal, also after the phone was off. What you write or answer then waits here, and is sent by itself.",
    pin: "A PIN, or a few words",
    pinHint: "Six digits or more. Four words that only you would put together are much safer.",
    pinAgain: "The same once more",
    keep: "Keep my plans here",
    locked:
      "Your words are locked on this device (encrypted). Your PIN or words are the key. They are never sent anywhere, and nobody else has them: not your team, not whoever runs this site.",
    protection: "How your words are locked",
    protects: "What it protects from",
    protectsFrom: [
      "Somebody who picks up this phone and opens this page.",
      "Somebody who copies what is stored on it, if you chose words that are hard to guess.",
    ],
    protectsNotTitle: "What it does not protect from",
    protectsNotFrom: [
      "A computer that tries every PIN on a copy. Six digits are found in minutes. Four words that only you would put together hold for very long.",
      "Somebody who watches you type it, or who holds the phone while your plans are open.",
      "Harmful software on this phone.",
      "Whoever can unlock this phone as you do, if you let a passkey open your plans.",
      "Anybody who opens this page sees that plans are kept here, and the numbers to ring. They see your crisis card too, if you let it be read without PIN.",
    ],
    onlyYou:
      "Only you can keep your plans like this. People you share with read them with a signal, and nothing of yours is kept on their devices.",
    lost: "If you lose this phone, sign in on another one and end this device there. When this phone next has a signal, your plans are removed from it.",
    lostLink: "Your devices",
    resumeTitle: "Something of yours still waits here",
    resume: "Type the PIN or the words you chose here before. Then you see it, and your plans are kept here again.",
    resumeButton: "Open and keep here",
    lockedTitle: "Open your pocket",
    yourPin: "Your PIN or words for this device",
    open: "Open",
    forgot: "I do not know it any more",
    forgotText:
      "Nobody can open it without, not even whoever runs this site. Your plans are safe in your record: with a signal you can begin again here with a new PIN. What waits is sent first. Only what the server refused, and nobody else can read, is lost.",
    forgotButton: "Begin again with a new PIN",
    card: "Crisis card",
    close: "Close and lock",
    settings: "Settings for this device",
    cardOpenTitle: "The crisis card without PIN",
    cardOpenText:
      "If you like, your crisis card can be read here without the PIN: by you in a hurry, by somebody who helps you, and by anybody else who picks up this phone or copies what is stored on it.",
    cardOpen: "Let it be read without PIN",
    cardShut: "Put it behind the PIN",
    openByPasskey: "Open with my passkey",
    passkeyTitle: "Open with a passkey",
    passkeyText:
      "If you have a passkey for this site, it can open your plans too: with your finger, your face, or however you unlock this phone. It works without a signal. Your PIN or words stay as the other way in.",
    passkeyMeans: [
      "Somebody who can unlock this phone as you do can then open your plans too: somebody who knows its code, or holds it to your face. If you fear that somebody near you may, do without.",
      "A copy of what is stored here cannot be opened through the passkey: its secret is not kept beside it. By trying every PIN it still can.",
      "Taking a passkey off your account does not take it off this phone. You do that here.",
    ],
    passkeyFirst: "You have none yet, or it cannot do this? Make one with a signal:",
    passkeyLink: "Your passkeys",
    passkeyAdd: "Let my passkey open it",
    passkeyIsOn: "Your passkey opens your plans here.",
    passkeyDrop: "Only my PIN or words, from now on",
    passkeyNone:
      "This browser cannot open your plans with a passkey. Nothing is wrong, and nothing is missing: your PIN or words open them.",
    stopTitle: "Stop keeping my plans here",
    stopText: "Everything that is kept on this device is removed. Your record stays as it is.",
    stop: "Stop, and remove it",
    waitingTitle: "Waiting to be sent",
    waitingLede: "It is kept on this device and is sent by itself, in the order you wrote it.",
    waitingNone: "Nothing waits. All is sent.",
    leavingTitle: "Not everything is sent yet",
    leaving:
      "If you sign out now, your plans are removed from this device. What has not been sent stays here, locked, and goes out when you have signed in here again. Nobody else can read or send it.",
    leaveAnyway: "Sign out all the same",
    stay: "Stay signed in",
  },
  "en-GB-x-easyread": {
    title: "In your pocket",
    lede: "Your plans on this phone. You can read them with no internet.",
    helpNumbers: "Numbers to ring",
    helpText: "Day or night. For everybody.",
    notYet: "You can still write about",
    addOrChange: "Add or change",
    waitsHint: "No internet? We keep it here. We send it later.",
    stanceHint: "You do not sign yet. We send it when there is internet. Did the words change? Then we tell you.",
    stanceButton: "Send it later",
    stanceWaits: "Not signed yet. We check it when we send it.",
    stanceGone: "This is gone. You did not sign it.",
    stanceTakenBack: "Somebody took it back. You did not sign it.",
    stanceNewer: () => "There is a newer one. You did not sign it.",
    stanceAsksMore: () => "There are more questions. You did not sign it yet. Open its page. Answer there.",
    stanceBinds: () => "You did not sign this yet. It can be law. Open its page. Sign there.",
    stanceOnline: () => "This can be law. You need the internet to sign it. Open its page. Sign there.",
    toPage: "Open its page",
    writtenDown: (scribe) => `${scribe} wrote this for you. You did not check it yet.`,
    noScript: "This page needs JavaScript. It is off here. Nothing is kept on this phone. With internet you find your plans here:",
    unsupported: "This phone cannot keep your plans safely. Nothing is kept here. With internet you find your plans here:",
    nothingTitle: "Nothing is kept here",
    nothing: "There is no internet. Your plans are not on this phone. They are not lost.",
    signedOutTitle: "You are not signed in",
    signedOut: "Your plans are not on this phone now. They are not lost.",
    signIn: "Sign in",
    sharedTitle: "This is a shared device",
    shared: "Other people use it too. So we keep nothing here.",
    noRecord: "You have no plans of your own here.",
    online: "With internet you find your plans here:",
    setUpTitle: "Keep my plans on this phone",
    whatIsKept:
      "Your plans, your card, your goals and your pictures are kept on this phone. You can read them with no internet. You can write too. We send it later.",
    pin: "Choose a PIN or some words",
    pinHint: "6 numbers or more. 4 words are safer.",
    pinAgain: "Type it again",
    keep: "Keep my plans here",
    locked: "Your words are locked on this phone. Only your PIN or words open them. Nobody else has them.",
    protection: "How your words are locked",
    protects: "This keeps out",
    protectsFrom: ["People who pick up your phone.", "People who copy your phone. But only if your words are hard to guess."],
    protectsNotTitle: "This does not keep out",
    protectsNotFrom: [
      "A computer that tries all numbers. 6 numbers are quick to find. Words are hard to find.",
      "People who see you type it.",
      "People who have your phone when it is open.",
      "Bad software on your phone.",
      "People who can open your phone, if you use a passkey.",
      "People can see that you keep plans here. They can see the numbers to ring.",
      "They can see your crisis card, if you say so.",
    ],
    onlyYou: "Only your own phone keeps your plans. Other people’s phones do not.",
    lost: "Did you lose your phone? Sign in on another one. End this phone there. Then we remove your plans.",
    lostLink: "Your devices",
    resumeTitle: "Something still waits here",
    resume: "Type the PIN or words you had here. Then we keep your plans here again.",
    resumeButton: "Open and keep here",
    lockedTitle: "Open your plans",
    yourPin: "Your PIN or words",
    open: "Open",
    forgot: "I do not know it",
    forgotText:
      "Nobody can open it without the PIN. Your plans are not lost. With internet you can start again with a new PIN. We send what waits first. Things we could not send are lost.",
    forgotButton: "Start again with a new PIN",
    card: "Crisis card",
    close: "Close and lock",
    settings: "Settings for this phone",
    cardOpenTitle: "Your card without PIN",
    cardOpenText: "You can let people read your crisis card here without the PIN. Then everybody who has this phone can read it.",
    cardOpen: "Show it without PIN",
    cardShut: "Show it only with the PIN",
    openByPasskey: "Open with my passkey",
    passkeyTitle: "Open with a passkey",
    passkeyText: "Your finger or face can open your plans. This is called a passkey. Your PIN still works too.",
    passkeyMeans: [
      "Can somebody else open your phone? Then they can read your plans too.",
      "You do not have to do this. You can stop it here.",
      "Did you remove the passkey from your account? Remove it here too.",
    ],
    passkeyFirst: "You need a passkey first. Make one with internet:",
    passkeyLink: "Your passkeys",
    passkeyAdd: "My passkey can open it",
    passkeyIsOn: "Your passkey opens your plans here.",
    passkeyDrop: "Use only my PIN",
    passkeyNone: "A passkey does not work for this here. That is OK. Your PIN or words open your plans.",
    stopTitle: "Do not keep my plans here",
    stopText: "We remove your plans from this phone. You still have them with internet.",
    stop: "Stop and remove",
    waitingTitle: "Not sent yet",
    waitingLede: "It is on this phone. We send it when there is internet.",
    waitingNone: "All is sent.",
    leavingTitle: "Some things are not sent yet",
    leaving:
      "Do you sign out now? Then your plans are not on this phone. What is not sent stays here. It is locked. We send it when you sign in again.",
    leaveAnyway: "Sign out now",
    stay: "Do not sign out",
  },
});
