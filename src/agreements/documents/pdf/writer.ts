import PDFDocument from "pdfkit";
import { mendAnchors } from "./anchors.ts";
import { fileOf, type Face, type Weight } from "./fonts.ts";
import { linesOf, type Measure } from "./lines.ts";
import { escapeMetadata } from "./metadata.ts";

type Look = {
  size: number;
  bold?: boolean;
  colour?: string;
  indent?: number;
  /** kept free at the right */
  right?: number;
  before?: number;
  /** what comes next stands on the same line */
  stay?: boolean;
  /** how high what comes next is, where the end of this is never parted from it by the end of a page */
  next?: number;
};

/** A page in points, what is kept free round it, and how far lines stand apart, in letters' own size. */
export type Sheet = {
  size: "A4" | [number, number];
  margins: { top: number; bottom: number; left: number; right: number };
  leading: number;
};
const LETTER: Sheet = { size: "A4", margins: { top: 56, bottom: 64, left: 56, right: 56 }, leading: 1.42 };

export type About = { title: string; author: string; language: string; createdAt: Date; largePrint?: boolean; sheet?: Sheet };

/** Large print is 16 point or more for the running text (11.5 otherwise), and everything else in proportion. */
const LARGE = 16 / 11.5;

/**
 * Writes a tagged PDF from top to bottom: every block is an element of the structure tree (H1, H2, P, L…), in reading
 * order, with page numbers as artefacts. Where the drawing differs from the words (right-to-left lines, characters no
 * face has) the words themselves are kept as the element's actual text, for copying and reading aloud.
 */
export class PdfWriter {
  #pdf: PDFKit.PDFDocument;
  #root: PDFKit.PDFStructureElement;
  #open: PDFKit.PDFStructureElement[];
  #width: number;
  #scale: number;
  #sheet: Sheet;

