import type { TextsOf } from "../../ground/core/words.ts";
import { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  ...en,
  nameHint: "People see this name on the first page.",
  helpHint: "These numbers are on every page. Check each number.",
  setUp: {
    ...en.setUp,
    lede: "This takes 5 minutes. You do it once. You can change it later.",
    codeHint: "The server showed it when it started.",
  },
  admin: { ...en.admin, lede: "Here are teams and settings. You see nobody's words here." },
};
