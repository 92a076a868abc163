import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./ended-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "It is done",
  nobody: "Nobody can open your words now.",
  apart: "Nobody can open your words now. Only this is different:",
  staysTitle: "This stays",
  copiesTitle: "Papers to sign",
  copiesHint: "Some people can still read these. Open one to see it.",
  backTitle: "Do you want it back later?",
  backText: (day) => `You can press one button. You can do it until ${day}. We show you first who will see what.`,
  backLink: "Share it again",
  toSharing: "Who can see what?",
  endedOn: (when) => `You stopped all sharing on ${when}.`,
  undoTitle: "Share it all again?",
  undoLede: "They can see it again. They can see your new words too.",
  undoLabel: "Share this again",
  undoHint: "Take a tick away. Then that one stays stopped.",
  sees: (name, what) => `${name} can see: ${what}`,
  undoYes: "Yes, share it again",
  undoNo: "No, do not share it",
  nothing: "There is nothing to share again.",
};
