import type { House } from "../../web/house.ts";
import { PdfWriter } from "../../agreements/documents/pdf/writer.ts";
import { boxesIn } from "../../agreements/documents/pdf/lines.ts";
import { writeSection } from "../../agreements/documents/plan-pdf.ts";
import { itemText, underlined } from "../../agreements/documents/plan-text.ts";
import { VIEW_WORDS } from "../../agreements/documents/words.ts";
import type { Language } from "../../ground/core/language.ts";
import { documentOf, documentOutline } from "./outline.ts";
import type { DocumentRow } from "./store.ts";
import { DOCUMENT_WORDS } from "./words.ts";

export function documentText(house: House, row: DocumentRow, language: Language, timeZone: string): string {
  const { title, facts, sections, digest } = documentOutline(house.families, row, language, timeZone);
  const blocks = [
    underlined(title, "="),
    facts.join("\n"),
    ...sections.flatMap(({ heading, items }) => [underlined(heading, "-"), ...items.map((each) => itemText(each))]),
    underlined(DOCUMENT_WORDS[language].seal, "-"),
    digest,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A tagged PDF of the same. */
export function documentPdf(house: House, row: DocumentRow, language: Language, timeZone: string): Promise<Buffer> {
  const { title, facts, sections, digest } = documentOutline(house.families, row, language, timeZone);
  const pdf = new PdfWriter({ title, author: documentOf(row).madeBy.name, language, createdAt: row.made_at, largePrint: false });
  pdf.heading(1, title);
  for (const fact of facts) pdf.paragraph(fact);
  const boxes = boxesIn(documentText(house, row, language, timeZone));
  if (boxes > 0) pdf.paragraph(VIEW_WORDS[language].unprintable(boxes), { bold: true });
  for (const section of sections) writeSection(pdf, section);
  pdf.heading(2, DOCUMENT_WORDS[language].seal);
  pdf.paragraph(digest, { size: 10 });
  return pdf.end((page, pages) => `${title} · ${VIEW_WORDS[language].page(page, pages)}`);
}
