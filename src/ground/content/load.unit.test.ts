import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { loadContent, WrongContent } from "./load.ts";
import { contentId, inWords, listed } from "./shape.ts";
import { areaWithId, lifeAreas, useAreas } from "../../rooms/strengths/areas.ts";
import { useParts, wellnessParts } from "../../rooms/wellness-plan/prompts.ts";

const shape = z.object({ areas: listed(z.object({ id: contentId, name: inWords })) });
const name = (text: string) => ({ "en-GB": text, "en-GB-x-easyread": text });

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "ownterms-content-"));
  await mkdir(join(dataDir, "content"));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true });
  useAreas(dataDir);
  useParts(dataDir);
});

const own = (file: string, content: unknown) =>
  writeFile(join(dataDir, "content", file), typeof content === "string" ? content : JSON.stringify(content));
const wrong = (): string => {
  try {
    loadContent("life-areas.json", shape, dataDir);
  } catch (error) {
    expect(error).toBeInstanceOf(WrongContent);
    return (error as Error).message;
  }
  return "nothing was wrong";
};

describe("content", () => {
  it("comes with the product, in both languages", () => {
    useAreas(dataDir);
    useParts(dataDir);
    expect(lifeAreas().map((area) => area.id)).toContain("home");
    expect(wellnessParts().map((part) => part.id)).toEqual([
      "when-well",
      "every-day",
      "upsets",
      "early-signs",
      "getting-bad",
      "in-crisis",
      "afterwards",
    ]);
    expect(
      wellnessParts()
        .filter((part) => part.then)
        .map((part) => part.id),
    ).toEqual(["upsets", "early-signs", "getting-bad"]);
    for (const { name: texts } of [...lifeAreas(), ...wellnessParts()])
      expect(Object.values(texts).every((text) => text.length > 0)).toBe(true);
  });

  it("can be an installation's own", async () => {
    await own("life-areas.json", {
      areas: [{ id: "garden", name: name("Garden"), about: name("Growing things"), ideas: { "en-GB": [], "en-GB-x-easyread": [] } }],
    });
    useAreas(dataDir);
    expect(lifeAreas().map((area) => area.id)).toEqual(["garden"]);
    expect(areaWithId("home")).toBeNull();
  });

  it("says which file is wrong, where, and what would be right", async () => {
    await own("life-areas.json", {
      areas: [
        { id: "home", name: name("Home") },
        { id: "My Home", name: { "en-GB": "Home" } },
      ],
    });
    expect(wrong()).toContain(join(dataDir, "content", "life-areas.json"));
    expect(wrong()).toContain("areas[1].id: an id is made of small letters, digits and hyphens");
    expect(wrong()).toContain("areas[1].name.en-GB-x-easyread");
  });

  it("refuses an id twice, an empty list and what is not JSON", async () => {
    await own("life-areas.json", {
      areas: [
        { id: "a", name: name("A") },
        { id: "a", name: name("B") },
      ],
    });
    expect(wrong()).toContain("areas: each id can be used once");
    await own("life-areas.json", { areas: [] });
    expect(wrong()).toContain("at least one is needed");
    await own("life-areas.json", "{ areas: ");
    expect(wrong()).toContain("it is not JSON that can be read");
  });
});
