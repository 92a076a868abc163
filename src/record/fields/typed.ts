import type { Language } from "../../ground/core/language.ts";
import type { Questions } from "./field.ts";

/** What a form says to its questions; an answer that was not sent is empty, or the one that stands chosen. */
export const typedIn = (questions: Questions, form: Record<string, unknown>, language: Language): Record<string, unknown> =>
  Object.fromEntries(
    questions(language).map(({ name, control }) => [name, form[name] ?? (control.as === "choice" ? control.first : undefined) ?? ""]),
  );
