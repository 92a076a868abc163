import { HOUSE } from "../../app/house.ts";
import { expect, it } from "vitest";
import type { Reader } from "../reach/readers/readers.ts";
import { alike, partsInWords, titleOf, type Row } from "./rules.ts";

const group = HOUSE.sections.all.filter((each) => each.group?.group === "safety-plan").map((each) => each.section);
const seen = { measure: "see" as const, until: null, from: null };
const row = (section: string, cell: Row["cells"][number], singles: Row["singles"] = []): Row => ({
  section,
  cells: [cell],
  singles,
  readers: [],
});

it("tells the steps of a safety plan as one where they are shared alike, and names them where they are not", () => {
  const [line, ...none] = alike(
    HOUSE.sections,
    group.map((section) => row(section, null)),
  );
  expect(none).toEqual([]);
  expect(titleOf(HOUSE.sections, line!.sections, "en-GB")).toBe("Safety plan");
  const lines = alike(
    HOUSE.sections,
    group.map((section, index) => row(section, index < 2 ? seen : null)),
  );
  expect(lines.map(({ sections }) => sections.length)).toEqual([2, group.length - 2]);
  expect(titleOf(HOUSE.sections, lines[0]!.sections, "en-GB")).toBe("Safety plan: my warning signs and making my surroundings safer");
});

it("leaves apart what has something shared by itself, and sections of no group", () => {
  const single = { statementId: "s", name: "A", cell: seen };
  expect(alike(HOUSE.sections, [row("goals", null), row("my-story", null)])).toHaveLength(2);
  expect(alike(HOUSE.sections, [row(group[0]!, null, [single]), ...group.slice(1).map((section) => row(section, null))])).toHaveLength(2);
});

const byDuty: Reader = { right: "duty", who: { service: "o" }, name: "Organisation A", from: null, until: null, part: true };

it("tells parts that a service reads by duty apart from those it does not", () => {
  const lines = alike(
    HOUSE.sections,
    group.slice(0, 2).map((section, at) => ({ ...row(section, null), readers: at === 0 ? [byDuty] : [] })),
  );
  expect(lines).toHaveLength(2);
});

it("says once, behind them, how several parts end that end alike", () => {
  expect(partsInWords(HOUSE.sections, ["advance-care", "advance-life", "goals"], "en-GB")).toBe(
    "where you want to be and how you are treated, your home, children, animals and the rest, chosen in advance and your goals",
  );
});
