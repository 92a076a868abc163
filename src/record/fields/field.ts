import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { maybeDay, day as someDay, someWords, words as anyWords } from "../../ground/core/text.ts";

/** One answer that can be chosen. */
export type Option = { value: string; text: string };

/** What asks for a field: the same on every page, for whoever fills it in. */
export type Control =
  | { as: "words"; rows: number }
  | { as: "line" }
  | { as: "day" }
  | { as: "mark" }
  /** a few answers, each to be seen */
  | { as: "choice"; options(language: Language): readonly Option[]; first?: string }
  /** one of a list that the installation can change; what was chosen before stays, also where the list has lost it */
  | { as: "list"; options(language: Language): readonly Option[] };

/** A field of a kind, said once: what it may hold and what asks for it. Its words stand in the room's words, by its name. */
export type Field<T = any> = { shape: z.ZodType<T>; control: Control; optional?: true };
export type Fields = Readonly<Record<string, Field>>;

/** What a body with these fields holds. */
export type BodyOf<F extends Fields> = {
  [Name in keyof F as undefined extends Held<F[Name]> ? never : Name]: Held<F[Name]>;
} & { [Name in keyof F as undefined extends Held<F[Name]> ? Name : never]?: Held<F[Name]> };
type Held<F> = F extends Field<infer T> ? T : never;

/** What a field is called. */
export type FieldWords = {
  /** the question, to the person whose words it takes */
  ask: string;
  hint?: string;
  /** the same, shorter, to whoever writes it down for them or changes it later */
  later?: string;
  /** over the answer where it is read; "" where the words stand alone */
  read: string;
};

/** One question of a form, in a language: a field with its words. */
export type Question = FieldWords & { name: string; control: Control; optional: boolean };
export type Questions = (language: Language) => readonly Question[];

type Long = { rows?: number; limit?: number };

/** Free words that may not be empty. */
export const words = ({ rows = 5, limit }: Long = {}): Field<string> => ({ shape: someWords(limit), control: { as: "words", rows } });

/** Free words that may be left out; then they are "". */
export const maybeWords = ({ rows = 5, limit }: Long = {}): Field<string> => ({
  shape: anyWords(limit).default(""),
  control: { as: "words", rows },
  optional: true,
});

/** One line that may not be empty. */
export const line = (limit = 200): Field<string> => ({ shape: someWords(limit), control: { as: "line" } });

/** One line that may be left out; then it is "". */
export const maybeLine = (limit = 200): Field<string> => ({ shape: anyWords(limit).default(""), control: { as: "line" }, optional: true });

/** One line, or long words, of which the body holds nothing where nobody wrote any: no answer yet, not an empty one. */
export const lineIfAny = (limit = 200): Field<string | undefined> => ({ shape: ifAny(limit), control: { as: "line" }, optional: true });
export const wordsIfAny = ({ rows = 5, limit }: Long = {}): Field<string | undefined> => ({
  shape: ifAny(limit),
  control: { as: "words", rows },
  optional: true,
});

const ifAny = (limit?: number) =>
  anyWords(limit)
    .transform((text) => (text.trim() === "" ? undefined : text))
    .optional();

/** A day, YYYY-MM-DD. */
export const day = (): Field<string> => ({ shape: someDay(), control: { as: "day" } });

/** A day that may be left out; then it is null. */
export const maybeOn = (): Field<string | null> => ({
  shape: z.union([z.null(), maybeDay()]).default(null),
  control: { as: "day" },
  optional: true,
});

const MARK = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
  ],
  { error: "number-wrong" },
);

/** A whole number from 0 to 10. Nothing chosen is no mark, not a nought. */
export const mark = (): Field<number> => ({
  shape: MARK.refine((value) => Number.isInteger(value) && value >= 0 && value <= 10, { error: "number-wrong" }),
  control: { as: "mark" },
});

/** One of a few answers that never change; `first` is chosen where nothing was. */
export const choice = <const V extends string>(
  values: readonly V[],
  called: (language: Language) => Readonly<Record<V, string>>,
  { first }: { first?: NoInfer<V> } = {},
): Field<V> => ({
  shape: z.enum(values as readonly [V, ...V[]], { error: "choice-wrong" }),
  control: { as: "choice", options: (language) => values.map((value) => ({ value, text: called(language)[value] })), first },
});

/** The id of something in a list of the installation's; `none`: what it says where nothing is picked, which is then allowed. */
export const picked = (options: (language: Language) => readonly Option[], { none }: { none?: (language: Language) => string } = {}) => ({
  shape: z
    .string({ error: "choice-wrong" })
    .regex(none ? /^([a-z][a-z0-9-]{0,58})?$/ : /^[a-z][a-z0-9-]{0,58}$/, { error: "choice-wrong" }),
  control: {
    as: "list" as const,
    options: (language: Language) => (none ? [{ value: "", text: none(language) }, ...options(language)] : options(language)),
  },
});
