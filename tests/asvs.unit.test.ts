import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const text = readFileSync(join(ROOT, "docs/asvs.md"), "utf8");
const lines = text.split("\n").filter((line) => /^\| \d/.test(line));

/** How many requirements of levels 1 and 2 each section of version 5.0.0 has, counted in its published table. */
const SECTIONS: Record<string, number> = {
  "1.1": 2,
  "1.2": 9,
  "1.3": 11,
  "1.4": 3,
  "1.5": 2,
  "2.1": 3,
  "2.2": 3,
  "2.3": 4,
  "2.4": 1,
  "3.2": 2,
  "3.3": 4,
  "3.4": 6,
  "3.5": 5,
  "3.7": 2,
  "4.1": 3,
  "4.2": 1,
  "4.3": 2,
  "4.4": 4,
  "5.1": 1,
  "5.2": 3,
  "5.3": 2,
  "5.4": 3,
  "6.1": 3,
  "6.2": 12,
  "6.3": 4,
  "6.4": 4,
  "6.5": 5,
  "6.6": 3,
  "6.8": 4,
  "7.1": 3,
  "7.2": 4,
  "7.3": 2,
  "7.4": 5,
  "7.5": 2,
  "7.6": 2,
  "8.1": 2,
  "8.2": 3,
  "8.3": 1,
  "8.4": 1,
  "9.1": 3,
  "9.2": 4,
  "10.1": 2,
  "10.2": 2,
  "10.3": 4,
  "10.4": 11,
  "10.5": 5,
  "10.6": 2,
  "10.7": 3,
  "11.1": 2,
  "11.2": 3,
  "11.3": 3,
  "11.4": 4,
  "11.5": 1,
  "11.6": 1,
  "12.1": 3,
  "12.2": 2,
  "12.3": 4,
  "13.1": 1,
  "13.2": 5,
  "13.3": 2,
  "13.4": 5,
  "14.1": 2,
  "14.2": 4,
  "14.3": 3,
  "15.1": 3,
  "15.2": 3,
  "15.3": 7,
  "16.1": 1,
  "16.2": 5,
  "16.3": 4,
  "16.4": 3,
  "16.5": 3,
  "17.1": 1,
  "17.2": 4,
  "17.3": 2,
};

test("given the standard's level 2, when the table is read, then each requirement has one line, a state and a reason", () => {
  const counted: Record<string, number> = {};
  const seen = new Set<string>();
  for (const line of lines) {
    const [, number, short, state, why] = line.split("|").map((each) => each.trim());
    expect(["holds", "in part", "does not hold", "not applicable", "operator"], line).toContain(state);
    expect(short!.length > 2 && why!.length > 2, line).toBe(true);
    expect(seen.has(number!), line).toBe(false);
    seen.add(number!);
    const section = number!.split(".").slice(0, 2).join(".");
    counted[section] = (counted[section] ?? 0) + 1;
  }
  expect(counted).toEqual(SECTIONS);
});

test("given what is named as shown, when it is looked for, then it is there", () => {
  const named = [...text.matchAll(/`((?:src|tests|migrations|content|docs)\/[^`\s]*)`/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
