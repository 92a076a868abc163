import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { AccessAct, Right } from "../../record/statements/access.ts";

type Texts = {
  title: (name: string) => string;
  made: (when: string) => string;
  seal: string;
  sealIs: (seal: { number: number; mac: string; keyId: string }) => string;
  pronouns: string;
  contact: string;
  takesPart: string;
  help: Record<string, string>;
  nothing: string;
  now: string;
  before: string;
  bothStand: string;
  events: string;
  event: Record<string, string>;
  sharing: string;
  shared: (grantee: string, what: string, from: string, until: string, may: string) => string;
  stopped: (day: string) => string;
  untilStopped: string;
  may: Record<string, string>;
  acting: string;
  looked: string;
  act: Record<AccessAct, string>;
  right: Record<Right, string>;
  /** whoever opened the crisis card by its link */
  withCard: string;
  plans: string;
  pictures: string;
  statement: string;
};

export const RECORD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: (name) => `The record of ${name}`,
    made: (when) => `Taken on ${when}. Everything in the record is here, earlier versions too.`,
    seal: "Seal of what you agreed to",
    sealIs: ({ number, mac, keyId }) =>
      `Link ${number}: ${mac} (key ${keyId}). Keep this copy. If an agreement or a signature of before today is ever changed or left out, whoever runs the service can no longer show you this seal.`,
    pronouns: "Pronouns",
    contact: "How I like to be contacted",
    takesPart: "What helps me take part",
    help: {
      "large-print": "Large print",
      "easy-read": "Easy Read",
      pictures: "Pictures, answered with yes, no or not sure",
      interpreter: "An interpreter",
      "somebody-with-me": "Somebody with me",
    },
    nothing: "Nothing yet.",
    now: "Now",
    before: "Before",
    bothStand: "Two versions were written at the same time; both stand.",
    events: "What happened with it",
    event: {
      "put away": "Put away",
      "bring back": "Brought back",
      done: "Done",
      "not done": "Not done yet",
      active: "Made active again",
      rest: "Let rest",
      reached: "Reached",
      "let go": "Let go",
      "taken up": "Taken up",
      changed: "Taken up in other words",
      declined: "No thank you",
      "not-now": "Put off",
      withdrawn: "Taken back",
    },
    sharing: "What is and was shared",
    shared: (grantee, what, from, until, may) => `${grantee}: ${what} (${may}), from ${from} ${until}.`,
    stopped: (day) => `until it was stopped on ${day}`,
    untilStopped: "until it is stopped",
    may: { see: "may see", answer: "may answer", write: "may write" },
    acting: "Who may act for me, and who once did",
    looked: "Who looked, and what they did",
    act: {
      saw: "looked at",
      wrote: "wrote in",
      signed: "signed",
      "put forward": "put forward",
      printed: "printed",
      "took a copy": "took a copy of",
      recorded: "recorded something in",
      "took back": "took back",
      "looked for": "looked for you in an emergency",
    },
    right: {
      grant: "it was shared with them",
      agreement: "they are concerned by the plan",
      relation: "they work with the person",
      own: "it is their own",
      emergency: "in an emergency",
      duty: "the law has them write it down",
      card: "they opened its link",
    },
    withCard: "Somebody with the crisis card",
    plans: "Plans",
    pictures: "Pictures of what I live for",
    statement: "one entry",
  },
  "en-GB-x-easyread": {
    title: (name) => `Everything of ${name}`,
    made: (when) => `This was made on ${when}. Everything is here. Old words are here too.`,
    seal: "The seal of your plans",
    sealIs: ({ number, mac, keyId }) => `Number ${number}: ${mac} (${keyId}). Keep this paper. It shows if somebody changes your plans.`,
    pronouns: "My pronouns",
    contact: "How to reach me",
    takesPart: "What helps me",
    help: {
      "large-print": "Big letters",
      "easy-read": "Easy Read",
      pictures: "Pictures",
      interpreter: "An interpreter",
      "somebody-with-me": "Somebody with me",
    },
    nothing: "Nothing yet.",
    now: "Now",
    before: "Before",
    bothStand: "Two people wrote at the same time. Both are here.",
    events: "What happened",
    event: {
      "put away": "Put away",
      "bring back": "Brought back",
      done: "Done",
      "not done": "Not done",
      active: "Started again",
      rest: "Not now",
      reached: "I did it",
      "let go": "Let go",
      "taken up": "I said yes",
      changed: "I said yes, in my words",
      declined: "I said no thank you",
      "not-now": "Not now",
      withdrawn: "Taken back",
    },
    sharing: "What I shared",
    shared: (grantee, what, from, until, may) => `${grantee}: ${what}. They ${may}. From ${from} ${until}.`,
    stopped: (day) => `until ${day}. Then it was stopped`,
    untilStopped: "until it is stopped",
    may: { see: "can see it", answer: "can answer", write: "can write" },
    acting: "Who can act for me",
    looked: "Who looked",
    act: {
      saw: "looked at",
      wrote: "wrote in",
      signed: "signed",
      "put forward": "put forward",
      printed: "printed",
      "took a copy": "took a copy of",
      recorded: "wrote down something in",
      "took back": "took back",
      "looked for": "looked for you",
    },
    right: {
      grant: "I shared it",
      agreement: "they are in the plan",
      relation: "they work with me",
      own: "it is their own",
      emergency: "in an emergency",
      duty: "the law says they must write it",
      card: "they opened the card",
    },
    withCard: "Somebody with my card",
    plans: "My plans",
    pictures: "My pictures",
    statement: "one thing",
  },
});
