import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed } from "../../ground/content/shape.ts";
import type { Language, Words } from "../../ground/core/language.ts";

/**
 * How long something can last from its first day: hours; days, and `again` so many days at a time up to `inAll`; or months, one
 * period after another (of several, the last repeats; a single one cannot be renewed).
 */
export type Lasts =
  { hours: number } | { days: number; again?: number; inAll?: { days: number } | { months: number } } | { months: number[] };
/** When one application can be made: within so many days, or once in each period. */
export type Once = { days: number } | { months: number[]; notInFirst?: boolean };

type Told = { id: string; text: Words<string> };
type Way = Told & { title: Words<string>; once?: Once };
export type Status = {
  id: string;
  /** nothing holds the person */ free?: boolean;
  name: Words<string>;
  means: Words<string>;
  long: Words<string>;
  lasts?: Lasts;
  decides: Words<string>;
  takes: string[];
  keeps: string[];
  ways: string[];
  advocate: string;
  source: Words<string>;
};

const count = z.number().int().positive();
const months = z.array(count).min(1);
const told = z.object({ id: contentId, text: inWords });
const refs = z.array(contentId).max(20);

const file = z
  .object({
    comment: z.string().optional(),
    note: inWords,
    takes: listed<Told>(told),
    keeps: listed<Told>(told),
    ways: listed<Way>(
      told.extend({
        title: inWords,
        once: z.union([z.object({ days: count }), z.object({ months, notInFirst: z.boolean().optional() })]).optional(),
      }),
    ),
    advocates: listed<Told>(told),
    statuses: listed<Status>(
      z.object({
        id: contentId,
        free: z.boolean().optional(),
        name: inWords,
        means: inWords,
        long: inWords,
        lasts: z
          .union([
            z.strictObject({ hours: count }),
            z.strictObject({
              days: count,
              again: count.optional(),
              inAll: z.union([z.strictObject({ days: count }), z.strictObject({ months: count })]).optional(),
            }),
            z.strictObject({ months }),
          ])
          .optional(),
        decides: inWords,
        takes: refs,
        keeps: refs,
        ways: refs,
        advocate: contentId,
        source: inWords,
      }),
    ),
  })
  .superRefine((content, context) => {
    content.statuses.forEach((status, at) => {
      const wanted = { takes: status.takes, keeps: status.keeps, ways: status.ways, advocates: [status.advocate] };
      for (const [list, ids] of Object.entries(wanted))
        for (const id of ids)
          if (!content[list as keyof typeof wanted].some((each) => each.id === id))
            context.addIssue({ code: "custom", path: ["statuses", at], message: `"${id}" is not among ${list}` });
    });
  });

let current: z.infer<typeof file> | null = null;
const content = () => (current ??= loadContent("legal-statuses.json", file));

/** The installation's own list, or the one that comes with the product. Called once, at start. */
export function useStatuses(dataDir: string): void {
  current = loadContent("legal-statuses.json", file, dataDir);
}

export const statuses = (): readonly Status[] => content().statuses;
export const statusNamed = (id: unknown): Status | null => content().statuses.find((each) => each.id === id) ?? null;
export const noteOn = (language: Language): string => content().note[language];
/** How a status is called; by its id where the installation's list has lost it since. */
export const statusName = (id: string, language: Language): string => statusNamed(id)?.name[language] ?? id;

export type Explained = {
  takes: string[];
  keeps: string[];
  ways: { id: string; title: string; text: string; once?: Once }[];
  advocate: string;
};

/** What a status may take, what it must leave, how it is challenged and who helps, in the reader's language. */
export function explained(status: Status, language: Language): Explained {
  const { takes, keeps, ways, advocates } = content();
  const texts = (list: readonly Told[], ids: string[]) => ids.map((id) => list.find((each) => each.id === id)!.text[language]);
  return {
    takes: texts(takes, status.takes),
    keeps: texts(keeps, status.keeps),
    ways: status.ways.map((id) => {
      const { title, text, once } = ways.find((each) => each.id === id)!;
      return { id, title: title[language], text: text[language], ...(once && { once }) };
    }),
    advocate: texts(advocates, [status.advocate])[0]!,
  };
}
