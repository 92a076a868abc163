import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./picture-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Who acts for me",
  leads: "See who acts for you, or stop it",
  ask: {
    want: (name) => `Do you want ${name} to act for you?`,
    know: (name) => `Do you know what ${name} can do for you?`,
    right: (name) => `Is ${name} acting well for you?`,
    fewer: (name) => `Do you want ${name} to decide less?`,
    other: () => "Do you want somebody else?",
  },
};
