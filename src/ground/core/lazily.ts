/** Each is made when it is its turn, as often as somebody goes through all of them, and kept nowhere. */
export const lazily = <Each, Made>(all: Iterable<Each>, make: (each: Each) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const each of all) yield make(each);
  },
});

export function isNone(all: Iterable<unknown>): boolean {
  for (const _ of all) return false;
  return true;
}

export function* orNothing(lines: Iterable<string>, nothing: string): Generator<string> {
  if (isNone(lines)) yield nothing;
  else yield* lines;
}
