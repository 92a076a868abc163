import type { SignedBy } from "../sealed/content.ts";

export const listed = (names: string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);

export const en = {
  putForward: (version: number, by: string, when: string) => `Version ${version}, put forward by ${by} on ${when}.`,
  putForwardByYou: (version: number, when: string) => `Version ${version}, put forward by you on ${when}.`,
  whose: (name: string, born: string) => `Whose it is, as they said when they put it forward: ${name}, born ${born}.`,
  whoseUnsaid: "It does not say a full name or a date of birth. Check whose it is before you go by it.",
  review: (day: string) => `To be looked at again on ${day}.`,
  takenBack: (day: string) => `Taken back on ${day}. Since then it does not stand.`,
  /** `it`: "this plan", "this decision" */
  newer: (it: string) => `There is a newer version of ${it}.`,
  concerned: "Who is taking part",
  /** the role that stands beside a name wherever somebody signs or is concerned */
  as: (role: string, person: string, relation: string) =>
    role === "person"
      ? "the person it is about"
      : role === "supporter"
        ? `supporter of ${person}${relation && ` (${relation})`}`
        : [role, relation].filter(Boolean).join(", "),
  whoDoes: "Who does it",
  by: "By when",
  writtenDownBy: (name: string) => `written down by ${name}`,
  takenUp: (author: string) => `Began as a suggestion of ${author}, and was taken up.`,
  changed: (author: string) => `Began as a suggestion of ${author}, and was changed.`,
  bothViews: "Both views stay, side by side.",
  toStatement: "Where this comes from",
  made: "How this was made",
  madeVoice: {
    own: (name: string) => `${name}: own words`,
    confirmed: (name: string) => `${name}: written down and confirmed`,
    scribed: (name: string) => `written down by ${name}, not yet confirmed`,
    supporter: (name: string) => `${name}, supporter`,
    peer: (name: string) => `${name}, peer worker`,
    practitioner: (name: string) => `${name}, practitioner`,
  },
  statements: (count: number) => (count === 1 ? "1 statement" : `${count} statements`),
  madeName: (all: number, parts: string) => `Of ${all === 1 ? "1 statement" : `${all} statements`} in it: ${parts}`,
  madeTable: "The same as a table",
  madeWhose: "Whose words, and what became of suggestions",
  madeCount: "How many",
  suggestions: {
    takenUp: "Suggestions taken up as they were",
    changed: "Suggestions taken up and changed",
    declined: "Suggestions declined",
    open: "Suggestions still open",
  },
  personChanged: "Changed by the person",
  differences: "Differences of view kept",
  said: (it: string) => `What each says to ${it}`,
  stance: {
    agree: "I agree",
    "agree-but": "I agree, but…",
    disagree: "I don’t agree",
    "could-not": "Could not take part. This is not agreement.",
    "would-not": "Did not want to take part. This is not agreement.",
    witness:
      "Signed as a witness: saw the person sign, or was told by them, being there, that the signature is theirs. This says nothing about the words.",
  },
  waiting: (names: string[]) => `Waiting for ${listed(names)}.`,
  you: "You",
  youWithin: "you",
  yourPlan: "You: it is about you",
  /** `lentBy`: whose device it was; "" where that was not kept */
  how: (how: SignedBy["how"], recordedBy: string, lentBy: string) =>
    ({
      "own sign-in": "signed in as themselves",
      pin: `signed with their own PIN on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
      passkey: `signed with their own passkey on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
      recorded: `recorded by ${recordedBy}`,
    })[how],
  /** said to the one who signed */
  howYou: (how: SignedBy["how"], lentBy: string) =>
    ({
      "own sign-in": "signed in as yourself",
      pin: `signed with your own PIN on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
      passkey: `signed with your own passkey on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
      recorded: "",
    })[how],
  disputed: (name: string, day: string) => `Disputed, and does not count. ${name} says: that was not me (${day}).`,
  /** after it: what stands under their name, which is not theirs by what they say */
  signedInTheirName: (stance: string, reason: string) => `What was signed in their name: “${stance}”${reason && `, “${reason}”`}.`,
  askAgain: (day: string) => `To be asked again on ${day}.`,
  /** signed for the person, or for themselves by somebody who acts for the person */
  onBehalf: (person: string, as: string) =>
    `Signed on behalf of ${person}, as ${as}, because ${person} could not decide this at the time. This is not ${person}’s own signature.`,
  actsFor: (person: string, as: string) => `Acts for ${person} as ${as}; signed here in their own name.`,
  wishes: (person: string, words: string) => `What ${person} wants and has said, as whoever signed wrote it: “${words}”`,
  heard: (person: string, words: string, day: string) => `In ${person}’s own words, on ${day}: “${words}”`,
  otherWords: "This was said to other words than these.",
  /** what a practitioner said with their signature of what the person could decide then */
  capacity: {
    could: (_words: string) => "Says that the person could decide this when it was signed.",
    doubts: (words: string) => `Had doubts whether the person could decide this when it was signed: “${words}”`,
    "not-looked": (_words: string) => "Did not look at whether the person could decide this.",
  },
  laterWord: "Said something else later.",
  seen: "What the people taking part could see when it was put forward",
  sees: (grantee: string, sections: string, from: string, until: string | null) =>
    `${grantee}: ${sections}, from ${from} ${until ? `until ${until}` : "until it is stopped"}.`,
  seenNobody: "Nothing was shared with anybody.",
  oneEntry: "one entry",
  standing: "Where this stands",
  seal: "Seal of these words",
  seenAndSeal: "What each could see, and the seal of these words",
  sealHint: "SHA-256 of exactly what was put forward. If one character of it changed, this would be another.",
  foot: (name: string, version: number, day: string) => `${name}, version ${version}, ${day}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  unprintable: (count: number) =>
    `${count === 1 ? "One character" : `${count} characters`} of these words can’t be printed in this file and ${count === 1 ? "is" : "are"} shown as □. The page and the plain text have all of them.`,
};
