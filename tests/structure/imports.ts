import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../../src");

export type Import = { from: string; to: string };

/** The files of the product, by their path under `src`, tests left out. */
export const FILES: readonly string[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .toSorted();

/** Every import of one file of the product by another, of types and of functions run in a thread too. */
export const IMPORTS: readonly Import[] = FILES.flatMap((from) => {
  const text = readFileSync(join(ROOT, from), "utf8").replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const named = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*"(\.[^"]+\.tsx?)"/g)].map(([, path]) => path!);
  return named.map((path) => ({ from, to: relative(ROOT, normalize(join(ROOT, dirname(from), path))) }));
});
