import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WrongContent } from "../../ground/content/load.ts";
import { OTHER_POWER, powerName, powers, useDecidingPrompts } from "./topics.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "ownterms-powers-"));
  mkdirSync(join(dataDir, "content"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
  useDecidingPrompts(dataDir);
});

const shipped = JSON.parse(readFileSync(new URL("../../../content/deciding-prompts.json", import.meta.url), "utf8"));
const power = (id: string) => ({ id, name: { "en-GB": `Power ${id}`, "en-GB-x-easyread": `Power ${id}` } });
const own = (ids: string[]) =>
  writeFileSync(join(dataDir, "content", "deciding-prompts.json"), JSON.stringify({ ...shipped, powers: ids.map(power) }));

describe("the powers under which somebody else decides", () => {
  it("come with the product, with one for where it was not said under which", () => {
    useDecidingPrompts(dataDir);
    expect(powers().map(({ id }) => id)).toContain(OTHER_POWER);
  });

  it("can be an installation's own", () => {
    own(["bylaw", OTHER_POWER]);
    useDecidingPrompts(dataDir);
    expect(powerName(OTHER_POWER, "en-GB")).toBe("Power other");
  });

  it("are refused at the start without that one, saying which, where and why", () => {
    own(["bylaw"]);
    expect(() => useDecidingPrompts(dataDir)).toThrow(WrongContent);
    expect(() => useDecidingPrompts(dataDir)).toThrow(join(dataDir, "content", "deciding-prompts.json"));
    expect(() => useDecidingPrompts(dataDir)).toThrow('powers: a power with the id "other" is needed');
  });
});
