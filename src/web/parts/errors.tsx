import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { PAGE_WORDS } from "../words.ts";
import { fieldId } from "./field-id.ts";

/** Fields that nobody sees: their problem belongs to the whole form. */
const UNSEEN = new Set(["", "id", "based", "statementId"]);

/**
 * On top of a form that could not be saved: what to mend, each a link to its field. It takes the focus when the page
 * opens (without script, by `autofocus`), and is read out.
 */
export function ErrorSummary({
  problems,
  language,
  prefix,
  names = {},
}: {
  problems: Problems | null | undefined;
  language: Language;
  prefix?: string;
  /** what each field is called: in a long form "Write something here first" alone does not say where */
  names?: Record<string, string>;
}) {
  const entries = Object.entries(problems ?? {});
  if (entries.length === 0) return null;
  return (
    <div class="error-summary" tabIndex={-1} autofocus data-error-summary>
      <div role="alert">
        <h2>{PAGE_WORDS[language].errorSummary}</h2>
        <ul>
          {entries.map(([field, text]) => {
            const name = names[field];
            const told = name ? `${name}${/[?:]$/.test(name) ? "" : ":"} ${text}` : text;
            return <li key={field}>{UNSEEN.has(field) ? told : <a href={`#${fieldId(field, prefix)}`}>{told}</a>}</li>;
          })}
        </ul>
      </div>
    </div>
  );
}

/** Under a label: what to mend here. */
export function ErrorMessage({ id, language, text }: { id: string; language: Language; text: string }) {
  return (
    <p class="error" id={id}>
      <span class="unseen">{PAGE_WORDS[language].errorBefore}</span> {text}
    </p>
  );
}
