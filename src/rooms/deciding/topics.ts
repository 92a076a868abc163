import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed, listInWords } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";

/** What somebody can think about before a meeting, in the order in which it is asked. */
export const TOPICS = ["been", "helps", "power", "ask", "worries"] as const;
export type Topic = (typeof TOPICS)[number];

/** What can be taken from the person's strengths and wellness plan instead of being written anew. */
const PICKED = ["helps", "power"] as const satisfies Topic[];
export type Picked = (typeof PICKED)[number];
export const isPicked = (topic: Topic): topic is Picked => (PICKED as readonly Topic[]).includes(topic);

export const topicNamed = (name: unknown): Topic | null => TOPICS.find((topic) => topic === name) ?? null;
export const nextTopic = (topic: Topic): Topic | null => TOPICS[TOPICS.indexOf(topic) + 1] ?? null;

type Prompt = { id: Topic; question: Words<string>; help: Words<string>; ideas: Words<string[]> };
/** Under which somebody else decides: named, so that nobody takes it for the person's yes. */
export type Power = { id: string; name: Words<string> };

/** Where it was not said under which: so every list has it, or what somebody says with a picture could not be kept. */
export const OTHER_POWER = "other";

const file = z.object({
  comment: z.string().optional(),
  topics: listed<Prompt>(
    z.object({ id: z.enum(TOPICS, { error: `one of ${TOPICS.join(", ")}` }), question: inWords, help: inWords, ideas: listInWords }),
  ).refine((topics) => topics.length === TOPICS.length, `each topic is needed: ${TOPICS.join(", ")}`),
  powers: listed<Power>(z.object({ id: contentId, name: inWords })).refine(
    (powers) => powers.some(({ id }) => id === OTHER_POWER),
    `a power with the id "${OTHER_POWER}" is needed, for where somebody did not say under which`,
  ),
});

let current: z.infer<typeof file> | null = null;
const content = () => (current ??= loadContent("deciding-prompts.json", file));

/** The installation's wording, or the one that comes with the product. Called once, at start. */
export function useDecidingPrompts(dataDir: string): void {
  current = loadContent("deciding-prompts.json", file, dataDir);
}

export function promptOf(topic: Topic, language: Language): { question: string; help: string; ideas: string[] } {
  const { question, help, ideas } = content().topics.find((each) => each.id === topic)!;
  return { question: question[language], help: help[language], ideas: ideas[language] };
}

export const powers = (): readonly Power[] => content().powers;
/** How a power is called; by its id where the installation's list has lost it since. */
export const powerName = (id: string, language: Language): string => content().powers.find((each) => each.id === id)?.name[language] ?? id;
