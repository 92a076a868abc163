import { describe, expect, it } from "vitest";
import type { Statement } from "../../record/statements/statement.ts";
import { anEventBody } from "../../../tests/builders/restrictive-event.ts";
import { owedTo } from "./owed.ts";

const TODAY = "2026-11-24";
const day = (date: number): Date => new Date(Date.UTC(2026, 10, date));
const said = (kind: string, id: string, body: object, on: number, about_id: string | null = null, state = ""): Statement =>
  ({ statement_id: id, kind, body, voice: "own", state, said_at: day(on), created_at: day(on), about_id }) as Statement;
const ask = (id: string, on: number) => said("choice-ask", id, { topic: "room", text: "Knock" }, on);
const answer = (to: string, body: object, on = 5) =>
  said("choice-answer", `answer-${to}`, { text: "So", why: "", againOn: null, ...body }, on, to);
const event = (state = "") => said("restrictive-event", "event", anEventBody(), 2, null, state);
const absent = (askOn: string) => said("account-absent", "absent", { reason: "Asleep", askOn }, 2, "event");
const planned = (on: string) => said("conversation-planned", "planned", { on, text: "" }, 2, "event");

describe("what a service owes somebody", () => {
  it("is nothing where nothing was asked for, and nothing done", () => expect(owedTo([], TODAY)).toEqual({ asks: null, afterwards: null }));

  it("is an answer to each thing that waits, since the one that has waited longest", () => {
    const statements = [ask("a", 10), ask("b", 4), ask("c", 3), answer("c", { answer: "yes" })];
    expect(owedTo(statements, TODAY).asks).toEqual({ count: 2, since: day(4) });
    expect(owedTo([ask("c", 3), answer("c", { answer: "yes" })], TODAY).asks).toBeNull();
  });

  it("is another look, since the day that was named for it; and another answer, since it was asked for again", () => {
    const no = answer("a", { answer: "no", why: "Two on the shift", againOn: "2026-11-20" });
    expect(owedTo([ask("a", 3), no], TODAY).asks).toEqual({ count: 1, since: day(20) });
    const again = said("choice-reply", "reply", { reply: "again", to: "team", text: "Please" }, 8, "answer-a");
    expect(owedTo([ask("a", 3), no, again], TODAY).asks).toEqual({ count: 1, since: day(8) });
  });

  it("is an account or a conversation from the day that was named for it, and not before", () => {
    expect(owedTo([event(), absent("2026-11-23"), planned("2026-11-20")], TODAY).afterwards).toBe("2026-11-20");
    expect(owedTo([event(), absent(TODAY), planned(TODAY)], TODAY).afterwards).toBe(TODAY);
    expect(owedTo([event(), absent("2026-11-25"), planned("2026-11-25")], TODAY).afterwards).toBeNull();
    expect(owedTo([event("withdrawn"), absent("2026-11-20"), planned("2026-11-20")], TODAY).afterwards).toBeNull();
  });
});
