import type { Statement } from "../../record/statements/statement.ts";
import { isAside } from "../../record/statements/statement.ts";
import { arrangement, safetyCheck, type Arrangement, type SafetyCheck, type SafetyEntry } from "./shape.ts";
import { sectionOf, STEPS, type Step } from "./steps.ts";

type Entries = Statement<SafetyEntry>[];

export const entriesOfStep = (statements: Statement[], step: Step): Entries =>
  statements.filter((each) => each.kind === sectionOf(step) && !isAside(each));

/** What the person said about the whole plan, oldest first. */
export const checksOf = (statements: Statement[]): Statement<SafetyCheck>[] =>
  statements.filter((each) => each.kind === safetyCheck.kind).sort((a, b) => a.said_at.getTime() - b.said_at.getTime());

export const arrangementOf = (statements: Statement[]): Statement<Arrangement> | null =>
  statements.find((each) => each.kind === arrangement.kind) ?? null;

/** Every step once: in the person's order, what they have not placed after it. */
export function inOrder(body: Arrangement | null): { step: Step; leftOut: boolean }[] {
  const placed = body?.order ?? [];
  const order = [...placed, ...STEPS.filter((step) => !placed.includes(step))];
  return order.map((step) => ({ step, leftOut: body?.leftOut.includes(step) ?? false }));
}

export type Way = "up" | "down" | "leave-out" | "take-in";

/** The arrangement after a step was moved, left out or taken in again. */
export function arranged(body: Arrangement | null, step: Step, way: Way): Arrangement {
  const order = inOrder(body).map((each) => each.step);
  const leftOut = body?.leftOut ?? [];
  if (way === "leave-out") return { order, leftOut: [...leftOut.filter((each) => each !== step), step] };
  if (way === "take-in") return { order, leftOut: leftOut.filter((each) => each !== step) };
  const from = order.indexOf(step);
  const to = Math.min(order.length - 1, Math.max(0, from + (way === "up" ? -1 : 1)));
  order.splice(from, 1);
  order.splice(to, 0, step);
  return { order, leftOut };
}

/** The step that comes after this one in the person's order; null after the last. */
export function nextStep(body: Arrangement | null, step: Step): Step | null {
  const kept = inOrder(body).filter((each) => !each.leftOut || each.step === step);
  return kept[kept.findIndex((each) => each.step === step) + 1]?.step ?? null;
}

/** A number that a telephone can ring, from what somebody wrote; null where there is none. */
export const telephoneIn = (contact: string): string | null => {
  const digits = /\+?\d[\d\s()-]{1,}\d/.exec(contact)?.[0].replace(/[\s()-]/g, "") ?? "";
  return digits.length >= 3 ? digits : null;
};
