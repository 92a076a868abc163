import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./shared-session-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Are you still there?",
  warned: "We will sign you out in 2 minutes. Touch the page to stay.",
  ending: "You were signed in here for many hours. We will sign you out in 2 minutes. We keep what you wrote. You can sign in again.",
  covered: "We hid your words. We will sign you out in 1 minute. We keep what you wrote.",
  stay: "Stay here",
  go: "Sign out now",
};
