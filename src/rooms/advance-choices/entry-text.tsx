import type { Language } from "../../ground/core/language.ts";
import { telephoneIn } from "../safety-plan/rules.ts";
import { Icon } from "../../web/parts/icons.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { lawTextOf } from "./law-text.ts";
import type { Binding, Made } from "./rules.ts";
import type { AdvanceEntry, AdvancePerson, Treatment } from "./shape.ts";

type Props = {
  entry: AdvanceEntry;
  language: Language;
  /** how it was signed, as far as it was */
  made: Made;
  /** somebody else reads it than whoever has to sign it */
  toOthers?: boolean;
};

/** What somebody chose under a topic; of a refusal, whether it may bind and what it rests on. */
export function EntryText({ entry, language, made, toOthers }: Props) {
  return (
    <>
      <ChoiceWords {...{ entry, language }} />
      <InLaw {...{ entry, language, made, toOthers }} />
    </>
  );
}

/** The words alone: whoever shows them shows beside them where they stand (BesideChoice). */
export function ChoiceWords({ entry, language }: Pick<Props, "entry" | "language">) {
  const { when, why, contact } = entry as Treatment & AdvancePerson;
  const texts = KIND_WORDS[language];
  return (
    <>
      <SaidWords>{entry.text}</SaidWords>
      <Further label={texts.when} text={when} />
      <Further label={texts.why} text={why} />
      <Contact contact={contact} />
    </>
  );
}

const Further = ({ label, text }: { label: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p class="line" dir="auto">
      <b>{label}:</b> {text}
    </p>
  );

function Contact({ contact }: { contact: string | undefined }) {
  if (contact === undefined) return null;
  const number = telephoneIn(contact);
  return <p dir="auto">{number ? <a href={`tel:${number}`}>{contact}</a> : contact}</p>;
}

const CLASS: Record<Binding["may"], string> = { wish: "in-law wish", "may-bind": "in-law binds", "not-yet": "in-law not-yet" };

/**
 * Of a refusal, whether it may bind and what that rests on; of everything else nothing. A label and a shape of its own: whoever
 * reads in a hurry sees what may bind, also without colours.
 */
export function InLaw({ entry, language, made, toOthers }: Props) {
  const law = lawTextOf(entry, made, language, toOthers);
  if (!law) return null;
  const { may, label, needs } = law;
  if (may === "wish") return <p class={CLASS.wish}>{label}</p>;
  return (
    <div class={CLASS[may]}>
      <p class="in-law-label">
        <Icon name={may === "may-bind" ? "lock" : "pen-dashed"} />
        <b>{label}</b>
      </p>
      <ul>
        {needs.map(({ need, answer, text }) => (
          <li key={need} class={answer}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
