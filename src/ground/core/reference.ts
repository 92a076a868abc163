import { AsyncLocalStorage } from "node:async_hooks";
import { randomInt } from "node:crypto";

const present = new AsyncLocalStorage<string>();

/** Eight letters and digits that are not taken for one another: read out on the telephone, found in the log. */
export function newReference(): string {
  const signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  return Array.from({ length: 8 }, () => signs[randomInt(signs.length)])
    .join("")
    .replace(/^.{4}/, "$&-");
}

/** Everything that is done for one request, after its answer too, is told under its one reference. */
export const underReference = <T>(reference: string, work: () => T): T => present.run(reference, work);

/** The reference of the request that is worked for; undefined for what the server does by itself. */
export const presentReference = (): string | undefined => present.getStore();
