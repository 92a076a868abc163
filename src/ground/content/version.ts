import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHIPPED } from "./load.ts";

/**
 * Which content this server read at its start, as a short hash of every file that is in use: the product's, or the
 * installation's own in its place. Two servers with the same version ask and name the same things.
 */
export function contentVersion(dataDir: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(SHIPPED).filter((file) => file.endsWith(".json"));
  for (const name of files.sort()) {
    const own = join(dataDir, "content", name);
    hash.update(`${name}\0`).update(readFileSync(existsSync(own) ? own : join(SHIPPED, name)));
  }
  return hash.digest("hex").slice(0, 12);
}
