import type { TextsOf } from "../../ground/core/words.ts";
import { listed, type en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
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
    witness: "Signed as a witness. They saw the person sign. Or the person told them so.",
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
};
