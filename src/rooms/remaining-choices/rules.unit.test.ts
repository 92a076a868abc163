import { describe, expect, it } from "vitest";
import type { Statement } from "../../record/statements/statement.ts";
import { asksOf, byTopic, isOpen } from "./rules.ts";
import { choiceAnswer, choiceReply } from "./shape.ts";

const TODAY = "2026-11-24";
const day = (date: number): Date => new Date(Date.UTC(2026, 10, date));
const said = (kind: string, id: string, body: object, on: number, given: Partial<Statement> = {}): Statement =>
  ({ statement_id: id, kind, body, voice: "own", state: "", said_at: day(on), created_at: day(on), about_id: null, ...given }) as Statement;
const ask = (given: Partial<Statement> = {}) => said("choice-ask", "ask", { topic: "room", text: "Knock" }, 1, given);
const answer = (body: object, on = 2, id = "answer") =>
  said("choice-answer", id, { text: "So", why: "", againOn: null, ...body }, on, { about_id: "ask", voice: "practitioner" });
const reply = (body: object, on = 3) => said("choice-reply", "reply", { to: "", text: "", ...body }, on, { about_id: "answer" });
const state = (...statements: Statement[]) => asksOf(statements, TODAY)[0]!.state;

describe("what somebody asks for", () => {
  it("waits until it is answered", () => {
    expect(state(ask())).toBe("waiting");
    expect(state(ask(), answer({ answer: "yes" }))).toBe("answered");
    expect(state(ask(), { ...answer({ answer: "yes" }), state: "withdrawn" })).toBe("waiting");
  });

  it("waits again where its words changed since, but not because they were confirmed", () => {
    expect(state(ask({ said_at: day(5) }), answer({ answer: "yes" }))).toBe("waiting");
    expect(state(ask({ said_at: day(5), voice: "confirmed" }), answer({ answer: "yes" }))).toBe("answered");
  });

  it("is looked at again on the day that was named, or when the person asks again", () => {
    expect(state(ask(), answer({ answer: "no", againOn: "2026-11-25" }))).toBe("answered");
    expect(state(ask(), answer({ answer: "no", againOn: TODAY }))).toBe("look-again");
    expect(state(ask(), answer({ answer: "no", againOn: "2026-12-24" }), reply({ reply: "again" }))).toBe("again");
    expect(state(ask(), answer({ answer: "no" }), reply({ reply: "again" }), answer({ answer: "yes" }, 4, "second"))).toBe("answered");
  });

  it("is not there once it is put away, and stands under its topic until then", () => {
    expect(asksOf([ask({ state: "put away" })], TODAY)).toEqual([]);
    const all = byTopic(asksOf([ask(), said("choice-ask", "lost", { topic: "gone", text: "x" }, 1)], TODAY));
    expect(all.find(({ id }) => id === "room")!.asks).toHaveLength(1);
    expect(all.at(-1)).toMatchObject({ id: "gone", topic: null });
    expect(all.filter(({ asks }) => asks.some(isOpen))).toHaveLength(2);
  });
});

describe("an answer", () => {
  const wrong = (body: object) => {
    const parsed = choiceAnswer.body.safeParse({ text: "So", ...body });
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0]);
  };
  it("short of a yes says why, and when it is looked at again", () => {
    expect(wrong({ answer: "yes" })).toEqual([]);
    for (const each of ["partly", "not-now", "no"]) {
      expect(wrong({ answer: each, why: " ", againOn: "" })).toEqual(["why", "againOn"]);
      expect(wrong({ answer: each, why: "Two on the shift", againOn: "2026-12-01" })).toEqual([]);
    }
    expect(wrong({ answer: "maybe" })).toEqual(["answer"]);
  });

  it("is all right, or is asked again through somebody and in words", () => {
    expect(choiceReply.body.safeParse({ reply: "all-right", to: "advocate", text: "" }).data).toMatchObject({ to: "" });
    expect(choiceReply.body.safeParse({ reply: "again", to: "", text: "" }).success).toBe(false);
    expect(choiceReply.body.safeParse({ reply: "again", to: "hearing", text: "At the tribunal" }).success).toBe(true);
  });
});
