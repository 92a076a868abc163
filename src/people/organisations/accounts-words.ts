import { sentences } from "../../ground/core/sentences.ts";
import type { Words } from "../../ground/core/language.ts";

type Texts = {
  title: string;
  lede: string;
  find: string;
  findHint: string;
  findButton: string;
  all: string;
  nobody: string;
  roles: string;
  noRole: string;
  administrator: string;
  second: { on: string; off: string; needed: string };
  passkeys: (count: number) => string;
  sessions: (count: number, when: string) => string;
  never: string;
  closed: (when: string) => string;
  signOut: string;
  close: string;
  closeTitle: (name: string) => string;
  closeLede: string;
  closeStays: string;
  closeButton: string;
  keep: string;
  needTitle: string;
  needLede: string;
  needRoles: string;
  needAdministrator: string;
  needButton: string;
  needNow: string;
  lockedOut: string;
  notices: Record<"signedOut" | "closed" | "saved" | "record" | "last" | "self" | "none" | "tooMany", string>;
};

const english: Texts = {
  title: "Accounts",
  lede: "How people of the service sign in. Nothing of anybody's record is here.",
  find: "Find somebody else's account",
  findHint: "By the sign-in name or e-mail address that they tell you, written in full. Each time is written down with your name.",
  findButton: "Find",
  all: "Everybody of the service",
  nobody: "Nobody signs in like this.",
  roles: "In teams as",
  noRole: "in no team now",
  administrator: "administrator",
  second: { on: "second step on", off: "no second step", needed: "no second step, and needs one" },
  passkeys: (count) => (count === 0 ? "no passkey" : count === 1 ? "1 passkey" : `${count} passkeys`),
  sessions: (count, when) =>
    count === 1 ? `signed in on 1 device, last used ${when}` : `signed in on ${count} devices, last used ${when}`,
  never: "not signed in anywhere",
  closed: (when) => `closed on ${when}`,
  signOut: "Sign out everywhere",
  close: "Close the account",
  closeTitle: (name) => `Close the account of ${name}?`,
  closeLede:
    "For somebody who has left. They are signed out everywhere, leave every team, and cannot sign in again. This cannot be undone.",
  closeStays: "What they wrote and signed stays as it is, under their name.",
  closeButton: "Close the account",
  keep: "Keep it",
  needTitle: "Who needs a second step?",
  needLede: "Whoever has one of these roles and no second step sets one up before they read anybody's record.",
  needRoles: "Roles that need one",
  needAdministrator: "Administrators",
  needButton: "Save",
  needNow: "Your role here needs a second step. Set it up now; then you can go on.",
  lockedOut: "Somebody is locked out",
  notices: {
    signedOut: "Signed out everywhere.",
    closed: "Closed. They cannot sign in any more.",
    saved: "Saved.",
    record: "Nothing was changed: this account holds a record of its own, which only its holder closes. End its memberships instead.",
    last: "Nothing was changed: one administrator has to stay.",
    self: "Nothing was changed: another administrator does that for you.",
    none: "Nothing was changed: the account was closed before.",
    tooMany: "You have looked for forty accounts within a day. Try again tomorrow.",
  },
};

export const ACCOUNTS_WORDS: Words<Texts> = sentences({
  "en-GB": english,
  "en-GB-x-easyread": {
    ...english,
    lede: "How people who work here sign in. No records are here.",
    closeLede: "They left. They cannot sign in again. You cannot undo this.",
    closeStays: "Their words stay.",
    needNow: "You need a second step. Please make one now.",
  },
});
