import sharp from "sharp";

/** Why a file is no picture that can be kept. */
export type Refused = "not-picture" | "moving" | "phone-format" | "too-many-points";
export type Redrawn = { type: "image/jpeg" | "image/webp"; bytes: Uint8Array } | { refused: Refused };

/** The longest side that is kept: more than any screen here shows. */
const LONGEST = 2048;
/** More points than any telephone's camera takes today; a small file may unfold to far more. */
const MOST_POINTS = 220_000_000;
const KINDS = ["jpeg", "png", "webp"];

/**
 * The picture drawn anew, the way up it was taken: its points are all that is left of the file. No place, day or device, no
 * second picture or film behind it, no text, no colour profile (its colours are made those of every screen).
 * Runs in a worker thread.
 */
export async function redraw(file: Uint8Array): Promise<Redrawn> {
  sharp.cache(false);
  sharp.concurrency(1);
  if (isPhoneFormat(file)) return { refused: "phone-format" };
  if (startsWith(file, "GIF8")) return { refused: "moving" };
  const about = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!about || !KINDS.includes(about.format)) return { refused: "not-picture" };
  if ((about.pages ?? 1) > 1) return { refused: "moving" };
  if (about.width * about.height > MOST_POINTS) return { refused: "too-many-points" };
  const drawn = sharp(file, { limitInputPixels: MOST_POINTS, sequentialRead: true, failOn: "truncated" })
    .autoOrient()
    .resize({ width: LONGEST, height: LONGEST, fit: "inside", withoutEnlargement: true });
  const bytes = await (about.hasAlpha ? drawn.webp({ quality: 82 }) : drawn.jpeg({ quality: 82 })).toBuffer().catch(() => null);
  if (!bytes) return { refused: "not-picture" };
  return { type: about.hasAlpha ? "image/webp" : "image/jpeg", bytes };
}

const startsWith = (file: Uint8Array, sign: string, at = 0): boolean =>
  Buffer.from(file.subarray(at, at + sign.length)).toString("latin1") === sign;

/** HEIC and AVIF: what many telephones take, and not every browser shows. */
const isPhoneFormat = (file: Uint8Array): boolean => startsWith(file, "ftyp", 4);
