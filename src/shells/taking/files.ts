import { recordHtml, recordText } from "../../agreements/documents/record-document.tsx";
import { recordBundle } from "../../agreements/documents/record-fhir.ts";
import { recordOf, type As } from "./build.ts";
import type { RecordRows } from "./store.ts";

/** The whole record in each form, as bytes: each runs in a worker thread. */
export const takeHtml = (rows: RecordRows, as: As): Buffer => Buffer.from(recordHtml(recordOf(rows, as), as.language, as.timeZone));

export const takeText = (rows: RecordRows, as: As): Buffer => Buffer.from(recordText(recordOf(rows, as), as.language, as.timeZone));

/** Written entry by entry: the text of all of it at once would be longer than one text may be. */
export function takeFhir(rows: RecordRows, as: As & { baseUrl: string }): Buffer {
  const { entry, ...bundle } = recordBundle(recordOf(rows, as), as);
  const head = JSON.stringify(bundle).slice(0, -1);
  const entries = entry.flatMap((each, index) => [Buffer.from(`${index > 0 ? "," : ""}\n${JSON.stringify(each)}`)]);
  return Buffer.concat([Buffer.from(`${head},"entry":[`), ...entries, Buffer.from("\n]}\n")]);
}
