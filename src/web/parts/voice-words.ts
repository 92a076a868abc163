import { inLanguages } from "../../ground/core/words.ts";
import { cy } from "./voice-words.cy.ts";
import { easy } from "./voice-words.easy.ts";
import { en } from "./voice-words.en.ts";

/** What each voice is called, so that nobody has to know the shapes. */
export const VOICE_WORDS = inLanguages({ en, easy, cy });
