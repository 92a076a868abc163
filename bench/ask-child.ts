import { fork } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { Answers } from "./child.ts";

/** Asks a question of child.ts and waits for its answer. */
export type Child = {
  ask<Name extends keyof Answers>(name: Name, ...given: Parameters<Answers[Name]>): Promise<Awaited<ReturnType<Answers[Name]>>>;
};

type Message = { id: number; answer?: unknown; failed?: string };

/** Starts the product in a process of its own; resolves when it listens. */
export async function startChild(execArgv: string[], env: Record<string, string>): Promise<Child> {
  const child = fork(new URL("child.ts", import.meta.url), {
    env: { ...process.env, ...env, PORT: String(await freePort()) },
    execArgv: ["--import", "tsx", ...execArgv],
  });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  const answered = (id: number) =>
    new Promise<never>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  const ready = answered(0);
  child.on("message", ({ id, answer, failed }: Message) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (failed) reject(new Error(failed));
    else resolve(answer as never);
  });
  child.on("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The server under measurement ended with ${code}.`));
  });
  await ready;
  let count = 0;
  return {
    ask: (ask, given?: unknown) => {
      child.send({ id: ++count, ask, given });
      return answered(count);
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
