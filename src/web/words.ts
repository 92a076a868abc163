import { inLanguages } from "../ground/core/words.ts";
import { cy } from "./words.cy.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** The words round every page: header, footer, and what forms and lists say of themselves. */
export const PAGE_WORDS = inLanguages({ en, easy, cy });
