import type { TextsOf } from "../../ground/core/words.ts";
import { joined, first, verb, because, quoted, type en } from "./first-line-words.en.ts";

const saying = (sentence: string, reason: string): string =>
  reason.trim() ? `${sentence}. The reason: ${quoted(reason)}` : `${sentence}.`;

export const easy: TextsOf<typeof en> = {
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
};
