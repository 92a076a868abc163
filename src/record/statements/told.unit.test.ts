import { expect, it } from "vitest";
import { HOUSE } from "../../app/house.ts";
import { toldLines } from "./told.ts";

it("tells a day and a mark as people say them, and leaves out what is empty", () => {
  const step = { kind: "step", body: { text: "Dig", who: "", by: "2026-11-28" } };
  expect(toldLines(HOUSE.kinds, step, "en-GB").map((line) => line.text)).toEqual(["Dig", "28 November 2026"]);
  const mark = { kind: "mark", body: { value: 6, note: "" } };
  expect(toldLines(HOUSE.kinds, mark, "en-GB").map((line) => line.text)).toEqual(["6 out of 10"]);
});

it("leaves words that look like a day as they were written", () => {
  expect(toldLines(HOUSE.kinds, { kind: "step", body: { text: "2026-11-28", who: "", by: null } }, "en-GB")[0]!.text).toBe("2026-11-28");
});
