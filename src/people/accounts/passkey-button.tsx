import type { ComponentChildren } from "preact";
import type { Language } from "../../ground/core/language.ts";
import { ACCOUNT_WORDS } from "./words.ts";

type Props = {
  /** add: make one; use: prove oneself with one */
  kind: "add" | "use";
  /** answers { ok, challengeId, options } to the form's fields, or { ok: false, problems } */
  options: string;
  /** where the form goes then, with `challengeId` and `passkey` in it */
  action: string;
  language: Language;
  /** what is said when it did not work; otherwise that the password is another way */
  failed?: string;
  hint?: ComponentChildren;
  children: ComponentChildren;
};

/** Stands inside a form; the page must bring the island "passkey". Without it, or without passkeys, no `data-passkey-part` is seen. */
export function PasskeyButton({ kind, options, action, language, failed, hint, children }: Props) {
  return (
    <div hidden data-passkey-part>
      {hint && <p class="hint">{hint}</p>}
      <button
        type="button"
        class={kind === "add" ? "btn" : "btn quiet"}
        hidden
        data-passkey={kind}
        data-options={options}
        data-action={action}
        data-failed={failed ?? ACCOUNT_WORDS[language].problems["passkey-failed"]}
      >
        {children}
      </button>
    </div>
  );
}
