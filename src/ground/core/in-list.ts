import type { Language } from "./language.ts";
import { LIST_WORDS } from "./list-words.ts";
import { isolated } from "./name.ts";

/** "A", "A and B", "A, B and C": names as a sentence lists them. */
export const inList = (names: string[], language: Language): string =>
  names.length < 2
    ? isolated(names[0] ?? "")
    : `${names.slice(0, -1).map(isolated).join(", ")} ${LIST_WORDS[language].and} ${isolated(names.at(-1)!)}`;
