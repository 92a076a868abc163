import type { Language } from "../core/language.ts";
import type { Tx } from "../database/transaction.ts";
import { cardInWords, type Card, type RawCard } from "./card.ts";

/** The card as the database has it; null where there is none, or the actor may not read it. */
export const readRawCard = async (tx: Tx, personId: string): Promise<RawCard | null> =>
  (await tx.one<{ card: RawCard | null }>("crisis-card/read", "select crisis_card_of($1) as card", [personId]))?.card ?? null;

/**
 * Somebody's crisis card, with its words as they are now: for the person, and for whoever holds a grant in force on the
 * section "crisis-card" (`holds_crisis_card` in the database says who). null for anybody else, and where there is none.
 */
export async function readCard(tx: Tx, personId: string, language: Language): Promise<Card | null> {
  const raw = await readRawCard(tx, personId);
  return raw && cardInWords(raw, language);
}
