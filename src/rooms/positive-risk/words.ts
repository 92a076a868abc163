import { inLanguages } from "../../ground/core/words.ts";
import { easy } from "./words.easy.ts";
import { en } from "./words.en.ts";

/** What both sides look at before somebody does what worries somebody. In the order in which they are asked. */
export const ASPECTS = ["hope", "wrong", "before", "strengths", "do", "stop"] as const;

export type Aspect = (typeof ASPECTS)[number];

export const RISK_WORDS = inLanguages({ en, easy });
