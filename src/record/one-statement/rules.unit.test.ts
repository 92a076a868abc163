import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Revision, StatementEvent } from "../statements/statement.ts";
import { compareWords } from "../../ground/core/compare-words.ts";
import { foldHistory, versionsOf } from "./rules.ts";

const MINUTE = 60_000;
let made = 0;
const revision = (minutes: number, given: Partial<Revision> = {}): Revision =>
  ({
    revision_id: `r${++made}`,
    parent_revision_id: made === 1 ? null : `r${made - 1}`,
    author_id: "a",
    voice: "own",
    settles: [],
    created_at: new Date(minutes * MINUTE),
    body: { text: `version ${made}` },
    ...given,
  }) as Revision;

const inTurn = (...rows: [number, Partial<Revision>?][]): Revision[] => {
  made = 0;
  return rows.map(([minutes, given]) => revision(minutes, given));
};
const saves = (revisions: Revision[]) => foldHistory(revisions).map((each) => each.saves);

describe("the history", () => {
  it("tells small saves in a row by the same hand as one", () => {
    const history = inTurn([0], [1], [2], [9], [30]);
    expect(saves(history)).toEqual([4, 1]);
    expect(foldHistory(history)[0]!.revision.revision_id).toBe("r4");
  });
  it("does not go on for ever: ten minutes from the first save", () => {
    expect(saves(inTurn([0], [6], [12], [18]))).toEqual([2, 2]);
  });
  it("tells another hand, another voice, settling, and a version beside another by themselves", () => {
    expect(saves(inTurn([0], [1, { author_id: "b" }], [2]))).toEqual([1, 1, 1]);
    expect(saves(inTurn([0, { voice: "scribed" }], [1, { voice: "confirmed" }]))).toEqual([1, 1]);
    expect(saves(inTurn([0], [1, { settles: ["x"] }]))).toEqual([1, 1]);
    expect(saves(inTurn([0], [1], [2, { parent_revision_id: "r1" }]))).toEqual([2, 1]);
  });
  it("tells apart what was written before and after something happened, and what was taken up", () => {
    const history = inTurn([0], [1], [3]);
    const event = (minutes: number, event_id = "e") => ({ event_id, statement_id: "s", at: new Date(minutes * MINUTE) }) as StatementEvent;
    for (const each of history) each.statement_id = "s";
    const told = (events: StatementEvent[]) => foldHistory(history, events).map((each) => each.saves);
    expect(told([event(2)])).toEqual([2, 1]);
    expect(told([{ ...event(2), statement_id: "another" }])).toEqual([3]);
    expect(told([{ ...event(9, "r2"), statement_id: "suggestion" }])).toEqual([1, 1, 1]);
  });
  it("loses no save, whatever order they come in", () => {
    const row = fc.tuple(fc.nat(100), fc.record({ author_id: fc.constantFrom("a", "b"), voice: fc.constantFrom("own", "scribed") }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const history = inTurn(...(rows.sort((a, b) => a[0] - b[0]) as [number, Partial<Revision>][]));
        expect(saves(history).reduce((sum, each) => sum + each, 0)).toBe(history.length);
        if (history.length > 0) expect(foldHistory(history).at(-1)!.revision).toBe(history.at(-1));
      }),
    );
  });
});

describe("what differs", () => {
  it("marks the words that went and came, and no others", () => {
    expect(compareWords("I walk to the plot on Mondays", "I walk to the garden on Mondays")).toEqual([
      { kind: "same", text: "I walk to the " },
      { kind: "gone", text: "plot" },
      { kind: "new", text: "garden" },
      { kind: "same", text: " on Mondays" },
    ]);
  });
  it("puts changes in a row together", () => {
    expect(compareWords("Dad and I dug that plot", "Half a plot is a plot")).toEqual([
      { kind: "gone", text: "Dad and I dug that" },
      { kind: "new", text: "Half a plot is a" },
      { kind: "same", text: " plot" },
    ]);
  });
  it("gives both texts back exactly, for any Unicode and any length", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom("a", "b", "c", " ", "\n", "שלום", "🌱"), { maxLength: 60 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after);
        const of = (kind: string) =>
          runs
            .filter((run) => run.kind === "same" || run.kind === kind)
            .map((run) => run.text)
            .join("");
        expect(of("gone")).toBe(before);
        expect(of("new")).toBe(after);
      }),
    );
  });
  it("does not take long over two long texts that have nothing in common", () => {
    const long = (word: string) => `${word} `.repeat(10_000);
    const started = Date.now();
    expect(compareWords(long("a"), long("b"))).toEqual([
      { kind: "gone", text: long("a").trimEnd() },
      { kind: "new", text: long("b").trimEnd() },
      { kind: "same", text: " " },
    ]);
    expect(Date.now() - started).toBeLessThan(1000);
  });
});

describe("versions", () => {
  it("are the current one and those beside it", () => {
    const history = inTurn([0], [1], [1, { parent_revision_id: "r1" }]);
    expect(versionsOf({ revision_id: "r2", clash_ids: ["r3"] } as never, history).map((each) => each.revision_id)).toEqual(["r2", "r3"]);
    expect(versionsOf({ revision_id: "r2", clash_ids: [] } as never, history)).toHaveLength(1);
  });
});
