import { presentReference } from "./reference.ts";

export type Level = "info" | "warning" | "error";

/**
 * One line of JSON for whoever runs the service, on the standard error. What is told must never hold what somebody
 * wrote or is called: times, kinds, places in the code, counts, and ids that mean nothing outside. Where it is for a request
 * it carries the reference that the page of an error names.
 */
export function logLine(level: Level, event: string, facts: Record<string, unknown> = {}): void {
  console.error(JSON.stringify({ time: new Date().toISOString(), level, event, reference: presentReference(), ...facts }));
}

/** Messages that the engine makes of names in our own code alone. Others may quote what somebody typed. */
const OF_CODE =
  /^(Cannot read properties of (undefined|null)|[\w.$]+ is not (a function|defined|iterable|a constructor)|Invalid time value)/;

/**
 * What may be told of an error: its kind, PostgreSQL's code and the place, never its words, as those of PostgreSQL or of a
 * parser repeat what somebody typed. `plain` is for errors whose words are known to be about machines alone.
 */
export function factsOf(error: unknown, { plain = false } = {}): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, table, constraint, routine } = error as Error & Record<string, unknown>;
  // of PostgreSQL, class 42: names of tables and columns, or that something is not allowed
  const told = plain || OF_CODE.test(error.message) || (typeof code === "string" && /^42[0-9A-Z]{3}$/.test(code));
  const given = { code, table, constraint, routine, message: told ? error.message : undefined };
  return { error: error.name, ...given, at: placesOf(error), ...(error.cause ? { cause: factsOf(error.cause, { plain }) } : {}) };
}

/** The lines of the trace without the message before them. */
function placesOf({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim().slice(3))
    .slice(0, 12);
}
