import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  opened(name: string, now: string): string;
  openedBySomebody(now: string): string;
  nothing: string;
  kept(name: string): string;
  notKept: string;
  home: string;
  signOut: string;
  oldTitle: string;
  old: string;
  oldBack: string;
  stopped(name: string): string;
  ended: string;
  endedKept: string;
  endedFile: string;
  keptBecause: { another(when: string): string; ended(when: string): string };
  begunAt(when: string): string;
  begunHere: string;
  writeOn: string;
  putBack: string;
  throwAway: string;
  full: string;
  typedTitle: string;
  typedKept: string;
  typedNotKept: string;
};

/** What is said where somebody acts on a page that was drawn for somebody else, or for nobody any more. */
export const KEPT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "This is not your page",
    opened: (name, now) => `This page was opened by ${name}. You are signed in as ${now}.`,
    openedBySomebody: (now) => `This page was opened by somebody else. You are signed in as ${now}.`,
    nothing: "Nothing was done, and nothing was written in your name.",
    kept: (name) => `What was typed is kept for ${name}. You cannot read it.`,
    notKept: "What was typed could not be kept. It is still in the form if you go back.",
    home: "Go to your own page",
    signOut: "Sign out",
    oldTitle: "This page is too old",
    old: "This page was opened before you signed in, or before we changed something here. We cannot tell whose it is, so nothing was done.",
    oldBack: "Go back: what you typed is still in the form. Copy it, open the page again, and try once more.",
    stopped: (name) => `Not saved here: somebody else is signed in now. What you wrote is kept for ${name}.`,
    ended: "You were signed out, so that was not done. Sign in, and you are back on that page.",
    endedKept: "You were signed out while you were writing. Your words are kept: sign in, and they wait for you.",
    endedFile:
      "You were signed out before your picture or file arrived. Sign in and choose it once more. What you wrote beside it is kept.",
    keptBecause: {
      another: (when) => `Kept for you: typed on ${when} on a page you had opened, while somebody else was signed in here.`,
      ended: (when) => `Kept for you: typed on ${when}, when you were already signed out.`,
    },
    begunAt: (when) => `You began this on ${when}. Only you can read it until you send it.`,
    begunHere: "Begun, and not sent yet:",
    writeOn: "Write on",
    putBack: "See it in its form",
    throwAway: "Throw these words away",
    full: "So much is begun and not sent that there is no room for more. Send or throw away some of it first.",
    typedTitle: "What you wrote",
    typedKept: "It is kept, for you alone: it waits in the form, and where you begin after signing in.",
    typedNotKept: "Copy it before you leave this page, so that you need not write it again.",
  },
  "en-GB-x-easyread": {
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
    writeOn: "Write on",
    putBack: "See it in its form",
    throwAway: "Delete these words",
    full: "You have begun too many things. Please send or delete some.",
    typedTitle: "What you wrote",
    typedKept: "We keep it for you. It waits in the form. It is on your first page, too.",
    typedNotKept: "Copy it now. Then you need not write it again.",
  },
});
