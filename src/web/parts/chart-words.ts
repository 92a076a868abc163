import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./chart-words.easy.ts";
import { en } from "./chart-words.en.ts";

export const CHART_WORDS = inLanguages({ en, easy });
