import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

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
  email: (name: string) => string;
  emailHint: string;
  invite: (name: string) => string;
  handOver: (name: string) => string;
  accepted: (name: string) => string;
  whose: (name: string, signsInAs: string) => string;
  itIsTheirs: (name: string) => string;
  itIsNot: string;
};

/** Checking what practitioners wrote down. */
export const ACTING_CHECK_WORDS: Words<Texts> = sentences({
  "en-GB": {
    endTheirs: "End this",
    checksTitle: "Who may act for somebody",
    toCheck: (count) => `${count} to check`,
    checksLede:
      "What practitioners of your organisation wrote down. You see who, on what paper and for what: never a word of the person’s record.",
    checksNone: "Nobody has written down anything yet.",
    checkFor: (name) => `For ${name}`,
    checkButton: "I looked at the paper: it is right",
    checkHint: "Next, you invite whoever the paper names. You cannot check what you wrote yourself.",
    refuse: "It is not right",
    refuseButton: "End it",
    email: (name) => `${name}’s e-mail address`,
    emailHint: "As they gave it to you. Without one, you get a slip with a link and a code to put into their hand.",
    invite: (name) => `Invite ${name}`,
    handOver: (name) =>
      `Give it to ${name} in person, or post it to the address on the paper. When they have accepted, a colleague of yours asks them if the account is theirs. Until then it is not in force.`,
    accepted: (name) => `Somebody has accepted the invitation to act as ${name}`,
    whose: (name, signsInAs) =>
      `Ask ${name} in person, or ring them on a number you already have.${signsInAs ? ` The account signs in as “${signsInAs}”.` : ""} It is in force once you have said that it is theirs.`,
    itIsTheirs: (name) => `I asked ${name}: it is theirs`,
    itIsNot: "It is not theirs",
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
    email: (name) => `${name}’s e-mail`,
    emailHint: "You can leave this empty. Then you get a link on paper.",
    invite: (name) => `Invite ${name}`,
    handOver: (name) => `Give it to ${name} yourself. Then somebody asks ${name}: is this your account?`,
    accepted: (name) => `Somebody said yes as ${name}`,
    whose: (name, signsInAs) => `Ask ${name}: is this your account?${signsInAs ? ` The sign-in name is “${signsInAs}”.` : ""}`,
    itIsTheirs: (name) => `I asked ${name}. Yes`,
    itIsNot: "No",
  },
});
