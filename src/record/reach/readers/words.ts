import type { Right } from "./readers.ts";
import { inLanguages } from "../../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export type Still = Exclude<Right, "grant" | "card" | "picked">;

/** Every word in which a page says who can see something: chosen by `readersOf`, and used nowhere else. */
export const READER_WORDS = inLanguages({ en, easy });
