import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { asReference } from "./exported.ts";
import { inTurn, TooManyAtOnce } from "./turns.ts";
import type { Asked } from "./worker.ts";

/** It took longer, or needed more memory, than one request may. Nothing is wrong with the words. */
export class TooMuch extends Error {}

type Bytes = Uint8Array;
type Job<Args extends unknown[], Made> = { module: string; name: string; limits: Limits; made?: (...args: Args) => Made };
type Limits = { milliseconds: number; /** whatever it is given: what it is made from stands elsewhere */ isLarge?: boolean };

/** Whose it is; and, where it can be, what says that nobody waits for it any more. */
type For = string | { accountId: string; gone: AbortSignal };

/** Long enough for hundreds of pages, short enough that whoever waits still waits. */
const USUAL: Limits = { milliseconds: 45_000 };

/** Waiting for one's turn included, the answer comes before the whole request is ended. */
const PATIENCE = 55_000;

/** A worker holds no more than this; a plan of a thousand pages needs a third of it. */
const MEGABYTES = 1536;

/** Beyond this many characters of what it is made from, a job is large: one of those runs at a time, so that a short one never waits for two. */
const LARGE = 200_000;

/**
 * A function that runs in a worker thread: `job<typeof planPdf>(new URL("./plan-pdf.ts", import.meta.url), "planPdf")`.
 * What it is given and gives back is copied between threads, so both are plain data, or bytes, or a constant (exported.ts).
 */
export const job = <F extends (...args: never[]) => unknown>(
  module: URL,
  name: string,
  limits = USUAL,
): Job<Parameters<F>, ReturnType<F>> => ({
  module: module.href,
  name,
  limits,
});

let pool: Piscina | undefined;

/** Started when it is first needed; its threads end when nobody has needed them for a minute, and never keep the process alive. */
function threads(): Piscina {
  return (pool ??= new Piscina({
    filename: new URL("./thread.mjs", import.meta.url).href,
    // what the first thread was started with is not for this one
    execArgv: [],
    minThreads: 0,
    maxThreads: Math.max(2, availableParallelism() - 1),
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    // whoever answers requests goes first
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  }));
}

/**
 * Does it in a worker thread, so that everybody else is answered meanwhile. For one account one after the other. Never called
 * inside a transaction: it may take as long as its limit says.
 */
export async function heavy<Args extends unknown[], Made>(
  whose: For,
  { module, name, limits }: Job<Args, Made>,
  ...args: Args
): Promise<Awaited<Made> extends Bytes ? Buffer : Awaited<Made>> {
  const asked: Asked = { module, name, args: args.map(asReference) };
  const until = Date.now() + PATIENCE;
  const { accountId, gone } = typeof whose === "string" ? { accountId: whose } : whose;
  const isLarge = limits.isLarge || sizeOf(asked.args) > LARGE;
  const run = () => inTurn(isLarge ? "large" : null, () => within(limits, until, asked, gone));
  const made = await inTurn(accountId, run);
  return (made instanceof ArrayBuffer ? Buffer.from(made) : made) as Awaited<Made> extends Bytes ? Buffer : Awaited<Made>;
}

async function within({ milliseconds }: Limits, until: number, asked: Asked, gone?: AbortSignal): Promise<unknown> {
  const left = until - Date.now();
  // what waited so long would not be done in what is left
  if (left < 1_000) throw new TooManyAtOnce();
  gone?.throwIfAborted();
  const signal = AbortSignal.timeout(Math.min(milliseconds, left));
  try {
    return await threads().run(asked, { signal: gone ? AbortSignal.any([signal, gone]) : signal });
  } catch (error) {
    gone?.throwIfAborted();
    if (signal.aborted && left < milliseconds) throw new TooManyAtOnce();
    const tooMuch = signal.aborted || (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
    throw tooMuch ? new TooMuch("A limit was met", { cause: error }) : error;
  }
}

/** How many characters of words are in it. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each), 0);
}
