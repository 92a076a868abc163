import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "This is not your page",
  opened: (name, now) => `${name} opened this page. You are ${now}.`,
  openedBySomebody: (now) => `Somebody else opened this page. You are ${now}.`,
  nothing: "We did nothing. Nothing was written for you.",
  kept: (name) => `We keep the words for ${name}. You cannot read them.`,
  notKept: "We could not keep the words. Go back. They are still there.",
  home: "Go to my page",
  signOut: "Sign out",
  oldTitle: "This page is too old",
  old: "We do not know whose page this is. So we did nothing.",
  oldBack: "Go back. Your words are still there. Copy them. Then open the page again.",
  stopped: (name) => `Not saved. Somebody else is signed in. We keep your words for ${name}.`,
  ended: "You were signed out. So we did not do it. Please sign in again.",
  endedKept: "You were signed out. We kept your words. Please sign in again.",
  endedFile: "You were signed out. Please sign in, and choose the picture or file again. We kept your words.",
  keptBecause: {
    another: (when) => `We kept this for you. Somebody typed it on your page on ${when}. You were not signed in.`,
    ended: (when) => `We kept this for you. You typed it on ${when}. You were signed out.`,
  },
  begunAt: (when) => `You began this on ${when}. Only you can see it.`,
  begunHere: "Not sent yet:",
  writeOn: "Carry on writing",
  putBack: "See it in its form",
  throwAway: "Delete these words",
  full: "You have begun too many things. Please send or delete some.",
  typedTitle: "What you wrote",
  typedKept: "We keep it for you. It waits in the form. It is on your first page, too.",
  typedKeptFormGone: "We keep it for you. Only you can read it. You can copy it from here.",
  typedNotKept: "Copy it now. Then you need not write it again.",
};
