import { inLanguages } from "../ground/core/words.ts";
import { cy } from "./front-words.cy.ts";
import { easy } from "./front-words.easy.ts";
import { en } from "./front-words.en.ts";

export const FRONT_WORDS = inLanguages({ en, easy, cy });
