/** Where something is exported that cannot be copied between threads, since it holds functions. */
export const EXPORTED = Symbol("where it is exported");

/** A constant of a module: a worker thread imports it where it would be handed over. */
export type Exported = { [EXPORTED]: Place };
type Place = { module: string; name: string };

/** What stands for it on the way to the thread. */
type Reference = { exportedFrom: Place };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

export const asReference = (value: unknown): unknown =>
  isObject(value) && EXPORTED in value ? ({ exportedFrom: value[EXPORTED] } as Reference) : value;

export async function fromReference(value: unknown): Promise<unknown> {
  if (!isObject(value) || !("exportedFrom" in value)) return value;
  const { module, name } = (value as Reference).exportedFrom;
  return ((await import(module)) as Record<string, unknown>)[name];
}
