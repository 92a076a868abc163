/** Wrong PINs in a row, and until when no other is tried. */
export type Tries = { wrong: number; until: number };
export const NO_TRIES: Tries = { wrong: 0, until: 0 };

const FREE = 5;
const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;

/** Five wrong ones are free; after that each makes a pause, twice as long as the last, an hour at most. Nothing is ever deleted for it. */
export function wrongOnce({ wrong }: Tries, now: number): Tries {
  const pause = wrong + 1 < FREE ? 0 : Math.min(LONGEST, MINUTE * 2 ** (wrong + 1 - FREE));
  return { wrong: wrong + 1, until: pause === 0 ? 0 : now + pause };
}

/** Minutes to wait still. A clock that was set back by hours does not make it longer than a pause can be. */
export function minutesToWait({ until }: Tries, now: number): number {
  const left = until - now;
  return left <= 0 || left > LONGEST ? 0 : Math.ceil(left / MINUTE);
}
