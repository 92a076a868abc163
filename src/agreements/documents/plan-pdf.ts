import type { House } from "../../web/house.ts";
import type { AgreementDocument } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { boxesIn } from "./pdf/lines.ts";
import { PdfWriter } from "./pdf/writer.ts";
import { beforeWords, lawLines, type Item } from "./plan-items.ts";
import { outline, TIME_ZONE, type Outline } from "./plan-outline.ts";
import type { SignatureItem } from "./plan-signatures.ts";
import { lineText, planText } from "./plan-text.ts";
import { VIEW_WORDS } from "./words.ts";

/** A plan as a tagged PDF: where it stands first, then the same words as its page. */
export async function planPdf(
  house: House,
  doc: AgreementDocument,
  language: Language,
  { timeZone = TIME_ZONE, largePrint = false }: { timeZone?: string; largePrint?: boolean } = {},
): Promise<Buffer> {
  const words = VIEW_WORDS[language];
  const plan = outline(house, doc, language, timeZone);
  const createdAt = new Date(doc.content.putForward.at);
  const pdf = new PdfWriter({ title: plan.title, author: doc.content.putForward.by.name, language, createdAt, largePrint });
  for (const line of plan.first) pdf.paragraph(line, { size: 13, bold: true });
  pdf.heading(1, plan.title);
  for (const fact of plan.facts) pdf.paragraph(fact);
  const boxes = boxesIn(planText(house, doc, language, timeZone));
  if (boxes > 0) pdf.paragraph(words.unprintable(boxes), { bold: true });
  list(pdf, words.concerned, plan.concerned);
  for (const section of plan.sections) writeSection(pdf, section);
  list(
    pdf,
    words.made,
    plan.made.map(({ label, count }) => `${label}: ${count}`),
  );
  pdf.heading(2, plan.said);
  if (plan.signatures.length > 0) pdf.within("L", () => plan.signatures.forEach((each) => writeSignature(pdf, each)));
  if (plan.waiting) pdf.paragraph(plan.waiting, { before: 8 });
  list(pdf, words.seen, plan.consents);
  pdf.heading(2, words.seal);
  pdf.paragraph(plan.digest, { size: 10 });
  pdf.paragraph(words.sealHint, SOFT);
  const which = words.foot(doc.content.person.name, doc.content.version, formatDay(doc.content.putForward.at, language, timeZone));
  return pdf.end((page, pages) => `${which} · ${words.page(page, pages)}`);
}

const INSET = 30;
const SOFT = { size: 10, colour: "#4d5b59" };

function list(pdf: PdfWriter, heading: string, lines: string[]): void {
  pdf.heading(2, heading);
  pdf.within("L", () => lines.forEach((line) => pdf.within("LI", () => pdf.block("LBody", `– ${line}`, { size: 11.5 }))));
}

/** A heading with its statements, each with whose words it holds. */
export function writeSection(pdf: PdfWriter, { heading, note, items }: Outline["sections"][number]): void {
  pdf.within("Sect", () => {
    pdf.heading(2, heading);
    if (note) pdf.paragraph(note, SOFT);
    pdf.within("L", () => items.forEach((each) => writeItem(pdf, each, 0)));
  });
}

function writeItem(pdf: PdfWriter, item: Item, indent: number): void {
  const at = { indent: indent + INSET, before: 1 };
  const by = `— ${item.by}, ${item.when} (${item.voiceLabel})`;
  const words: { text: string; look: Parameters<PdfWriter["paragraph"]>[1] }[] = [
    ...beforeWords(item).map((text) => ({ text, look: { ...at, bold: true } })),
    ...item.lines.map((line) => ({ text: lineText(line), look: at })),
    ...lawLines(item).map((text, index) => ({ text, look: index === 0 ? { ...at, bold: true, before: 4 } : at })),
  ];
  // nobody's words are parted from whose they are by the end of a page, nor from their number
  const last = words.at(-1);
  if (last) last.look = { ...last.look, next: pdf.startOf(by, { ...SOFT, ...at }) };
  const start = words.slice(0, 2).reduce((sum, { text, look }) => sum + pdf.startOf(text, look), 0);
  pdf.within("LI", () => {
    pdf.block("Lbl", `${item.number}.`, { size: 11.5, bold: true, indent, before: 8, stay: true, next: start });
    pdf.within("LBody", () => {
      for (const { text, look } of words) pdf.paragraph(text, look);
      pdf.paragraph(by, { ...SOFT, ...at });
      if (item.from) pdf.paragraph(item.from, { ...SOFT, ...at });
      for (const line of item.since?.lines ?? []) pdf.paragraph(line, at);
      if (item.about.length > 0) pdf.within("L", () => item.about.forEach((each) => writeItem(pdf, each, indent + 22)));
    });
  });
}

function writeSignature(pdf: PdfWriter, { name, stance, reason, how, when, notes }: SignatureItem): void {
  const details = [how && `${when}, ${how}.`, ...notes].filter(Boolean);
  const small = { ...SOFT, before: 1 };
  const why = reason ? `“${reason}”` : null;
  const next = details[0] ? pdf.startOf(details[0], small) : 0;
  pdf.within("LI", () =>
    pdf.within("LBody", () => {
      pdf.paragraph(`${name}: ${stance}`, { bold: true, before: 8, next: why ? pdf.startOf(why, { before: 1, next }) : next });
      if (why) pdf.paragraph(why, { before: 1, next });
      for (const detail of details) pdf.paragraph(detail, small);
    }),
  );
}
