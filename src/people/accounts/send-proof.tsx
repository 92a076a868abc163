import type { Language } from "../../ground/core/language.ts";
import { Actions, Button, Form } from "../../web/parts/form.tsx";
import { PROVE_WORDS } from "./prove-words.ts";

/** Why an address is asked to prove itself, and the way to it. */
export function SendProof({ language, again }: { language: Language; again?: boolean }) {
  const words = PROVE_WORDS[language];
  return (
    <Form action="/account/prove/send">
      <p>{words.why}</p>
      <Actions>
        <Button kind="quiet">{again ? words.again : words.send}</Button>
      </Actions>
    </Form>
  );
}
