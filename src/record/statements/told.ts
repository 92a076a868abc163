import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { SAID_WORDS } from "./words.ts";
import { kindNamed, type Kinds, type Line } from "./kinds.ts";

/** A line as people say it: a day is kept as the calendar writes it, a mark as its number. */
export function told({ is, label, text }: Line, language: Language): Line {
  if (is === "day" && text !== "") return { label, text: formatDay(text, language, "UTC") };
  if (is === "mark") return { label, text: SAID_WORDS[language].mark(text) };
  return { label, text };
}

/** What a statement is called in a list: as its kind names it, or by its first words, whatever its fields are. */
export function titleOf(kinds: Kinds, { kind, body }: { kind: string; body: unknown }, language: Language): string {
  const { named } = kindNamed(kinds, kind);
  return named?.(body, language) ?? toldLines(kinds, { kind, body }, language)[0]?.text ?? "";
}

/** The words of a statement in the order they are read, what is empty left out. */
export const toldLines = (kinds: Kinds, { kind, body }: { kind: string; body: unknown }, language: Language): Line[] =>
  kindNamed(kinds, kind)
    .lines(body, language)
    .filter((line) => line.text.trim() !== "")
    .map((line) => told(line, language));
