import { createHash } from "node:crypto";
import { stringify } from "uuid";

/**
 * Another id for words whose own was used for others: of the same words always the same, so that sending them twice
 * saves them once.
 */
export function secondId(id: string, words: string): string {
  const bytes = createHash("sha256").update(`${id} ${words}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return stringify(bytes);
}
