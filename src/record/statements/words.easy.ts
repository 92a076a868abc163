import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  mark: (value) => `${value} out of 10`,
  byPicture: "Answered with a picture",
  takenFrom: "Whose idea",
  wing: { life: "My life", hard: "When it is hard", together: "Deciding with other people" },
};
