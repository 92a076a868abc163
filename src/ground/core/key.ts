import { hkdfSync } from "node:crypto";

/** A key of this installation for one purpose; it tells nothing of the secret it is made from. */
export const keyFrom = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
