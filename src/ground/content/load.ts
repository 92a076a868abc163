import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";

/** Where the content that comes with the product lies. */
export const SHIPPED = fileURLToPath(new URL("../../../content", import.meta.url));

/** A file of content that cannot be used; says which, where in it, and what would be right. */
export class WrongContent extends Error {}

/**
 * Content is what educators and clinicians edit: data, no code. It comes with the product in content/; an installation
 * puts a file of the same name into DATA_DIR/content/ to use its own. Read once, at start.
 */
export function loadContent<T>(name: string, shape: z.ZodType<T>, dataDir?: string): T {
  const own = dataDir === undefined ? null : join(dataDir, "content", name);
  return readContent(own !== null && existsSync(own) ? own : join(SHIPPED, name), shape);
}

function readContent<T>(file: string, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${placeOf(issue.path)}: ${issue.message}`);
  throw new WrongContent(
    `${file} cannot be used. Mend this, or take the file away to use the one that comes with the product:\n${wrong.join("\n")}`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new WrongContent(`${file} cannot be used: it is not JSON that can be read (${(error as Error).message}).`, { cause: error });
  }
}

/** areas[3].name.en-GB */
const placeOf = (path: PropertyKey[]): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join("") ||
  "the whole file";
