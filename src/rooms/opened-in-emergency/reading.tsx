import { readOpenWords } from "../../record/emergency-access/store.ts";
import type { ReadOpened } from "../../record/emergency-access/opened.ts";
import { readAdvance, type AdvanceView } from "../advance-choices/store.ts";
import { readCard } from "../crisis-card/store.ts";
import { readOrder } from "../safety-plan/order.ts";
import { ReadingPage } from "./page.tsx";

/** The card, the safety plan and the choices in advance, as far as they are open. */
export const readOpened: ReadOpened = async (it) => {
  const { asked, personId } = it;
  const { tx, language } = asked;
  const [statements, card, order, advance] = await Promise.all([
    readOpenWords(tx, personId),
    readCard(tx, personId, language),
    readOrder(tx, personId),
    readAdvance(tx, personId),
  ]);
  const what = new Set([...statements.map((each) => each.section), ...(card ? ["crisis-card"] : []), ...sectionsOf(advance)]);
  return { what: [...what], page: <ReadingPage {...{ ...it, statements, card, order, advance }} /> };
};

const sectionsOf = (advance: AdvanceView | null): string[] => advance?.standing?.statements.map((each) => each.section) ?? [];
