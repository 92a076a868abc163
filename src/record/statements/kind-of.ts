import { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import type { BodyOf, Fields, FieldWords, Questions } from "../fields/field.ts";
import type { Kind, Line } from "./kinds.ts";

type WordsOf<F extends Fields> = { [Name in keyof F]: FieldWords };

type Spec<F extends Fields> = Omit<Kind<BodyOf<F>>, "body" | "lines" | "questions"> & {
  fields: F;
  /** read when a page is drawn: an installation has questions of its own */
  words(language: Language): WordsOf<F>;
  /** only where an answer is not simply read under what its field is called */
  lines?: Kind<BodyOf<F>>["lines"];
};

/** A kind whose form is drawn from its fields. */
export type FieldKind<Body = any> = Kind<Body> & { questions: Questions };

/** A kind of statement out of its fields: shape, form, and how it is read come from the one list. */
export function kindOf<const F extends Fields>({ fields, words, lines, ...rest }: Spec<F>): FieldKind<BodyOf<F>> {
  const named = Object.entries(fields);
  const questions: Questions = (language) =>
    named.map(([name, { control, optional = false }]) => ({ name, control, optional, ...words(language)[name]! }));
  return {
    ...rest,
    edge: (body, at) => ({ ...notOffered(fields, body, at.was), ...rest.edge(body, at) }),
    body: z.object(Object.fromEntries(named.map(([name, { shape }]) => [name, shape]))) as unknown as z.ZodType<BodyOf<F>>,
    lines: lines ?? ((body, language) => linesOf(questions, body as Record<string, unknown>, language)),
    questions,
  };
}

/** What is picked from a list of the installation's has to be in it; what was picked before the list lost it may stay. */
const notOffered = (fields: Fields, body: object, was: object | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { control }]) => {
      const [now, before] = [body, was].map((each) => (each as Record<string, unknown> | null)?.[name]);
      const offered = control.as !== "list" || now === before || control.options("en-GB").some(({ value }) => value === now);
      return offered ? [] : [[name, "choice-wrong"]];
    }),
  );

/** The answers in the order of their questions, each under what it is called where it is read. */
export const linesOf = (questions: Questions, body: Record<string, unknown>, language: Language): Line[] =>
  questions(language)
    .filter(({ name }) => body[name] !== undefined)
    .map(({ name, read, control }) => ({
      label: read,
      text: String(body[name] ?? ""),
      ...(control.as === "day" || control.as === "mark" ? { is: control.as } : {}),
    }));
