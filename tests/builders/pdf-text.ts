import { inflateSync } from "node:zlib";

/** The objects of a PDF, by number, with their stream in the clear. */
function objectsOf(file: Buffer): Map<string, { dictionary: string; stream: string }> {
  const objects = new Map<string, { dictionary: string; stream: string }>();
  const text = file.toString("latin1");
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = "", ...rest] = match[2]!.split("\nstream\n");
    const raw = rest.join("\nstream\n").replace(/\nendstream$/, "");
    const stream = /FlateDecode/.test(dictionary) && raw ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw;
    objects.set(match[1]!, { dictionary, stream });
  }
  return objects;
}

const fromHex = (hex: string): string => Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le");

/** Which text each glyph stands for, from a ToUnicode map whose ranges are written as lists. */
function glyphTexts(map: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, first, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex], index) =>
      texts.set((parseInt(first!, 16) + index).toString(16).padStart(4, "0"), fromHex(hex!)),
    );
  }
  return texts;
}

const UNESCAPED: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const unescaped = (literal: string): string => literal.replace(/\\(.)/gs, (_, sign: string) => UNESCAPED[sign] ?? sign);
const decoded = (literal: string): string => {
  const bytes = unescaped(literal);
  return bytes.startsWith("\u00fe\u00ff") ? Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le") : bytes;
};

/** The words of a PDF in the order they stand in it, as a reader that follows its structure hears them. */
export function pdfWords(file: Buffer): string {
  const objects = objectsOf(file);
  const fonts = new Map<string, Map<string, string>>();
  const pages: string[] = [];
  for (const { dictionary } of objects.values()) {
    for (const [, name, number] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number!)!.dictionary)?.[1];
      if (map) fonts.set(name!, glyphTexts(objects.get(map)!.stream));
    }
    const contents = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R|\/Contents (\d+) 0 R[\s\S]*\/Type \/Page\n/.exec(`${dictionary}\n`);
    if (contents) pages.push(objects.get(contents[1] ?? contents[2]!)!.stream);
  }
  return pages.map((page) => wordsOfPage(page, fonts)).join("");
}

/** Every size of letters in it, in points. */
export const pdfSizes = (file: Buffer): number[] => [
  ...new Set(
    [...objectsOf(file).values()].flatMap(({ stream }) => [...stream.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size))),
  ),
];

function wordsOfPage(page: string, fonts: Map<string, Map<string, string>>): string {
  let words = "";
  let font = new Map<string, string>();
  /** how deep within a span whose actual text was taken instead of its glyphs */
  const open: boolean[] = [];
  const tokens = /\/Span <<\s*\/ActualText \(((?:\\.|[^\\)])*)\)\s*>> BDC|(BDC|BMC)$|^(EMC)$|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/gms;
  for (const [, actual, begin, end, name, glyphs] of page.matchAll(tokens)) {
    if (actual !== undefined) {
      words += decoded(actual);
      open.push(true);
    } else if (begin) open.push(false);
    else if (end) open.pop();
    else if (name) font = fonts.get(name)!;
    else if (glyphs && !open.includes(true))
      for (const [, hex] of glyphs.matchAll(/<([0-9a-f]*)>/g))
        for (const code of hex!.match(/.{4}/g) ?? []) words += font.get(code) ?? "\ufffd";
  }
  return words;
}
