import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed, listInWords } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";

/** The four parts of choices in advance. Each is a section of its own, shared by itself; emergency access knows them by name. */
export const PARTS = ["treatment", "care", "people", "life"] as const;
export type Part = (typeof PARTS)[number];

/** What each part asks about, one topic a page. Every topic can be left out. */
export const TOPICS_OF = {
  treatment: ["wanted", "refused"],
  care: ["places", "not-places", "calms", "never", "well-again"],
  people: ["tell", "not-tell", "nominated"],
  life: ["children", "pets", "home", "money", "post", "food", "faith"],
} as const satisfies Record<Part, readonly string[]>;
export type TopicOf<P extends Part> = (typeof TOPICS_OF)[P][number];
export type Topic = TopicOf<Part>;

export const TOPICS: readonly Topic[] = PARTS.flatMap((part) => [...TOPICS_OF[part]]);
export const partOfTopic = (topic: Topic): Part => PARTS.find((part) => (TOPICS_OF[part] as readonly Topic[]).includes(topic))!;
/** The section of a part, and the kind of statement that begins there. */
export const sectionOf = (part: Part): string => `advance-${part}`;
export const SECTION_NAMES: readonly string[] = PARTS.map(sectionOf);
export const isOfAdvance = (section: string): boolean => SECTION_NAMES.includes(section);

/** The topic after this one; null after the last. */
export const nextTopic = (topic: Topic): Topic | null => TOPICS[TOPICS.indexOf(topic) + 1] ?? null;

export type LawPoint = { id: string; text: Words<string> };
type Prompt = { id: Topic; question: Words<string>; help: Words<string>; ideas: Words<string[]> };

const file = z.object({
  comment: z.string().optional(),
  sources: z.array(inWords).min(1, "name where it comes from"),
  topics: listed<Prompt>(
    z.object({
      id: z.enum(TOPICS as [Topic, ...Topic[]], { error: `one of ${TOPICS.join(", ")}` }),
      question: inWords,
      help: inWords,
      ideas: listInWords,
    }),
  ).refine((topics) => topics.length === TOPICS.length, `each topic is needed: ${TOPICS.join(", ")}`),
  law: listed<LawPoint>(z.object({ id: contentId, text: inWords })),
});
type Content = z.infer<typeof file>;

let current: Content | null = null;
const content = (): Content => (current ??= loadContent("advance-prompts.json", file));

/** The installation's wording, or the one that comes with the product. Called once, at start. */
export function useAdvancePrompts(dataDir: string): void {
  current = loadContent("advance-prompts.json", file, dataDir);
}

export function promptOf(topic: Topic, language: Language): { question: string; help: string; ideas: string[] } {
  const { question, help, ideas } = content().topics.find((each) => each.id === topic)!;
  return { question: question[language], help: help[language], ideas: ideas[language] };
}

/** What the law says, point by point, as the content has it. */
export const lawIn = (language: Language): { id: string; text: string }[] =>
  content().law.map(({ id, text }) => ({ id, text: text[language] }));
export const lawSources = (language: Language): string[] => content().sources.map((each) => each[language]);
