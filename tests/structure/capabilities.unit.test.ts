import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FILES, IMPORTS } from "./imports.ts";

const handedOver = FILES.filter((path) => path.endsWith("/capability.ts") && path !== "web/capability.ts");
const composition = readFileSync(`${import.meta.dirname}/../../src/app/capabilities.ts`, "utf8");

it("names each room in one line of one file, and nowhere else", () => {
  expect(handedOver.length).toBeGreaterThan(40);
  const importing = IMPORTS.filter(({ to }) => handedOver.includes(to));
  expect([...new Set(importing.map(({ from }) => from))]).toEqual(["app/capabilities.ts"]);
  expect(importing.map(({ to }) => to).toSorted()).toEqual(handedOver.toSorted());
  for (const name of [...composition.matchAll(/import \{ (\w+) \}/g)].map(([, each]) => each!))
    expect([name, composition.split(new RegExp(`\\b${name}\\b`)).length - 1]).toEqual([name, 2]);
});

it("lets nothing above a room register what the room can hand over itself", () => {
  const registering = IMPORTS.filter(({ from, to }) => from.startsWith("app/") && /\/(routes|waits|section|shape)\.tsx?$/.test(to));
  expect(registering).toEqual([{ from: "app/house.ts", to: "record/pictured/shape.ts" }]);
});
