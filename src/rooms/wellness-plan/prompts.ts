import { z } from "zod";
import type { Words } from "../../ground/core/language.ts";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed, listInWords } from "../../ground/content/shape.ts";

/** One part of a wellness plan and its question. `then` asks what I do when it happens. */
export type Part = {
  id: string;
  name: Words<string>;
  question: Words<string>;
  help: Words<string>;
  ideas: Words<string[]>;
  then?: { name: Words<string>; question: Words<string>; help: Words<string> };
};

const file = z.object({
  comment: z.string().optional(),
  parts: listed<Part>(
    z.object({
      id: contentId,
      name: inWords,
      question: inWords,
      help: inWords,
      ideas: listInWords,
      then: z.object({ name: inWords, question: inWords, help: inWords }).optional(),
    }),
  ),
});

let current: readonly Part[] | null = null;

/** The installation's wording, or the one that comes with the product. Called once, at start. */
export function useParts(dataDir: string): void {
  current = loadContent("wellness-prompts.json", file, dataDir).parts;
}

export const wellnessParts = (): readonly Part[] => (current ??= loadContent("wellness-prompts.json", file).parts);

export const partWithId = (id: unknown): Part | null => wellnessParts().find((part) => part.id === id) ?? null;
