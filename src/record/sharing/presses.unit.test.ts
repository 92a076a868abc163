import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pressesFor, pressesOf, sectionsPressed } from "./presses.ts";
import { sharedWhole } from "../statements/sections.ts";

const SECTIONS = sharedWhole(HOUSE.sections);

const some = fc.subarray([...SECTIONS]);

describe("one press for several sections", () => {
  it("has a place for everything that can be shared, once", () => {
    expect(
      pressesOf(HOUSE.sections)
        .flatMap((wing) => wing.sections)
        .sort(),
    ).toEqual([...SECTIONS].sort());
  });

  it("stands for exactly the sections it is made from, whatever was chosen", () => {
    fc.assert(
      fc.property(some, (sections) => {
        expect(sectionsPressed(HOUSE.sections, pressesFor(HOUSE.sections, sections)).sort()).toEqual([...sections].sort());
      }),
    );
  });

  it("ticks nothing twice: letting one press go lets its sections go", () => {
    fc.assert(
      fc.property(some, (sections) => {
        const presses = pressesFor(HOUSE.sections, sections);
        for (const gone of presses) {
          const left = sectionsPressed(
            HOUSE.sections,
            presses.filter((each) => each !== gone),
          );
          for (const section of sectionsPressed(HOUSE.sections, [gone])) expect(left).not.toContain(section);
        }
      }),
    );
  });

  it("leaves what it does not know to be refused", () => {
    expect(sectionsPressed(HOUSE.sections, ["wing:everything", "constructor"])).toEqual(["wing:everything", "constructor"]);
  });
});
