import type { Words } from "../ground/core/language.ts";
import { sentences } from "../ground/core/sentences.ts";

type Texts = {
  title: string;
  welcome: string;
  lede: string;
  signIn: string;
  invited: string;
  demo: string;
  whatItIs: string;
  promises: string[];
  runBy: (name: string) => string;
  help: string;
  helpLede: string;
  ring: string;
  /** "text SHOUT to 85258", as a thing to press */
  send(words: string, to: string): string;
  /** the words that come with the product for a number, in the words of this language */
  helpTexts: Record<string, string>;
  back: string;
  backToStart: string;
  myCard: string;
  mySafetyPlan: string;
  myPlan: string;
  myPocket: string;
};

export const FRONT_WORDS: Words<Texts> = sentences<Texts>({
  "en-GB": {
    title: "Welcome",
    welcome: "Your words. Your record. On your terms.",
    lede: "A place to write down what matters to you, to share what you choose with the people you choose, and to make plans together.",
    signIn: "Sign in",
    invited: "I have an invitation",
    demo: "See the demonstration people",
    whatItIs: "What you can count on",
    promises: [
      "You decide what you share, who with, and for how long.",
      "Nobody changes your words. They can answer beside them.",
      "You see who can see what, and who looked.",
      "You sign a plan, or you do not. Both are kept as you said them.",
      "You can stop sharing at any time, and take everything with you.",
    ],
    runBy: (name) => `Run by ${name}.`,
    help: "Help right now",
    helpLede: "You do not have to be sure that it is serious enough. Ring or send a text, and say how it is.",
    ring: "Ring",
    send: (words, to) => (words ? `Text ${words} to ${to}` : `Text ${to}`),
    helpTexts: {},
    back: "Back to where I was",
    backToStart: "Back to the start",
    myCard: "My crisis card",
    mySafetyPlan: "My safety plan",
    myPlan: "Open my wellness plan",
    myPocket: "My plans on this phone, without a signal",
  },
  "en-GB-x-easyread": {
    title: "Welcome",
    welcome: "Your words. You choose.",
    lede: "Write what matters to you. Choose who you share it with. Make plans together.",
    signIn: "Sign in",
    invited: "I have an invitation",
    demo: "See the example people",
    whatItIs: "Our promises",
    promises: [
      "You choose what you share.",
      "Nobody can change your words.",
      "You can see who looked.",
      "You can say yes or no to a plan.",
      "You can stop sharing. You can take your words with you.",
    ],
    runBy: (name) => `${name} runs this.`,
    help: "Help now",
    helpLede: "You can ring now. You can send a text. You can just say how you feel.",
    ring: "Ring",
    send: (words, to) => (words ? `Text ${words} to ${to}` : `Text ${to}`),
    helpTexts: {
      "If you or somebody else is in danger now.": "Somebody is in danger now.",
      "Press 2 for urgent help with your mental health, at any hour.": "You feel very bad. Ring, then press 2. Day or night.",
      "To talk to somebody, at any hour. Free.": "You want to talk. Day or night. It is free.",
      "If you would rather write than talk. At any hour. Free.": "You do not want to talk. You can write. Day or night. It is free.",
    },
    back: "Go back",
    backToStart: "Go to the start",
    myCard: "My crisis card",
    mySafetyPlan: "My safety plan",
    myPlan: "Staying well",
    myPocket: "My plans on this phone",
  },
});
