import { z } from "zod";
import { isLanguage } from "../../ground/core/language.ts";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import { id, nameWords } from "../../ground/core/text.ts";
import { textMessageOf } from "../../ground/installation/help-number.ts";
import type { HelpNumber } from "../../ground/installation/installation.ts";

/** The time zones there are, for choosing; UTC is one, though Intl does not list it. */
export const TIME_ZONES: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

const name = nameWords();

/** What an installation is, at set-up and whenever an administrator changes it. Help numbers are read apart. */
export const INSTALLATION = z.object({
  name: nameWords({ ours: true }),
  language: z.string().refine(isLanguage),
  timeZone: z.string().refine((zone) => TIME_ZONES.includes(zone)),
  leaveUrl: z.url({ protocol: /^https?$/ }).max(500),
  // how long emergency access lasts; set-up does not ask for it
  emergencyHours: z
    .string()
    .default("12")
    .refine((given) => /^\d{1,2}$/.test(given) && Number(given) >= 1 && Number(given) <= 72)
    .transform(Number),
});
export type InstallationForm = z.infer<typeof INSTALLATION> & { helpNumbers: HelpNumber[] };

export const FIRST_TEAM = z.object({ organisation: name, team: name });
export const ORGANISATION = z.object({ id: id(), name });
export const TEAM = z.object({ id: id(), name });
export const TEAM_CHANGE = z.object({
  name,
  keepsYears: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .refine((years) => years <= 100),
});

export const HELP_ROWS = 5;
/** A number to ring: digits, spaces and what stands between them. */
const NUMBER = /^\+?[\d ()/-]{2,30}$/;

/** The help numbers of a form: rows of name, number and text; empty rows are none. Each wrong one is named by its row. */
export function readHelpNumbers(form: Record<string, unknown>, wrong: string, missing: string): Result<HelpNumber[]> {
  const numbers: HelpNumber[] = [];
  const problems: Problems = {};
  for (let row = 1; row <= HELP_ROWS; row++) {
    const [name, number, text] = ["name", "number", "text"].map((part) => textOf(form[`help-${row}-${part}`]));
    if (!name && !number && !text) continue;
    if (!name || name.length > 100 || !(NUMBER.test(number!) || textMessageOf(number!)) || text!.length > 300)
      problems[`help-${row}-name`] = wrong;
    else numbers.push({ name, number: number!, text: text! });
  }
  if (Object.keys(problems).length > 0) return refuse(problems);
  return numbers.length === 0 ? refuse({ "help-1-name": missing }) : ok(numbers);
}

const textOf = (given: unknown): string => (typeof given === "string" ? given.trim() : "");
