import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aDisputedPlan, aDocument, anyWords, aStatement, someContent } from "../../../tests/builders/agreement-document.ts";
import { pdfSizes, pdfWords } from "../../../tests/builders/pdf-text.ts";
import { allOf } from "../sealed/build.ts";
import { glyphsOf } from "./pdf/fonts.ts";
import { boxesIn, lacksGlyphs, linesOf } from "./pdf/lines.ts";
import { planPdf } from "./plan-pdf.ts";

const planOf = (...texts: string[]) =>
  aDocument(someContent({ parts: [{ part: "goals", statements: texts.map((text) => aStatement(text)) }] }));
/** Spaces are where lines may break; everything else must be there. */
const close = (text: string): string => text.replace(/[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, "").normalize("NFC");

test("it is tagged, and names its language, its title and its structure", async () => {
  const file = (await planPdf(HOUSE, aDisputedPlan(), "en-GB-x-easyread")).toString("latin1");
  expect(file).toMatch(/^%PDF-1\.7/);
  expect(file).toMatch(/\/MarkInfo \d+ 0 R/);
  expect(file).toMatch(/\/Marked true/);
  expect(file).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(file).toMatch(/\/Lang \(en-GB-x-easyread\)/);
  expect(file).toMatch(/\n\(The plan of Person A\)\n/);
  expect(file).toMatch(/\/DisplayDocTitle true/);
  for (const type of ["Document", "H1", "H2", "P", "Sect", "L", "LI", "Lbl", "LBody"]) expect(file).toMatch(new RegExp(`/S /${type}\\b`));
});

test("where it stands is its first line, and every statement and every signature is in it", async () => {
  const doc = aDisputedPlan();
  const words = pdfWords(await planPdf(HOUSE, doc, "en-GB"));
  expect(words).toMatch(/^Person A does not agree with this plan: “It says nothing about the evening dose\.”/);
  for (const { text } of allOf(doc.content.parts).flatMap((each) => each.lines)) expect(words).toContain(text);
  for (const part of ["Could not take part. This is not agreement.", "In hospital herself this week", doc.digest])
    expect(words).toContain(part);
  const pages = Number(/Page 1 of (\d+)/.exec(words)![1]);
  // a page that is found alone says what it belongs to
  for (let page = 1; page <= pages; page += 1) expect(words).toContain(`Person A, version 2, 20 November 2026 · Page ${page} of ${pages}`);
});

test("in large print the words are the same and the letters 16 point", async () => {
  const doc = aDisputedPlan();
  const large = await planPdf(HOUSE, doc, "en-GB", { largePrint: true });
  const unpaged = (pdf: Buffer) => close(pdfWords(pdf).replace(/Person A, version 2, 20 November 2026 · Page \d of \d/g, ""));
  expect(unpaged(large)).toBe(unpaged(await planPdf(HOUSE, doc, "en-GB")));
  expect(pdfSizes(large)).toContain(16);
  expect(Math.min(...pdfSizes(large))).toBeGreaterThan(13);
});

/** The words of each page, without its foot. */
const pagesOf = (pdf: Buffer) => pdfWords(pdf).split(/Person A, version \d, [\w ]+ · Page \d+ of \d/);

test("words are never parted from whose they are, nor from their number, by the end of a page", async () => {
  for (let lines = 1; lines <= 60; lines += 1) {
    const filler = Array.from({ length: lines }, () => "Evening").join("\n");
    const signed = { ...aDisputedPlan().signatures[0]!, reason: "Because it is so" };
    const plan = { ...planOf(filler, "Sleep till seven.", "Sing\nwith others\non Tuesdays"), signatures: [signed] };
    const pages = pagesOf(await planPdf(HOUSE, plan, "en-GB"));
    for (const page of pages.slice(1)) expect(page.trimStart(), `${lines} lines`).not.toMatch(/^(— |on Tuesdays|“Because|\d+ \w+ 2026 at)/);
    for (const page of pages) expect(page.trimEnd(), `${lines} lines`).not.toMatch(/((^|\D)\d\.|I agree|What I want)$/);
  }
});

test("a name with signs of XML in it leaves the file's metadata whole", async () => {
  const named = aDocument({ ...someContent(), person: { ...someContent().person, name: "Ben & <b>Jo</b>\u0007" } });
  const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec((await planPdf(HOUSE, named, "en-GB")).toString("utf8"))![0];
  expect(xml).toContain("Ben &amp; &lt;b&gt;Jo&lt;/b&gt;</rdf:li>");
  expect(xml).not.toContain("<b>");
});

test("no length of words takes long: ten thousand letters without a space, in each direction of writing", async () => {
  const start = performance.now();
  await planPdf(
    HOUSE,
    planOf("a".repeat(10_000), "(".repeat(10_000), "ש".repeat(10_000), "word ".repeat(10_000), "\n".repeat(10_000)),
    "en-GB",
  );
  expect(performance.now() - start).toBeLessThan(8_000);
});

test("what no face has is shown as a box, said on the page, and kept as its actual text", async () => {
  const words = pdfWords(await planPdf(HOUSE, planOf("Kaffee ☕ und 日本"), "en-GB"));
  expect(words).toContain("2 characters of these words can’t be printed in this file and are shown as □.");
  expect(words).toContain("Kaffee ☕ und 日本");
  expect(pdfWords(await planPdf(HOUSE, planOf("Tea"), "en-GB"))).not.toContain("□");
});

test("emoji, right-to-left writing and combining marks have a face", () => {
  for (const text of ["👩🏽‍🌾🌱", "قهوة مع أختي", "שלום", "e\u0323\u0302", "Ελλάδα", "кофе", "Łódź"]) expect(boxesIn(text), text).toBe(0);
  expect(glyphsOf("日").map((glyph) => glyph.boxed)).toEqual([true]);
});

test("a right-to-left line is drawn from the right, what is left-to-right in it from the left", () => {
  const [line] = linesOf("שלום (Café 24) עולם", 500, (text) => text.length);
  expect(line!.rtl).toBe(true);
  expect(line!.runs.map((run) => [run.text, run.rtl])).toEqual([
    ["( עולם", true],
    ["Café 24", false],
    ["שלום )", true],
  ]);
  expect(line!.actual).toBe("שלום (Café 24) עולם");
});

test("a word that is longer than a line goes on in the next, and nothing of it is lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 3, max: 40 }), (length, width) => {
      const word = "abcdefghij".repeat(30).slice(0, length);
      const lines = linesOf(`${word} ${word}`, width, (text) => text.length);
      const written = lines.map(({ runs }) => runs.map((run) => run.text).join(""));
      expect(written.every((line) => line.trimEnd().length <= width)).toBe(true);
      expect(close(lines.flatMap((line) => line.runs.map((run) => run.text)).join(""))).toBe(word + word);
    }),
  );
});

test("no words are lost in print", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWords, { minLength: 1, maxLength: 4 }), async (texts) => {
      const words = close(pdfWords(await planPdf(HOUSE, planOf(...texts), "en-GB")));
      for (const text of texts) expect(words).toContain(close(text));
    }),
    { numRuns: 12 },
  );
});

test("the page says of the same words as the file that some letters cannot be printed, however deep they stand", () => {
  for (const text of ["", "Plain words, “quoted” …", "👩🏽‍🌾🌱", "قهوة مع أختي", "e\u0323\u0302 Łódź кофе"])
    expect([text, lacksGlyphs({ deep: [{ text }] })]).toEqual([text, boxesIn(text) > 0]);
  for (const text of ["散歩", "my friend 王芳 said", "산책"])
    expect([text, lacksGlyphs({ deep: [{ text }] }), boxesIn(text) > 0]).toEqual([text, true, true]);
});
