import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Part, Wish } from "./shape.ts";

type Texts = {
  title: string;
  titleOf: (name: string) => string;
  lede: string;
  ledeOthers: (name: string) => string;
  note: string;
  none: string;
  noneOthers: string;
  unfold: string;
  written: string;
  open: string;
  writtenBy: (who: string, when: string) => string;
  takenBack: (who: string, when: string) => string;
  takenBackWhy: string;
  changed: (count: number) => string;
  noPower: string;
  goesOn: string;
  happened: string;
  before: string;
  choices: string;
  yourChoice: string;
  hiddenChoice: string;
  accounts: string;
  theirs: string;
  own: string;
  ownOf: (name: string) => string;
  noAccount: string;
  noAccountOf: (name: string) => string;
  earlier: (name: string) => string;
  /** before why the person's account is missing; or was, where there is one since */
  absent: Record<"own" | "theirs", { now: string; then: string }>;
  askedOn: (day: string) => string;
  talk: string;
  talkState: {
    planned: (day: string) => string;
    outstanding: (day: string) => string;
    held: (day: string) => string;
    unwanted: string;
  };
  followed: Record<"none" | "yes" | "partly" | "no", string>;
  followedOthers: Record<"none" | "yes" | "partly" | "no", string>;
  tried: string;
  takenBackTag: string;
  talkTag: string;
  wishTold: string;
  notSo: string;
  notSoOf: Record<Part, string>;
  whence: string;
  document: string;
  back: string;
  // the person says something
  say: string;
  sayTitle: string;
  sayLede: string;
  sayLabel: string;
  sayHint: string;
  notSoTitle: string;
  notSoLabel: string;
  notSoPart: string;
  partChoice: Record<Part, string>;
  share: string;
  shareHint: string;
  save: string;
  readAlready: (who: string) => string;
  notThisOne: string;
  saved: (who: string) => string;
  shareLater: string;
  wishTitle: string;
  wishLede: (who: string) => string;
  wishLabel: string;
  wish: Record<Wish["wish"], string>;
  wishWords: string;
  wishHint: string;
  wishSave: string;
  noTeam: string;
  // home
  homeNew: string;
  homeNewText: (day: string) => string;
  homeNewNext: string;
  homeAccount: (who: string) => string;
  homeAccountText: string;
  homeAccountNext: string;
  homeTalk: string;
  homeTalkText: (day: string) => string;
  homeTalkNext: string;
};

