import { joined, random, textBytes, type Bytes } from "./bytes.ts";

/**
 * Words that only the holder of a private key can open: ECDH (P-256) with a key made for this once, HKDF, AES-GCM. So a
 * device that is locked can still keep what is new, and send what waits, without being able to read either.
 *
 * `matter` says what is sealed for whom ("kept:account"): sealed for one thing, it opens as nothing else. The same code
 * runs in the page, in the worker and on the server.
 */
const POINT = 65;
const IV = 12;
const CURVE = { name: "ECDH", namedCurve: "P-256" };

export async function seal(publicKey: Bytes, matter: string, text: string): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  const from = new Uint8Array(await crypto.subtle.exportKey("raw", once.publicKey));
  const to = await crypto.subtle.importKey("raw", publicKey, CURVE, false, []);
  const iv = random(IV);
  const key = await keyBetween(once.privateKey, to, from, matter);
  return joined(from, iv, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, textBytes(text))));
}

/** Throws for what was sealed for another key or another matter, or was changed since. */
export async function open(privateKey: CryptoKey, matter: string, sealed: Bytes): Promise<string> {
  const from = sealed.slice(0, POINT);
  const once = await crypto.subtle.importKey("raw", from, CURVE, false, []);
  const key = await keyBetween(privateKey, once, from, matter);
  const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.slice(POINT, POINT + IV) }, key, sealed.slice(POINT + IV));
  return new TextDecoder().decode(text);
}

async function keyBetween(mine: CryptoKey, theirs: CryptoKey, salt: Bytes, matter: string): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, mine, 256);
  const base = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: textBytes(`ownterms ${matter}`) };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
