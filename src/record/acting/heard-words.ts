import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  pick: (name: string) => string;
  pickHint: string;
  none: (name: string) => string;
  title: (name: string) => string;
  titleOwn: string;
  more: (count: number) => string;
  by: (name: string, scribe: string | null) => string;
  history: string;
};

/** The person's own words beside what somebody decides or signs for them. */
export const HEARD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    pick: (name) => `What ${name} has said about this`,
    pickHint: "Tick what you weighed. It stands beside what you write, word for word, and leads back to where it was said.",
    none: (name) => `You can read nothing here that ${name} has said about this. Ask them, and write below what they say.`,
    title: (name) => `What ${name} has said about it`,
    titleOwn: "What you have said about it",
    more: (count) =>
      count === 1
        ? "One more thing they said stands beside it. It is not shared with you."
        : `${count} more things they said stand beside it. They are not shared with you.`,
    by: (name, scribe) => (scribe ? `${name}, written down by ${scribe}` : name),
    history: "Where this comes from",
  },
  "en-GB-x-easyread": {
    pick: (name) => `What ${name} said`,
    pickHint: "Pick the words you thought about. They stay as they are.",
    none: (name) => `You see no words of ${name} here. Please ask ${name}.`,
    title: (name) => `What ${name} said`,
    titleOwn: "What you said",
    more: (count) => (count === 1 ? "There are more words. You cannot see them." : `There are ${count} more words. You cannot see them.`),
    by: (name, scribe) => (scribe ? `${name}. ${scribe} wrote it down` : name),
    history: "See where this is from",
  },
});
