import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { inPersonsOrder } from "./order.ts";
import { sectionOf, STEPS } from "./steps.ts";

const steps = STEPS.map(sectionOf);
const all = HOUSE.sections.all.map((each) => each.section);
const read = fc.shuffledSubarray(all);
const order = fc.shuffledSubarray(steps);

it("keeps every section that is read, once, and all but the steps in their places", () => {
  fc.assert(
    fc.property(read, order, (sections, persons) => {
      const ordered = inPersonsOrder(sections, persons);
      expect([...ordered].sort()).toEqual([...sections].sort());
      const others = (list: readonly string[]) => list.map((each) => (steps.includes(each) ? "a step" : each));
      expect(others(ordered)).toEqual(others(sections));
    }),
  );
});

it("reads the steps as the person placed them, and what they have not placed after those", () => {
  fc.assert(
    fc.property(read, order, (sections, persons) => {
      const placed = inPersonsOrder(sections, persons).filter((each) => steps.includes(each));
      const known = persons.filter((each) => sections.includes(each));
      expect(placed.slice(0, known.length)).toEqual(known);
    }),
  );
});
