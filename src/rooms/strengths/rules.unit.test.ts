import { describe, expect, it } from "vitest";
import type { Statement } from "../../record/statements/statement.ts";
import { lifeAreas } from "./areas.ts";
import { byArea } from "./rules.ts";
import { strength, type Strength } from "./shape.ts";

const entry = (area: string, id: string) => ({ statement_id: id, body: { area, type: "good-at", text: id } }) as Statement<Strength>;

describe("strengths by areas of life", () => {
  it("follow the order of the list, leave out empty areas and lose none", () => {
    const groups = byArea([entry("people", "1"), entry("gone", "2"), entry("home", "3"), entry("people", "4")], lifeAreas());
    expect(groups.map(({ area, entries }) => [area?.id ?? null, entries.map((each) => each.statement_id)])).toEqual([
      ["home", ["3"]],
      ["people", ["1", "4"]],
      [null, ["2"]],
    ]);
  });

  it("are read as one line, labelled with what they are", () => {
    expect(strength.lines({ area: "home", type: "good-at", text: "I cook" }, "en-GB")).toEqual([
      { label: "Home: Something I am good at", text: "I cook" },
    ]);
    expect(strength.lines({ area: "gone", type: "helped-before", text: "Rest" }, "en-GB-x-easyread")).toEqual([
      { label: "This helped me before", text: "Rest" },
    ]);
    expect(strength.lines({ area: "", type: "good-at", text: "I cook" }, "en-GB")).toEqual([
      { label: "Something I am good at", text: "I cook" },
    ]);
  });

  it.each([
    [{ area: "Home!", type: "good-at", text: "a" }, "area", "choice-wrong"],
    [{ area: null, type: "good-at", text: "a" }, "area", "choice-wrong"],
    [{ area: "home", type: "bad-at", text: "a" }, "type", "choice-wrong"],
    [{ area: "home", type: "good-at", text: " " }, "text", "words-empty"],
    [{ area: 3, type: "good-at", text: "a" }, "area", "choice-wrong"],
  ])("refuse %j", (body, field, code) => {
    const parsed = strength.body.safeParse(body);
    expect(parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[field, code]]);
  });
});
