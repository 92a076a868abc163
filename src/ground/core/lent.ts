/**
 * What English lends to a language that does not have a text yet. While a page is drawn, a lent text carries two marks that
 * nobody's text has (they are no characters), so that the page can say which of its parts are English. Anywhere else it is
 * the English text and nothing more: what is kept, signed or sent in a file never holds a mark.
 */
export const LENT_FROM = "\uFDD0";
export const LENT_TO = "\uFDD1";

/** Drawing a page is one call, with nothing awaited in it, so that this is never seen by another request. */
let drawing = false;

export function whileDrawing<T>(draw: () => T): T {
  const before = drawing;
  drawing = true;
  try {
    return draw();
  } finally {
    drawing = before;
  }
}

type Say = (...given: unknown[]) => unknown;

/** A text, a list of texts, a sentence or a room's texts, marked as lent whenever a page asks for one. */
export function lent(texts: unknown): unknown {
  if (typeof texts === "string") return drawing && texts !== "" ? `${LENT_FROM}${texts}${LENT_TO}` : texts;
  if (typeof texts === "function") return (...given: unknown[]) => lent((texts as Say)(...given));
  if (Array.isArray(texts)) return texts.map(lent);
  return isTexts(texts) ? filledFrom({}, texts) : texts;
}

/** A language's own texts, each where it is there, with English lent for the rest. */
export function filledFrom(own: Record<string, unknown>, english: Record<string, unknown>): Record<string, unknown> {
  const filled = { ...own };
  for (const [key, text] of Object.entries(english)) {
    const [mine, lendable] = [own[key], isTexts(text)];
    if (isTexts(mine) && lendable) filled[key] = filledFrom(mine, text as Record<string, unknown>);
    else if (mine === undefined && lendable) filled[key] = filledFrom({}, text as Record<string, unknown>);
    else if (mine === undefined) Object.defineProperty(filled, key, { enumerable: true, get: () => lent(text) });
  }
  return filled;
}

const isTexts = (texts: unknown): texts is Record<string, unknown> =>
  typeof texts === "object" && texts !== null && texts.constructor === Object;
