import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Space } from "../../web/layout.tsx";
import type { Help } from "./shape.ts";

type Texts = {
  title: string;
  hello: string;
  intro: string[];
  begin: string;
  notNow: string;
  step(number: number, of: number): string;
  next: string;
  save: string;
  skip: string;
  back: string;
  called: string;
  calledHint: string;
  pronouns: string;
  pronounsHint: string;
  contact: string;
  contactHint: string;
  takesPart: string;
  takesPartHint: string;
  helps: Record<Help, { text: string; hint?: string }>;
  takesPartWords: string;
  takesPartWordsHint: string;
  space: string;
  spaceName: string;
  spaceNameHint: string;
  spaceColour: string;
  colours: Record<Space, string>;
  whoSees: string;
  emergency: string;
  emergencyHint: string;
  emergencyYes: string;
  emergencyYesHint: string;
  emergencyNo: string;
  emergencyNoHint: string;
  /** `skip`: as the link is called that leaves it out; null where there is none */
  emergencyChoose: (skip: string | null) => string;
  summaryTitle: string;
  summaryLede: string;
  change: string;
  nothing: string;
  saved: string;
  home: string;
};

export const WELCOME_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Welcome",
    hello: "You are welcome here.",
    intro: [
      "This is a place for your own words: what matters to you, what you are good at, what keeps you well, where you want to go.",
      "It is empty. You choose what you share, who with, and for how long. Each page says who can see it.",
      "First a few small questions about you. You can leave out any of them, and change your answers whenever you like.",
    ],
    begin: "Begin",
    notNow: "Not now, show me my space",
    step: (number, of) => `Question ${number} of ${of}`,
    next: "Save and go on",
    save: "Save",
    skip: "Leave this one out",
    back: "Back",
    called: "What would you like to be called?",
    calledHint: "The name you want to hear and read. It need not be the one on your letters.",
    pronouns: "What are your pronouns?",
    pronounsHint: "For example she/her, he/him, they/them.",
    contact: "How do you like to be contacted?",
    contactHint: "For example “Text first, never ring before noon” or “Letters, please, and nothing on the envelope”.",
    takesPart: "What helps you take part?",
    takesPartHint: "Choose as many as you like.",
    helps: {
      "large-print": { text: "Large print" },
      "easy-read": { text: "Easy Read", hint: "Short sentences. This turns your pages here to Easy Read as well." },
      pictures: { text: "Pictures", hint: "One picture at a time, answered with yes, no or not sure." },
      interpreter: { text: "An interpreter" },
      "somebody-with-me": { text: "Somebody with me" },
    },
    takesPartWords: "Anything else that helps",
    takesPartWordsHint: "Which language, who is with you, breaks, a quiet room, time to think.",
    space: "Make this place yours",
    spaceName: "What do you call your space?",
    spaceNameHint: "For example “My corner”.",
    spaceColour: "Which colour do you like?",
    colours: { leaf: "Leaf green", plum: "Plum", sky: "Sky blue", sun: "Sun yellow", clay: "Clay red" },
    whoSees: "Who can see this:",
    emergency: "If you are in danger, may a worker open three things?",
    emergencyHint:
      "Your safety plan, your crisis card and your choices in advance, once you write them. It can be a worker of a service you are with. They must say why. You are told at once, and you can end it.",
    emergencyYes: "Yes, in an emergency",
    emergencyYesHint: "They can then see what helps you, who to call and what you do not want.",
    emergencyNo: "No",
    emergencyNoHint: "They then act on what they know themselves. You can change this at any time.",
    emergencyChoose: (skip) => (skip ? `Choose yes or no, or press “${skip}”.` : "Choose yes or no."),
    summaryTitle: "About me",
    summaryLede: "What you told about yourself. Change any of it whenever you like.",
    change: "Change",
    nothing: "Nothing said",
    saved: "Saved.",
    home: "My space",
  },
  "en-GB-x-easyread": {
    title: "Welcome",
    hello: "Welcome.",
    intro: [
      "This place is for your words.",
      "It is empty now.",
      "You choose what you share.",
      "First we ask you a few questions.",
      "You can skip them.",
    ],
    begin: "Start",
    notNow: "Not now",
    step: (number, of) => `Question ${number} of ${of}`,
    next: "Save and go on",
    save: "Save",
    skip: "Skip this",
    back: "Back",
    called: "What is your name?",
    calledHint: "The name you like best.",
    pronouns: "Are you she, he or they?",
    pronounsHint: "For example: she. You can skip this.",
    contact: "How can people reach you?",
    contactHint: "For example: Send me a text.",
    takesPart: "What helps you?",
    takesPartHint: "You can pick more than one.",
    helps: {
      "large-print": { text: "Big letters" },
      "easy-read": { text: "Easy Read", hint: "Short sentences, like this." },
      pictures: { text: "Pictures", hint: "You press yes, no or not sure." },
      interpreter: { text: "An interpreter", hint: "Somebody who speaks my language." },
      "somebody-with-me": { text: "Somebody with me" },
    },
    takesPartWords: "What else helps?",
    takesPartWordsHint: "For example: a quiet room.",
    space: "Make this place yours",
    spaceName: "What do you call your place?",
    spaceNameHint: "For example: My corner.",
    spaceColour: "Which colour do you like?",
    colours: { leaf: "Green", plum: "Purple", sky: "Blue", sun: "Yellow", clay: "Red" },
    whoSees: "Who can see this?",
    emergency: "You may be in danger one day. Can staff read three things then?",
    emergencyHint: "Your safety plan, your card and your choices for later. We tell you at once. You can stop it.",
    emergencyYes: "Yes",
    emergencyYesHint: "Then they know what helps you.",
    emergencyNo: "No",
    emergencyNoHint: "You can change this later.",
    emergencyChoose: (skip) => (skip ? `Pick yes or no. Or press “${skip}”.` : "Pick yes or no."),
    summaryTitle: "About me",
    summaryLede: "You can change this at any time.",
    change: "Change",
    nothing: "Nothing yet",
    saved: "Saved.",
    home: "My space",
  },
});
