import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./document-law-words.en.ts";

export const easy: TextsOf<typeof en> = {
  takenBack: "Nobody has to follow this. It was taken back",
  replaced: "Do not use this one. There is a newer one",
  withdrawn: "Nobody has to follow this. The person said: not any more",
  note: (name) =>
    [
      `Staff must check some things first. Can ${name} decide now? Then ask ${name}.`,
      `Is it this treatment? Is it this time? Has ${name} changed their mind? Did ${name} ask somebody else to decide?`,
      `Has something big changed for ${name}? Is ${name} kept in hospital by law? Some treatment can still be given.`,
    ].join(" "),
};
