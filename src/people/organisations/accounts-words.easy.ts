import type { TextsOf } from "../../ground/core/words.ts";
import { en } from "./accounts-words.en.ts";

export const easy: TextsOf<typeof en> = {
  ...en,
  lede: "How people who work here sign in. No records are here.",
  closeLede: "They left. They cannot sign in again. You cannot undo this.",
  closeStays: "Their words stay.",
  findHint: "Ask for their sign-in name or e-mail. Write all of it.",
  needLede: "People with these roles need a second step. They set it up before they read.",
  notices: { ...en.notices, record: "Nothing changed. This account has its own record. Only its owner can close it." },
};
