import { scaleTime } from "d3-scale";
import type { Standing } from "./rules.ts";

export type Point = { what: "from" | "today" | "until" | "renewed" | "ended" | "longer" | "hearing"; day: string };

/** The days of a legal status as they are drawn and as they stand in the table, in their order. */
export function pointsOf({ root, from, until, changes, hearings }: Standing, today: string): Point[] {
  const points: Point[] = [
    ...(from ? [{ what: "from", day: from } as const] : []),
    { what: "today", day: today },
    ...changes.flatMap(({ body }): Point[] => (body.what === "changed" ? [] : [{ what: body.what, day: body.on }])),
    ...hearings.map(({ review }) => ({ what: "hearing", day: review.body.on }) as const),
    ...(until && !changes.some(({ body }) => body.what === "ended" && body.on === until) ? [{ what: "until", day: until } as const] : []),
  ];
  return root.body.from === null ? [] : points.sort((a, b) => a.day.localeCompare(b.day));
}

export type Placed = Point & { x: number; labelX: number; anchor: "start" | "end"; row: number };
export type Drawn = { points: Placed[]; from: number; today: number; end: number; rows: number };

const EDGE = 12;
const GAP = 12;

/**
 * Where each day stands on a line as wide as the page, and in which row its label: no label lies on another, nor on the thin
 * line that leads down from one. `widthOf` says how wide a label is.
 */
export function drawn(points: Point[], width: number, open: boolean, widthOf: (point: Point) => number): Drawn {
  const first = points[0]!.day;
  const last = points.at(-1)!.day;
  const across = scaleTime([new Date(first), new Date(last)], [EDGE, open ? width * 0.82 : width - EDGE]);
  const xOf = (day: string): number => (first === last ? EDGE : across(new Date(day)));
  const placed: (Placed & { from: number; to: number })[] = [];
  for (const point of points) {
    const x = xOf(point.day);
    const wide = widthOf(point);
    const fits = x - 6 + wide <= width;
    const [from, to] = fits ? [x - 6, x - 6 + wide] : [Math.max(0, width - wide), width];
    const rows = placed.filter((each) => each.to + GAP > from).map((each) => each.row);
    // to the right of its line, below whatever reaches so far; at the edge to the left of it, above everything it would lie on
    const row = fits ? Math.max(-1, ...rows) + 1 : rows.length === 0 ? 0 : Math.min(...placed.map((each) => each.row)) - 1;
    placed.push({ ...point, x, labelX: fits ? from : to, anchor: fits ? "start" : "end", row, from, to });
  }
  const top = Math.min(...placed.map((each) => each.row));
  const bottom = Math.max(...placed.map((each) => each.row));
  const xOfWhat = (what: Point["what"]): number => placed.find((each) => each.what === what)?.x ?? EDGE;
  const over = Math.max(...placed.filter((each) => each.what !== "today").map((each) => each.x));
  return {
    points: placed.map(({ from: _from, to: _to, ...each }) => ({ ...each, row: each.row - top })),
    from: xOfWhat("from"),
    today: xOfWhat("today"),
    end: open ? width - EDGE : over,
    rows: bottom - top + 1,
  };
}
