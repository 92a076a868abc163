/** Whoever asks for several at once is told so instead of filling the queue. */
export class TooManyAtOnce extends Error {}

/** How many may wait behind the one that runs. */
const WAITING = 3;

const lines = new Map<string, Promise<unknown>[]>();

/** One after the other for each name, in the order asked; null waits for nobody. */
export async function inTurn<T>(name: string | null, work: () => Promise<T>): Promise<T> {
  if (name === null) return work();
  const line = lines.get(name) ?? [];
  if (name !== "large" && line.length > WAITING) throw new TooManyAtOnce();
  lines.set(name, line);
  const mine = Promise.allSettled([line.at(-1)]).then(work);
  line.push(mine);
  try {
    return await mine;
  } finally {
    line.splice(line.indexOf(mine), 1);
    if (line.length === 0) lines.delete(name);
  }
}
