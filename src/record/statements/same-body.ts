/** Are these the same words? Then saving again adds nothing to the history. */
export const sameBody = (was: unknown, now: unknown): boolean => JSON.stringify(sorted(was)) === JSON.stringify(sorted(now));

const sorted = (body: unknown): unknown =>
  Object.entries((body ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
