import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  record: string;
  newTitle: (name: string) => string;
  editTitle: string;
  newLede: (name: string) => string;
  parts: Record<"what" | "before" | "choices" | "account" | "talk", string>;
  type: string;
  beganOn: string;
  beganAt: string;
  endedOn: string;
  endedAt: string;
  endedHint: string;
  place: string;
  decidedBy: string;
  decidedByHint: string;
  power: string;
  noPower: string;
  reason: string;
  reasonHint: string;
  text: string;
  textHint: string;
  harm: string;
  harmHint: string;
  before: string;
  beforeHint: string;
  choicesNone: (name: string) => string;
  choicesLede: (name: string) => string;
  choicesLabel: string;
  choicesApplied: string;
  choicesOthers: string;
  followedLabel: (words: string) => string;
  followed: Record<"" | "yes" | "partly" | "no", string>;
  why: string;
  stoodUntil: (when: string) => string;
  accountLabel: (name: string) => string;
  accountScribed: (name: string) => string;
  accountAbsent: string;
  accountText: (name: string) => string;
  accountHint: (name: string) => string;
  absentReason: string;
  askOn: string;
  talkLabel: string;
  talkHint: (name: string) => string;
  talkWords: string;
  reads: (name: string) => string;
  save: string;
  /** while it is written */
  draft: (name: string) => string;
  saved: (name: string) => string;
  followUpSaved: string;
  problem: Record<"past" | "future" | "chooseChoices" | "chooseEntry" | "changed" | "withdrawn", string>;
  // afterwards
  owed: string;
  owedLine: (what: string, day: string) => string;
  accountDue: (day: string) => string;
  accountLater: (day: string) => string;
  talkDue: (day: string) => string;
  talkPlanned: (day: string) => string;
  nothingOwed: string;
  all: string;
  ended: string;
  account: (name: string) => string;
  absentAgain: string;
  plan: string;
  planOn: string;
  talked: string;
  talkedOn: string;
  who: string;
  said: string;
  changes: string;
  changesHint: string;
  edit: string;
  takeBack: string;
  takeBackReason: string;
  takeBackHint: (name: string) => string;
  takenBack: string;
  keep: string;
};

