import type { z } from "zod";
import type { Language } from "./language.ts";
import { ok, type Problems, type Result } from "./result.ts";
import { PROBLEM_WORDS } from "./problem-words.ts";

/** Parses what came in; on refusal each problem stands under its field, in the reader's language. */
export function parse<T>(schema: z.ZodType<T>, input: unknown, language: Language): Result<T> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return ok(parsed.data);
  const problems: Problems = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.join(".");
    problems[field] ??= explain(issue.message, language);
  }
  return { ok: false, problems };
}

/** What is wrong with a name itself. */
const OF_NAMES = ["name-colon", "name-ours", "name-mixed", "name-alike", "place-alike"];

/** Problems in a form's own words for its fields, where it has some. What is wrong with a name is said as it is: else nobody could mend it. */
export function inOwnWords(problems: Problems, own: Record<string, string>, language: Language): Problems {
  const ofNames = OF_NAMES.map((code) => explain(code, language));
  return Object.fromEntries(
    Object.entries(problems).map(([path, text]) => {
      const field = path.split(".")[0]!;
      return [field, ofNames.includes(text) ? text : (own[field] ?? text)];
    }),
  );
}

/** The words for a problem's code ("words-too-long:50000"). */
export function explain(message: string, language: Language): string {
  const [code = "", detail = ""] = message.split(":");
  return (PROBLEM_WORDS[language][code] ?? PROBLEM_WORDS[language].other!)(detail);
}
