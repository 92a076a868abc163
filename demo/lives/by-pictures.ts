import type { Answer } from "../../src/record/pictured/answers.ts";
import type { Cast } from "../people.ts";

/** The mornings are bad and he does not speak then: Len shows him the pictures, and presses what Denis points at. */
export async function tellDenisAsked({ life, len }: Cast, denis: string): Promise<void> {
  const answers: [string, Answer][] = [
    ["in-crisis.sit", "yes"],
    ["in-crisis.space", "yes"],
    ["in-crisis.touch", "no"],
    ["in-crisis.animal", "yes"],
    ["in-crisis.music", "unsure"],
  ];
  for (const [of, answer] of answers) await life.answersPicture(denis, { of, answer, by: len, days: 2 });
}

/** Her hands shake too much for a pen; a picture on the tablet she can press by herself, after eleven. */
export async function tellRuthAnswers({ life }: Cast, ruth: string): Promise<void> {
  const answers: [string, Answer][] = [
    ["every-day.breakfast", "no"],
    ["every-day.outside", "unsure"],
    ["every-day.somebody", "yes"],
    ["every-day.music", "yes"],
    ["when-well.laugh", "yes"],
    ["when-well.quiet", "no"],
  ];
  for (const [of, answer] of answers) await life.answersPicture(ruth, { of, answer, days: 9 });
}
