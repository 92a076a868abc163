import { PdfWriter } from "../../agreements/documents/pdf/writer.ts";
import { cellsOf } from "../../web/parts/square.tsx";
import { boxesOn } from "./boxes.ts";
import type { Card } from "./card.ts";
import { BETWEEN, CARD, layoutOf, sidesOf, SIZES, topOf, type Side } from "./fit.ts";
import { PRINT_WORDS } from "./print-words.ts";

const POINTS = 72 / 25.4;
const [WIDTH, HEIGHT, EDGE] = [CARD.width * POINTS, CARD.height * POINTS, CARD.edge * POINTS];

/** The card as a tagged PDF, a page for each side, in the size of a card. The same words in the same places as its page. */
export function cardPdf(card: Card, link: string | null, now: Date): Promise<Buffer> {
  const layout = layoutOf(card, link !== null);
  const { size, line } = SIZES[layout.size]!;
  const title = topOf(card);
  // what was measured to fit is not torn off by a rounding
  const margins = { top: EDGE, left: EDGE, right: EDGE, bottom: EDGE - 1 };
  const sheet = { size: [WIDTH, HEIGHT] as [number, number], margins, leading: line / size };
  const pdf = new PdfWriter({ title, author: card.name ?? card.title, language: card.language, createdAt: now, sheet });
  sidesOf(layout).forEach((side, at) => {
    const square = at === 1 ? link : null;
    if (at > 0) pdf.turn();
    if (at === 0) pdf.block("H1", title, { size, bold: true, before: 0 });
    if (square !== null) drawSquare(pdf, square, PRINT_WORDS[card.language].square);
    writeSide(pdf, side, { size, right: square === null ? 0 : (CARD.square + CARD.gap) * POINTS });
  });
  const boxes = boxesOn(card);
  if (boxes > 0) {
    pdf.turn();
    pdf.block("P", PRINT_WORDS[card.language].unprintable(boxes), { size: 9, before: 0 });
  }
  return pdf.end(null);
}

function writeSide(pdf: PdfWriter, side: Side, look: { size: number; right: number }): void {
  for (const { title, items } of side) {
    if (title !== null) pdf.block("H2", title, { ...look, bold: true, before: BETWEEN });
    items.forEach(({ text, contact }, index) => {
      pdf.block("P", text, { ...look, before: index === 0 && title === null ? BETWEEN : index === 0 ? 0 : 1 });
      if (contact !== null) pdf.block("P", contact, { ...look, bold: true, before: 0 });
    });
  }
}

/** At the right of the side, with the room round it that a telephone needs. */
function drawSquare(pdf: PdfWriter, address: string, alt: string): void {
  const { size, path } = cellsOf(address, "M");
  const room = 3;
  pdf.picture(alt, (page) => {
    const cell = (CARD.square * POINTS) / (size + 2 * room);
    page.translate(WIDTH - EDGE - CARD.square * POINTS + room * cell, EDGE + room * cell).scale(cell);
    page.path(path).fill("#000");
  });
}
