import type { Words } from "../core/language.ts";

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
  myPlan: string;
};

export const FRONT_WORDS: Words<Texts> = {
  "en-GB": {
    title: "Welcome",
    welcome: "Your words. Your record. On your terms.",
    lede: "A place to write down what matters to you, to share what you choose with the people you choose, and to make plans together.",
    signIn: "Sign in",
    invited: "I have an invitation",
    demo: "See the demonstration people",
    whatItIs: "What you can count on",
    promises: [
      "What you write is yours alone until you share it.",
      "Nobody changes your words. They can answer beside them.",
      "You see who can see what, and who looked.",
      "You sign a plan, or you do not. Both are kept as you said them.",
      "You can stop sharing at any time, and take everything with you.",
    ],
    runBy: (name) => `Run by ${name}.`,
    help: "Help right now",
    helpLede: "You do not have to be sure that it is serious enough. Ring, and say how it is.",
    ring: "Ring",
    myPlan: "Open my wellness plan",
  },
  "en-GB-x-easyread": {
    title: "Welcome",
    welcome: "Your words. You choose.",
    lede: "Write what matters to you. Choose who sees it. Make plans together.",
    signIn: "Sign in",
    invited: "I have an invitation",
    demo: "See the example people",
    whatItIs: "Our promises",
    promises: [
      "Your words are private. You choose who sees them.",
      "Nobody can change your words.",
      "You can see who looked.",
      "You can say yes or no to a plan.",
      "You can stop sharing. You can take your words with you.",
    ],
    runBy: (name) => `${name} runs this.`,
    help: "Help now",
    helpLede: "You can ring now. You can just say how you feel.",
    ring: "Ring",
    myPlan: "My wellness plan",
  },
};
