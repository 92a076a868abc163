import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = { opened: (times: number) => string; openedText: (when: string, times: number) => string; look: string };

/** What home says of the card. */
export const CARD_HOME_WORDS: Words<Texts> = sentences({
  "en-GB": {
    opened: (times) => `Your crisis card was opened${times === 1 ? "" : times === 2 ? " twice" : ` ${times} times`}`,
    openedText: (when, times) => `With its QR code, ${times === 1 ? "on" : "the last time on"} ${when}.`,
    look: "Look at it",
  },
  "en-GB-x-easyread": {
    opened: (times) => (times === 1 ? "Somebody opened your card" : `Your card was opened ${times} times`),
    openedText: (when) => `It was on ${when}.`,
    look: "Look at it",
  },
});
