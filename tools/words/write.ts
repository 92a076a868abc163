import { posix } from "node:path";
import { asUnit, type Unit } from "./po.ts";
import type { Text } from "./texts.ts";

/** Whether a translation still fits: the English is the same, and it is given what English is given, no more. */
export function mended({ room, key, english, theirs }: Unit, now: Text | undefined): boolean {
  const given = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted().join();
  if (now && asUnit(now) === english && given(english) === given(theirs)) return true;
  console.error(`${room} ${key}: left out, as the English has changed since, or it is not given the same`);
  return false;
}

type Tree = { [key: string]: Tree | string };

/** A room's words in Welsh: what is there, with what was sent in its place. A sentence that is code stays as it is. */
export function sourceOf(room: string, there: readonly Text[], sent: readonly Unit[], givenOf: (key: string) => string[] | null): string {
  const tree: Tree = {};
  for (const { key, text } of there) put(tree, key, typeof text === "string" ? JSON.stringify(text) : text.toString());
  for (const { key, theirs } of sent) put(tree, key, said(theirs, givenOf(key)));
  const base = posix.basename(room);
  const words = posix.relative(posix.dirname(room), "src/ground/core/words.ts");
  return `import type { SomeTextsOf } from "${words.startsWith(".") ? words : `./${words}`}";
import type { en } from "./${base}.en.ts";

/** Not yet checked by a speaker of Welsh. */
export const cy: SomeTextsOf<typeof en> = ${written(tree)};
`;
}

/** A translator's text is never code: what would end or open a template is only a character of it. */
function said(theirs: string, given: string[] | null): string {
  if (given === null) return JSON.stringify(theirs);
  const escaped = theirs.replace(/[`\\$]/g, String.raw`\$&`);
  return `(${given.join(", ")}) => \`${given.reduce((text, name) => text.replaceAll(`{${name}}`, `\${${name}}`), escaped)}\``;
}

function put(tree: Tree, key: string, source: string): void {
  const path = key.split("›");
  const last = path.pop()!;
  let at = tree;
  for (const part of path) at = (at[part] ??= {}) as Tree;
  at[last] = source;
}

function written(tree: Tree): string {
  const entries = Object.entries(tree).map(([key, each]) => `${JSON.stringify(key)}: ${typeof each === "string" ? each : written(each)}`);
  const isList = entries.length > 0 && Object.keys(tree).every((key, at) => key === String(at));
  return isList ? `[${Object.values(tree).join(", ")}]` : `{ ${entries.join(", ")} }`;
}
