import { lifeAreas } from "../src/rooms/strengths/areas.ts";
import { wellnessParts } from "../src/rooms/wellness-plan/prompts.ts";

/** One statement of a seeded record. `about` and `root` are numbers within the record. */
export type Said = { s: number; kind: string; section: string; about: number | null; root: number; voice: string; body: object };
type Saying = Omit<Said, "s" | "root">;

/** How many people a team works with. */
export const CASELOAD = 40;

/** Words of the length that people write: two or three sentences. */
const words = (number: number): string =>
  `These are words number ${number} of this record. They are about as long as what somebody writes in one go: two or three sentences, ${"and a little more ".repeat(number % 4)}and then a full stop.`;

/**
 * Sixty statements: five goals with their steps, what is there to build on, marks, questions and answers; eight
 * strengths, eight entries of the wellness plan, five parts of a story, four contributions.
 */
export function recordShape(): Said[] {
  const list: Said[] = [];
  const add = ({ about, ...saying }: Saying): number => {
    const s = list.length;
    list.push({ s, about, root: about === null ? s : list[about]!.root, ...saying });
    return s;
  };
  const own = (kind: string, section: string, about: number | null, more: object = {}, voice = "own") =>
    add({ kind, section, about, voice, body: { text: words(list.length), ...more } });

  for (let count = 0; count < 5; count++) {
    const goal = own("goal", "goals", null, { why: words(list.length + 1) }, count === 4 ? "scribed" : "own");
    own("step", "goals", goal, { who: "Me", by: "2030-01-31" });
    own("step", "goals", goal, { who: "Somebody", by: null });
    own("build-on", "goals", goal);
    add({ kind: "mark", section: "goals", about: goal, voice: "own", body: { value: count + 3, note: "" } });
    own("answer", "goals", own("question", "goals", goal, {}, "practitioner"));
  }
  const areas = lifeAreas();
  for (let count = 0; count < 8; count++)
    own("strength", "strengths", null, { area: areas[count % areas.length]!.id, type: count % 2 ? "good-at" : "helped-before" });
  const parts = wellnessParts();
  for (let count = 0; count < 8; count++) own("wellness-entry", "wellness-plan", null, { part: parts[count % parts.length]!.id });
  for (let count = 0; count < 5; count++) own("story-part", "my-story", null, { title: `Part ${count + 1}` });
  for (let count = 0; count < 4; count++) own("contribution", "plan", null, {}, count < 2 ? "own" : "practitioner");
  return list;
}

const PLAN: [kind: string, part: string, most: number][] = [
  ["goal", "goals", 3],
  ["strength", "strengths", 5],
  ["wellness-entry", "staying-well", 4],
  ["story-part", "my-story", 2],
  ["contribution", "what-each-brings", 2],
];

/** What a plan is made of: the numbers of the chosen statements by part, and of all 25 that are in it, in its order. */
export function planShape(record: Said[]): { chosen: { s: number; part: string }[]; all: number[] } {
  const chosen = PLAN.flatMap(([kind, part, most]) =>
    record
      .filter((each) => each.kind === kind)
      .slice(0, most)
      .map(({ s }) => ({ s, part })),
  );
  const withIt = (s: number) => record.filter((each) => each.about === s && ["step", "build-on"].includes(each.kind)).map((each) => each.s);
  return { chosen, all: chosen.flatMap(({ s }) => [s, ...withIt(s)]) };
}
