import type { Capacity, SignedBy, Stance } from "../sealed/content.ts";
import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Voice } from "../../ground/core/voice.ts";

type Texts = {
  putForward: (version: number, by: string, when: string) => string;
  putForwardByYou: (version: number, when: string) => string;
  whose: (name: string, born: string) => string;
  whoseUnsaid: string;
  review: (day: string) => string;
  /** `it`: "this plan", "this decision" */
  newer: (it: string) => string;
  takenBack: (day: string) => string;
  concerned: string;
  /** the role that stands beside a name wherever somebody signs or is concerned */
  as: (role: string, person: string, relation: string) => string;
  whoDoes: string;
  by: string;
  writtenDownBy: (name: string) => string;
  takenUp: (author: string) => string;
  changed: (author: string) => string;
  bothViews: string;
  toStatement: string;
  made: string;
  madeVoice: Record<Voice, (name: string) => string>;
  statements: (count: number) => string;
  madeName: (all: number, parts: string) => string;
  madeTable: string;
  madeWhose: string;
  madeCount: string;
  suggestions: Record<"takenUp" | "changed" | "declined" | "open", string>;
  personChanged: string;
  differences: string;
  said: (it: string) => string;
  stance: Record<Stance, string>;
  waiting: (names: string[]) => string;
  you: string;
  youWithin: string;
  yourPlan: string;
  /** `lentBy`: whose device it was; "" where that was not kept */
  how: (how: SignedBy["how"], recordedBy: string, lentBy: string) => string;
  /** said to the one who signed */
  howYou: (how: SignedBy["how"], lentBy: string) => string;
  disputed: (name: string, day: string) => string;
  /** after it: what stands under their name, which is not theirs by what they say */
  signedInTheirName: (stance: string, reason: string) => string;
  askAgain: (day: string) => string;
  /** signed for the person, or for themselves by somebody who acts for the person */
  onBehalf: (person: string, as: string) => string;
  actsFor: (person: string, as: string) => string;
  wishes: (person: string, words: string) => string;
  heard: (person: string, words: string, day: string) => string;
  otherWords: string;
  /** what a practitioner said with their signature of what the person could decide then */
  capacity: Record<Capacity, (words: string) => string>;
  laterWord: string;
  seen: string;
  sees: (grantee: string, sections: string, from: string, until: string | null) => string;
  seenNobody: string;
  oneEntry: string;
  standing: string;
  seal: string;
  seenAndSeal: string;
  sealHint: string;
  foot: (name: string, version: number, day: string) => string;
  page: (page: number, pages: number) => string;
  unprintable: (count: number) => string;
};

const listed = (names: string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);

