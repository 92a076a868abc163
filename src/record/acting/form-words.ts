import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  newTitle: string;
  newLede: string;
  noSupporters: string;
  noSupportersLink: string;
  who: string;
  asWhat: string;
  asWhatHint: string;
  sections: string;
  sectionsHint: string;
  howFar: string;
  starts: string;
  ends: string;
  endsHint: string;
  evidenceOwn: string;
  evidenceOwnHint: string;
  save: string;
  recordTitle: (name: string) => string;
  recordLede: (name: string) => string;
  holder: string;
  holderHint: string;
  relationship: string;
  sectionsTheirs: string;
  evidence: string;
  evidenceHint: string;
  number: string;
  evidenceOn: string;
  keptAt: string;
  keptHint: string;
  seenOn: string;
  organisation: string;
  recordButton: string;
  problems: Record<string, string>;
};

/** Naming somebody, and writing down a paper that was seen. */
export const ACTING_FORM_WORDS: Words<Texts> = sentences({
  "en-GB": {
    newTitle: "Name somebody to act for me",
    newLede: "Somebody of your supporters, in your own name. It is in force from the day you say.",
    noSupporters: "You have no supporters here yet. Invite somebody first; then you can name them.",
    noSupportersLink: "Invite a supporter",
    who: "Who?",
    asWhat: "As what?",
    asWhatHint: "Each of them speaks beside you and never decides for you.",
    sections: "What may they reach?",
    sectionsHint: "Only what you tick.",
    howFar: "How far?",
    starts: "From which day?",
    ends: "Until which day?",
    endsHint: "Leave it empty for: until I end it.",
    evidenceOwn: "Is there a paper about it, and where is it?",
    evidenceOwnHint: "For instance your signed nomination, and who keeps it.",
    save: "Save",
    recordTitle: (name) => `Write down who may act for ${name}`,
    recordLede: (name) =>
      `Only what you have seen on paper. A records officer or lead who is not you checks it; before that nobody acts under it. ${name} reads it at once.`,
    holder: "Whom does the paper name?",
    holderHint: "Their name. They are invited once it was checked.",
    relationship: "What are they to the person?",
    sectionsTheirs: "What they need in order to act, and nothing more.",
    evidence: "What have you seen?",
    evidenceHint: "Which paper, what it covers, and any limits it names.",
    number: "Its number",
    evidenceOn: "The day it bears",
    keptAt: "Where is it kept?",
    keptHint: "So that somebody else can look at it again.",
    seenOn: "On which day did you see it?",
    organisation: "In whose name?",
    recordButton: "Write it down",
    problems: {
      why: "Say why it is not right.",
      supporterId: "Choose one of your supporters.",
      sections: "Choose at least one part.",
      endsOn: "Give a day that is not before the first.",
      may: "Only an attorney or a deputy can decide. Choose one of the others.",
    },
  },
  "en-GB-x-easyread": {
    newTitle: "Pick somebody to act for me",
    newLede: "Pick one of your supporters.",
    noSupporters: "You have no supporters yet. Invite somebody first.",
    noSupportersLink: "Invite a supporter",
    who: "Who?",
    asWhat: "What will they be?",
    asWhatHint: "They never decide for you.",
    sections: "What can they see?",
    sectionsHint: "Only what you pick.",
    howFar: "What can they do?",
    starts: "When does it start?",
    ends: "When does it stop?",
    endsHint: "Leave this empty if you do not know.",
    evidenceOwn: "Is there a paper? Where is it?",
    evidenceOwnHint: "You can write who has it.",
    save: "Save",
    recordTitle: (name) => `Who can act for ${name}`,
    recordLede: (name) => `Write only what you saw. ${name} will read it.`,
    holder: "What is their name?",
    holderHint: "We invite them later.",
    relationship: "Who are they to the person?",
    sectionsTheirs: "Only what they need.",
    evidence: "What did you see?",
    evidenceHint: "Say what paper it is.",
    number: "Its number",
    evidenceOn: "The day on the paper",
    keptAt: "Where is the paper?",
    keptHint: "So that others can find it.",
    seenOn: "When did you see it?",
    organisation: "Who do you work for?",
    recordButton: "Save",
    problems: {
      why: "Please say why.",
      supporterId: "Please pick a supporter.",
      sections: "Please pick one or more.",
      endsOn: "This day is too early.",
      may: "They cannot decide. Please pick something else.",
    },
  },
});
