import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { redraw } from "./redraw.ts";

const plain = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: "teal" } });
const SECRET = "SECRET-PLACE";
const bytesOf = async (file: Uint8Array): Promise<Buffer> => {
  const made = await redraw(file);
  if ("refused" in made) throw new Error(made.refused);
  return Buffer.from(made.bytes);
};

/** A segment of a JPEG, as telephones put them in: APP1 to APP15 and comments. */
const segment = (marker: number, body: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body, "latin1")]);
};
const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

describe("a picture drawn anew", () => {
  it("holds nothing of what stood in the file beside it: place, second picture, film, profile, text", async () => {
    const jpeg = await plain()
      .withExif({ IFD0: { ImageDescription: SECRET }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    const start = jpeg.subarray(0, 2);
    const apps = [0xe1, 0xe2, 0xe3, 0xeb, 0xed, 0xef, 0xfe].map((marker) => segment(marker, `MPF\0 ${SECRET} ${marker}`));
    const inTwo = Buffer.concat([start, ...apps, jpeg.subarray(2), jpeg, Buffer.from(`\0\0\0\u0018ftypmp42${SECRET}`, "latin1")]);
    const progressive = await sharp(jpeg)
      .jpeg({ progressive: true })
      .withExif({ IFD0: { ImageDescription: SECRET } })
      .toBuffer();
    const png = await plain().png().toBuffer();
    const texts = ["tEXt", "caBX", "eXIf"].map((name) => chunk(name, Buffer.from(`Comment\0${SECRET}`)));
    const withTexts = Buffer.concat([png.subarray(0, 33), ...texts, png.subarray(33), Buffer.from(SECRET)]);
    const webp = await plain()
      .webp()
      .withExif({ IFD0: { ImageDescription: SECRET } })
      .toBuffer();
    for (const [name, file] of Object.entries({ jpeg, inTwo, progressive, withTexts, webp })) {
      const made = await bytesOf(file);
      expect(made.includes(SECRET), name).toBe(false);
      const { format, width, height, exif, icc, iptc, xmp } = await sharp(made).metadata();
      expect([format, width, height, exif, icc, iptc, xmp], name).toEqual(["jpeg", 60, 40, undefined, undefined, undefined, undefined]);
      expect(made.subarray(-2).toString("hex"), name).toBe("ffd9");
    }
  });

  it("stands the way up it was taken, although no file says so any more", async () => {
    const made = await bytesOf(await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    const { width, height, orientation } = await sharp(made).metadata();
    expect([width, height, orientation]).toEqual([40, 60, undefined]);
  });

  it("keeps what can be seen through", async () => {
    const clear = await sharp({ create: { width: 30, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();
    const { format, hasAlpha } = await sharp(await bytesOf(clear)).metadata();
    expect([format, hasAlpha]).toEqual(["webp", true]);
  });

  it("is refused with its reason where it moves, is torn, is no picture, or unfolds to more than can be opened", async () => {
    const frames = await sharp(
      [
        await plain().png().toBuffer(),
        await sharp({ create: { width: 60, height: 40, channels: 3, background: "red" } })
          .png()
          .toBuffer(),
      ],
      {
        join: { animated: true },
      },
    );
    const jpeg = await plain(600, 400).jpeg().toBuffer();
    const png = await plain().png().toBuffer();
    const size = Buffer.alloc(13);
    size.writeUInt32BE(60_000, 0);
    size.writeUInt32BE(60_000, 4);
    size.set([8, 2, 0, 0, 0], 8);
    const bomb = Buffer.concat([png.subarray(0, 8), chunk("IHDR", size), png.subarray(33)]);
    const said = async (file: Buffer) => Object.values(await redraw(file))[0];
    expect(await said(await frames.clone().gif().toBuffer())).toBe("moving");
    expect(await said(await frames.clone().webp().toBuffer())).toBe("moving");
    expect(await said(jpeg.subarray(0, jpeg.length / 2))).toBe("not-picture");
    expect(await said(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))).toBe("not-picture");
    expect(await said(Buffer.from("\0\0\0\u0018ftypheic0000mif1heic", "latin1"))).toBe("phone-format");
    expect(await said(bomb)).toBe("too-many-points");
  });
});
