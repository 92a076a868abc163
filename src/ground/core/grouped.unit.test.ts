import { expect, it } from "vitest";
import { grouped } from "./grouped.ts";

it("given things of some kinds, each kind has its own, in the order in which they came", () => {
  const groups = grouped(["ant", "bee", "asp", "bug", "cow"], (each) => each[0]);
  expect([...groups]).toEqual([
    ["a", ["ant", "asp"]],
    ["b", ["bee", "bug"]],
    ["c", ["cow"]],
  ]);
  expect(grouped([], String).size).toBe(0);
});
