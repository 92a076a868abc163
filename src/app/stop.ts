import type { FastifyInstance } from "fastify";
import { inTime } from "../ground/core/in-time.ts";
import { whenNpmEnds } from "./npm-parent.ts";

/** One thing to end; `until`: the moment, in milliseconds after the stop began, from which it is waited for no longer. */
export type Step = { name: string; until: number; work: () => Promise<unknown> };

/**
 * Ends one thing after the other, and waits for none longer than it may take: a database that hangs must not keep the
 * process. Answers the names of what was left. A step that fails keeps the next from nothing; its error is thrown at the end.
 */
export async function stopInOrder(steps: Step[]): Promise<string[]> {
  const began = Date.now();
  const left: string[] = [];
  const failed: unknown[] = [];
  for (const { name, until, work } of steps) {
    const ended = work().then(
      () => true,
      (error: unknown) => {
        failed.push(error);
        return true;
      },
    );
    if (!(await inTime(ended, Math.max(0, began + until - Date.now()), () => false))) left.push(name);
  }
  if (failed.length > 0) throw failed[0];
  return left;
}

/** How long requests under way may take, and screens that follow a meeting live. */
const PATIENCE = 3_500;

/** Takes no new requests and answers those under way; a connection whose request is answered is closed at once. */
export async function closeGently(fastify: FastifyInstance): Promise<void> {
  const { server } = fastify;
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await fastify.close().finally(() => {
    clearInterval(idle);
    clearTimeout(impatient);
  });
}

export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= work());
}

/** Stops at SIGTERM, at SIGINT, and when the npm that started this has ended; a second signal ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, say: (line: string) => void): void {
  let asked = false;
  const stopFor = async (why: string) => {
    if (asked) process.exit(1);
    asked = true;
    say(`${why}: stopping`);
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  process.on("SIGTERM", stopFor);
  process.on("SIGINT", stopFor);
  whenNpmEnds(() => asked || void stopFor("npm has ended"));
}
