import { joined, random, textBytes, type Bytes } from "./bytes.ts";

/** The private key of a pocket, locked by something that is not kept on the device: a PIN or words, or a passkey. */
export type Lock = { salt: Bytes; rounds: number; locked: Bytes };

/** What OWASP asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
const IV = 12;
const CURVE = { name: "ECDH", namedCurve: "P-256" };

export type NewKeys = { publicKey: Bytes; privateKey: Bytes };

export async function newKeys(): Promise<NewKeys> {
  const keys = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", keys.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey)),
  };
}

export async function lockWithPin(privateKey: Bytes, pin: string, rounds = ROUNDS): Promise<Lock> {
  const salt = random(16);
  return { salt, rounds, locked: await lockWith(await pinKey(pin, salt, rounds), privateKey) };
}

/** null where the PIN is another one. */
export async function unlockWithPin({ salt, rounds, locked }: Lock, pin: string): Promise<Bytes | null> {
  return unlockWith(await pinKey(pin, salt, rounds), locked);
}

/** The same with the secret that a passkey answers for this salt, and for nobody who has not shown themselves to it. */
export async function lockWithSecret(privateKey: Bytes, secret: Bytes, salt: Bytes): Promise<Lock> {
  return { salt, rounds: 0, locked: await lockWith(await secretKey(secret, salt), privateKey) };
}

export const unlockWithSecret = async ({ salt, locked }: Lock, secret: Bytes): Promise<Bytes | null> =>
  unlockWith(await secretKey(secret, salt), locked);

/** To open with, for as long as the page is there; it cannot be taken out of the browser again. */
export const usable = (privateKey: Bytes): Promise<CryptoKey> => crypto.subtle.importKey("pkcs8", privateKey, CURVE, false, ["deriveBits"]);

async function pinKey(pin: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", textBytes(pin.normalize("NFKC").trim()), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

async function secretKey(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: textBytes("ownterms passkey") };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function lockWith(key: CryptoKey, secret: Bytes): Promise<Bytes> {
  const iv = random(IV);
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, secret)));
}

async function unlockWith(key: CryptoKey, locked: Bytes): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: locked.slice(0, IV) }, key, locked.slice(IV)));
  } catch {
    // another key: nothing else can be wrong with what this device wrote itself
    return null;
  }
}
