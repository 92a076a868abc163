import { describe, expect, it } from "vitest";
import type { Statement } from "../../record/statements/statement.ts";
import { partWithId, wellnessParts } from "./prompts.ts";
import { nextPart, ofNoPart, ofPart } from "./rules.ts";
import { wellnessEntry, type WellnessEntry } from "./shape.ts";

const entry = (part: string) => ({ body: { part, text: "a" } }) as Statement<WellnessEntry>;
const [well, every] = wellnessParts();

describe("the parts of a wellness plan", () => {
  it("follow one another to the last", () => {
    expect(nextPart(wellnessParts(), well!)).toBe(every);
    expect(nextPart(wellnessParts(), wellnessParts().at(-1)!)).toBeNull();
  });

  it("keep entries whose part is no longer asked for", () => {
    const [a, b] = [entry("when-well"), entry("gone")];
    expect(ofPart([a, b], well!)).toEqual([a]);
    expect(ofNoPart([a, b], wellnessParts())).toEqual([b]);
    expect(partWithId("gone")).toBeNull();
  });
});

describe("an entry", () => {
  it("is read with what I then do, where there is something", () => {
    expect(wellnessEntry.lines({ part: "upsets", text: "Noise", response: "Headphones" }, "en-GB")).toEqual([
      { label: "What upsets my balance", text: "Noise" },
      { label: "What I then do", text: "Headphones" },
    ]);
    expect(wellnessEntry.lines({ part: "when-well", text: "Calm" }, "en-GB")).toEqual([{ label: "When I am well", text: "Calm" }]);
  });

  it("takes no answer for none", () => {
    expect(wellnessEntry.body.parse({ part: "upsets", text: "Noise", response: "  " })).toEqual({ part: "upsets", text: "Noise" });
  });
});
