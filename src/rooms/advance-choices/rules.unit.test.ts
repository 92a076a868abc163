import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAPACITIES } from "../../agreements/sealed/content.ts";
import { bindingOf, nextAsk, NOT_SIGNED, type Made } from "./rules.ts";
import { EVERY, treatment, type Treatment } from "./shape.ts";

const refusal = (given: Partial<Treatment> = {}): Treatment => ({
  topic: "refused",
  text: "Injections",
  binding: "yes",
  adult: "yes",
  ...given,
});
const signed = (given: Partial<Made> = {}): Made => ({ ...NOT_SIGNED, signed: true, ...given });
const missing = (entry: Treatment, made: Made): string[] =>
  bindingOf(entry, made)
    .needs.filter(({ answer }) => answer === "missing" || answer === "doubted")
    .map(({ need }) => need);

describe("whether a refusal may bind in law", () => {
  it("is a wish where the person means it as one, and what is wanted binds nobody", () => {
    expect(bindingOf(refusal({ binding: "no" }), signed()).may).toBe("wish");
    expect(bindingOf(refusal({ topic: "wanted" }), signed()).may).toBe("wish");
  });

  it("needs age and a signature, and names what is missing", () => {
    expect(missing(refusal({ adult: undefined }), NOT_SIGNED)).toEqual(["adult", "signed"]);
    expect(bindingOf(refusal(), signed()).may).toBe("may-bind");
  });

  it("needs a witness where it holds even if life is at risk, and only there", () => {
    expect(missing(refusal({ life: "yes" }), signed())).toEqual(["witness"]);
    expect(bindingOf(refusal({ life: "yes" }), signed({ witnessed: true })).may).toBe("may-bind");
    expect(bindingOf(refusal({ life: "no" }), signed()).may).toBe("may-bind");
  });

  it("is not held up by nobody having looked at capacity, and is by a doubt, whatever another says", () => {
    expect(bindingOf(refusal(), signed({ capacities: ["not-looked"] })).may).toBe("may-bind");
    expect(missing(refusal(), signed({ capacities: ["could", "doubts"] }))).toEqual(["capacity"]);
  });

  it("never may bind with anything missing", () => {
    const yes = fc.constantFrom("yes" as const, "no" as const, undefined);
    fc.assert(
      fc.property(
        fc.record({ binding: yes, adult: yes, life: yes }),
        fc.record({
          signed: fc.boolean(),
          witnessed: fc.boolean(),
          capacities: fc.array(fc.constantFrom(...CAPACITIES), { maxLength: 3 }),
        }),
        (given, made) => {
          const { may } = bindingOf(refusal(given), made);
          const all =
            given.adult === "yes" && made.signed && !made.capacities.includes("doubts") && (given.life !== "yes" || made.witnessed);
          expect(may).toBe(given.binding !== "yes" ? "wish" : all ? "may-bind" : "not-yet");
        },
      ),
    );
  });
});

it("keeps of an entry only what belongs to it", () => {
  expect(treatment.body.parse({ topic: "wanted", text: "Rest", binding: "yes", life: "yes", why: " " })).toEqual({
    topic: "wanted",
    text: "Rest",
  });
  expect(treatment.body.parse({ topic: "refused", text: "Rest", binding: "no", adult: "yes", life: "yes" })).toEqual({
    topic: "refused",
    text: "Rest",
    binding: "no",
  });
});

it("asks next on the nearest of the days that were picked and of the interval, never today or before", () => {
  const day = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 4 }), fc.constantFrom(...EVERY), day, (days, every, after) => {
      const next = nextAsk({ days, every }, after);
      const coming = days.filter((each) => each > after);
      expect(next === null).toBe(every === "never" && coming.length === 0);
      expect([null, ...coming, ...(every === "never" ? [] : [next])]).toContain(next);
      for (const each of coming) expect(next! <= each).toBe(true);
    }),
  );
  expect(nextAsk({ days: ["2027-05-01"], every: "6" }, "2026-12-01")).toBe("2027-05-01");
  expect(nextAsk({ days: ["2027-07-01"], every: "6" }, "2026-12-01")).toBe("2027-06-01");
});
