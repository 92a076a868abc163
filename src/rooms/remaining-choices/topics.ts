import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed, listInWords } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";
import { ICON_NAMES, type IconName } from "../../web/parts/icons.tsx";

/** Something a person can still ask for. The list begins a conversation and limits nothing: "else" is always there. */
export type Topic = { id: string; picture: IconName; name: Words<string>; about: Words<string>; ideas: Words<string[]> };

const file = z.object({
  comment: z.string().optional(),
  topics: listed<Topic>(
    z.object({
      id: contentId,
      picture: z.enum(ICON_NAMES, { error: `one of ${ICON_NAMES.join(", ")}` }),
      name: inWords,
      about: inWords,
      ideas: listInWords,
    }),
  ).refine(
    (topics) => topics.some(({ id }) => id === "else"),
    'a topic with the id "else" is needed, for anything that is not on the list',
  ),
});

let current: readonly Topic[] | null = null;
export const topics = (): readonly Topic[] => (current ??= loadContent("remaining-choices.json", file).topics);

/** The installation's own list, or the one that comes with the product. Called once, at start. */
export function useTopics(dataDir: string): void {
  current = loadContent("remaining-choices.json", file, dataDir).topics;
}

export const topicWithId = (id: unknown): Topic | null => topics().find((each) => each.id === id) ?? null;
/** How a topic is called; by its id where the installation's list has lost it since. */
export const topicName = (id: string, language: Language): string => topicWithId(id)?.name[language] ?? id;
