import { expect, test } from "vitest";
import { aStatement, someContent } from "../../../tests/builders/agreement-document.ts";
import { HOUSE } from "../../app/house.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { changedSince } from "./changed.ts";

const body = { text: "Walk by the river", why: "" };
const agreed = aStatement("How it read when it was signed", "own", { body });
const put = new Date("2026-11-20T10:00:00Z");
const now = (given: Partial<Statement>): Statement =>
  ({
    statement_id: agreed.statementId,
    revision_id: "another",
    kind: "goal",
    body,
    state: "",
    state_at: null,
    said_at: put,
    ...given,
  }) as Statement;
const changes = (given: Partial<Statement>, language = "en-GB") =>
  changedSince(someContent({ language, parts: [{ part: "goals", statements: [agreed] }] }), put, [now(given)], HOUSE.kinds);

test("given words that are only worded otherwise today, when they were confirmed or read in another language, nothing has changed", () => {
  expect(changes({})).toEqual([]);
  expect(changes({ body: { why: "", text: "Walk by the river" } }, "en-GB-x-easyread")).toEqual([]);
});

test("given words that are other words now, it says what they were as they were signed", () => {
  expect(changes({ body: { ...body, text: "Walk by the canal" } })).toMatchObject([
    { was: [{ text: "How it read when it was signed" }], now: [{ text: "Walk by the canal" }, {}] },
  ]);
});
