import { expect, it } from "vitest";
import { FILES, IMPORTS, type Import } from "./imports.ts";

/** What is left when every file that imports none of the others, or is imported by none, is taken away: the circles. */
function circlesIn(imports: readonly Import[]): readonly Import[] {
  const importing = new Set(imports.map(({ from }) => from));
  const imported = new Set(imports.map(({ to }) => to));
  const left = imports.filter(({ from, to }) => importing.has(to) && imported.has(from));
  return left.length === imports.length ? left : circlesIn(left);
}

it("finds files that import each other round a corner, and no others", () => {
  const line = [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "c", to: "d" },
  ];
  expect(circlesIn(line)).toEqual([]);
  const circle = [
    { from: "b", to: "c" },
    { from: "c", to: "b" },
  ];
  expect(circlesIn([...line, { from: "c", to: "b" }])).toEqual(circle);
});

it("finds no circle of files in the product, types included", () => {
  expect(FILES.length).toBeGreaterThan(1000);
  expect(circlesIn(IMPORTS).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});
