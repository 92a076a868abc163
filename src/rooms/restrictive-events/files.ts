import type { Language } from "../../ground/core/language.ts";
import { boxesIn } from "../../agreements/documents/pdf/lines.ts";
import { PdfWriter } from "../../agreements/documents/pdf/writer.ts";
import { writeSection } from "../../agreements/documents/plan-pdf.ts";
import { itemText, underlined } from "../../agreements/documents/plan-text.ts";
import { VIEW_WORDS } from "../../agreements/documents/words.ts";
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
