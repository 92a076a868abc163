import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Stance } from "../sealed/content.ts";

type Texts = {
  ours: string;
  none: string;
  noneText: (name: string | null) => string;
  begin: string;
  goOn: string;
  again: string;
  read: string;
  version: (n: number, day: string) => string;
  older: string;
  others: string;
  withdrawn: string;
  /** `it`: "this plan", "this decision" */
  superseded: (it: string) => string;
  reviewOn: (day: string) => string;
  reviewSoon: (day: string) => string;
  reviewDue: (day: string) => string;
  changed: string;
  changedLede: string;
  was: string;
  now: string;
  state: (act: string) => string;
  /** what became of a statement, as its events say it */
  act: Record<string, string>;
  toSay: (it: string) => string;
  changedCount: (count: number) => string;
  say: (it: string) => string;
  stance: Record<Stance, string>;
  reason: string;
  reasonHint: string;
  sign: string;
  signed: string;
  signAgain: string;
  keeps: (team: string, years: number) => string;
  signHere: string;
  signHereHint: string;
  who: string;
  pin: string;
  pinHint: string;
  pinWrong: string;
  pinNone: string;
  pinPause: string;
  passkey: string;
  passkeyHint: string;
  passkeyNone: string;
  passkeyFailed: string;
  absence: string;
  absenceHint: string;
  couldNot: string;
  wouldNot: string;
  askAgain: string;
  record: string;
  wordsChanged: string;
  newerVersion: string;
  notMe: string;
  /** at home: what was signed in the person's name on another's device */
  signedElsewhere: (by: string) => string;
  signedElsewhereText: (it: string, when: string) => string;
  signedElsewhereNext: string;
  saidNotMe: (by: string) => string;
  saidNotMeText: (it: string, when: string) => string;
  notMeHint: (by: string) => string;
  absentWho: string;
  absentHow: string;
  absentReason: string;
  done: Record<"put-forward" | "signed" | "recorded", string>;
  take: string;
  pdf: string;
  largePdf: string;
  text: string;
  fhir: string;
  takeBack: (it: string) => string;
  takeBackHint: string;
  takeBackButton: string;
};

