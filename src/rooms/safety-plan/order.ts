import type { Tx } from "../../ground/database/transaction.ts";
import { sectionOf, STEPS } from "./steps.ts";

const STEP_SECTIONS: readonly string[] = STEPS.map(sectionOf);

/** The person's order of those steps that the actor may read; nothing of the others. */
export const readOrder = async (tx: Tx, personId: string): Promise<string[]> =>
  (await tx.one<{ order: string[] }>("safety/order", 'select safety_order_of($1) as "order"', [personId]))!.order;

/**
 * Sections with the steps of the safety plan among them in the person's order; all else keeps its place. Steps they have not
 * placed come after those they have, as the field has them.
 */
export function inPersonsOrder(sections: readonly string[], order: readonly string[]): string[] {
  const steps = sections.filter((each) => STEP_SECTIONS.includes(each));
  const placed = [...new Set(order)].filter((each) => steps.includes(each));
  const inOrder = [...placed, ...steps.filter((each) => !placed.includes(each))];
  return sections.map((each) => (STEP_SECTIONS.includes(each) ? inOrder.shift()! : each));
}
