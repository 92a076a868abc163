export type Bytes = Uint8Array<ArrayBuffer>;

/** As text that fits into JSON. */
export function toBase64(bytes: Bytes): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export function joined(...parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const textBytes = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
