import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./sign-words.en.ts";

export const easy: TextsOf<typeof en> = {
  signTitle: (name) => `Sign for ${name}`,
  signLede: (name, as) => `You can sign as ${as}. ${name} cannot decide this now. We will still ask ${name}.`,
  signRecord: (decision, day) => `About: “${decision}”. Until ${day}.`,
  wants: (name) => `What does ${name} want?`,
  wantsHint: "Write what they said.",
  whyYou: "Why do you sign this?",
  whyHint: "Say why it is best.",
  signButton: (name) => `Sign for ${name}`,
};
