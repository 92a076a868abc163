import type { Words } from "../core/language.ts";

type Texts = {
  endTheirs: string;
  checksTitle: string;
  toCheck: (count: number) => string;
  checksLede: string;
  checksNone: string;
  checkFor: (name: string) => string;
  checkButton: string;
  checkHint: string;
  refuse: string;
  refuseButton: string;
};

/** Checking what practitioners wrote down. */
export const ACTING_CHECK_WORDS: Words<Texts> = {
  "en-GB": {
    endTheirs: "End this",
    checksTitle: "Who may act for somebody",
    toCheck: (count) => `${count} to check`,
    checksLede:
      "What practitioners of your organisation wrote down. You see who, on what paper and for what: never a word of the person’s record.",
    checksNone: "Nobody has written down anything yet.",
    checkFor: (name) => `For ${name}`,
    checkButton: "I looked at the paper: it is right",
    checkHint: "From now on it is in force. You cannot check what you wrote yourself.",
    refuse: "It is not right",
    refuseButton: "End it",
  },
  "en-GB-x-easyread": {
    endTheirs: "Stop this",
    checksTitle: "Who can act for somebody",
    toCheck: (count) => `${count} to check`,
    checksLede: "Please check these papers.",
    checksNone: "There is nothing here yet.",
    checkFor: (name) => `For ${name}`,
    checkButton: "I saw the paper. It is right",
    checkHint: "Then it counts.",
    refuse: "It is not right",
    refuseButton: "Stop it",
  },
};