export const EVENT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Done without my agreement",
    titleOf: (name) => `Done without the agreement of ${name}`,
    lede: "Whatever a service did to you, or took from you, without your yes must stand here, every time. It is never shown as agreed. You can say how it was for you, or that it was not so, at any time.",
    ledeOthers: (name) =>
      `Whatever was done to ${name}, or taken from ${name}, without a yes. ${name} reads all of it at once. It is never shown as agreed.`,
    note: "Reading about it can bring it back. The details stay folded until you open them. You can stop, come back another day, or read with somebody beside you.",
    none: "Nothing stands here. If something is ever done to you without your agreement, whoever did it has to write it here, with what they tried before and what you say to it. You will read it at once.",
    noneOthers: "Nothing is recorded here.",
    unfold: "Read what is written about it",
    written: "What is written about it",
    open: "Open this by itself",
    writtenBy: (who, when) => `Written by ${who}, ${when}.`,
    takenBack: (who, when) => `Taken back by ${who} on ${when}. It stays here to be read.`,
    takenBackWhy: "The reason",
    changed: (count) => (count === 1 ? "The words before they were put right" : `The words before, ${count} times`),
    noPower: "No power was named.",
    goesOn: "It still goes on, as far as anybody wrote.",
    happened: "What happened",
    before: "What was tried before",
    choices: "Choices made in advance",
    yourChoice: "What you had said in advance",
    hiddenChoice: "These words are not shared with you.",
    accounts: "Both accounts, beside each other",
    theirs: "What the service writes",
    own: "How it was for you",
    ownOf: (name) => `How it was for ${name}`,
    noAccount: "You have not said anything yet. You can, whenever you want to, or never.",
    noAccountOf: (name) => `There are no words of ${name} that you can read.`,
    earlier: (name) => `This was written down for ${name}, who has found other words since. Those are not shared with you.`,
    absent: {
      own: { now: "Why your own account is not here yet", then: "Why your own account was not here at first" },
      theirs: { now: "Why the person’s own account is missing", then: "Why the person’s own account was missing at first" },
    },
    askedOn: (day) => `To be asked again on ${day}.`,
    talk: "The conversation afterwards",
    talkState: {
      planned: (day) => `Planned for ${day}.`,
      outstanding: (day) => `Not held yet. It was to be by ${day}.`,
      held: (day) => `Held on ${day}.`,
      unwanted: "Not wanted.",
    },
    followed: {
      none: "",
      yes: "Your choices in advance were followed.",
      partly: "Your choices in advance were followed in part.",
      no: "Your choices in advance were not followed.",
    },
    followedOthers: {
      none: "",
      yes: "Choices in advance followed",
      partly: "Choices in advance followed in part",
      no: "Choices in advance not followed",
    },
    tried: "Tried before",
    takenBackTag: "Taken back",
    talkTag: "Conversation",
    wishTold: "It is said. You can say something else at any time.",
    notSo: "That is not how it was",
    notSoOf: {
      happened: "what happened",
      before: "what was tried before",
      choices: "choices made in advance",
      account: "what is written of you",
      talk: "the conversation",
    },
    whence: "Where this comes from",
    document: "As one document, to print or keep",
    back: "All of them",
    say: "Say how it was for me",
    sayTitle: "How was it for you?",
    sayLede: "In your own words, as much or as little as you want. It stands beside what the service wrote. Nobody can change it.",
    sayLabel: "How it was for me",
    sayHint: "What was it like? What did they not see? What would have helped?",
    notSoTitle: "That is not how it was",
    notSoLabel: "How was it?",
    notSoPart: "About which part?",
    partChoice: {
      happened: "What happened",
      before: "What was tried before",
      choices: "My choices in advance",
      account: "What is written of me",
      talk: "The conversation afterwards",
    },
    share: "Who may read it besides you?",
    shareHint: "You need not choose anybody. You can share it later, and stop sharing it at any time.",
    save: "Save",
    readAlready: (who) => `Who can read it in any case: ${who}. You have let them read all of this. Choose who else may, or nobody.`,
    notThisOne:
      "Whoever reads all of this reads these words, too. To keep them from somebody, stop sharing all of it with them before you save; then share with them, one by one, what they may read.",
    saved: (who) => `Saved. Who can see it: ${who}.`,
    shareLater: "Share these words",
    wishTitle: "Would you like to talk about it?",
    wishLede: (who) => `With somebody from ${who}, or somebody else you choose. When you want, and only if you want.`,
    wishLabel: "Talking about it",
    wish: { yes: "I want to talk about it", later: "Not now. Ask me again", no: "I do not want to" },
    wishWords: "When, where, and with whom?",
    wishHint: "For example: not with whoever held me; with my advocate beside me; outside.",
    wishSave: "Send my answer",
    noTeam: "No service works with you now, so nobody else can be told from here.",
    homeNew: "Something was written down that you may want to know",
    homeNewText: (day) => `It is about ${day}. Read it when it suits you, alone or with somebody. You need not answer.`,
    homeNewNext: "Go there",
    homeAccount: (who) => `${who} wrote down how something was for you`,
    homeAccountText: "You can say whether it is what you meant, put it right, or leave it.",
    homeAccountNext: "Go there",
    homeTalk: "Would you like to talk about what happened?",
    homeTalkText: (day) => `About ${day}. When you want, and only if you want.`,
    homeTalkNext: "Say what I want",
  },
  "en-GB-x-easyread": {
    title: "Done without my yes",
    titleOf: (name) => `Done without a yes from ${name}`,
    lede: "Staff write here what they did without your yes. You can say how it was for you.",
    ledeOthers: (name) => `What staff did without a yes from ${name}. ${name} can read all of it.`,
    note: "Reading this can be hard. It stays closed. You can open it, or stop.",
    none: "There is nothing here. Staff must write here if they do something without your yes.",
    noneOthers: "There is nothing here.",
    unfold: "Open and read",
    written: "What is written here",
    open: "Only this one",
    writtenBy: (who, when) => `${who} wrote this. ${when}.`,
    takenBack: (who, when) => `${who} took this back on ${when}. You can still read it.`,
    takenBackWhy: "Why",
    changed: (count) => `Older words: ${count}`,
    noPower: "They did not name a law.",
    goesOn: "It is not over yet.",
    happened: "What happened",
    before: "What they tried first",
    choices: "What I said before",
    yourChoice: "You said this before",
    hiddenChoice: "You cannot see these words.",
    accounts: "What staff say and what you say",
    theirs: "What staff wrote",
    own: "How it was for you",
    ownOf: (name) => `How it was for ${name}`,
    noAccount: "You did not say anything yet. You do not have to.",
    noAccountOf: (name) => `You can read no words from ${name}.`,
    earlier: (name) => `Somebody wrote this for ${name}. ${name} has new words now. You cannot see them.`,
    absent: {
      own: { now: "Why your words are not here yet", then: "Why your words were not here at first" },
      theirs: { now: "Why the person’s words are missing", then: "Why the person’s words were missing at first" },
    },
    askedOn: (day) => `They ask you again on ${day}.`,
    talk: "Talking about it",
    talkState: {
      planned: (day) => `We talk on ${day}.`,
      outstanding: (day) => `Nobody talked with you yet. It should be ${day}.`,
      held: (day) => `We talked on ${day}.`,
      unwanted: "You do not want to talk.",
    },
    followed: {
      none: "",
      yes: "They did what you said before.",
      partly: "They did some of what you said before.",
      no: "They did not do what you said before.",
    },
    followedOthers: {
      none: "",
      yes: "We did what the person said before",
      partly: "We did some of what the person said before",
      no: "We did not do what the person said before",
    },
    tried: "They tried first",
    takenBackTag: "Taken back",
    talkTag: "Talking",
    wishTold: "Saved. You can change it later.",
    notSo: "It was not like that",
    notSoOf: {
      happened: "what happened",
      before: "what they tried first",
      choices: "what I said before",
      account: "my words",
      talk: "when we talked",
    },
    whence: "Who wrote this",
    document: "Print it or keep it",
    back: "See all",
    say: "Say how it was for me",
    sayTitle: "How was it for you?",
    sayLede: "Use your own words. Nobody can change them.",
    sayLabel: "How it was for me",
    sayHint: "How did it feel? What could help?",
    notSoTitle: "It was not like that",
    notSoLabel: "How was it?",
    notSoPart: "What was not right?",
    partChoice: {
      happened: "What happened",
      before: "What they tried first",
      choices: "What I said before",
      account: "My words",
      talk: "When we talked",
    },
    share: "Who else can read it?",
    shareHint: "You need not pick anybody. You can change this later.",
    save: "Save",
    readAlready: (who) => `These can always read it: ${who}. You can pick more people.`,
    notThisOne: "Do you not want them to read this? Then stop sharing with them first. After that you save.",
    saved: (who) => `Saved. Who can see it: ${who}.`,
    shareLater: "Share this",
    wishTitle: "Do you want to talk about it?",
    wishLede: (who) => `You can talk with ${who}. Or pick somebody else. You do not have to.`,
    wishLabel: "Talking about it",
    wish: { yes: "Yes, I want to talk", later: "Not now", no: "No" },
    wishWords: "When? With whom?",
    wishHint: "For example: with my advocate. Or outside.",
    wishSave: "Send my answer",
    noTeam: "No service works with you now.",
    homeNew: "Staff wrote something about you",
    homeNewText: (day) => `It is about ${day}. You can read it when you want. You do not have to.`,
    homeNewNext: "Go there",
    homeAccount: (who) => `${who} wrote down your words`,
    homeAccountText: "You can say if it is right.",
    homeAccountNext: "Go there",
    homeTalk: "Do you want to talk about what happened?",
    homeTalkText: (day) => `It is about ${day}. You do not have to.`,
    homeTalkNext: "Answer",
  },
});
