/** A picture's type by its first bytes, whatever its name says; null for anything else. */
export function typeOf(bytes: Uint8Array): "image/jpeg" | "image/png" | "image/webp" | null {
  const begins = (at: number, ...signs: number[]) => signs.every((sign, index) => bytes[at + index] === sign);
  if (begins(0, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  return begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50) ? "image/webp" : null;
}

/**
 * The picture without what a camera or program writes beside it (place, day, device, names): Exif, XMP, comments and the
 * like. Which way up it is stays, as many phones turn a picture by that alone. null where it is no whole picture.
 * Sources: ITU-T T.81 (JPEG), Exif 2.32 §4.6 (tag 0x0112), W3C PNG §11, RFC 9649 (WebP).
 */
export function bare(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (typeOf(bytes)) {
    case "image/jpeg":
      return bareJpeg(bytes, view);
    case "image/png":
      return barePng(bytes, view);
    case "image/webp":
      return bareWebp(bytes, view);
    default:
      return null;
  }
}

const join = (parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Segments from 0xFFE1 (Exif, XMP) to 0xFFEF and comments go, but for the colour profile and Adobe's mark of how colours are stored. */
function bareJpeg(bytes: Uint8Array, view: DataView): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let turned = 1;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1]!;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    const segment = bytes.subarray(at, at + 2 + length);
    if (mark === 0xe1) turned = orientationIn(segment) ?? turned;
    const isAside = (mark >= 0xe1 && mark <= 0xef && mark !== 0xe2 && mark !== 0xee) || mark === 0xfe;
    if (!isAside) kept.push(segment);
    at += 2 + length;
    // the picture itself: all that follows belongs to it
    if (mark === 0xda) return join([kept[0]!, ...(turned > 1 ? [orientation(turned)] : []), ...kept.slice(1), bytes.subarray(at)]);
  }
  return null;
}

/** Which way up it is (Exif tag 0x0112), of a segment that says so. */
function orientationIn(segment: Uint8Array): number | null {
  if (Buffer.from(segment.subarray(4, 10)).toString("latin1") !== "Exif\0\0" || segment.length < 18) return null;
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return null;
  const count = view.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > view.byteLength) return null;
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** An Exif segment that says which way up the picture is, and nothing else: its head, a TIFF head, the one entry, no further ones. */
const orientation = (value: number): Uint8Array =>
  Buffer.from(`ffe10022457869660000${"4d4d002a000000080001"}${"0112000300000001000"}${value}000000000000`, "hex");

const PNG_ASIDE = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME"];

function barePng(bytes: Uint8Array, view: DataView): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (!PNG_ASIDE.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return join(kept);
    at = end;
  }
  return null;
}

function bareWebp(bytes: Uint8Array, view: DataView): Uint8Array | null {
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= end;) {
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString("latin1");
    const next = at + 8 + view.getUint32(at + 4, true);
    const padded = next + (next % 2 === at % 2 ? 0 : 1);
    if (next > end) return null;
    if (name === "VP8X") kept.push(withoutFlags(bytes.slice(at, padded)));
    else if (name !== "EXIF" && name !== "XMP ") kept.push(bytes.subarray(at, Math.min(padded, end)));
    at = padded;
  }
  if (kept.length === 0) return null;
  const body = join(kept);
  const head = Uint8Array.from(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return join([head, body]);
}

/** The chunk that says what is in the file no longer speaks of Exif and XMP. */
function withoutFlags(chunk: Uint8Array): Uint8Array {
  if (chunk.length > 8) chunk[8] = chunk[8]! & ~0x0c;
  return chunk;
}
