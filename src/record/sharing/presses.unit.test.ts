import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRESSES, pressesFor, sectionsPressed } from "./presses.ts";
import { SECTIONS } from "./shape.ts";

const some = fc.subarray([...SECTIONS]);

describe("one press for several sections", () => {
  it("has a place for everything that can be shared, once", () => {
    expect(PRESSES.flatMap((wing) => wing.sections).sort()).toEqual([...SECTIONS].sort());
  });

  it("stands for exactly the sections it is made from, whatever was chosen", () => {
    fc.assert(
      fc.property(some, (sections) => {
        expect(sectionsPressed(pressesFor(sections)).sort()).toEqual([...sections].sort());
      }),
    );
  });

  it("ticks nothing twice: letting one press go lets its sections go", () => {
    fc.assert(
      fc.property(some, (sections) => {
        const presses = pressesFor(sections);
        for (const gone of presses) {
          const left = sectionsPressed(presses.filter((each) => each !== gone));
          for (const section of sectionsPressed([gone])) expect(left).not.toContain(section);
        }
      }),
    );
  });

  it("leaves what it does not know to be refused", () => {
    expect(sectionsPressed(["wing:everything", "constructor"])).toEqual(["wing:everything", "constructor"]);
  });
});
