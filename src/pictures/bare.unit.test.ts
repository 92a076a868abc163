import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, typeOf } from "./bare.ts";

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(" ", ""), "hex");
const segment = (mark: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const SECRET = Buffer.from("51.5072 N 0.1276 W, Tuesday, my telephone");
/** Exif with which way up it is, little-endian as many phones write it, and where it was taken. */
const exif = (up: number): Buffer =>
  Buffer.concat([
    Buffer.from("Exif\0\0"),
    hex("49492a00 08000000 0100 1201 0300 01000000"),
    Buffer.from([up, 0, 0, 0, 0, 0, 0, 0]),
    SECRET,
  ]);
const TABLES = segment(0xdb, Buffer.alloc(65, 1));
const SCAN = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0x00, 0x34]), hex("ffd9")]);
const jpeg = (...more: Buffer[]): Buffer => Buffer.concat([hex("ffd8"), ...more, TABLES, SCAN]);

const chunk = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length, 0);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, body, Buffer.alloc(4)]);
};
const PNG_HEAD = hex("89504e470d0a1a0a");
const png = (...more: Buffer[]): Buffer =>
  Buffer.concat([
    PNG_HEAD,
    chunk("IHDR", Buffer.alloc(13)),
    ...more,
    chunk("IDAT", deflateSync(Buffer.alloc(4))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

const riff = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};
const webp = (...chunks: Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from("WEBP"), ...chunks]);
  return Buffer.concat([
    riff("RIFF", Buffer.alloc(0))
      .fill(body.length % 256, 4, 5)
      .fill(body.length >> 8, 5, 6),
    body,
  ]);
};

describe("a picture that is kept", () => {
  it("no longer says where and when it was taken, whatever its kind", () => {
    const made = [
      jpeg(segment(0xe1, exif(1)), segment(0xfe, SECRET), segment(0xed, SECRET)),
      png(chunk("tEXt", SECRET), chunk("eXIf", SECRET), chunk("iTXt", SECRET)),
      webp(riff("VP8X", hex("0c000000 000000 000000")), riff("VP8 ", Buffer.alloc(11)), riff("EXIF", SECRET), riff("XMP ", SECRET)),
    ];
    for (const picture of made) {
      expect(picture.includes(SECRET)).toBe(true);
      const kept = Buffer.from(bare(picture)!);
      expect(kept.includes(SECRET)).toBe(false);
      expect(typeOf(kept)).toBe(typeOf(picture));
    }
  });

  it("keeps which way up it is, and the picture itself byte for byte", () => {
    for (let up = 2; up <= 8; up += 1) {
      const kept = Buffer.from(bare(jpeg(segment(0xe1, exif(up))))!);
      expect(kept.subarray(-SCAN.length)).toEqual(SCAN);
      // what was written about it is read again as the same
      expect(Buffer.from(bare(kept)!)).toEqual(kept);
      expect(kept.includes(hex(`0112000300000001000${up}0000`))).toBe(true);
    }
    expect(Buffer.from(bare(jpeg())!)).toEqual(jpeg());
    expect(Buffer.from(bare(png())!)).toEqual(png());
  });

  it("is the same when it is laid bare again", () => {
    const made = webp(riff("VP8X", hex("0c000000 000000 000000")), riff("VP8 ", Buffer.alloc(11)), riff("EXIF", SECRET));
    const kept = Buffer.from(bare(made)!);
    expect(Buffer.from(bare(kept)!)).toEqual(kept);
    expect(kept.readUInt32LE(4)).toBe(kept.length - 8);
    expect(kept[20]! & 0x0c).toBe(0);
  });

  it("is refused where it is no whole picture, and nothing that is sent breaks it", () => {
    for (const whole of [jpeg(segment(0xe1, exif(3))), png(chunk("tEXt", SECRET))])
      for (const cut of [4, 20, Math.floor(whole.length / 2)]) expect(bare(whole.subarray(0, cut))).toBeNull();
    for (const other of ["", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7"])
      expect(bare(Buffer.from(other))).toBeNull();
    const heads = [hex("ffd8ff"), PNG_HEAD, Buffer.from("RIFF\0\0\0\0WEBP")];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const kept = bare(Buffer.concat([head, rest]));
        if (kept !== null) expect(kept.length).toBeLessThanOrEqual(head.length + rest.length + 36);
      }),
    );
  });
});
