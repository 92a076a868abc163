/** Today's day, YYYY-MM-DD, in a time zone. */
export const today = (timeZone: string, now: Date = new Date()): string => new Intl.DateTimeFormat("en-CA", { timeZone }).format(now);
