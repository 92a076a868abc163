import { inflateSync } from "node:zlib";

const WOFF = { head: 44, entry: 20 };
const SFNT = { head: 12, entry: 16 };

/**
 * The font that a WOFF 1.0 file packs (W3C, WOFF File Format 1.0, sections 4 and 5). Whoever reads the packed file
 * unpacks a table anew for each letter, which takes longer than all the rest of a document.
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.toString("latin1", 0, 4) !== "wOFF") throw new Error("This is no WOFF file");
  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(file, WOFF.head + index * WOFF.entry));
  let offset = SFNT.head + count * SFNT.entry;
  const directory = Buffer.alloc(offset);
  writeHead(directory, file.readUInt32BE(4), count);
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const at = SFNT.head + index * SFNT.entry;
    [tag, checksum, offset, content.length].forEach((value, place) => directory.writeUInt32BE(value, at + place * 4));
    offset += padded(content).length;
  }
  return Buffer.concat([directory, ...tables.map(({ content }) => padded(content))]);
}

function tableAt(file: Buffer, at: number): { tag: number; checksum: number; content: Buffer } {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((place) => file.readUInt32BE(at + place)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const content = file.subarray(offset, offset + packed);
  return { tag, checksum, content: packed < length ? inflateSync(content) : content };
}

/** What a reader may search by: the largest power of two that is not more than the number of tables. */
function writeHead(directory: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * SFNT.entry;
  directory.writeUInt32BE(flavour, 0);
  [count, range, power, count * SFNT.entry - range].forEach((value, place) => directory.writeUInt16BE(value, 4 + place * 2));
}

/** Each table begins at a multiple of four bytes. */
const padded = (content: Buffer): Buffer => Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
