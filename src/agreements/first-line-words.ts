import type { Words } from "../core/language.ts";

type Texts = {
  /** `it`: "this plan", "this decision" */
  everybody: (it: string) => string;
  everybodyBut: (it: string) => string;
  agree: (names: string[]) => string;
  agreesBut: (name: string, reason: string) => string;
  /** in place of the two above, where somebody else decided under a power: signing says no more than this */
  asItWas: { agree: (names: string[]) => string; agreesBut: (name: string, reason: string) => string };
  disagrees: (name: string, reason: string, it: string) => string;
  couldNot: (name: string, reason: string) => string;
  wouldNot: (name: string, reason: string) => string;
  waiting: (names: string[], it: string) => string;
  /** somebody signed for the person; `signed`: the person has said something themselves */
  signedFor: (of: { person: string; by: string; as: string; disagrees: boolean; signed: boolean }) => string;
};

const joined = (names: string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
/** In the signer's own words, with a full stop only where theirs has none. */
const quoted = (reason: string): string => `“${reason.trim()}”${/[.!?…]$/.test(reason.trim()) ? "" : "."}`;

/** A sentence, with the reason in the signer's own words where they gave one. */
const because = (sentence: string, reason: string): string => (reason.trim() ? `${sentence}: ${quoted(reason)}` : `${sentence}.`);
const saying = (sentence: string, reason: string): string =>
  reason.trim() ? `${sentence}. The reason: ${quoted(reason)}` : `${sentence}.`;

export const FIRST_LINE_WORDS: Words<Texts> = {
  "en-GB": {
    everybody: (it) => `Everybody agrees with ${it}.`,
    everybodyBut: (it) => `Everybody agrees with ${it}, with something to add.`,
    agree: (names) => `${joined(names)} ${names.length === 1 ? "agrees" : "agree"} with it.`,
    agreesBut: (name, reason) => because(`${name} agrees with it, but`, reason),
    asItWas: {
      agree: (names) => `${joined(names)} ${names.length === 1 ? "says" : "say"} that it is written down as it was.`,
      agreesBut: (name, reason) => because(`${name} says that it is written down as it was, but`, reason),
    },
    disagrees: (name, reason, it) => because(`${name} does not agree with ${it}`, reason),
    couldNot: (name, reason) => because(`${name} could not take part`, reason),
    wouldNot: (name, reason) => because(`${name} did not want to take part`, reason),
    waiting: (names, it) => `Waiting for ${joined(names)} to say what they think of ${it}.`,
    signedFor: ({ person, by, as, disagrees, signed }) =>
      `${disagrees ? "Refused" : "Signed"} for ${person} by ${by}, ${as}.${signed ? "" : ` ${person} has not signed.`}`,
  },
  "en-GB-x-easyread": {
    everybody: (it) => `Everybody says yes to ${it}.`,
    everybodyBut: (it) => `Everybody says yes to ${it}. Some people want to add something.`,
    agree: (names) => `${joined(names)} ${names.length === 1 ? "says" : "say"} yes.`,
    agreesBut: (name, reason) => because(`${name} says yes, and has something to add`, reason),
    asItWas: {
      agree: (names) => `${joined(names)} ${names.length === 1 ? "says" : "say"}: it is written right.`,
      agreesBut: (name, reason) => because(`${name} says: it is written right. There is something to add`, reason),
    },
    disagrees: (name, reason, it) => saying(`${name} does not agree with ${it}`, reason),
    couldNot: (name, reason) => saying(`${name} could not take part`, reason),
    wouldNot: (name, reason) => saying(`${name} did not want to take part`, reason),
    waiting: (names) => `We are waiting for ${joined(names)}.`,
    signedFor: ({ person, by, as, disagrees, signed }) =>
      `${by} ${disagrees ? "said no" : "signed"} for ${person}. ${by} is the ${as}.${signed ? "" : ` ${person} has not signed.`}`,
  },
};
