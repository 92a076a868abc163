/** What a rule decided. A refusal carries words for the one who asked, keyed by the field to mend ("" = the whole form). */
export type Problems = Record<string, string>;
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problems };
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (problems: Problems): Result<never> => ({ ok: false, problems });
