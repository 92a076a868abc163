import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { unpackWoff } from "./unpack-woff.ts";

const packed = readFileSync(createRequire(import.meta.url).resolve("@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff"));

type Drawn = Font & { glyphForCodePoint(code: number): { advanceWidth: number; path: { toSVG(): string } } };
const drawn = (font: Buffer) => {
  const opened = create(font) as Drawn;
  return [..."Ownterms ŵéł □ Ωж"].map((letter) => {
    const { advanceWidth, path } = opened.glyphForCodePoint(letter.codePointAt(0)!);
    return [letter, advanceWidth, path.toSVG()];
  });
};

describe("a packed font", () => {
  it("given unpacked, draws each letter as before, and is no longer packed", () => {
    const font = unpackWoff(packed);
    expect(drawn(font)).toEqual(drawn(packed));
    expect(font.length).toBeGreaterThan(packed.length);
    expect(font.length).toBe(packed.readUInt32BE(16));
  });

  it("is told from any other file", () => {
    expect(() => unpackWoff(Buffer.from("something else altogether"))).toThrow("no WOFF");
  });
});
