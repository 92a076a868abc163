import { expect, it } from "vitest";
import { IMPORTS } from "./imports.ts";
import { STILL_KNOW_ROOMS } from "./still-know-rooms.ts";

/** A shell shows what it is handed; a new room changes none of them. */
it("has shells that know no room", () => {
  const known = IMPORTS.filter(({ from, to }) => from.startsWith("shells/") && to.startsWith("rooms/"));
  expect([...new Set(known.map(({ from, to }) => `${from} → ${to}`))].toSorted()).toEqual(STILL_KNOW_ROOMS);
});
