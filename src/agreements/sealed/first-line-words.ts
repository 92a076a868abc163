import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

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

/** Stands in place of the reader's own name, where the sentence is told to one reader. */
export const YOU = "you";

const joined = (names: string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
/** At the beginning of a sentence; nobody's name is changed. */
const first = (names: string[]): string => (names[0] === YOU ? `You${joined(names).slice(YOU.length)}` : joined(names));
/** The verb of one, or of many; that of "you" is as of many. */
const verb = (names: string[], one: string, many: string): string => (names.length === 1 && names[0] !== YOU ? one : many);
/** "what they think", as one says it to whoever is among those that are waited for. */
const whatWhoThinks = (names: string[]): string => {
  if (!names.includes(YOU)) return "what they think";
  return names.length === 1 ? "what you think" : "what each of you thinks";
};
/** In the signer's own words, with a full stop only where theirs has none. */
const quoted = (reason: string): string => `“${reason.trim()}”${/[.!?…]$/.test(reason.trim()) ? "" : "."}`;

/** A sentence, with the reason in the signer's own words where they gave one. */
const because = (sentence: string, reason: string): string => (reason.trim() ? `${sentence}: ${quoted(reason)}` : `${sentence}.`);
const saying = (sentence: string, reason: string): string =>
  reason.trim() ? `${sentence}. The reason: ${quoted(reason)}` : `${sentence}.`;

export const FIRST_LINE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    everybody: (it) => `Everybody agrees with ${it}.`,
    everybodyBut: (it) => `Everybody agrees with ${it}, with something to add.`,
    agree: (names) => `${first(names)} ${verb(names, "agrees", "agree")} with it.`,
    agreesBut: (name, reason) => because(`${first([name])} ${verb([name], "agrees", "agree")} with it, but`, reason),
    asItWas: {
      agree: (names) => `${first(names)} ${verb(names, "says", "say")} that it is written down as it was.`,
      agreesBut: (name, reason) =>
        because(`${first([name])} ${verb([name], "says", "say")} that it is written down as it was, but`, reason),
    },
    disagrees: (name, reason, it) => because(`${first([name])} ${verb([name], "does", "do")} not agree with ${it}`, reason),
    couldNot: (name, reason) => because(`${first([name])} could not take part`, reason),
    wouldNot: (name, reason) => because(`${first([name])} did not want to take part`, reason),
    waiting: (names, it) => `Waiting for ${joined(names)} to say ${whatWhoThinks(names)} of ${it}.`,
    signedFor: ({ person, by, as, disagrees, signed }) =>
      `${disagrees ? "Refused" : "Signed"} for ${person} by ${by}, ${as}.${signed ? "" : ` ${first([person])} ${verb([person], "has", "have")} not signed.`}`,
  },
  "en-GB-x-easyread": {
    everybody: (it) => `Everybody says yes to ${it}.`,
    everybodyBut: (it) => `Everybody says yes to ${it}. Some people want to add something.`,
    agree: (names) => `${first(names)} ${verb(names, "says", "say")} yes.`,
    agreesBut: (name, reason) => because(`${first([name])} ${verb([name], "says", "say")} yes, and has something to add`, reason),
    asItWas: {
      agree: (names) => `${first(names)} ${verb(names, "says", "say")}: it is written right.`,
      agreesBut: (name, reason) =>
        because(`${first([name])} ${verb([name], "says", "say")}: it is written right. There is something to add`, reason),
    },
    disagrees: (name, reason, it) => saying(`${first([name])} ${verb([name], "does", "do")} not agree with ${it}`, reason),
    couldNot: (name, reason) => saying(`${first([name])} could not take part`, reason),
    wouldNot: (name, reason) => saying(`${first([name])} did not want to take part`, reason),
    waiting: (names) => `We are waiting for ${joined(names)}.`,
    signedFor: ({ person, by, as, disagrees, signed }) =>
      `${first([by])} ${disagrees ? "said no" : "signed"} for ${person}. ${first([by])} ${verb([by], "is", "are")} the ${as}.${signed ? "" : ` ${first([person])} ${verb([person], "has", "have")} not signed.`}`,
  },
});
