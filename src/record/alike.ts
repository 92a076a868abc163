import { textIn } from "../accounts/form.ts";
import type { Language } from "../core/language.ts";
import { looksLike } from "../core/look-alikes.ts";
import { inOneLine, isolated, shownName } from "../core/name.ts";
import { ALIKE_FIELD } from "../web/parts/alike.tsx";
import { explain } from "./problems.ts";

/**
 * Whose name looks the same as one that is given, told once, where two people may have one name: whoever sends it again as it is
 * means it. Null where nobody's does, or it was told.
 */
export function alikeProblem(form: unknown, name: string, others: readonly string[], language: Language): string | null {
  const other = looksLike(name, others);
  if (other === undefined || inOneLine(textIn(form, ALIKE_FIELD)) === name) return null;
  return explain(`name-alike-again:${isolated(shownName(other))}`, language);
}
