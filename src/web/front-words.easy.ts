import type { TextsOf } from "../ground/core/words.ts";
import type { en } from "./front-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
  stopTitle: "Do you want to stop sharing?",
  stopText: "You can stop at any time. You do not have to say why.",
  stopLink: "See how to stop",
};
