type Info = Record<string, unknown>;
type Written = { info: Info; _addInfo(): void };

/** The library writes title and author into XML as they are; a name with "&" or "<" in it made that no XML any more. */
export function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const written = pdf as unknown as Written;
  const addInfo = written._addInfo.bind(pdf);
  written._addInfo = () => {
    const { info } = written;
    written.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === "string" ? escaped(value) : value]),
    );
    addInfo();
    written.info = info;
  };
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What XML 1.0 cannot hold in any way: controls, halves of characters, and two that are none. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (words: string): string => words.replace(NOT_IN_XML, "").replace(/[&<>]/g, (sign) => SIGNS[sign]!);
