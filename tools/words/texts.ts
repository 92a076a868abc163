import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

export type Tag = "en" | "easy" | "cy";
/** One text of a room: where it stands ("part›step›title"; a key can be a sentence), and the text, or the function that says it. */
export type Text = { key: string; text: string | Sentence };
export type Sentence = (...given: never[]) => unknown;

const ROOT = join(import.meta.dirname, "../..");

/** The words of every room, by their path: "src/rooms/goals/words". */
export const ROOMS: readonly string[] = ["src", "demo"]
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => join(ROOT, folder, path)))
  .filter((path) => path.endsWith("words.en.ts"))
  .map((path) => relative(ROOT, path).replace(/\.en\.ts$/, ""))
  .toSorted();

/** The texts of a room in a language, in their order; null where the language has none there. */
export async function textsOf(room: string, tag: Tag): Promise<Text[] | null> {
  const there = readdirSync(join(ROOT, room, "..")).includes(`${room.split("/").at(-1)}.${tag}.ts`);
  if (!there) return null;
  const module = (await import(join(ROOT, `${room}.${tag}.ts`))) as Record<Tag, unknown>;
  return flat(module[tag], []);
}

function flat(texts: unknown, path: string[]): Text[] {
  if (typeof texts === "string" || typeof texts === "function") return [{ key: path.join("›"), text: texts as Text["text"] }];
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, each]) => flat(each, [...path, key]));
}
