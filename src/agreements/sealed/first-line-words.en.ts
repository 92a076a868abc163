/** Stands in place of the reader's own name, where the sentence is told to one reader. */
export const YOU = "you";

export const joined = (names: string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);

/** At the beginning of a sentence; nobody's name is changed. */
export const first = (names: string[]): string => (names[0] === YOU ? `You${joined(names).slice(YOU.length)}` : joined(names));

/** The verb of one, or of many; that of "you" is as of many. */
export const verb = (names: string[], one: string, many: string): string => (names.length === 1 && names[0] !== YOU ? one : many);

/** "what they think", as one says it to whoever is among those that are waited for. */
const whatWhoThinks = (names: string[]): string => {
  if (!names.includes(YOU)) return "what they think";
  return names.length === 1 ? "what you think" : "what each of you thinks";
};

/** In the signer's own words, with a full stop only where theirs has none. */
export const quoted = (reason: string): string => `“${reason.trim()}”${/[.!?…]$/.test(reason.trim()) ? "" : "."}`;

/** A sentence, with the reason in the signer's own words where they gave one. */
export const because = (sentence: string, reason: string): string => (reason.trim() ? `${sentence}: ${quoted(reason)}` : `${sentence}.`);

export const en = {
  /** `it`: "this plan", "this decision" */
  everybody: (it: string) => `Everybody agrees with ${it}.`,
  everybodyBut: (it: string) => `Everybody agrees with ${it}, with something to add.`,
  agree: (names: string[]) => `${first(names)} ${verb(names, "agrees", "agree")} with it.`,
  agreesBut: (name: string, reason: string) => because(`${first([name])} ${verb([name], "agrees", "agree")} with it, but`, reason),
  /** in place of the two above, where somebody else decided under a power: signing says no more than this */
  asItWas: {
    agree: (names: string[]) => `${first(names)} ${verb(names, "says", "say")} that it is written down as it was.`,
    agreesBut: (name: string, reason: string) =>
      because(`${first([name])} ${verb([name], "says", "say")} that it is written down as it was, but`, reason),
  },
  disagrees: (name: string, reason: string, it: string) =>
    because(`${first([name])} ${verb([name], "does", "do")} not agree with ${it}`, reason),
  couldNot: (name: string, reason: string) => because(`${first([name])} could not take part`, reason),
  wouldNot: (name: string, reason: string) => because(`${first([name])} did not want to take part`, reason),
  waiting: (names: string[], it: string) => `Waiting for ${joined(names)} to say ${whatWhoThinks(names)} of ${it}.`,
  /** somebody signed for the person; `signed`: the person has said something themselves */
  signedFor: ({ person, by, as, disagrees, signed }: { person: string; by: string; as: string; disagrees: boolean; signed: boolean }) =>
    `${disagrees ? "Refused" : "Signed"} for ${person} by ${by}, ${as}.${signed ? "" : ` ${first([person])} ${verb([person], "has", "have")} not signed.`}`,
};
