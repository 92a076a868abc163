import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { factsOf } from "./log.ts";

/** Words as people type them, long enough not to stand in a trace by chance. */
const words = fc.string({ minLength: 12, maxLength: 60 }).filter((text) => /\p{L}{3}/u.test(text));

describe("what is logged of an error", () => {
  it("holds nothing of what somebody typed, whichever error repeats it", () => {
    fc.assert(
      fc.property(words, (typed) => {
        const parsing = caught(() => JSON.parse(`${typed} is not JSON`));
        const refused = Object.assign(new Error(`invalid input syntax for type uuid: "${typed}"`), {
          code: "22P02",
          detail: typed,
          where: typed,
        });
        const several = new Error(`${typed}\n  ${typed}`, { cause: new Error(typed) });
        for (const error of [parsing, refused, several, new TypeError(`Cannot use 'in' operator to search for 'a' in ${typed}`)]) {
          expect(JSON.stringify(factsOf(error))).not.toContain(JSON.stringify(typed).slice(1, -1));
        }
      }),
    );
  });

  it("holds its kind, its code, and where it happened", () => {
    const told = factsOf(Object.assign(new Error("secret"), { code: "23505", constraint: "account_email_key" }));
    expect(told).toMatchObject({ error: "Error", code: "23505", constraint: "account_email_key" });
    expect((told.at as string[])[0]).toContain("log.unit.test.ts");
  });

  it("holds what the engine says of our own code", () => {
    const nothing = undefined as unknown as { name: string };
    expect(factsOf(caught(() => nothing.name)).message).toContain("Cannot read properties of undefined");
  });
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
