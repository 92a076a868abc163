import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VOICES } from "../../ground/core/voice.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { drawn, itemsOf } from "./drawn.ts";
import { gridOf, nextFor, NOTHING } from "./rules.ts";
import { SIDES, WEIGHTS } from "./shape.ts";

const at = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index));
const statement = (statement_id: string, index: number, given: Partial<Statement>): Statement =>
  ({ statement_id, about_id: "root", root_id: "root", state: "", voice: "own", body: {}, created_at: at(index), ...given }) as Statement;
const root = statement("root", 0, { kind: "decision", about_id: null, body: { text: "Whether" } });

/** Any options, points about them or about leaving things as they are, and what matters; some of it put away. */
const anyGrid = fc
  .record({
    options: fc.array(fc.constantFrom("", "put away"), { maxLength: 5 }),
    points: fc.array(
      fc.record({
        of: fc.nat(6),
        side: fc.constantFrom(...SIDES),
        weight: fc.constantFrom(...WEIGHTS, null),
        voice: fc.constantFrom(...VOICES),
        state: fc.constantFrom("", "", "withdrawn"),
      }),
      { maxLength: 16 },
    ),
    without: fc.boolean(),
  })
  .map(({ options, points, without }) => {
    const made = options.map((state, index) =>
      statement(`o${index}`, index + 1, { kind: "decision-option", state, body: { text: `Option ${index}`, medicine: null } }),
    );
    const said = points.flatMap(({ of, side, weight, voice, state }, index) => {
      const about_id = made[of]?.statement_id ?? "root";
      const body = { side, text: `Point ${index}`, nothing: about_id === "root" };
      const point = statement(`p${index}`, 100 + index, { kind: "option-point", about_id, voice, state, body });
      if (weight === null) return [point];
      const mine = statement(`m${index}`, 200 + index, { kind: "option-matters", about_id: `p${index}`, body: { weight, text: "" } });
      return [point, mine];
    });
    const left = without ? [statement("w", 300, { kind: "without-nothing", body: { text: "It must change" } })] : [];
    return [root, ...made, ...said, ...left];
  });

describe("the options of a decision", () => {
  it("always hold leaving things as they are, unless the person said why not", () => {
    fc.assert(
      fc.property(anyGrid, (statements) => {
        const { rows, without } = gridOf(statements, "root");
        expect(rows.some((row) => row.key === NOTHING)).toBe(without === null);
        expect(without === null).toBe(!statements.some((each) => each.kind === "without-nothing"));
      }),
    );
  });

  it("hold every point about an option that is kept, once, on its side, with what the person says of it", () => {
    fc.assert(
      fc.property(anyGrid, (statements) => {
        const { rows } = gridOf(statements, "root");
        const keys = rows.map((row) => (row.key === NOTHING ? "root" : row.key));
        const kept = statements.filter((each) => each.kind === "option-point" && each.state === "" && keys.includes(each.about_id!));
        const shown = rows.flatMap((row) => [...row.good, ...row.bad]);
        expect(shown.map(({ point }) => point.statement_id).sort()).toEqual(kept.map((each) => each.statement_id).sort());
        for (const { point, weight } of shown) {
          const said = statements.find((each) => each.about_id === point.statement_id);
          expect(weight?.statement_id).toBe(said?.statement_id);
        }
      }),
    );
  });

  it("are drawn from the same things as the table, each once, none on top of another, and the larger the more it matters", () => {
    fc.assert(
      fc.property(anyGrid, fc.constantFrom(320, 660), (statements, width) => {
        const grid = gridOf(statements, "root");
        const items = itemsOf(grid, "Nothing");
        const { shapes } = drawn(grid, "Nothing", width);
        expect(shapes.map(({ x: _x, y: _y, size: _size, ...item }) => item)).toEqual(items);
        const onLine = new Map<string, { from: number; to: number }[]>();
        for (const { row, x, size } of shapes) {
          const [from, to] = [x - size / 2, x + size / 2];
          expect(from >= 0 && to <= width && size > 0).toBe(true);
          const others = onLine.get(row) ?? [];
          for (const other of others) expect(to <= other.from || from >= other.to).toBe(true);
          onLine.set(row, [...others, { from, to }]);
        }
        const size = (weight: string) => shapes.filter((each) => each.weight === weight).map((each) => each.size);
        for (const little of size("little")) for (const lot of size("lot")) expect(lot).toBeGreaterThanOrEqual(little);
      }),
    );
  });
});

describe("what is offered next", () => {
  const option = statement("o", 1, { kind: "decision-option", body: { text: "Less", medicine: null } });
  const point = statement("p", 2, { kind: "option-point", about_id: "o", body: { side: "good", text: "Mornings", nothing: false } });
  const weight = statement("m", 3, { kind: "option-matters", about_id: "p", body: { weight: "lot", text: "" } });
  const decided = statement("d", 4, { kind: "decided", body: { text: "Less", who: "me" } });

  it("is one thing at a time, from preparing to deciding, and nothing once it is decided", () => {
    expect(nextFor([root], "root", 0)).toBe("prepare");
    expect(nextFor([root], "root", 1)).toBe("options");
    expect(nextFor([root, option, point], "root", 1)).toBe("weigh");
    expect(nextFor([root, option, point, weight], "root", 0)).toBe("decide");
    expect(nextFor([root, option, point, weight, decided], "root", 0)).toBeNull();
  });
});
