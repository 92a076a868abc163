import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  signTitle: (name: string) => string;
  signLede: (name: string, as: string) => string;
  signRecord: (decision: string, day: string) => string;
  wants: (name: string) => string;
  wantsHint: string;
  whyYou: string;
  whyHint: string;
  signButton: (name: string) => string;
};

/** Signing on somebody’s behalf. */
export const ACTING_SIGN_WORDS: Words<Texts> = sentences({
  "en-GB": {
    signTitle: (name) => `Sign on behalf of ${name}`,
    signLede: (name, as) =>
      `You can, as ${as}, because a record says that ${name} cannot decide this now. It stands as your signature for ${name}. ${name} is still asked as soon as they can.`,
    signRecord: (decision, day) => `The record: “${decision}”, until ${day}.`,
    wants: (name) => `What does ${name} want, and what have they said?`,
    wantsHint: "Now and before. In their own words where you can.",
    whyYou: "Why do you sign so?",
    whyHint: "What you weighed, and why it is best for them.",
    signButton: (name) => `Sign on behalf of ${name}`,
  },
  "en-GB-x-easyread": {
    signTitle: (name) => `Sign for ${name}`,
    signLede: (name, as) => `You can sign as ${as}. ${name} cannot decide this now. We will still ask ${name}.`,
    signRecord: (decision, day) => `About: “${decision}”. Until ${day}.`,
    wants: (name) => `What does ${name} want?`,
    wantsHint: "Write what they said.",
    whyYou: "Why do you sign this?",
    whyHint: "Say why it is best.",
    signButton: (name) => `Sign for ${name}`,
  },
});