  constructor({ title, author, language, createdAt, largePrint = false, sheet = LETTER }: About) {
    this.#scale = largePrint ? LARGE : 1;
    this.#sheet = sheet;
    this.#pdf = new PDFDocument({
      size: sheet.size,
      margins: sheet.margins,
      tagged: true,
      lang: language,
      displayTitle: true,
      pdfVersion: "1.7",
      bufferPages: true,
      font: "",
      info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt },
    } as PDFKit.PDFDocumentOptions);
    escapeMetadata(this.#pdf);
    this.#root = this.#pdf.struct("Document");
    this.#pdf.addStructure(this.#root);
    this.#open = [this.#root];
    this.#width = this.#pdf.page.width - sheet.margins.left - sheet.margins.right;
  }

  heading(level: 1 | 2, text: string): void {
    const look = level === 1 ? { size: 24, before: 6 } : { size: 16, before: 18 };
    // a heading never stands alone at the foot of a page
    this.#room(look.before + look.size * this.#scale * this.#sheet.leading * 4);
    this.block(`H${level}`, text, { ...look, bold: true });
    if (level === 2) this.#pdf.outline.addItem(text);
  }

  paragraph(text: string, look: Partial<Look> = {}): void {
    this.block("P", text, { size: 11.5, ...look });
  }

  /** Groups what `inside` writes under one element: a section, a list, an item of it. */
  within(type: string, inside: () => void): void {
    const element = this.#pdf.struct(type);
    this.#open.at(-1)!.add(element);
    this.#open.push(element);
    inside();
    this.#open.pop();
    element.end();
  }

  block(type: string, text: string, asked: Look): void {
    const pdf = this.#pdf;
    const { look, lines, high } = this.#laid(text, asked);
    pdf.y += look.before ?? 4;
    // the last two lines go on to the next page together with what they belong to
    const tail = Math.max(0, lines.length - 2);
    const needed = (at: number) => (at === tail && look.next ? high * (lines.length - at) + look.next : high);
    this.#room(needed(0));
    const element = pdf.struct(type);
    this.#open.at(-1)!.add(element);
    element.add(pdf.markStructureContent(type));
    for (const [at, line] of lines.entries()) {
      this.#room(needed(at));
      this.#line(line, look);
      pdf.y += high;
    }
    pdf.endMarkedContent();
    element.end();
    if (look.stay) pdf.y -= high + 1;
  }

  /** How high a paragraph is; of one longer than two lines, what of it never stands alone at the foot of a page. */
  startOf(text: string, look: Partial<Look> = {}): number {
    // so much is more than two lines in any letters, and the rest need not be laid out for that
    const { lines, high } = this.#laid(text.slice(0, 1000), { size: 11.5, ...look });
    return (look.before ?? 4) + high * Math.min(2, lines.length) + (lines.length <= 2 ? (look.next ?? 0) : 0);
  }

  #laid(text: string, asked: Look) {
    const look = { ...asked, size: asked.size * this.#scale };
    const lines = linesOf(text, this.#width - (look.indent ?? 0) - (look.right ?? 0), this.#measure(look));
    return { look, lines, high: look.size * this.#sheet.leading };
  }

  /** Goes on on the next page. */
  turn(): void {
    this.#pdf.addPage();
  }

  /** Something that is seen and said in other words: `draw` begins where the text stands. */
  picture(alt: string, draw: (pdf: PDFKit.PDFDocument) => void): void {
    const element = this.#pdf.struct("Figure", { alt }, () => {
      this.#pdf.save();
      draw(this.#pdf);
      this.#pdf.restore();
    });
    this.#open.at(-1)!.add(element);
    element.end();
  }

  /** Ends the document, with "Page 1 of 3" at the foot of each page where there is room for it. */
  end(pageNumber: ((page: number, pages: number) => string) | null): Promise<Buffer> {
    const pdf = this.#pdf;
    this.#root.end();
    const { start, count } = pdf.bufferedPageRange();
    for (let page = start; pageNumber && page < start + count; page++) {
      pdf.switchToPage(page);
      pdf.markContent("Artifact", { type: "Pagination" });
      pdf.y = pdf.page.height - this.#sheet.margins.bottom + 24;
      const look = { size: 9.5 * this.#scale, colour: "#4d5b59" };
      this.#line(linesOf(pageNumber(page + 1, count), this.#width, this.#measure(look))[0]!, look);
      pdf.endMarkedContent();
    }
    const chunks: Buffer[] = [];
    return new Promise((resolve, reject) => {
      pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
      pdf.on("end", () => resolve(Buffer.concat(chunks)));
      pdf.on("error", reject);
      pdf.end();
    });
  }

  #line({ runs, width, rtl, actual }: ReturnType<typeof linesOf>[number], look: Look): void {
    const pdf = this.#pdf;
    const top = pdf.y;
    const left = this.#sheet.margins.left + (look.indent ?? 0);
    let x = rtl ? pdf.page.width - this.#sheet.margins.right - width : left;
    if (actual) pdf.markContent("Span", { actual });
    for (const run of runs) {
      this.#font(run.face, look).fillColor(look.colour ?? "#1b2524");
      // each face sits on the same line, whatever its own height
      pdf.text(run.text, x, top + look.size, { lineBreak: false, baseline: "alphabetic", ...(run.rtl ? { features: [] } : {}) });
      x += run.width;
    }
    if (actual) pdf.endMarkedContent();
    pdf.y = top;
  }

  #room(height: number): void {
    const { page } = this.#pdf;
    if (this.#pdf.y + height > page.height - this.#sheet.margins.bottom) this.#pdf.continueOnNewPage();
  }

  #font(face: Face, { size, bold }: Look): PDFKit.PDFDocument {
    const weight: Weight = bold ? "700" : "400";
    const name = `${face}-${face === "emoji" ? "400" : weight}`;
    if (!this.#registered.has(name)) {
      this.#pdf.registerFont(name, fileOf(face, weight));
      this.#registered.add(name);
    }
    const pdf = this.#pdf.font(name).fontSize(size);
    mendAnchors((pdf as unknown as { _font: { font: unknown } })._font.font);
    return pdf;
  }
  #registered = new Set<string>();

  #measure(look: Look): Measure {
    return (text, face, rtl) => this.#font(face, look).widthOfString(text, rtl ? { features: [] } : {});
  }
}
