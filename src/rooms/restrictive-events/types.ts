import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";

/** Something that can be done to somebody without their agreement, and what is meant by it. */
export type EventType = { id: string; name: Words<string>; about: Words<string> };

const file = z.object({
  comment: z.string().optional(),
  types: listed<EventType>(z.object({ id: contentId, name: inWords, about: inWords })),
});

let current: readonly EventType[] | null = null;

/** The installation's list, or the one that comes with the product. Called once, at start. */
export function useEventTypes(dataDir: string): void {
  current = loadContent("restrictive-events.json", file, dataDir).types;
}

export const eventTypes = (): readonly EventType[] => (current ??= loadContent("restrictive-events.json", file).types);
export const isEventType = (id: unknown): boolean => eventTypes().some((type) => type.id === id);
/** What is meant by it, in plain words; nothing where the installation's list has lost it since. */
export const typeAbout = (id: string, language: Language): string => eventTypes().find((type) => type.id === id)?.about[language] ?? "";
/** How it is called; by its id where the installation's list has lost it since. */
export const typeName = (id: string, language: Language): string => eventTypes().find((type) => type.id === id)?.name[language] ?? id;