export const RECORD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    record: "Record something done without agreement",
    newTitle: (name) => `Something that was done without the agreement of ${name}`,
    editTitle: "Put right what I wrote",
    newLede: (name) =>
      `It is kept whole or not at all. ${name} reads all of it at once, beside their own account. It is never shown as agreed. Write it as you would say it to ${name}.`,
    parts: {
      what: "What was done",
      before: "What was tried before",
      choices: "Choices made in advance",
      account: "The person’s own account",
      talk: "The conversation afterwards",
    },
    type: "What was done?",
    beganOn: "On which day did it begin?",
    beganAt: "At what time?",
    endedOn: "On which day did it end?",
    endedAt: "At what time did it end?",
    endedHint: "Leave it empty while it goes on. Whoever sees the end adds it.",
    place: "Where?",
    decidedBy: "Who decided it?",
    decidedByHint: "Name and job.",
    power: "Under which power?",
    noPower: "No power was named",
    reason: "Why was it done?",
    reasonHint: "The reason, as whoever decided gives it.",
    text: "What happened, in plain words?",
    textHint: "Step by step: what was done, how, and by whom (names and jobs). No judgement of the person.",
    harm: "Was anybody hurt?",
    harmHint: "Bruises, pain, fright. What was done about it.",
    before: "What was tried before it came to this?",
    beforeHint: "What was offered, asked or changed first, and how the person answered. It is needed: without it nothing is kept.",
    choicesNone: (name) => `You can see no choice that ${name} made in advance. It will say so: “Whoever wrote this could see none.”`,
    choicesLede: (name) =>
      `What ${name} said in advance, as far as it is shared with you. Which of it was about this, and was it followed?`,
    choicesLabel: "Did any of it apply?",
    choicesApplied: "Yes: those marked below",
    choicesOthers: "No: none of it was about this",
    followedLabel: (words) => `“${words}”`,
    followed: { "": "This was about something else", yes: "Followed", partly: "Followed in part", no: "Not followed" },
    why: "If not, or only in part: why?",
    stoodUntil: (when) => `It stood until ${when}. It counts here only if what was done began before that.`,
    accountLabel: (name) => `What does ${name} say?`,
    accountScribed: (name) => `${name} told me how it was, and I write it down`,
    accountAbsent: "There is no account yet",
    accountText: (name) => `In the words of ${name}`,
    accountHint: (name) => `Word for word. ${name} is asked whether it is right.`,
    absentReason: "Why not? What was tried?",
    askOn: "When will they be asked again?",
    talkLabel: "On which day do you talk it over with them?",
    talkHint: (name) => `An offer, not an order: ${name} says when, with whom, or that they do not want to.`,
    talkWords: "With whom, and where?",
    reads: (name) => `Who can read this: ${name}, at once, and practitioners of your organisation who work with ${name}.`,
    save: "Keep this record",
    draft: (name) => `What you write is kept for you alone until you press the button. ${name} and others read it from then on.`,
    saved: (name) => `It is kept. ${name} can read it now.`,
    followUpSaved: "Saved. The person can read it.",
    problem: {
      past: "Choose a day from today on.",
      future: "Choose a day that has been.",
      chooseChoices: "Say whether any of it applied.",
      chooseEntry: "You said that something applied. Mark below which it was.",
      changed: "These words were changed while you wrote. Read them again.",
      withdrawn: "This was withdrawn before it began, so it did not stand then. Choose “This was about something else”.",
    },
    owed: "Outstanding after something was done without agreement",
    owedLine: (what, day) => `${what}, ${day}`,
    accountDue: (day) => `Their own account: to be asked since ${day}`,
    accountLater: (day) => `Their own account: ask again on ${day}`,
    talkDue: (day) => `Conversation: outstanding since ${day}`,
    talkPlanned: (day) => `Conversation: planned for ${day}`,
    nothingOwed: "Nothing is outstanding.",
    all: "Everything that was done without agreement",
    ended: "Say when it ended",
    account: (name) => `Write down what ${name} says about it`,
    absentAgain: "Asked again, and there is still no account",
    plan: "Plan the conversation anew",
    planOn: "On which day?",
    talked: "Record the conversation",
    talkedOn: "When was it?",
    who: "Who was there?",
    said: "What was said?",
    changes: "What changes because of it?",
    changesHint: "If nothing does, say so, and why.",
    edit: "Put right what I wrote",
    takeBack: "Take it back",
    takeBackReason: "Why is it taken back?",
    takeBackHint: (name) => `It stays to be read by ${name} and by you, marked as taken back, with this reason.`,
    takenBack: "It is marked as taken back.",
    keep: "Save",
  },
  "en-GB-x-easyread": {
    record: "Write what was done without a yes",
    newTitle: (name) => `Something done without a yes from ${name}`,
    editTitle: "Change my words",
    newLede: (name) => `${name} can read all of it at once. Write plain words.`,
    parts: {
      what: "What was done",
      before: "What you tried first",
      choices: "What the person said before",
      account: "What the person says",
      talk: "Talking about it",
    },
    type: "What was done?",
    beganOn: "What day did it begin?",
    beganAt: "What time?",
    endedOn: "What day did it end?",
    endedAt: "What time did it end?",
    endedHint: "Leave it empty if it is not over.",
    place: "Where?",
    decidedBy: "Who decided?",
    decidedByHint: "Name and job.",
    power: "What law?",
    noPower: "No law was named",
    reason: "Why was it done?",
    reasonHint: "The reason of who decided.",
    text: "What happened?",
    textHint: "Step by step. Who did what?",
    harm: "Was anybody hurt?",
    harmHint: "Write what happened then.",
    before: "What did you try first?",
    beforeHint: "You must write this.",
    choicesNone: (name) => `You can see nothing that ${name} said before. It will say so.`,
    choicesLede: (name) => `${name} said this before. Did you do it?`,
    choicesLabel: "Was it about this?",
    choicesApplied: "Yes. I mark it below",
    choicesOthers: "No",
    followedLabel: (words) => `“${words}”`,
    followed: { "": "It was about other things", yes: "We did it", partly: "We did some of it", no: "We did not do it" },
    why: "If not: why?",
    stoodUntil: (when) => `It counted until ${when}. Was it before that?`,
    accountLabel: (name) => `What does ${name} say?`,
    accountScribed: (name) => `${name} told me. I write it down`,
    accountAbsent: "Nothing yet",
    accountText: (name) => `The words of ${name}`,
    accountHint: (name) => `${name} will check if it is right.`,
    absentReason: "Why not?",
    askOn: "When do you ask again?",
    talkLabel: "What day do you talk about it?",
    talkHint: (name) => `${name} can say no.`,
    talkWords: "With whom? Where?",
    reads: (name) => `${name} can read this now. So can professionals of your service.`,
    save: "Save",
    draft: (name) => `Only you see this until you press the button. Then ${name} can read it.`,
    saved: (name) => `Saved. ${name} can read it now.`,
    followUpSaved: "Saved.",
    problem: {
      past: "Choose today or a later day.",
      future: "Choose today or a day before.",
      chooseChoices: "Please pick one answer.",
      chooseEntry: "Please mark which one it was.",
      changed: "The words changed. Please read them again.",
      withdrawn: "They took this back before. It did not count then. Choose “It was about other things”.",
    },
    owed: "Still to do",
    owedLine: (what, day) => `${what}, ${day}`,
    accountDue: (day) => `Ask what they say. Since ${day}`,
    accountLater: (day) => `Ask what they say on ${day}`,
    talkDue: (day) => `Talk about it. Since ${day}`,
    talkPlanned: (day) => `Talk about it on ${day}`,
    nothingOwed: "There is nothing to do.",
    all: "All that was done without a yes",
    ended: "Say when it ended",
    account: (name) => `Write what ${name} says`,
    absentAgain: "You asked again. There are still no words",
    plan: "Pick a new day to talk",
    planOn: "What day?",
    talked: "Write that you talked",
    talkedOn: "When was it?",
    who: "Who was there?",
    said: "What did you say?",
    changes: "What changes now?",
    changesHint: "If nothing changes, say why.",
    edit: "Change my words",
    takeBack: "Take it back",
    takeBackReason: "Why?",
    takeBackHint: (name) => `${name} can still read it. It says that you took it back.`,
    takenBack: "You took it back.",
    keep: "Save",
  },
});
