import type { Language } from "../../ground/core/language.ts";
import { IDLE_SHARED_DEVICE_MINUTES } from "../session-cookie.ts";
import { SHARED_SESSION_WORDS } from "./shared-session-words.ts";

/** On a shared device: what is shown before a session ends for want of use (islands/session.ts). Unseen without script. */
export function SharedSession({ language, idle = IDLE_SHARED_DEVICE_MINUTES * 60 }: { language: Language; idle?: number }) {
  const words = SHARED_SESSION_WORDS[language];
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
