import type { Language } from "../../ground/core/language.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { bindingOf, type Answered, type Binding, type Made } from "./rules.ts";
import type { Treatment } from "./shape.ts";
import { ADVANCE_WORDS } from "./words.ts";

/** What stands beside a refusal: whether it may bind in law, and each thing that rests on. */
export type LawText = { may: Binding["may"]; label: string; needs: { need: string; answer: Answered; text: string }[] };

/** Null for everything that is no refusal of a treatment. Every page and every file words it here. */
export function lawTextOf(entry: { topic: string }, made: Made, language: Language, toOthers = false): LawText | null {
  if (entry.topic !== "refused") return null;
  const refusal = entry as Treatment;
  const words = ADVANCE_WORDS[language];
  const { may, needs } = bindingOf(refusal, made);
  const label = { wish: words.wish, "may-bind": words.mayBind, "not-yet": words.notYet }[may];
  if (may === "wish") return { may, label, needs: [] };
  return {
    may,
    label,
    needs: [
      ...needs.map(({ need, answer }) => ({
        need,
        answer,
        text: toOthers && answer === "missing" ? words.needOfOthers[need] : words.need[need][answer],
      })),
      ...(refusal.life === "yes" ? [] : [{ need: "no-life", answer: "open" as const, text: KIND_WORDS[language].lifeNo }]),
      ...(refusal.when === undefined ? [{ need: "no-when", answer: "open" as const, text: words.everySituation }] : []),
    ],
  };
}
