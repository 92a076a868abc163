import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

/** What both sides look at before somebody does what worries somebody. In the order in which they are asked. */
export const ASPECTS = ["hope", "wrong", "before", "strengths", "do", "stop"] as const;
export type Aspect = (typeof ASPECTS)[number];

type Texts = {
  title: string;
  lede: string;
  /** besides whoever it is shared with */
  emptyTitle: string;
  empty: string;
  begin: string;
  another: string;
  newTitle: string;
  editTitle: string;
  what: string;
  whatHint: string;
  ideas: string[];
  aspect: Record<Aspect, { heading: string; hint: string; add: string }>;
  you: string;
  others: string;
  nothing: string;
  onlyTheirs: string;
  add: string;
  change: string;
  forThem: (name: string) => string;
  putAway: string;
  awayTitle: (count: number) => string;
  bringBack: string;
  saved: string;
  taken: string;
  agree: string;
  agreeHint: string;
  agreeAgain: string;
  read: string;
  changed: string;
  went: string;
  wentHint: string;
  wentAdd: string;
  wentNone: string;
  when: string;
  missing: string;
  absent: string;
  absentHint: string;
  absentReason: string;
  askOn: string;
  askOnHint: string;
  recordAbsence: string;
  absentLabel: string;
  askOnLabel: string;
  askOnPast: string;
  open: string;
  whence: string;
  both: (own: number, others: number) => string;
};

export const RISK_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Worth trying",
    lede: "Something you want to do, though it worries somebody, perhaps you. Look at it from both sides, together, and decide.",
    emptyTitle: "A life has some risk in it",
    empty:
      "Moving out, coming off something, meeting somebody again, going back to work: what matters is often what could also go wrong. Here you can put what you hope for and what worries people side by side, and agree how to go about it. Nobody gives it a mark.",
    begin: "Write what I want to do",
    another: "Write something else I want to do",
    newTitle: "What do you want to do?",
    editTitle: "Change what you want to do",
    what: "In your own words, what do you want to do?",
    whatHint: "As plainly as you would say it to a friend.",
    ideas: ["Live in a place of my own", "Take less of a medicine, slowly", "See my family again", "Go back to work", "Travel by myself"],
    aspect: {
      hope: { heading: "What I hope for", hint: "What would be good about it, for me?", add: "What do you hope for?" },
      wrong: {
        heading: "What could go wrong, and how we would notice",
        hint: "What worries each of us, and the first small sign of it.",
        add: "What could go wrong, and how would you notice?",
      },
      before: {
        heading: "What has worked before",
        hint: "When something like it went well, or went wrong and was put right.",
        add: "What has worked before?",
      },
      strengths: {
        heading: "My strengths here",
        hint: "What I can do, know or have that helps with this.",
        add: "Which strengths help with this?",
      },
      do: { heading: "What each of us will do", hint: "Each says it for themself.", add: "What will you do?" },
      stop: {
        heading: "What would make us stop and think",
        hint: "Not a rule that ends it: a moment to talk.",
        add: "What would make you stop and think?",
      },
    },
    you: "You",
    others: "Others",
    nothing: "Nothing yet.",
    onlyTheirs: "Only the person says this.",
    add: "Add",
    change: "Change my words",
    forThem: (name) => `These are the words of ${name}, which I write down`,
    putAway: "Put away",
    awayTitle: (count) => (count === 1 ? "1 thing that was put away" : `${count} things that were put away`),
    bringBack: "Bring back",
    saved: "Saved. Everybody this is shared with can read it.",
    taken: "Put away. Nothing of it is lost.",
    agree: "Read it all, and put it forward",
    agreeHint: "When both sides have said what they want to say. Each can agree, agree with a “but”, or not agree.",
    agreeAgain: "Put the words of today forward",
    read: "What was put forward, and what each says to it",
    changed: "Words have changed since.",
    went: "How did it go?",
    wentHint: "In your words, good and bad. It is not counted, and nobody is told off.",
    wentAdd: "How did it go, or how is it going?",
    wentNone: "Nothing is written about it yet.",
    when: "It is time to look at it again.",
    missing: "There are no words of the person’s own here yet. Ask them first, or record why their view is missing.",
    absent: "Record why the person’s own view is missing",
    absentHint: "The person reads it at once. It is no replacement: say when they will be asked again.",
    absentReason: "What was tried, and why is their own view not here?",
    askOn: "When will they be asked again?",
    askOnHint: "Soon.",
    recordAbsence: "Record it",
    absentLabel: "Why the person’s own view is missing",
    askOnLabel: "To be asked again on",
    askOnPast: "Choose a day from today on.",
    open: "Look at both sides",
    whence: "Where this comes from",
    both: (own, others) => `${own} in own words, ${others} of others`,
  },
  "en-GB-x-easyread": {
    title: "Things I want to try",
    lede: "Something you want to do. Somebody is worried about it. You look at it together.",
    emptyTitle: "Trying things is part of life",
    empty: "Write what you want to do. Say what is good about it. Say what could go wrong. Then decide together.",
    begin: "Write what I want to do",
    another: "Write one more thing",
    newTitle: "What do you want to do?",
    editTitle: "Change this",
    what: "What do you want to do?",
    whatHint: "Use your own words.",
    ideas: ["Live in my own place", "Take less medicine", "See my family", "Go to work", "Travel alone"],
    aspect: {
      hope: { heading: "What I hope", hint: "What is good about it?", add: "What do you hope?" },
      wrong: { heading: "What could go wrong", hint: "How would we see it?", add: "What could go wrong?" },
      before: { heading: "What worked before", hint: "What helped last time?", add: "What worked before?" },
      strengths: { heading: "What I am good at", hint: "What helps me do this?", add: "What helps you?" },
      do: { heading: "What we will do", hint: "Each person says what they do.", add: "What will you do?" },
      stop: { heading: "When we stop and think", hint: "Then we talk again.", add: "When do we stop and think?" },
    },
    you: "You",
    others: "Other people",
    nothing: "Nothing yet.",
    onlyTheirs: "Only the person says this.",
    add: "Add",
    change: "Change my words",
    forThem: (name) => `${name} said this. I write it down`,
    putAway: "Put away",
    awayTitle: (count) => `Put away: ${count}`,
    bringBack: "Put back",
    saved: "Saved.",
    taken: "It is put away. It is not lost.",
    agree: "Read all of it. Then ask everybody",
    agreeHint: "Each person says yes or no.",
    agreeAgain: "Ask everybody again",
    read: "See what everybody says",
    changed: "The words changed.",
    went: "How did it go?",
    wentHint: "Good or bad. Use your own words.",
    wentAdd: "How did it go?",
    wentNone: "Nothing yet.",
    when: "It is time to look at it again.",
    missing: "The person did not say anything yet. Ask them first.",
    absent: "Write why the person did not say anything",
    absentHint: "The person can read this.",
    absentReason: "Why not?",
    askOn: "When will you ask again?",
    askOnHint: "Soon.",
    recordAbsence: "Save it",
    absentLabel: "Why the person did not say anything",
    askOnLabel: "We ask again on",
    askOnPast: "Choose today or a later day.",
    open: "Look at it together",
    whence: "See where this comes from",
    both: (own, others) => `${own} own, ${others} from others`,
  },
});
