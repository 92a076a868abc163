import type { Language } from "../core/language.ts";
import { boxesIn } from "../views/pdf/lines.ts";
import { PdfWriter } from "../views/pdf/writer.ts";
import { writeSection } from "../views/plan-pdf.ts";
import { itemText, underlined } from "../views/plan-text.ts";
import { VIEW_WORDS } from "../views/words.ts";
import { DOCUMENT_WORDS } from "./document-words.ts";
import type { EventsDocument } from "./outline.ts";

export function eventsText({ title, facts, sections }: EventsDocument): string {
  const blocks = [
    underlined(title, "="),
    facts.join("\n"),
    ...sections.flatMap(({ heading, note, items }) => [
      underlined(heading, "-"),
      ...(note ? [note] : []),
      ...items.map((each) => itemText(each)),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A tagged PDF of the same. */
export function eventsPdf(document: EventsDocument, language: Language, author: string, largePrint = false): Promise<Buffer> {
  const { title, facts, sections } = document;
  const pdf = new PdfWriter({ title, author, language, createdAt: new Date(), largePrint });
  pdf.heading(1, title);
  for (const fact of facts) pdf.paragraph(fact);
  const boxes = boxesIn(eventsText(document));
  if (boxes > 0) pdf.paragraph(VIEW_WORDS[language].unprintable(boxes), { bold: true });
  if (sections.length === 0) pdf.paragraph(DOCUMENT_WORDS[language].none);
  for (const section of sections) writeSection(pdf, section);
  return pdf.end((page, pages) => `${title} · ${VIEW_WORDS[language].page(page, pages)}`);
}
