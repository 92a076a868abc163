import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./heard-words.en.ts";

export const easy: TextsOf<typeof en> = {
  pick: (name) => `What ${name} said`,
  pickHint: "Pick the words you thought about. They stay as they are.",
  none: (name) => `You see no words of ${name} here. Please ask ${name}.`,
  title: (name) => `What ${name} said`,
  titleOwn: "What you said",
  more: (count) => (count === 1 ? "There are more words. You cannot see them." : `There are ${count} more words. You cannot see them.`),
  by: (name, scribe) => (scribe ? `${name}. ${scribe} wrote it down` : name),
  history: "See where this is from",
};
