/** A moment so many days ago (negative: to come), at a time of day of its own. */
export const daysAgo = (days: number, hour = 10): Date => {
  const when = new Date(Date.now() - days * 86_400_000);
  when.setUTCHours(hour, (days * 7) % 60, 0, 0);
  return when;
};
export const dayIn = (days: number): string => daysAgo(-days).toISOString().slice(0, 10);
