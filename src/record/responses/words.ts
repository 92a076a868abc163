import { relationWord } from "../../ground/core/name.ts";
import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { SuggestionOf } from "./rules.ts";

type Said = { name: string; label: string; hint: string; button: string; title: string };

type Texts = {
  you: string;
  person: string;
  /** within a sentence */
  theirs: string;
  wroteForYou(scribe: string): string;
  wroteFor(scribe: string, person: string): string;
  your(name: string, relation: string): string;
  /** whoever acts for somebody: "Ann, your daughter, acting for you" */
  actsForYou(who: string): string;
  actsFor(who: string, person: string): string;
  waits: string;
  notConfirmed: string;
  isQuestion: string;
  questionForYou: string;
  answered: string;
  suggests: Record<SuggestionOf, string>;
  state: Record<"taken up" | "changed" | "declined" | "not-now", string>;
  because(reason: string): string;
  decided(count: number): string;
  tookBack(who: string): string;
  whence: string;
  clash: string;
  confirm: string;
  notMine: string;
  inMyWords: string;
  /** somebody's other words beside the person's own */
  useTheirs: Record<"lede" | "mine" | "keep" | "add" | "then" | "undo", string> & Record<"title" | "instead", (name: string) => string>;
  bringBack: string;
  edit: string;
  takeUp: string;
  thinkOver: string;
  change: string;
  decline: string;
  notNow: string;
  withdraw: string;
  of(words: string): string;
  answerThis: string;
  answer: Said;
  question: Said;
  suggestion: Said;
  ofWhat: string;
  ofChoice: Record<"step" | "words", string>;
  aboutTitle: string;
  back: string;
  sends: string;
  changeTitle: Record<SuggestionOf, string>;
  changeLede: string;
  changeButton: string;
  declineTitle: string;
  declineReason: string;
  declineHint: string;
  suggestGoal: { title: string; lede: string; label: string; button: string };
  writeDown: { title(name: string): string; lede(name: string): string; button: string };
  done: Record<string, string>;
};

