import { textIn } from "../../ground/core/text-in.ts";
import type { Language } from "../../ground/core/language.ts";
import { looksLike } from "../../ground/core/look-alikes.ts";
import { inOneLine, isolated, shownName } from "../../ground/core/name.ts";
import { ALIKE_FIELD } from "./alike.tsx";
import { explain } from "../../ground/core/problems.ts";

/**
 * Whose name looks the same as one that is given, told once, where two people may have one name: whoever sends it again as it is
 * means it. Null where nobody's does, or it was told.
 */
export function alikeProblem(form: unknown, name: string, others: readonly string[], language: Language): string | null {
  const other = looksLike(name, others);
  if (other === undefined || inOneLine(textIn(form, ALIKE_FIELD)) === name) return null;
  return explain(`name-alike-again:${isolated(shownName(other))}`, language);
}
