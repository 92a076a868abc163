import { createECDH, createHash } from "node:crypto";
import type { Accounts } from "../../people/accounts/auth.ts";

/** The installation's key that devices seal for what waits to be sent, so that a locked phone can send it unread. */
export type ServerKey = {
  id: string;
  publicKey: string;
  privateKey: CryptoKey;
  /** of what is kept on devices, names that tell nobody what they name who does not have this */
  names: Uint8Array;
};

export async function serverKey(accounts: Pick<Accounts, "keyFor">): Promise<ServerKey> {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(accounts.keyFor("ownterms pocket arrivals"));
  const point = pair.getPublicKey();
  const part = (from: number, to: number) => point.subarray(from, to).toString("base64url");
  const jwk = { kty: "EC", crv: "P-256", x: part(1, 33), y: part(33, 65), d: pair.getPrivateKey().toString("base64url") };
  return {
    id: createHash("sha256").update(point).digest("hex").slice(0, 16),
    publicKey: point.toString("base64"),
    names: accounts.keyFor("ownterms pocket names").subarray(0, 16),
    privateKey: await crypto.subtle.importKey("jwk", jwk, { name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]),
  };
}
