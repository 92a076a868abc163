import { expect, it } from "vitest";
import { readFolders } from "../tools/schema/folders.ts";

/** What many rules of the database ask alike stands in one of them, which the others name. */
const ONCE: Record<string, { pattern: RegExp; stands: string[] }> = {
  "grants in force": { pattern: /starts_at <= now\(\)/g, stands: ["views/grant_in_force.sql"] },
  "what is put away": { pattern: /'put away',\s*'let go',\s*'withdrawn'/g, stands: ["functions/is_aside.sql"] },
};

it.each(Object.entries(ONCE))("%s are said once, and named everywhere else", async (_, { pattern, stands }) => {
  const found = [...(await readFolders())].filter(([, text]) => text.match(pattern)).map(([name]) => name);
  expect(found).toEqual(stands);
});