export const RESPONSE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    you: "You",
    person: "The person",
    theirs: "the person",
    wroteForYou: (scribe) => `You. ${scribe} wrote this down for you`,
    wroteFor: (scribe, person) => `${person}. ${scribe} wrote this down`,
    your: (name, relation) => `${name}, your ${relationWord(relation)}`,
    actsForYou: (who) => `${who}, acting for you`,
    actsFor: (who, person) => `${who}, acting for ${person}`,
    waits: "Is it what you meant?",
    notConfirmed: "not confirmed yet",
    isQuestion: "a question",
    questionForYou: "a question for you",
    answered: "answered",
    suggests: { goal: "suggests a goal", step: "suggests a step", words: "suggests other words" },
    state: { "taken up": "taken up", changed: "taken up, in other words", declined: "no thank you", "not-now": "not now" },
    because: (reason) => `The reason: “${reason}”`,
    decided: (count) => `Suggestions you have decided about (${count})`,
    tookBack: (who) => `${who} took something back`,
    whence: "Where it comes from",
    clash: "There are two versions. Look at both.",
    confirm: "Yes, that’s what I meant",
    notMine: "No, I did not say that",
    inMyWords: "Put it in my words",
    edit: "Change my words",
    takeUp: "Take it up",
    thinkOver: "Take it up after all",
    change: "Change it",
    decline: "No thank you",
    notNow: "Not now",
    withdraw: "Take it back",
    of: (words) => `: “${words}”`,
    answerThis: "Answer",
    answer: { name: "Say something", label: "What do you want to say?", hint: "", button: "Say it", title: "Say something" },
    question: {
      name: "Ask something",
      label: "What do you want to ask?",
      hint: "They can answer when they like, or not at all.",
      button: "Ask",
      title: "Ask something",
    },
    suggestion: {
      name: "Suggest something",
      label: "Your suggestion",
      hint: "They see it beside their own words: they can keep theirs, add yours, use yours instead, or say no thank you. If they use it, it says that it came from you.",
      button: "Suggest it",
      title: "Suggest something",
    },
    useTheirs: {
      title: (name) => `What ${name} suggests, beside your words`,
      lede: "Nothing of yours is lost, whatever you choose.",
      mine: "Your words now:",
      keep: "Keep mine",
      add: "Add theirs to mine",
      instead: (name) => `Use ${name}’s words instead of mine`,
      then: "Then it says:",
      undo: "It will say whose words they were. You can bring back what you said before whenever you like.",
    },
    bringBack: "Bring back what I said before",
    ofWhat: "What do you suggest?",
    ofChoice: { step: "A step", words: "Other words for what was said" },
    aboutTitle: "About this:",
    back: "Back",
    sends: "Everybody who can see this can read what you write, and who wrote it.",
    changeTitle: { goal: "Make it a goal of your own", step: "Make it a step of your own", words: "Find your own words" },
    changeLede: "Change it until it is yours. What was suggested stays beside it.",
    changeButton: "This is mine now",
    declineTitle: "No thank you",
    declineReason: "Do you want to say why?",
    declineHint: "You need no reason. Whoever suggested it can read what you write.",
    suggestGoal: {
      title: "Suggest a goal",
      lede: "It stays a suggestion until they take it up. They may change it, or say no thank you.",
      label: "The goal you suggest",
      button: "Suggest it",
    },
    writeDown: {
      title: (name) => `Write down what ${name} says`,
      lede: (name) =>
        `${name}’s own words. They are marked as written down by you until ${name} has read them and said “yes, that’s what I meant”.`,
      button: "Write it down",
    },
    done: {
      answer: "Said. It stands beside the words it is about.",
      question: "Asked. The answer will stand beside it.",
      suggestion: "Suggested. It is for them to decide.",
      confirm: "These are your words now.",
      "take-up": "Taken up. It is yours now, and you can change it.",
      use: "Done. It says whose words they were. You can bring back what you said before, under “Where it comes from”.",
      mine: "Your words from before are back.",
      "not-mine": "Put away. It says that you did not say this.",
      change: "It is yours now, in your words.",
      decline: "You said no thank you. That is fine.",
      "not-now": "Put off. It stays here for when you want it.",
      withdraw: "Taken back.",
      meanwhile: "It was changed while you read it. Please read it again.",
      "write-down": "Written down. It waits for their “yes, that’s what I meant”.",
      edit: "Saved.",
    },
  },
  "en-GB-x-easyread": {
    you: "You",
    person: "The person",
    theirs: "the person",
    wroteForYou: (scribe) => `You. ${scribe} wrote this`,
    wroteFor: (scribe, person) => `${person}. ${scribe} wrote this`,
    your: (name, relation) => `${name}, your ${relationWord(relation)}`,
    actsForYou: (who) => `${who}. They act for you`,
    actsFor: (who, person) => `${who}. They act for ${person}`,
    waits: "Is this right?",
    notConfirmed: "not checked yet",
    isQuestion: "a question",
    questionForYou: "a question for you",
    answered: "answered",
    suggests: { goal: "has an idea for a goal", step: "has an idea for a step", words: "has an idea for other words" },
    state: { "taken up": "yes", changed: "yes, but changed", declined: "no thank you", "not-now": "not now" },
    because: (reason) => `Why: “${reason}”`,
    decided: (count) => `You said yes or no (${count})`,
    tookBack: (who) => `${who} took something back`,
    whence: "Who wrote this",
    clash: "There are 2 versions. Please look at both.",
    confirm: "Yes, this is right",
    notMine: "No, I did not say that",
    inMyWords: "Say it in my words",
    edit: "Change my words",
    takeUp: "Yes, I want this",
    thinkOver: "Yes, I want this now",
    change: "Change it",
    decline: "No thank you",
    notNow: "Not now",
    withdraw: "Take it back",
    of: (words) => `: “${words}”`,
    answerThis: "Answer",
    answer: { name: "Say something", label: "What do you want to say?", hint: "", button: "Say it", title: "Say something" },
    question: {
      name: "Ask something",
      label: "What do you want to ask?",
      hint: "They do not have to answer.",
      button: "Ask",
      title: "Ask something",
    },
    suggestion: {
      name: "Give an idea",
      label: "Your idea",
      hint: "They see their words and your words. They choose. They can say no.",
      button: "Give this idea",
      title: "Give an idea",
    },
    useTheirs: {
      title: (name) => `An idea of ${name}`,
      lede: "These are their words and your words. You choose.",
      mine: "You said:",
      keep: "Keep my words",
      add: "Add their words to my words",
      instead: (name) => `Use the words of ${name}`,
      then: "Then it says:",
      undo: "You can go back to your old words later.",
    },
    bringBack: "Go back to my old words",
    ofWhat: "What is your idea?",
    ofChoice: { step: "A step", words: "Other words" },
    aboutTitle: "This is about:",
    back: "Back",
    sends: "People who can see this can read your words. They can see your name.",
    changeTitle: { goal: "Make it your goal", step: "Make it your step", words: "Find your own words" },
    changeLede: "Change it. Make it yours. We keep the old words too.",
    changeButton: "This is mine now",
    declineTitle: "No thank you",
    declineReason: "Do you want to say why?",
    declineHint: "You do not have to. The person with the idea can read it.",
    suggestGoal: {
      title: "Give an idea for a goal",
      lede: "They can say yes. They can change it. They can say no.",
      label: "Your idea for a goal",
      button: "Give this idea",
    },
    writeDown: {
      title: (name) => `Write what ${name} says`,
      lede: (name) => `Write ${name}’s own words. ${name} will check if it is right.`,
      button: "Write it",
    },
    done: {
      answer: "We saved what you said.",
      question: "We saved your question.",
      suggestion: "We saved your idea. They decide.",
      confirm: "These are your words now.",
      "take-up": "You said yes. It is yours now.",
      use: "Done. You can go back to your old words on the page: Who wrote this.",
      mine: "Your old words are back.",
      "not-mine": "It is put away. It says: you did not say this.",
      change: "It is yours now.",
      decline: "You said no. That is OK.",
      "not-now": "Not now. It stays here for later.",
      withdraw: "You took it back.",
      meanwhile: "It has changed. Please read it again.",
      "write-down": "Saved. Now they can check it.",
      edit: "Saved.",
    },
  },
});

/** What just happened, from the address a form led to. */
export const doneWords = (done: string | undefined, language: keyof typeof RESPONSE_WORDS): string | undefined =>
  done !== undefined && Object.hasOwn(RESPONSE_WORDS[language].done, done) ? RESPONSE_WORDS[language].done[done] : undefined;
