import type { TextsOf } from "../../ground/core/words.ts";
import { en } from "./accounts-words.en.ts";

export const easy: TextsOf<typeof en> = {
  ...en,
  lede: "How people who work here sign in. No records are here.",
  closeLede: "They left. They cannot sign in again. You cannot undo this.",
  closeStays: "Their words stay.",
};
