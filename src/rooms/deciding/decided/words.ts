import type { Words } from "../../../ground/core/language.ts";
import { sentences } from "../../../ground/core/sentences.ts";

type Texts = {
  title: string;
  none: string;
  noneOthers: string;
  newest: string;
  earlier: (count: number) => string;
  notAgreed: string;
  notAgreedOwn: string;
  sayWhatYouThink: string;
  write: string;
  writeAgain: string;
  text: string;
  textHint: string;
  who: string;
  ours: Record<"me" | "together", string>;
  sure: string;
  sureHint: string;
  sureNone: string;
  sureWords: string;
  sureWordsHint: string;
  lookOn: string;
  lookOnHint: string;
  lookPast: string;
  save: string;
  other: string;
  otherHint: string;
  otherText: string;
  otherTextHint: string;
  power: string;
  powerPick: string;
  powerWords: string;
  powerWordsHint: string;
  otherSave: string;
  agree: string;
  agreeAgain: string;
  agreeHint: string;
  changed: string;
  newer: string;
  due: string;
  look: (day: string) => string;
  prepare: string;
  read: string;
  readEarlier: string;
  missing: string;
  agreeOther: string;
  agreeOtherHint: string;
  forThem: (name: string) => string;
  /** the same questions to whoever writes the words down: "I" would be the writer */
  askedOf: (name: string) => { textHint: string; ours: Record<"me" | "together", string>; sure: string; sureNone: string };
  change: string;
  takeBack: string;
  putAway: string;
  history: string;
  waits: {
    look: string;
    lookText: (what: string) => string;
    lookNext: string;
    meeting: string;
    meetingText: (day: string) => string;
    meetingNext: string;
  };
  family: { title: string; titleOf: (name: string) => string; it: string; yours: string; room: string; note: string };
  part: { about: string; options: string; asked: string; decided: string };
};

