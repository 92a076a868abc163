import { move } from "piscina";
import { fromReference } from "./exported.ts";

export type Asked = { module: string; name: string; args: unknown[] };

/** What a worker thread runs: one function of one module of ours. Bytes are handed back without being copied. */
export default async function work({ module, name, args }: Asked): Promise<unknown> {
  const { [name]: job } = (await import(module)) as Record<string, (...given: unknown[]) => unknown>;
  if (!job) throw new Error(`${module} has no ${name}`);
  const made = await job(...(await Promise.all(args.map(fromReference))));
  // a small Buffer shares its memory with others, so it cannot be given away
  return made instanceof Uint8Array ? move(new Uint8Array(made).buffer) : made;
}