export const PLAN_WORDS: Words<Texts> = sentences({
  "en-GB": {
    ours: "Our plan",
    none: "There is no plan yet",
    noneText: (name) =>
      name
        ? `When you and ${name} sit together, you choose which of their words go into a plan, add who does what, and each say what you think of it.`
        : "A plan is made of words you already wrote. You choose them, together with the people who help. Then each of you says: I agree, I agree but, or I don't agree.",
    begin: "Begin a plan meeting",
    goOn: "Go on with the plan meeting",
    again: "Make the next version",
    read: "Read the plan",
    version: (n, day) => `Version ${n}, put forward on ${day}`,
    older: "Earlier versions",
    others: "What else was put forward",
    withdrawn: "This was taken back before everybody had signed.",
    superseded: (it) => `There is a newer version of ${it}.`,
    reviewOn: (day) => `We look at it again on ${day}.`,
    reviewSoon: (day) => `It is nearly time to look at it again: ${day}.`,
    reviewDue: (day) => `It is time to look at it again. The day was ${day}.`,
    changed: "Changed since agreed",
    changedLede: "This still says what was agreed. These words are different today.",
    was: "As agreed",
    now: "Now",
    state: (act) => `Since then: ${act}.`,
    act: {
      done: "done",
      "not done": "not done yet",
      "put away": "put away",
      "bring back": "brought back",
      reached: "reached",
      rest: "resting, not now",
      "let go": "let go",
      active: "taken up again",
      withdrawn: "taken back",
    },
    toSay: (it) => `You have not said yet what you think of ${it}`,
    changedCount: (count) => (count === 1 ? "1 thing is different today" : `${count} things are different today`),
    say: (it) => `What do you say to ${it}?`,
    stance: {
      agree: "I agree",
      "agree-but": "I agree, but…",
      disagree: "I don’t agree",
      "could-not": "could not take part",
      "would-not": "did not want to take part",
      witness: "I sign as a witness",
    },
    reason: "In your own words: what is the “but”, or why not?",
    reasonHint: "Not needed when you simply agree. Everybody concerned can read it.",
    sign: "Sign in my name",
    signed: "You have said what you think of it:",
    signAgain: "I want to say something different now",
    keeps: (team, years) => `${team} keeps a copy of what you sign together for ${years} years, also if you stop sharing with them later.`,
    signHere: "Somebody else signs on this device",
    signHereHint: "They use their own PIN or passkey. It is written beside the signature that it was signed this way.",
    who: "Who signs?",
    pin: "Your own PIN",
    pinHint: "Hand the device over. Nobody else should see it.",
    pinWrong: "That PIN is not right. Try again.",
    pinNone: "This person has not chosen a PIN yet. They can sign from their own device, or choose a PIN on their account page first.",
    pinPause: "That was wrong too often. Wait fifteen minutes, or after many tries a day, or sign from your own device.",
    passkey: "Sign with my own passkey",
    passkeyHint: "Or prove it with a passkey of yours: on your own phone, or a key you carry.",
    passkeyNone: "This person has not added a passkey yet. They can sign with their PIN, or from their own device.",
    passkeyFailed: "That did not work with this passkey. Nothing was signed. Please try again, or use your PIN.",
    absence: "Somebody could not or did not want to take part",
    absenceHint: "This never counts as agreement. Say what happened, and when they will be asked again.",
    couldNot: "They could not take part",
    wouldNot: "They did not want to take part",
    askAgain: "When will they be asked again?",
    record: "Write it down",
    wordsChanged: "These are not the words you were shown. Read them again, then sign.",
    newerVersion:
      "A newer version was put forward, so this one is no longer signed. What you wrote is still here: open the newer one to sign it.",
    notMe: "That was not me",
    signedElsewhere: (by) => `Signed in your name on ${by}’s device`,
    signedElsewhereText: (it, when) => `It was about ${it}, ${when}, with your PIN or passkey. If that was not you, you can say so.`,
    signedElsewhereNext: "Look at it",
    saidNotMe: (by) => `${by} says of a signature in their name: that was not me`,
    saidNotMeText: (it, when) => `It was under ${it}, and does not count any more. They said so ${when}. They can sign anew.`,
    notMeHint: (by) =>
      `This was signed with your PIN or passkey on ${by}’s device. If that was not you, say so: it will not count, everybody concerned can read that, and you can change your PIN.`,
    absentWho: "Who could not or did not want to?",
    absentHow: "What happened?",
    absentReason: "What do you know about why? Everybody concerned can read it.",
    done: {
      "put-forward": "It is put forward. Everybody concerned can read it now, and says what they think of it.",
      signed: "It is signed. Everybody concerned can read it.",
      recorded: "It is written down. This does not count as agreement.",
    },
    take: "Keep it",
    pdf: "PDF",
    largePdf: "PDF in large print",
    text: "Plain text",
    fhir: "For other systems (FHIR)",
    takeBack: (it) => `Take ${it} back`,
    takeBackHint: "It can no longer be signed. It stays readable, marked as taken back.",
    takeBackButton: "Take it back",
  },
  "en-GB-x-easyread": {
    ours: "Our plan",
    none: "No plan yet",
    noneText: () => "A plan is made from your words. You choose the words. Then everybody says if they agree.",
    begin: "Start a plan meeting",
    goOn: "Go on with the plan meeting",
    again: "Make a new version",
    read: "Read the plan",
    version: (n, day) => `Version ${n}. ${day}.`,
    older: "Older plans",
    others: "Other things to agree",
    withdrawn: "This was taken back.",
    superseded: () => "There is a newer one.",
    reviewOn: (day) => `We look at it again on ${day}.`,
    reviewSoon: (day) => `We look at it again soon: ${day}.`,
    reviewDue: (day) => `Time to look at it again. The day was ${day}.`,
    changed: "Changed since we agreed",
    changedLede: "These words are different now.",
    was: "Before",
    now: "Now",
    state: (act) => `Now: ${act}.`,
    act: {
      done: "done",
      "not done": "not done yet",
      "put away": "put away",
      "bring back": "back again",
      reached: "done",
      rest: "resting",
      "let go": "let go",
      active: "back again",
      withdrawn: "taken back",
    },
    toSay: (it) => `What do you say to ${it}?`,
    changedCount: (count) => (count === 1 ? "1 thing is different now" : `${count} things are different now`),
    say: () => "What do you say?",
    stance: {
      agree: "I agree",
      "agree-but": "I agree, but…",
      disagree: "I do not agree",
      "could-not": "could not take part",
      "would-not": "did not want to take part",
      witness: "I am a witness",
    },
    reason: "Tell us why. Use your own words.",
    reasonHint: "You can leave this empty if you agree.",
    sign: "Sign with my name",
    signed: "You said:",
    signAgain: "I want to change what I said",
    keeps: (team, years) => `${team} keeps a copy for ${years} years. Even if you stop sharing.`,
    signHere: "Another person signs here",
    signHereHint: "They use their own PIN or passkey.",
    who: "Who signs?",
    pin: "Your PIN",
    pinHint: "Do not show it to others.",
    pinWrong: "The PIN is wrong. Try again.",
    pinNone: "This person has no PIN yet.",
    pinPause: "Wrong too many times. Wait 15 minutes, or use your own device.",
    passkey: "Sign with my passkey",
    passkeyHint: "Or use your own phone or key.",
    passkeyNone: "This person has no passkey yet.",
    passkeyFailed: "That did not work. Nothing is signed. Try again. Or use your PIN.",
    absence: "Somebody could not take part",
    absenceHint: "This does not mean they agree.",
    couldNot: "They could not take part",
    wouldNot: "They did not want to",
    askAgain: "When will we ask again?",
    record: "Write it down",
    wordsChanged: "The words are different. Please read them again.",
    newerVersion: "There is a newer one now. Please sign the newer one. What you wrote is still here.",
    notMe: "That was not me",
    signedElsewhere: (by) => `You signed on the device of ${by}`,
    signedElsewhereText: (it, when) => `It was about ${it}. It was ${when}. Was it not you? Then you can say so.`,
    signedElsewhereNext: "Look at it",
    saidNotMe: (by) => `${by} says: I did not sign`,
    saidNotMeText: (it, when) => `It was about ${it}. They told us ${when}. It does not count. They can sign again.`,
    notMeHint: (by) =>
      `Somebody signed with your PIN or passkey on the device of ${by}. Was it not you? Then press here. It will not count. You can change your PIN.`,
    absentWho: "Who?",
    absentHow: "What happened?",
    absentReason: "Why? Everybody can read this.",
    done: {
      "put-forward": "It is ready. Everybody can read it now.",
      signed: "It is signed.",
      recorded: "We saved it. It does not mean yes.",
    },
    take: "Keep a copy",
    pdf: "PDF",
    largePdf: "PDF with big letters",
    text: "Text",
    fhir: "FHIR (for computers)",
    takeBack: (it) => `Take ${it} back`,
    takeBackHint: "Nobody can sign it then. You can still read it.",
    takeBackButton: "Take it back",
  },
});
