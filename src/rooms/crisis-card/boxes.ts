import { boxesIn } from "../../agreements/documents/pdf/lines.ts";
import type { Card } from "./card.ts";
import { topOf } from "./fit.ts";

/** How many characters of a card no face of its file has: the page shows them, and the file cannot. */
export const boxesOn = (card: Card): number => boxesIn([topOf(card), ...card.blocks.flatMap(wordsIn)].join("\n"));

const wordsIn = ({ title, lines }: Card["blocks"][number]): string[] => [
  title,
  ...lines.flatMap(({ text, contact }) => [text, contact ?? ""]),
];
