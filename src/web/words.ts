import type { Words } from "../ground/core/language.ts";

/** The words round every page: header, footer, and what forms and lists say of themselves. */
type Texts = {
  skip: string;
  home: string;
  help: string;
  places: string;
  mySpace: string;
  people: string;
  foot: string;
  decide: string;
  whoSees: string;
  whoLooked: string;
  administration: string;
  account: string;
  otherLanguage: string;
  leave: string;
  leaveHint: string;
  signOut: string;
  demo: string;
  demoLink: string;
  /** on a device that others use, before the person's name */
  here: string;
  errorTitle: string;
  errorSummary: string;
  errorBefore: string;
  optional: string;
  notice: string;
  showPassword: string;
  hidePassword: string;
};

export const PAGE_WORDS: Words<Texts> = {
  "en-GB": {
    skip: "Skip to the main part",
    home: ", to the start",
    help: "Help right now",
    places: "Where to go",
    mySpace: "My space",
    people: "People I work with",
    foot: "More about this site",
    decide: "You decide what you share.",
    whoSees: "Who can see what?",
    whoLooked: "Who looked?",
    administration: "Administration",
    account: "My account",
    otherLanguage: "Easy Read",
    leave: "Leave this page quickly",
    leaveHint: "or press Esc three times",
    signOut: "Sign out",
    demo: "This is a demonstration. The people in it are invented, and what you write is thrown away.",
    demoLink: "Be somebody else",
    here: "Signed in as",
    errorTitle: "Problem: ",
    errorSummary: "Something needs another look",
    errorBefore: "Problem:",
    optional: "if you like",
    notice: "What just happened",
    showPassword: "Show what I type",
    hidePassword: "Hide it again",
  },
  "en-GB-x-easyread": {
    skip: "Go to the main part",
    home: ". Go to the start",
    help: "Help right now",
    places: "Places to go",
    mySpace: "My space",
    people: "People I work with",
    foot: "More about this site",
    decide: "You choose what you share.",
    whoSees: "Who can see?",
    whoLooked: "Who looked?",
    administration: "Administration",
    account: "My account",
    otherLanguage: "Standard English",
    leave: "Leave this page fast",
    leaveHint: "or press Esc 3 times",
    signOut: "Sign out",
    demo: "This is for trying out. The people are not real. Your words are not kept.",
    demoLink: "Be somebody else",
    here: "You are",
    errorTitle: "Problem: ",
    errorSummary: "Please look at this again",
    errorBefore: "Problem:",
    optional: "you can skip this",
    notice: "News",
    showPassword: "Show the letters",
    hidePassword: "Hide the letters",
  },
};