export const VIEW_WORDS: Words<Texts> = sentences({
  "en-GB": {
    putForward: (version, by, when) => `Version ${version}, put forward by ${by} on ${when}.`,
    putForwardByYou: (version, when) => `Version ${version}, put forward by you on ${when}.`,
    whose: (name, born) => `Whose it is, as they said when they put it forward: ${name}, born ${born}.`,
    whoseUnsaid: "It does not say a full name or a date of birth. Check whose it is before you go by it.",
    review: (day) => `To be looked at again on ${day}.`,
    takenBack: (day) => `Taken back on ${day}. Since then it does not stand.`,
    newer: (it) => `There is a newer version of ${it}.`,
    concerned: "Who is concerned",
    as: (role, person, relation) =>
      role === "person"
        ? "the person it is about"
        : role === "supporter"
          ? `supporter of ${person}${relation && ` (${relation})`}`
          : [role, relation].filter(Boolean).join(", "),
    whoDoes: "Who does it",
    by: "By when",
    writtenDownBy: (name) => `written down by ${name}`,
    takenUp: (author) => `Began as a suggestion of ${author}, and was taken up.`,
    changed: (author) => `Began as a suggestion of ${author}, and was changed.`,
    bothViews: "Both views stay, side by side.",
    toStatement: "Where this comes from",
    made: "How this was made",
    madeVoice: {
      own: (name) => `${name}: own words`,
      confirmed: (name) => `${name}: written down and confirmed`,
      scribed: (name) => `written down by ${name}, not yet confirmed`,
      supporter: (name) => `${name}, supporter`,
      peer: (name) => `${name}, peer worker`,
      practitioner: (name) => `${name}, practitioner`,
    },
    statements: (count) => (count === 1 ? "1 statement" : `${count} statements`),
    madeName: (all, parts) => `Of ${all === 1 ? "1 statement" : `${all} statements`} in it: ${parts}`,
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
    said: (it) => `What each says to ${it}`,
    stance: {
      agree: "I agree",
      "agree-but": "I agree, but…",
      disagree: "I don’t agree",
      "could-not": "Could not take part. This is not agreement.",
      "would-not": "Did not want to take part. This is not agreement.",
      witness:
        "Signed as a witness: saw the person sign, or was told by them, being there, that the signature is theirs. This says nothing about the words.",
    },
    waiting: (names) => `Waiting for ${listed(names)}.`,
    you: "You",
    youWithin: "you",
    yourPlan: "You: it is about you",
    how: (how, recordedBy, lentBy) =>
      ({
        "own sign-in": "signed in as themselves",
        pin: `signed with their own PIN on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
        passkey: `signed with their own passkey on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
        recorded: `recorded by ${recordedBy}`,
      })[how],
    howYou: (how, lentBy) =>
      ({
        "own sign-in": "signed in as yourself",
        pin: `signed with your own PIN on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
        passkey: `signed with your own passkey on ${lentBy ? `${lentBy}’s` : "somebody else’s"} device`,
        recorded: "",
      })[how],
    disputed: (name, day) => `Disputed, and does not count. ${name} says: that was not me (${day}).`,
    signedInTheirName: (stance, reason) => `What was signed in their name: “${stance}”${reason && `, “${reason}”`}.`,
    askAgain: (day) => `To be asked again on ${day}.`,
    onBehalf: (person, as) =>
      `Signed on behalf of ${person}, as ${as}, because ${person} could not decide this at the time. This is not ${person}’s own signature.`,
    actsFor: (person, as) => `Acts for ${person} as ${as}; signed here in their own name.`,
    wishes: (person, words) => `What ${person} wants and has said, as whoever signed wrote it: “${words}”`,
    heard: (person, words, day) => `In ${person}’s own words, on ${day}: “${words}”`,
    otherWords: "This was said to other words than these.",
    capacity: {
      could: () => "Says that the person could decide this when it was signed.",
      doubts: (words) => `Had doubts whether the person could decide this when it was signed: “${words}”`,
      "not-looked": () => "Did not look at whether the person could decide this.",
    },
    laterWord: "Said something else later.",
    seen: "What those concerned could see when it was put forward",
    sees: (grantee, sections, from, until) => `${grantee}: ${sections}, from ${from} ${until ? `until ${until}` : "until it is stopped"}.`,
    seenNobody: "Nothing was shared with anybody.",
    oneEntry: "one entry",
    standing: "Where this stands",
    seal: "Seal of these words",
    seenAndSeal: "What each could see, and the seal of these words",
    sealHint: "SHA-256 of exactly what was put forward. If one character of it changed, this would be another.",
    foot: (name, version, day) => `${name}, version ${version}, ${day}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    unprintable: (count) =>
      `${count === 1 ? "One character" : `${count} characters`} of these words can’t be printed in this file and ${count === 1 ? "is" : "are"} shown as □. The page and the plain text have all of them.`,
  },
  "en-GB-x-easyread": {
    putForward: (version, by, when) => `This is number ${version}. ${by} put it forward. It was ${when}.`,
    putForwardByYou: (version, when) => `This is number ${version}. You put it forward. It was ${when}.`,
    whose: (name, born) => `This belongs to ${name}. Their birthday is ${born}.`,
    whoseUnsaid: "It does not say a full name or a birthday. Check whose it is.",
    review: (day) => `We look at it again on ${day}.`,
    takenBack: (day) => `Taken back on ${day}. It is not right any more.`,
    newer: () => "There is a newer one.",
    concerned: "Who this is for",
    as: (role, person, relation) =>
      role === "person"
        ? "this is about them"
        : role === "supporter"
          ? `supporter of ${person}${relation && ` (${relation})`}`
          : [role === "practitioner" ? "professional" : role, relation].filter(Boolean).join(", "),
    whoDoes: "Who does this",
    by: "When it should be done",
    writtenDownBy: (name) => `${name} wrote it down`,
    takenUp: (author) => `${author} had this idea. We used it.`,
    changed: (author) => `${author} had this idea. It was changed.`,
    bothViews: "We do not think the same. Both are here.",
    toStatement: "See where this comes from",
    made: "How we made this",
    madeVoice: {
      own: (name) => `${name}: own words`,
      confirmed: (name) => `${name}: somebody wrote it down. It is right`,
      scribed: (name) => `${name} wrote it down. It is not checked yet`,
      supporter: (name) => `${name}, supporter`,
      peer: (name) => `${name}, peer worker`,
      practitioner: (name) => `${name}, professional`,
    },
    statements: (count) => (count === 1 ? "1 thing" : `${count} things`),
    madeName: (all, parts) => `There ${all === 1 ? "is 1 thing" : `are ${all} things`} here: ${parts}`,
    madeTable: "See the numbers",
    madeWhose: "Whose words, and what happened to ideas",
    madeCount: "How many",
    suggestions: {
      takenUp: "Ideas we used",
      changed: "Ideas we changed and used",
      declined: "Ideas we said no to",
      open: "Ideas we still think about",
    },
    personChanged: "Things the person changed",
    differences: "Times we did not think the same",
    said: (it) => `What each person says to ${it}`,
    stance: {
      agree: "I agree",
      "agree-but": "I agree, but…",
      disagree: "I don’t agree",
      "could-not": "They could not take part. This is not a yes.",
      "would-not": "They did not want to take part. This is not a yes.",
      witness: "Signed as a witness. They saw the person sign, or the person told them: I signed this.",
    },
    waiting: (names) => `We are waiting for ${listed(names)}.`,
    you: "You",
    youWithin: "you",
    yourPlan: "You. This is about you",
    how: (how, recordedBy, lentBy) =>
      ({
        "own sign-in": "they signed in themselves",
        pin: `they used their own PIN${lentBy && `, on the device of ${lentBy}`}`,
        passkey: `they used their own passkey${lentBy && `, on the device of ${lentBy}`}`,
        recorded: `${recordedBy} wrote this down`,
      })[how],
    howYou: (how, lentBy) =>
      ({
        "own sign-in": "you signed in yourself",
        pin: `you used your own PIN${lentBy && `, on the device of ${lentBy}`}`,
        passkey: `you used your own passkey${lentBy && `, on the device of ${lentBy}`}`,
        recorded: "",
      })[how],
    disputed: (name, day) => `This does not count. ${name} says: that was not me. They said it on ${day}.`,
    signedInTheirName: (stance, reason) => `Somebody signed with their name: “${stance}”${reason && `, “${reason}”`}.`,
    askAgain: (day) => `They will be asked again on ${day}.`,
    onBehalf: (person, as) =>
      `They signed for ${person}. They are the ${as}. ${person} could not decide this then. ${person} did not sign here.`,
    actsFor: (person, as) => `They act for ${person}. They are the ${as}. Here they sign for themselves.`,
    wishes: (person, words) => `What ${person} wants: “${words}”`,
    heard: (person, words, day) => `${person} said on ${day}: “${words}”`,
    capacity: {
      could: () => "They say: the person could decide this then.",
      doubts: (words) => `They were not sure that the person could decide: “${words}”`,
      "not-looked": () => "They did not check if the person could decide.",
    },
    otherWords: "They said this about other words.",
    laterWord: "They said something else later.",
    seen: "What these people could see then",
    sees: (grantee, sections, from, until) =>
      `${grantee} can see: ${sections}. This began on ${from}. ${until ? `It ends on ${until}.` : "It ends when it is stopped."}`,
    seenNobody: "Nobody could see anything.",
    oneEntry: "one thing",
    standing: "Who says yes",
    seal: "The code of these words",
    seenAndSeal: "What people could see, and the code",
    sealHint: "This code shows that nobody changed the words.",
    foot: (name, version, day) => `${name}, number ${version}, ${day}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    unprintable: (count) =>
      `${count === 1 ? "1 letter or picture" : `${count} letters or pictures`} can’t be printed here. You see □ instead. The page has all of them.`,
  },
});
