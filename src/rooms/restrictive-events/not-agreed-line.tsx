import { NOT_AGREED_WORDS } from "../../agreements/sealed/not-agreed-words.ts";
import type { Language } from "../../ground/core/language.ts";
import { decidedOver, type RestrictiveEvent } from "./shape.ts";
import { EVENT_WORDS } from "./words.ts";

/** First of all that it was not agreed, and who decided it. */
export function NotAgreed({ body, language }: { body: RestrictiveEvent; language: Language }) {
  const words = NOT_AGREED_WORDS[language];
  const { by, under } = decidedOver(body, language);
  return (
    <p class="line" dir="auto">
      <b>{words.label}:</b> {words.what(by, under)}.{under === "" && ` ${EVENT_WORDS[language].noPower}`}
    </p>
  );
}
