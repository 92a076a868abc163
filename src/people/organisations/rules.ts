import { createHash, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import { inOwnWords, parse } from "../../ground/core/problems.ts";
import { INSTALLATION, readHelpNumbers, type InstallationForm } from "./shape.ts";
import { ORGANISATION_WORDS } from "./words.ts";

/** Compares without telling by its time how much was right; capitals, spaces and dashes do not matter. */
export function sameCode(typed: string, code: string): boolean {
  const hash = (text: string) =>
    createHash("sha256")
      .update(text.toUpperCase().replace(/[^A-Z0-9]/g, ""))
      .digest();
  return timingSafeEqual(hash(typed), hash(code));
}

/** A part of a form, its problems in the words of these pages. */
export function readPart<T>(schema: z.ZodType<T>, form: unknown, language: Language): Result<T> {
  const parsed = parse(schema, form, language);
  if (parsed.ok) return parsed;
  return refuse(inOwnWords(parsed.problems, ORGANISATION_WORDS[language].problems, language));
}

/** The installation's settings with its help numbers; what is wrong in either is told together. */
export function readInstallationForm(form: Record<string, unknown>, language: Language): Result<InstallationForm> {
  const { helpWrong, helpMissing } = ORGANISATION_WORDS[language].problems;
  const settings = readPart(INSTALLATION, form, language);
  const numbers = readHelpNumbers(form, helpWrong, helpMissing);
  if (settings.ok && numbers.ok) return ok({ ...settings.value, helpNumbers: numbers.value });
  return refuse(problemsOf(settings, numbers));
}

export const problemsOf = (...results: Result<unknown>[]): Problems =>
  Object.assign({}, ...results.map((result) => (result.ok ? {} : result.problems))) as Problems;
