import type { Visitor } from "./server.ts";

export type Page = { path: string; html: string };

/** Where a link does not lead to a page of the record, or ends something by being followed. */
const LEFT_OUT = /^\/(leave|assets|language|manifest|sign-out|take|help|account)|\.(pdf|webmanifest)$|\/(pdf|large-pdf|fhir|text)(\?|$)/;

/** "/people/:id/statements/:id/edit": pages of one kind, of which a few tell as much as all. */
export const shapeOf = (path: string): string =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replace(/\?.*$/, "")
    // one picture after another is one kind of page
    .replace(/(\/by-pictures\/[a-z-]+)\/.*$/, "$1/:picture")
    .replace(/\d+/g, "0");

/** Every page that leads from the first ones by links, as somebody who follows each would see it; so many of one kind at most. */
export async function crawl(visitor: Visitor, first: string[], ofOneKind = 4): Promise<Page[]> {
  const waiting = [...first];
  const known = new Set(waiting);
  const kinds = new Map<string, number>();
  const pages: Page[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const shape = shapeOf(path);
    const seen = kinds.get(shape) ?? 0;
    if (seen >= ofOneKind) continue;
    kinds.set(shape, seen + 1);
    const answer = await visitor.get(path);
    if (answer.statusCode >= 500) throw new Error(`${path} answered ${answer.statusCode}`);
    const next = answer.statusCode === 200 ? linksIn(answer.body) : [String(answer.headers.location ?? "")];
    if (answer.statusCode === 200) pages.push({ path, html: answer.body });
    for (const link of next.filter((each) => each.startsWith("/") && !LEFT_OUT.test(each) && !known.has(each))) {
      known.add(link);
      waiting.push(link);
    }
  }
  return pages;
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"#]*)/g)].map(([, href]) => href!.replaceAll("&amp;", "&")).filter(Boolean);

/** One element on the way from the page to a piece of text. */
export type Around = { tag: string; attributes: string };
const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** Every piece of text of a page, with the elements around it, the outermost first. What the server writes is well formed. */
export function* textsIn(html: string): Generator<{ text: string; around: Around[] }> {
  const around: Around[] = [];
  for (const [, close, tag, attributes, selfClosed, text] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*?)(\/?)>|([^<]+)/g)) {
    if (text !== undefined) yield { text, around: [...around] };
    else if (close) around.splice(around.findLastIndex((each) => each.tag === tag));
    else if (!selfClosed && !VOID.has(tag!)) around.push({ tag: tag!, attributes: attributes ?? "" });
  }
}
