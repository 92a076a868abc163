import type { en } from "./list-words.en.ts";
import type { TextsOf } from "./words.ts";

export const easy: TextsOf<typeof en> = { and: "and" };
