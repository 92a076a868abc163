import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { redrawn } from "../../tools/floors/picture.ts";

it("given the imports as they are, when ARCHITECTURE.md is read, then its picture shows them: `npm run floors` draws it anew", () => {
  const document = readFileSync(new URL("../../ARCHITECTURE.md", import.meta.url), "utf8");
  // how much stands on what changes with every import; what stands on what does not
  const withoutCounts = (text: string) => text.replaceAll(/([a-z]+) \d+(?=[, ])/g, "$1").replaceAll(/ +\|$/gm, " |");
  expect(withoutCounts(document)).toBe(withoutCounts(redrawn(document)));
});
