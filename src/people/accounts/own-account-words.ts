import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import { WAYS_IN_WORDS, type WaysInTexts } from "./own-ways-in-words.ts";

/** The pages of one's own account: who one is here, and where one is signed in. */
export type OwnAccountTexts = WaysInTexts & {
  title: string;
  lede: string;
  back: string;
  on: string;
  off: string;
  howTitle: string;
  recordTitle: string;
  aboutMe: string;
  take: string;
  whoTitle: string;
  name: string;
  changeName: string;
  signInName: string;
  email: string;
  none: string;
  namesTitle: string;
  namesLede: string;
  namesHint: string;
  namesButton: string;
  namesSaved: string;
  languageTitle: string;
  languageHint: string;
  languages: Record<"en-GB" | "en-GB-x-easyread", string>;
  languageButton: string;
  sessionsTitle: string;
  devices: (count: number) => string;
  sessionsLede: string;
  sessionHere: string;
  sessionShared: string;
  sessionUnknown: string;
  sessionSeen: (when: string) => string;
  sessionEnd: string;
  sessionsEndOthers: string;
  sessionsEnded: string;
  pocketTitle: string;
  pocketKept: string;
  pocketStop: string;
  pocketStopped: string;
  signOut: string;
};

export const OWN_ACCOUNT_WORDS: Words<OwnAccountTexts> = sentences({
  "en-GB": {
    ...WAYS_IN_WORDS["en-GB"],
    title: "Your account",
    lede: "How you sign in, and where you are signed in. Only you see this page.",
    back: "Your account",
    on: "on",
    off: "off",
    howTitle: "How you sign in and sign",
    recordTitle: "My record",
    aboutMe: "About me: name, contact, what helps me take part",
    take: "Take everything with you, or close the account",
    whoTitle: "You",
    name: "Name",
    changeName: "Change",
    signInName: "Sign-in name",
    email: "E-mail",
    none: "none",
    namesTitle: "Sign-in name and e-mail",
    namesLede: "What you sign in with. One of the two is enough. With an e-mail address you can get a new password by yourself.",
    namesHint: "3 to 40 letters, digits, dots or dashes, without spaces.",
    namesButton: "Save",
    namesSaved: "Saved. From now on you sign in with these.",
    languageTitle: "Language",
    languageHint: "Easy Read uses short sentences, one idea each.",
    languages: { "en-GB": "English", "en-GB-x-easyread": "Easy Read" },
    languageButton: "Use this language",
    sessionsTitle: "Where you are signed in",
    devices: (count) => (count === 1 ? "1 device" : `${count} devices`),
    sessionsLede: "If you do not know one of these, sign it out and change your password.",
    sessionHere: "here, now",
    sessionShared: "shared device",
    sessionUnknown: "A device that does not tell its name",
    sessionSeen: (when) => `last used ${when}`,
    sessionEnd: "Sign out",
    sessionsEndOthers: "Sign out everywhere else",
    pocketTitle: "In your pocket: your plans without a signal",
    pocketKept: "It keeps your plans for when there is no signal.",
    pocketStop: "Stop keeping them there",
    pocketStopped: "From its next contact on, that device keeps nothing any more.",
    sessionsEnded: "Signed out there.",
    signOut: "Sign out here",
  },
  "en-GB-x-easyread": {
    ...WAYS_IN_WORDS["en-GB-x-easyread"],
    title: "Your account",
    lede: "This page is about how you sign in. Only you see it.",
    back: "Your account",
    on: "on",
    off: "off",
    howTitle: "How you sign in",
    recordTitle: "My record",
    aboutMe: "About me",
    take: "Take my words with me. Or close my account.",
    whoTitle: "You",
    name: "Name",
    changeName: "Change",
    signInName: "Sign-in name",
    email: "E-mail",
    none: "none",
    namesTitle: "Sign-in name and e-mail",
    namesLede: "You sign in with one of these.",
    namesHint: "3 letters or more. No spaces.",
    namesButton: "Save",
    namesSaved: "Saved.",
    languageTitle: "Language",
    languageHint: "Easy Read has short sentences.",
    languages: { "en-GB": "English", "en-GB-x-easyread": "Easy Read" },
    languageButton: "Use this",
    sessionsTitle: "Where you are signed in",
    devices: (count) => (count === 1 ? "1 device" : `${count} devices`),
    sessionsLede: "Is one of these not yours? Sign it out. Then change your password.",
    sessionHere: "this one, now",
    sessionShared: "shared",
    sessionUnknown: "A device",
    sessionSeen: (when) => `used ${when}`,
    sessionEnd: "Sign out",
    sessionsEndOthers: "Sign out everywhere else",
    pocketTitle: "My plans on this phone",
    pocketKept: "Your plans are kept on this device.",
    pocketStop: "Do not keep them there",
    pocketStopped: "Done. They go from that device when it is next on the internet.",
    sessionsEnded: "Signed out there.",
    signOut: "Sign out here",
  },
});
