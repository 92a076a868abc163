/** "text SHOUT to 85258", "text 07000 000000": what is sent by text message, and where to; null for a number to ring. */
export function textMessageOf(number: string): { to: string; words: string } | null {
  const [, words = "", to] = /^text (?:(\S{1,20}) to )?(\+?\d[\d ()/-]{1,29})$/i.exec(number.trim()) ?? [];
  return to === undefined ? null : { to, words };
}

const digitsOf = (number: string): string => number.replace(/[^\d+]/g, "");

/** What a phone opens for it: a call, or a text message with its first word in it already. */
export function hrefOf(number: string): string {
  const message = textMessageOf(number);
  if (!message) return `tel:${digitsOf(number)}`;
  return `sms:${digitsOf(message.to)}${message.words && `?body=${encodeURIComponent(message.words)}`}`;
}
