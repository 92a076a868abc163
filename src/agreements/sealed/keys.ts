import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { keyFrom } from "../../ground/core/key.ts";
import { places } from "../../ground/database/places.ts";
import { SEALS, sealsUnder } from "./chain.ts";
import type { Keys } from "./verify-chain.ts";

/** The keys made from the secret of the data folder, and from those that were in use before it. */
export async function readKeys(dataDir: string): Promise<Keys> {
  const { secret, oldSecrets } = places(dataDir);
  const keys: Keys = new Map();
  for (const file of [secret, oldSecrets].filter((each) => existsSync(each))) {
    for (const line of (await readFile(file, "utf8")).split("\n").map((each) => each.trim())) {
      if (line === "") continue;
      const seals = sealsUnder(keyFrom(line, SEALS));
      keys.set(seals.keyId, seals);
    }
  }
  return keys;
}
