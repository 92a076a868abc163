import { FLOORS, roomsOf } from "../../tests/structure/floors.ts";
import { IMPORTS } from "../../tests/structure/imports.ts";

const WIDTH = 96;
const wingOf = (path: string): string => path.split("/")[0]!;
const isNamed = (floor: (typeof FLOORS)[number]): boolean => roomsOf(floor)[0] !== ".";

/** The house as text, the highest floor first: its wings, their rooms from the lowest on, and how much each stands on. */
export function pictureOfFloors(): string {
  const line = `+${"-".repeat(WIDTH)}+`;
  const floors = FLOORS.toReversed().map((floor) => {
    const rooms = isNamed(floor) ? roomsOf(floor).join(", ") : floor.holds;
    return [`${floor.wing.toUpperCase()}  stands on ${standsOn(floor.wing)}`, ...folded(rooms).map((text) => `  ${text}`)]
      .map((text) => `| ${text.padEnd(WIDTH - 2)} |`)
      .join("\n");
  });
  return ["```", line, floors.join(`\n${line}\n`), line, "```"].join("\n");
}

/** Which lower floors it imports, and by how many imports. */
function standsOn(wing: string): string {
  const below = FLOORS.slice(
    0,
    FLOORS.findIndex((each) => each.wing === wing),
  ).toReversed();
  const counts = below.map((each) => [
    each.wing,
    IMPORTS.filter(({ from, to }) => wingOf(from) === wing && wingOf(to) === each.wing).length,
  ]);
  const on = counts.filter(([, count]) => count !== 0).map(([name, count]) => `${name} ${count}`);
  return on.length > 0 ? on.join(", ") : "nothing";
}

function folded(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > WIDTH - 4) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A line for each room, floor by floor, the lowest first. */
export function tableOfRooms(): string {
  return FLOORS.map((floor) => {
    const rooms = Object.entries(floor.rooms).map(([room, holds]) => `- \`src/${floor.wing}${room === "." ? "" : `/${room}`}\`: ${holds}`);
    return [`**${floor.wing}**: ${floor.holds}`, "", ...rooms].join("\n");
  }).join("\n\n");
}

const BEGIN = "<!-- drawn by `npm run floors` -->";
const END = "<!-- until here -->";

/** The document with both put in place of what stands between its marks. */
export function redrawn(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`ARCHITECTURE.md needs the marks ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${pictureOfFloors()}\n\n${tableOfRooms()}\n\n${END}${after}`;
}
