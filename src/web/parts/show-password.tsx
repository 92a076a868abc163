import type { Language } from "../../ground/core/language.ts";
import { surroundingsOfPage } from "../surroundings.ts";
import { PAGE_WORDS } from "../words.ts";

/** Whether a field holds a password of one's own: not a PIN, which is typed where somebody else may look on. */
export const isPassword = (type: string, autocomplete: string | undefined): boolean =>
  type === "password" && (autocomplete ?? "").endsWith("-password");

/** Shows what was typed, and hides it again. Hidden until its script runs; a named script of the page is fetched once. */
export function ShowPassword({ of, language }: { of: string; language: Language }) {
  const { showPassword, hidePassword } = PAGE_WORDS[language];
  const { assets } = surroundingsOfPage();
  return (
    <>
      <button class="btn quiet" type="button" data-shows={of} data-hide={hidePassword} aria-controls={of} aria-pressed="false" hidden>
        {showPassword}
      </button>
      {assets && <script type="module" src={assets.script("show-password")} />}
    </>
  );
}
