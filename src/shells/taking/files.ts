import type { House } from "../../web/house.ts";
import { closeSync, openSync, writeSync } from "node:fs";
import type { RecordExport } from "../../agreements/documents/record-export.ts";
import { recordHtml } from "../../agreements/documents/record-document.tsx";
import { bundleText, recordBundle } from "../../agreements/documents/record-fhir.ts";
import { recordText } from "../../agreements/documents/record-text.ts";
import { recordOf, type As } from "./build.ts";
import { SpoolReader } from "./spool.ts";

/** From which folder to which file. */
export type FromTo = { from: string; to: string };

/** The whole record in each form, written to a file as it comes: each runs in a worker thread. Returns how many bytes. */
export const takeHtml = (house: House, files: FromTo, as: As): number =>
  write(house, files, as, (record) => recordHtml(house, record, as.language, as.timeZone));

export const takeText = (house: House, files: FromTo, as: As): number =>
  write(house, files, as, (record) => recordText(house, record, as.language, as.timeZone));

export const takeFhir = (house: House, files: FromTo, as: As & { baseUrl: string }): number =>
  write(house, files, as, (record) => bundleText(recordBundle(house, record, as)));

function write(house: House, { from, to }: FromTo, as: As, partsOf: (record: RecordExport) => Iterable<string>): number {
  const spool = new SpoolReader(from);
  try {
    return writeAll(to, partsOf(recordOf(house, spool, as)));
  } finally {
    spool.close();
  }
}

/** So many characters are gathered before they are written. */
const AT_ONCE = 256 * 1024;

function writeAll(to: string, parts: Iterable<string>): number {
  const file = openSync(to, "wx", 0o600);
  let [bytes, text] = [0, ""];
  const put = () => {
    const all = Buffer.from(text);
    for (let written = 0; written < all.length;) written += writeSync(file, all, written);
    bytes += all.length;
    text = "";
  };
  try {
    for (const part of parts) {
      text += part;
      if (text.length > AT_ONCE) put();
    }
    put();
    return bytes;
  } finally {
    closeSync(file);
  }
}
