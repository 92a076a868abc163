import type { Language, Words } from "../../ground/core/language.ts";
import { IDLE_SHARED_DEVICE_MINUTES } from "../session-cookie.ts";

type Texts = Record<"title" | "warned" | "ending" | "covered" | "stay" | "go", string>;

const WORDS: Words<Texts> = {
  "en-GB": {
    title: "Are you still there?",
    warned: "Other people use this device, so you will be signed out in two minutes. Touch the page or press any key to stay.",
    ending:
      "You have been signed in here for hours, so you will be signed out in two minutes. What you are writing is kept: sign in again, and it waits for you.",
    covered: "Your words are hidden. You will be signed out in one minute. What you were writing is kept for you.",
    stay: "Stay signed in",
    go: "Sign out now",
  },
  "en-GB-x-easyread": {
    title: "Are you still there?",
    warned: "We will sign you out in 2 minutes. Touch the page to stay.",
    ending: "You were signed in here for many hours. We will sign you out in 2 minutes. We keep what you wrote. You can sign in again.",
    covered: "We hid your words. We will sign you out in 1 minute. We keep what you wrote.",
    stay: "Stay here",
    go: "Sign out now",
  },
};

/** On a shared device: what is shown before a session ends for want of use (islands/session.ts). Unseen without script. */
export function SharedSession({ language, idle = IDLE_SHARED_DEVICE_MINUTES * 60 }: { language: Language; idle?: number }) {
  const words = WORDS[language];
  return (
    <div
      class="session"
      data-session
      data-idle={idle}
      hidden
      role="alertdialog"
      aria-labelledby="session-title"
      aria-describedby="session-text"
    >
      <h2 id="session-title">{words.title}</h2>
      <div id="session-text" aria-live="assertive">
        <p data-session-part="warned" hidden>
          {words.warned}
        </p>
        <p data-session-part="ending" hidden>
          {words.ending}
        </p>
        <p data-session-part="covered" hidden>
          {words.covered}
        </p>
      </div>
      <div class="row actions">
        <button type="button" class="btn" data-session-stay>
          {words.stay}
        </button>
        <button type="button" class="btn quiet" data-session-go>
          {words.go}
        </button>
      </div>
    </div>
  );
}
