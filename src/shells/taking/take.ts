import { join } from "node:path";
import { writtenWhole, type Language } from "../../ground/core/language.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { places } from "../../ground/database/places.ts";
import type { Context } from "../../web/context.ts";
import type { FileOnDisk } from "../../web/file-on-disk.ts";
import { heavy, job } from "../../ground/threads/heavy.ts";
import { inTurn } from "../../ground/threads/turns.ts";
import type { takeFhir, takeHtml, takeText } from "./files.ts";
import { newSpool, removeSpool, SpoolWriter } from "./spool.ts";
import { copyEverything } from "./store.ts";

const FILES = new URL("./files.ts", import.meta.url);
/** Whatever is in it, it is a large one: one of these is made at a time. */
const LARGE = { milliseconds: 45_000, isLarge: true };
const FORMS = {
  html: job<typeof takeHtml>(FILES, "takeHtml", LARGE),
  text: job<typeof takeText>(FILES, "takeText", LARGE),
  fhir: job<typeof takeFhir>(FILES, "takeFhir", LARGE),
};

/** Reading all of a long record takes longer than any page; what is made of it then has the rest of the minute. */
const READING = 40_000;

export type Taking = { personId: string; accountId: string; token: string | null; language: Language; form: keyof typeof FORMS };

/**
 * A whole record as a file on disk. Its rows are copied there in one transaction that sees one moment, a worker thread makes the file
 * of them, and it is sent when it is whole: whatever fails on the way is a page that says so, never half a record.
 */
export async function takeAlong(ctx: Context, taking: Taking, gone: AbortSignal): Promise<FileOnDisk> {
  const folder = await newSpool(places(ctx.config.dataDir).taking);
  const remove = () => removeSpool(folder);
  try {
    // several at once would hold as many connections, and as much of the disk
    const bytes = await inTurn(`take ${taking.accountId}`, () => makeIn(ctx, folder, taking, gone));
    return { path: join(folder, "file"), bytes, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function makeIn(ctx: Context, folder: string, taking: Taking, gone: AbortSignal): Promise<number> {
  gone.throwIfAborted();
  const { personId, accountId, token, form } = taking;
  const language = writtenWhole(taking.language);
  const now = new Date();
  const to = new SpoolWriter(folder);
  try {
    await transaction(ctx.database.pool, { token, byScript: true }, (tx) => copyEverything(tx, { personId, language, to, gone }), {
      within: READING,
      oneMoment: true,
    });
  } finally {
    await to.close();
  }
  const as = { language, timeZone: ctx.installation.current.timeZone, now, baseUrl: ctx.config.baseUrl };
  return heavy({ accountId, gone }, FORMS[form], ctx.house, { from: folder, to: join(folder, "file") }, as);
}
