import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arranged, inOrder, nextStep, telephoneIn, type Way } from "./rules.ts";
import type { Arrangement } from "./shape.ts";
import { promptOf, STEPS } from "./steps.ts";
import { LANGUAGES } from "../../ground/core/language.ts";

const WAYS: Way[] = ["up", "down", "leave-out", "take-in"];

describe("the steps of a safety plan", () => {
  it("keep every step once, and what was left out, however they are arranged", () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...WAYS)));
    fc.assert(
      fc.property(acts, (all) => {
        let body: Arrangement | null = null;
        const out = new Set<string>();
        for (const [step, way] of all) {
          body = arranged(body, step, way);
          if (way === "leave-out") out.add(step);
          if (way === "take-in") out.delete(step);
        }
        const steps = inOrder(body);
        expect(steps.map(({ step }) => step).sort()).toEqual([...STEPS].sort());
        expect(new Set(steps.filter(({ leftOut }) => leftOut).map(({ step }) => step))).toEqual(out);
      }),
    );
  });

  it("move one place at a time, and stay at the ends", () => {
    expect(arranged(null, "surroundings", "up").order.slice(0, 2)).toEqual(["surroundings", "signs"]);
    expect(arranged(null, "signs", "up").order).toEqual([...STEPS]);
    expect(arranged(null, "services", "down").order).toEqual([...STEPS]);
  });

  it("follow one another in the person's order, past what is left out", () => {
    expect(nextStep(null, "signs")).toBe("surroundings");
    expect(nextStep(arranged(null, "surroundings", "leave-out"), "signs")).toBe("reasons");
    expect(nextStep(null, "services")).toBeNull();
    expect(nextStep(arranged(null, "signs", "leave-out"), "signs")).toBe("surroundings");
  });

  it("find a number to ring in what somebody wrote, and none where there is none", () => {
    expect(telephoneIn("020 7946 0000, not after nine")).toBe("02079460000");
    expect(telephoneIn("+44 (0)20 7946 0000")).toBe("+4402079460000");
    for (const none of ["knock twice", "flat 12", ""]) expect(telephoneIn(none)).toBeNull();
  });

  it("each ask something and offer ideas in every language", () => {
    for (const language of LANGUAGES)
      for (const step of STEPS) expect(promptOf(step, language)).toMatchObject({ ideas: expect.arrayContaining([expect.any(String)]) });
  });
});
