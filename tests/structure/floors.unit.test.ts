import { describe, expect, it } from "vitest";
import { FLOORS, roomsOf } from "./floors.ts";
import { FILES, IMPORTS } from "./imports.ts";

const WINGS = FLOORS.map(({ wing }) => wing);

/** A file's wing, and its room within it; a wing of one room has no rooms of its own. */
function placeOf(path: string): { floor: number; room: number; name: string } {
  const [wing = "", second = ""] = path.split("/");
  const floor = WINGS.indexOf(wing);
  const rooms = FLOORS[floor] ? roomsOf(FLOORS[floor]) : [];
  const room = rooms[0] === "." ? 0 : rooms.indexOf(second);
  return { floor, room, name: rooms[0] === "." ? wing : `${wing}/${second}` };
}

const runsUp = ({ from, to }: { from: string; to: string }): boolean => {
  const [a, b] = [placeOf(from), placeOf(to)];
  return a.floor < b.floor || (a.floor === b.floor && a.room < b.room);
};

describe("the house", () => {
  it("has a place for every file", () => {
    expect(FILES.filter((path) => placeOf(path).floor < 0 || placeOf(path).room < 0)).toEqual([]);
  });

  it("has a file for every room that it names", () => {
    const named = FLOORS.flatMap((floor) => roomsOf(floor).map((room) => (room === "." ? floor.wing : `${floor.wing}/${room}`)));
    expect(named.toSorted()).toEqual([...new Set(FILES.map((path) => placeOf(path).name))].toSorted());
  });

  it("sees most of the product's imports", () => {
    expect(IMPORTS.length).toBeGreaterThan(5000);
    expect(IMPORTS.filter(({ to }) => !FILES.includes(to))).toEqual([]);
  });

  it("has imports that run down alone", () => {
    const up = IMPORTS.filter(runsUp).map(({ from, to }) => `${from} → ${to}`);
    expect([...new Set(up)].toSorted()).toEqual([]);
  });
});
