import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, readFile, rm } from "node:fs/promises";
import { writeDurably } from "./database/durable.ts";

/** Made once; whoever has it could forge sessions, so only the owner of the process reads it. */
export async function readSecret(file: string): Promise<string> {
  if (!existsSync(file)) {
    const aside = `${file}.${process.pid}`;
    await writeDurably(aside, [Buffer.from(`${randomBytes(32).toString("base64url")}\n`)]);
    // of two that start at once, both use the first one's
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    await rm(aside);
  }
  return (await readFile(file, "utf8")).trim();
}
