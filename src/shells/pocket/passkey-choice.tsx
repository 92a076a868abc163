import type { Language } from "../../ground/core/language.ts";
import { Button } from "../../web/parts/form.tsx";
import { PinForm } from "./pin-form.tsx";
import { POCKET_WORDS } from "./words.ts";

type Props = { language: Language };

/** The other way in, set up with the PIN; the script shows which of it holds here. */
export function PasskeyChoice({ language }: Props) {
  const words = POCKET_WORDS[language];
  return (
    <section>
      <h2>{words.passkeyTitle}</h2>
      <div data-passkey-off>
        <p data-passkey-none hidden>
          {words.passkeyNone}
        </p>
        <div data-passkey-can hidden>
          <p>{words.passkeyText}</p>
          <PasskeyMeans language={language} />
          <p>
            {words.passkeyFirst} <a href="/account/passkeys">{words.passkeyLink}</a>
          </p>
          <PinForm name="add-passkey" button={words.passkeyAdd} language={language} />
        </div>
      </div>
      <div data-passkey-on hidden>
        <p>
          <b>{words.passkeyIsOn}</b>
        </p>
        <PasskeyMeans language={language} />
        <form data-form="drop-passkey">
          <p class="error" role="alert" data-error />
          <Button kind="quiet">{words.passkeyDrop}</Button>
        </form>
      </div>
    </section>
  );
}

/** Whom it lets in, and whom not: read before it is set up, and while it is. */
const PasskeyMeans = ({ language }: Props) => (
  <ul>
    {POCKET_WORDS[language].passkeyMeans.map((each) => (
      <li key={each}>{each}</li>
    ))}
  </ul>
);
