import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { kindNamed, type Kinds, type Line } from "./kinds.ts";

/** A line as people say it: a day is kept as the calendar writes it, a mark as its number. */
export function told({ is, label, text }: Line, language: Language): Line {
  if (is === "day" && text !== "") return { label, text: formatDay(text, language, "UTC") };
  if (is === "mark") return { label, text: MARK[language](text) };
  return { label, text };
}

const MARK: Record<Language, (value: string) => string> = {
  "en-GB": (value) => `${value} out of 10`,
  "en-GB-x-easyread": (value) => `${value} out of 10`,
};

/** The words of a statement in the order they are read, what is empty left out. */
export const toldLines = (kinds: Kinds, { kind, body }: { kind: string; body: unknown }, language: Language): Line[] =>
  kindNamed(kinds, kind)
    .lines(body, language)
    .filter((line) => line.text.trim() !== "")
    .map((line) => told(line, language));
