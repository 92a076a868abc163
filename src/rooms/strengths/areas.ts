import { z } from "zod";
import type { Language, Words } from "../../ground/core/language.ts";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed, listInWords } from "../../ground/content/shape.ts";

/** An area of life, to look for strengths in. `ideas` are offered to pick up a thread from, never filled in. */
export type Area = { id: string; name: Words<string>; about: Words<string>; ideas: Words<string[]> };

const file = z.object({
  comment: z.string().optional(),
  areas: listed<Area>(z.object({ id: contentId, name: inWords, about: inWords, ideas: listInWords })),
});

let current: readonly Area[] | null = null;

/** The installation's list, or the one that comes with the product. Called once, at start. */
export function useAreas(dataDir: string): void {
  current = loadContent("life-areas.json", file, dataDir).areas;
}

export const lifeAreas = (): readonly Area[] => (current ??= loadContent("life-areas.json", file).areas);

export const areaWithId = (id: unknown): Area | null => lifeAreas().find((area) => area.id === id) ?? null;

/** The name of an area; "" for one that is no longer in the list: the words written in it stay. */
export const areaName = (id: string, language: Language): string => areaWithId(id)?.name[language] ?? "";
