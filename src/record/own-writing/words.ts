import { inLanguages } from "../../ground/core/words.ts";
import { cy } from "./words.cy.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What all places of a person's own writing have in common. */
export const WRITING_WORDS = inLanguages({ en, easy, cy });
