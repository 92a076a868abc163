import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeDurably } from "./durable.ts";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "ownterms-durable-"))));
afterEach(() => rm(folder, { recursive: true }));

/** What a disk says that is full after the first part. */
async function* untilFull(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("the first part");
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}

test("given a disk that is full on the way, when a file is written, then nothing of it is left, and what stood there stands", async () => {
  const file = join(folder, "copy");
  await writeDurably(file, [Buffer.from("before")]);
  await expect(writeDurably(file, untilFull())).rejects.toMatchObject({ code: "ENOSPC" });
  expect([await readdir(folder), await readFile(file, "utf8")]).toEqual([["copy"], "before"]);
});
