import { inLanguages } from "../../ground/core/words.ts";
import { cy } from "./words.cy.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

export const SAFETY_WORDS = inLanguages({ en, easy, cy });
