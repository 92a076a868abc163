import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";

type Way = { id: string; name: Words<string> };

const file = z.object({ comment: z.string().optional(), ways: listed<Way>(z.object({ id: contentId, name: inWords })) });

let current: readonly Way[] | null = null;

/** The installation's list, or the one that comes with the product. Called once, at start. */
export function useSupport(dataDir: string): void {
  current = loadContent("support-tried.json", file, dataDir).ways;
}

const ways = (): readonly Way[] => (current ??= loadContent("support-tried.json", file).ways);

/** What can be tried first, in the order in which it is offered. */
export const waysToSupport = (language: Language): { value: string; text: string }[] =>
  ways().map(({ id, name }) => ({ value: id, text: name[language] }));

/** How it is called; by its id where the installation's list has lost it since. */
export const wayName = (id: string, language: Language): string => ways().find((each) => each.id === id)?.name[language] ?? id;
