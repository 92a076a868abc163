import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../record/statements/statement.ts";
import { drawn } from "./drawn.ts";
import { cameOf, dayOf, momentOf, since, toldOf } from "./rules.ts";
import { after, afterwards, effect, stepsIn, TOOK, WISHES } from "./shape.ts";

const ZONE = "Europe/London";
const at = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000);
const statement = (statement_id: string, hours: number, given: Partial<Statement>): Statement =>
  ({
    statement_id,
    about_id: null,
    root_id: statement_id,
    state: "",
    voice: "own",
    body: {},
    created_at: at(hours),
    ...given,
  }) as Statement;

const hours = fc.nat(24 * 80);
const day = fc.option(
  fc.nat(80).map((days) =>
    at(days * 24)
      .toISOString()
      .slice(0, 10),
  ),
);
const state = fc.constantFrom("", "", "", "put away");

/** Any decisions, ways of keeping to them, and things that were felt and marked, some of it about another decision or put away. */
const anyLife = fc
  .record({
    decided: fc.array(fc.record({ hours, state }), { maxLength: 4 }),
    took: fc.array(fc.record({ hours, on: day, state, took: fc.constantFrom(...TOOK), of: fc.constantFrom("root", "other") }), {
      maxLength: 12,
    }),
    effects: fc.array(
      fc.record({
        hours,
        state,
        wish: fc.constantFrom(...WISHES),
        scale: fc.integer({ min: 2, max: 7 }),
        marks: fc.array(fc.record({ hours, on: day, state, step: fc.nat(6) }), { maxLength: 12 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ decided, took, effects }) => {
    const decisions = decided.map((each, index) =>
      statement(`d${index}`, each.hours, {
        kind: "decided",
        about_id: "root",
        state: each.state,
        body: { text: "Less", who: "me", lookOn: null },
      }),
    );
    const told = [
      ...took.map((each, index) =>
        statement(`t${index}`, each.hours, {
          kind: afterwards.kind,
          state: each.state,
          body: { decision: each.of, took: each.took, text: "", on: each.on },
        }),
      ),
      ...effects.flatMap(({ hours, state, wish, scale, marks }, index) => {
        const steps = Array.from({ length: scale }, (_, step) => `word ${step}`).join("\n");
        return [
          statement(`e${index}`, hours, { kind: effect.kind, state, body: { decision: "root", text: "Awake", wish, steps } }),
          ...marks.map((mark, at) =>
            statement(`m${index}-${at}`, mark.hours, {
              kind: after.kind,
              about_id: `e${index}`,
              state: mark.state,
              body: { word: "x", step: Math.min(mark.step, scale - 1), of: scale, text: "", on: mark.on },
            }),
          ),
        ];
      }),
    ];
    return { decisions, told };
  });

const idsKept = (statements: Statement[]): string[] => statements.filter((each) => each.state === "").map((each) => each.statement_id);

describe("what came of a decision", () => {
  it("is drawn whole: nothing that was said and kept is missing from the picture or its table, and nothing is in it twice", () => {
    fc.assert(
      fc.property(anyLife, ({ decisions, told }) => {
        const came = cameOf(decisions, told, "root", ZONE);
        const keptEffects = idsKept(told.filter((each) => each.kind === effect.kind));
        const expected = [
          ...idsKept(decisions),
          ...idsKept(told.filter((each) => each.kind === afterwards.kind && each.body.decision === "root")),
          ...idsKept(told.filter((each) => each.kind === after.kind && keptEffects.includes(each.about_id!))),
        ].sort();
        expect(
          toldOf(came, ZONE)
            .map(({ statement }) => statement.statement_id)
            .sort(),
        ).toEqual(expected);
        const it = drawn(came, 320, 17, ZONE);
        const shown = [...it.flags, ...it.taken, ...it.bands.flatMap((band) => band.dots)].map(({ id }) => id).sort();
        expect(shown).toEqual(expected);
        expect(it.bands.map(({ id }) => id).sort()).toEqual(keptEffects.sort());
      }),
    );
  });

  it("stays on the paper, keeps the order of time, and stands the higher the more it was", () => {
    fc.assert(
      fc.property(anyLife, ({ decisions, told }) => {
        const came = cameOf(decisions, told, "root", ZONE);
        const it = drawn(came, 320, 17, ZONE);
        const places = new Map([...it.flags, ...it.taken, ...it.bands.flatMap((band) => band.dots)].map(({ id, x }) => [id, x]));
        const inTime = toldOf(came, ZONE).map(({ statement }) => places.get(statement.statement_id)!);
        expect(inTime).toEqual(inTime.toSorted((a, b) => a - b));
        for (const x of inTime) expect(x >= 0 && x <= 320).toBe(true);
        for (const [index, band] of it.bands.entries()) {
          const marks = came.effects[index]!.marks;
          for (const [at, dot] of band.dots.entries()) {
            expect(dot.y >= band.high - 0.001 && dot.y <= band.low + 0.001 && dot.y < it.height).toBe(true);
            const { step, of } = marks[at]!.body;
            expect(dot.y).toBeCloseTo(band.low + (step / (of - 1)) * (band.high - band.low));
          }
        }
      }),
    );
  });

  it("since a moment leaves out what was said before it, and nothing else", () => {
    fc.assert(
      fc.property(anyLife, hours, ({ decisions, told }, from) => {
        const came = cameOf(decisions, told, "root", ZONE);
        const later = toldOf(came, ZONE).filter(({ statement }) => statement.created_at >= at(from));
        expect(toldOf(since(came, at(from)), ZONE)).toEqual(later);
        expect(since(came, null)).toBe(came);
      }),
    );
  });

  it("counts for the day it is about, which is the day it was said where no other is named", () => {
    const late = statement("a", 0, { created_at: new Date("2026-06-30T23:30:00Z"), body: { on: null } });
    expect(dayOf(late, ZONE)).toBe("2026-07-01");
    expect(momentOf({ ...late, body: { on: "2026-07-01" } }, ZONE)).toEqual(late.created_at);
    expect(momentOf({ ...late, body: { on: "2026-06-02" } }, ZONE)).toEqual(new Date("2026-06-02T12:00:00Z"));
  });
});

describe("a scale", () => {
  const scale = (steps: string) => effect.body.safeParse({ decision: "", text: "Awake", wish: "wanted", steps });
  it("is of the person's own words, two to seven of them, each once", () => {
    expect(scale("not at all\r\n  a bit \n\nvery").success).toBe(true);
    expect(stepsIn("not at all\n  a bit \n\nvery")).toEqual(["not at all", "a bit", "very"]);
    for (const wrong of ["", "one", "same\nsame", "1\n2\n3\n4\n5\n6\n7\n8", `a\n${"b".repeat(41)}`])
      expect(scale(wrong).success).toBe(false);
  });

  it("is marked with a step that it has", () => {
    const mark = (step: unknown, of: unknown) => after.body.safeParse({ word: "a bit", step, of }).success;
    expect([mark(0, 2), mark(6, 7), mark("1", "2")]).toEqual([true, true, true]);
    expect([mark(2, 2), mark(-1, 2), mark(0, 8), mark(0.5, 2), mark("x", 2)]).toEqual([false, false, false, false, false]);
  });
});
