import { inLanguages, type TextsOf } from "../../../ground/core/words.ts";
import { easy } from "./script-words.easy.ts";
import { en } from "./script-words.en.ts";

export const SCRIPT_WORDS = inLanguages({ en, easy });

/** What the script of the pocket says by itself. {n}, {when} and {minutes} are filled in there. */
export type ScriptTexts = TextsOf<typeof en>;
