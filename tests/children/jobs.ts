import { setTimeout as sleep } from "node:timers/promises";

/** Jobs that misbehave, for worker threads. */
export function spin(milliseconds: number): string {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
  return "done";
}

export function fillMemory(): number {
  // shorter than a megabyte: longer ones are kept outside of what is limited
  const piece = Buffer.alloc(1_000_000, "a");
  const held: string[] = [];
  for (;;) held.push(piece.toString("latin1"));
}

export async function fromTo(): Promise<[number, number]> {
  const from = Date.now();
  await sleep(60);
  return [from, Date.now()];
}

export const bytes = (text: string): Buffer => Buffer.from(text);

export function breaks(): never {
  throw new Error("broken inside");
}
