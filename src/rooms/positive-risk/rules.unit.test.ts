import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VOICES, type Voice } from "../../ground/core/voice.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { chosenFor, sidesOf, viewOfPerson } from "./rules.ts";
import { RISK_KINDS } from "./shape.ts";
import { ASPECTS } from "./words.ts";

const statement = (statement_id: string, given: Partial<Statement>): Statement =>
  ({ statement_id, about_id: "root", root_id: "root", state: "", voice: "own", body: {}, ...given }) as Statement;
const root = (voice: Voice) => statement("root", { kind: "positive-risk", about_id: null, voice, body: { text: "Move out" } });

const anyView = fc
  .record({
    kind: fc.constantFrom("risk-view", "risk-outcome", "view-absent"),
    voice: fc.constantFrom(...VOICES),
    state: fc.constantFrom("", "put away", "withdrawn"),
    aspect: fc.constantFrom(...ASPECTS),
  })
  .map(({ kind, voice, state, aspect }) => ({ kind, voice, state, body: { aspect, text: "…", reason: "…" } }));
const anyWorld = fc
  .tuple(fc.constantFrom("own", "scribed", "confirmed"), fc.array(anyView, { maxLength: 12 }))
  .map(([voice, views]) => [root(voice as Voice), ...views.map((each, index) => statement(`s${index}`, each))]);

describe("both sides of what somebody wants to do", () => {
  it("hold every view once, on the side of whoever said it, and none that was put away", () => {
    fc.assert(
      fc.property(anyWorld, (statements) => {
        const sides = sidesOf(statements, "root");
        const shown = sides.flatMap(({ own, others }) => [...own, ...others]);
        const kept = statements.filter((each) => each.kind === "risk-view" && each.state === "");
        expect(shown.map((each) => each.statement_id).sort()).toEqual(kept.map((each) => each.statement_id).sort());
        for (const { own, others } of sides) {
          expect(own.every((each) => ["own", "confirmed", "scribed"].includes(each.voice))).toBe(true);
          expect(others.some((each) => ["own", "confirmed", "scribed"].includes(each.voice))).toBe(false);
        }
      }),
    );
  });

  it("are never put forward without the person’s own view or the reason why it is missing", () => {
    fc.assert(
      fc.property(anyWorld, (statements) => {
        const [top] = statements;
        const chosen = chosenFor(statements, top!).map(({ statement_id }) =>
          statements.find((each) => each.statement_id === statement_id)!,
        );
        const own = chosen.some((each) => ["own", "confirmed"].includes(each.voice) && each.kind !== "view-absent");
        const reason = chosen.some((each) => each.kind === "view-absent");
        const outcome = statements.some(
          (each) => each.kind === "risk-outcome" && each.state === "" && ["own", "confirmed"].includes(each.voice),
        );
        const view = viewOfPerson(statements, top!);
        if (view !== "missing") expect(own || reason || outcome).toBe(true);
        if (!own && !outcome) expect(view).toBe(reason ? "absent" : "missing");
      }),
    );
  });

  it("what was only written down for the person is not yet their own view", () => {
    expect(viewOfPerson([root("scribed")], root("scribed"))).toBe("missing");
    const confirmed = root("confirmed");
    expect(viewOfPerson([confirmed], confirmed)).toBe("own");
  });
});

it("nothing about it can hold a level, a score or a prediction", () => {
  for (const kind of RISK_KINDS) {
    const parsed = kind.body.safeParse({
      text: "x",
      reason: "x",
      askOn: "2026-12-01",
      aspect: "wrong",
      level: "high",
      score: 3,
      risk: 0.4,
    });
    expect(parsed.success && Object.keys(parsed.data as object).filter((key) => ["level", "score", "risk"].includes(key))).toEqual([]);
  }
});