export const DECIDED_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "What was decided",
    none: "Nothing is decided yet. There is no hurry: deciding later is deciding, too.",
    noneOthers: "Nothing is decided yet.",
    newest: "Decided last",
    earlier: (count) => (count === 1 ? "1 earlier decision" : `${count} earlier decisions`),
    notAgreed: "Somebody else decided this. It is not agreed, and it is never shown as agreed.",
    notAgreedOwn: "Somebody else decided this. You have not agreed to it, and nothing here says that you have.",
    sayWhatYouThink: "What you think of it you can say under “Questions” below: it stands beside it.",
    write: "Write down what was decided",
    writeAgain: "Write down a new decision",
    text: "What was decided?",
    textHint: "In your own words: what you will do, from when, and who helps.",
    who: "Who decided?",
    ours: { me: "I decided", together: "We decided together" },
    sure: "How sure are you?",
    sureHint: "0 is not sure at all, 10 is quite sure. You can leave it out. A low number is a reason to look again soon.",
    sureNone: "I do not say",
    sureWords: "And in words?",
    sureWordsHint: "What makes you sure, and what would make you surer.",
    lookOn: "When do you look at it again?",
    lookOnHint: "You are reminded on that day.",
    lookPast: "This day is over, or today. Give a day that is still to come.",
    save: "Save what was decided",
    other: "Somebody else decided, under a power",
    otherHint: "For what was not the person’s to decide. It stands here as what it is, and never as agreed.",
    otherText: "What did they decide?",
    otherTextHint: "Plainly: what happens, from when, until when.",
    power: "Under which power?",
    powerPick: "Choose one",
    powerWords: "Who was it, and what was said?",
    powerWordsHint: "Names, reasons, and what choices remain.",
    otherSave: "Record it",
    agree: "Read it together and put it forward",
    agreeAgain: "Put it forward again, as it is now",
    agreeHint:
      "It becomes a page that everybody concerned can sign, disagree with or add a “but” to: the options, what mattered, questions and answers, and what was decided.",
    changed: "Words have changed since it was put forward.",
    newer: "It was decided anew since it was put forward.",
    due: "It is time to look at it again.",
    look: (day) => `To be looked at again on ${day}.`,
    prepare: "Prepare for the next meeting",
    read: "Read what was put forward, and who said what to it",
    readEarlier: "Read what was put forward before that",
    missing: "Write down first what was decided.",
    agreeOther: "Put it on record, and say what you think of it",
    agreeOtherHint:
      "It becomes a page that begins with “Not agreed”. Everybody concerned can say on it whether it is written down as it was, and that they do not agree.",
    forThem: (name) => `These are the words of ${name}, which you write down. They say whether they are right.`,
    askedOf: (name) => ({
      textHint: `In the words of ${name}: what they will do, from when, and who helps.`,
      ours: { me: `${name} decided`, together: `${name} and others decided together` },
      sure: `How sure is ${name}?`,
      sureNone: `${name} does not say`,
    }),
    change: "Change",
    takeBack: "Take back",
    putAway: "Put away",
    history: "History",
    waits: {
      look: "Look again at what you decided",
      lookText: (what) => what,
      lookNext: "Look at it",
      meeting: "You meet soon",
      meetingText: (day) => `What you prepared for ${day} is here to read, print or share.`,
      meetingNext: "Read what I prepared",
    },
    family: {
      title: "Decision",
      titleOf: (name) => `A decision of ${name}`,
      it: "this decision",
      yours: "your decision",
      room: "Back to the options",
      note: "This is a record of a decision. It prescribes nothing and is no prescription.",
    },
    part: {
      about: "What is to be decided, and leaving things as they are",
      options: "What could be done, and what mattered",
      asked: "Questions and answers",
      decided: "What was decided",
    },
  },
  "en-GB-x-easyread": {
    title: "What we decided",
    none: "You have not decided yet. You have time.",
    noneOthers: "Nothing is decided yet.",
    newest: "The last decision",
    earlier: (count) => (count === 1 ? "1 older decision" : `${count} older decisions`),
    notAgreed: "Somebody else decided this. The person did not say yes.",
    notAgreedOwn: "Somebody else decided this. You did not say yes.",
    sayWhatYouThink: "You can say what you think. Look under “Questions”.",
    write: "Write what you decided",
    writeAgain: "Write a new decision",
    text: "What did you decide?",
    textHint: "Use your own words.",
    who: "Who decided?",
    ours: { me: "I decided", together: "We decided together" },
    sure: "How sure are you?",
    sureHint: "0 means not sure. 10 means very sure. You can leave it out.",
    sureNone: "I do not say",
    sureWords: "Why?",
    sureWordsHint: "You can leave this empty.",
    lookOn: "When do you talk about it again?",
    lookOnHint: "We tell you when it is time.",
    lookPast: "This day is over. Pick a later day.",
    save: "Save",
    other: "Somebody else decided. The law let them",
    otherHint: "Sometimes the law lets other people decide. Then we write it here.",
    otherText: "What did they decide?",
    otherTextHint: "What happens? From when?",
    power: "Which law?",
    powerPick: "Pick one",
    powerWords: "Who was it? What did they say?",
    powerWordsHint: "You can leave this empty.",
    otherSave: "Save",
    agree: "Read it and show it to everybody",
    agreeAgain: "Show it again",
    agreeHint: "It becomes a page. Everybody can say yes or no to it.",
    changed: "Some words are new.",
    newer: "There is a new decision.",
    due: "It is time to talk about it again.",
    look: (day) => `We talk again on ${day}.`,
    prepare: "Get ready for the next meeting",
    read: "Read the page",
    readEarlier: "Read the older page",
    missing: "First write what you decided.",
    agreeOther: "Make a page. Say what you think",
    agreeOtherHint: "It becomes a page. The page says: this is not a yes. You can say no on it.",
    forThem: (name) => `${name} says this. You write it down.`,
    askedOf: (name) => ({
      textHint: `Use the words of ${name}.`,
      ours: { me: `${name} decided`, together: `${name} decided with others` },
      sure: `How sure is ${name}?`,
      sureNone: `${name} does not say`,
    }),
    change: "Change",
    takeBack: "Take back",
    putAway: "Put away",
    history: "Older words",
    waits: {
      look: "Look at what you decided",
      lookText: (what) => what,
      lookNext: "Look at it",
      meeting: "You meet soon",
      meetingText: (day) => `You wrote a page for ${day}. You can read it here.`,
      meetingNext: "Read my page",
    },
    family: {
      title: "Decision",
      titleOf: (name) => `What ${name} decided`,
      it: "this decision",
      yours: "your decision",
      room: "Back",
      note: "This page is about a decision. It is not a prescription.",
    },
    part: { about: "What the choice is", options: "What you could do", asked: "Questions and answers", decided: "What you decided" },
  },
});
