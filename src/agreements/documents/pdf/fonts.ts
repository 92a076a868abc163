import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import { unpackWoff } from "./unpack-woff.ts";

/** Writing systems that have a face of their own: those most read in services here that the wide one lacks, in whole or in part. */
const SCRIPTS = [
  "arabic",
  "bengali",
  "devanagari",
  "ethiopic",
  "gujarati",
  "gurmukhi",
  "malayalam",
  "sinhala",
  "tamil",
  "telugu",
  "thai",
] as const;
type Script = (typeof SCRIPTS)[number];

/**
 * The faces of a printed page, the first that has a character wins: the product's own for most of Latin, Noto Sans for
 * each of the scripts above, DejaVu Sans for Greek, Cyrillic, Hebrew and others, Noto Emoji for pictures. What none of
 * them has is shown as a box.
 */
export type Face = "own" | "own-ext" | Script | "wide" | "emoji";
export type Weight = "400" | "700";
export const BOX = "□";

const noto = (script: Script) => (weight: Weight) =>
  `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff`;

const FILES: Record<Face, (weight: Weight) => string> = {
  own: (weight) => `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  "own-ext": (weight) => `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-${weight}-normal.woff`,
  ...(Object.fromEntries(SCRIPTS.map((script) => [script, noto(script)])) as Record<Script, (weight: Weight) => string>),
  wide: (weight) => `@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`,
  emoji: () => "@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff",
};
const FACES = Object.keys(FILES) as Face[];

const require = createRequire(import.meta.url);
const files = new Map<string, Buffer>();
const opened = new Map<Face, Font>();

/** Read and unpacked once, when it is first needed. */
export function fileOf(face: Face, weight: Weight): Buffer {
  const name = FILES[face](weight);
  let file = files.get(name);
  if (!file) files.set(name, (file = unpackWoff(readFileSync(require.resolve(name)))));
  return file;
}

/** Whether a text can be printed in one face alone, so that a right-to-left stretch need not be torn at its spaces and brackets. */
export const allIn = (face: Face, text: string): boolean => graphemesOf(text).every((each) => isIn(face, each));

const isIn = (face: Face, grapheme: string): boolean =>
  keptIn(among, `${face} ${grapheme}`, () => [...grapheme].every((each) => UNSEEN.test(each) || has(face, each)));

function has(face: Face, character: string): boolean {
  let font = opened.get(face);
  if (!font) opened.set(face, (font = create(fileOf(face, "400"))));
  return font.hasGlyphForCodePoint(character.codePointAt(0)!);
}

/** Never seen on any page: joiners, marks of direction, soft hyphens. They only shape what stands beside them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

/** Letters of these scripts change with what stands beside them, so what is drawn is not what was written, sign for sign. */
export const isShaped = (face: Face): boolean => (SCRIPTS as readonly Face[]).includes(face);

/** What is printed of one grapheme, in which face; `boxed` where no face has it. */
export type Glyph = { text: string; face: Face; boxed: boolean };

export const glyphsOf = (text: string): Glyph[] => graphemesOf(text).flatMap(glyphsOfGrapheme);

/** Below the first combining mark every character is a grapheme of its own, but for the two of a line's end. */
const SINGLE = /^[^\u0300-\uffff\r]*$/;

/** The graphemes of a text. Finding them by Unicode's rules is slow, and most words need no rules. */
export const graphemesOf = (text: string): string[] =>
  SINGLE.test(text) ? text.split("") : Array.from(graphemes.segment(text), ({ segment }) => segment);

const glyphsOfGrapheme = (grapheme: string): Glyph[] => keptIn(found, grapheme, () => glyphOf(grapheme));

/** A text has few graphemes that differ, and what was found of each is kept. */
const found = new Map<string, Glyph[]>();
const among = new Map<string, boolean>();
const MOST_KEPT = 20_000;

function keptIn<T>(kept: Map<string, T>, key: string, find: () => T): T {
  let answer = kept.get(key);
  if (answer === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, (answer = find()));
  }
  return answer;
}

/** A joiner says how the letters beside it are shaped: it stays where the face knows it, and is nothing elsewhere. */
const joinedIn = (face: Face, text: string): string =>
  [...text].filter((each) => !UNSEEN.test(each) || (isShaped(face) && JOINER.test(each) && has(face, each))).join("");
const JOINER = /[\u200c\u200d]/;

function glyphOf(grapheme: string): Glyph[] {
  if (grapheme === "\t") return [{ text: "    ", face: "own", boxed: false }];
  const seen = [...grapheme].filter((character) => !UNSEEN.test(character));
  if (seen.length === 0) return [];
  if (seen.every((character) => /\p{Zs}/u.test(character))) return [{ text: " ", face: "own", boxed: false }];
  for (const form of [grapheme.normalize("NFC"), grapheme]) {
    const characters = [...form].filter((character) => !UNSEEN.test(character));
    const face = FACES.find((each) => characters.every((character) => has(each, character)));
    if (face) return [{ text: face === "emoji" ? form : joinedIn(face, form), face, boxed: false }];
  }
  return [{ text: BOX, face: "wide", boxed: true }];
}
