import type { Language } from "../../ground/core/language.ts";
import { TextField } from "../../web/parts/field.tsx";
import { Actions } from "../../web/parts/form.tsx";
import { POCKET_WORDS } from "./words.ts";

/** `waits`: it is seen before the script is there. What is typed stays, and nothing is sent anywhere meanwhile. */
export function PinForm({ name, button, language, waits }: { name: string; button: string; language: Language; waits?: boolean }) {
  return (
    <form noValidate autocomplete="off" data-form={name}>
      <TextField
        name="pin"
        label={POCKET_WORDS[language].yourPin}
        type="password"
        autocomplete="off"
        language={language}
        prefix={name}
        width="middle"
      />
      <p class="error" role="alert" data-error />
      <Actions>
        <button class="btn" disabled={waits}>
          {button}
        </button>
      </Actions>
    </form>
  );
}
