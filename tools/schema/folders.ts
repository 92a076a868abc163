import { readdir, readFile } from "node:fs/promises";

export const SCHEMA = new URL("../../schema/", import.meta.url);
export const FOLDERS = ["functions", "sequences", "tables", "views"];

/** The files as they stand in `schema/` now, by their path in it. */
export async function readFolders(): Promise<Map<string, string>> {
  const names = (await readdir(SCHEMA, { recursive: true })).filter((name) => name.endsWith(".sql")).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, SCHEMA), "utf8")] as const)));
}
