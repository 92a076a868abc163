import { scaleBand, scalePoint } from "d3-scale";
import type { Grid } from "./rules.ts";
import { NOTHING } from "./rules.ts";
import type { Side, Weight } from "./shape.ts";

/** One thing of the grid as it is drawn, and as it stands in the table: the picture is made of these and of nothing else. */
export type Item = { row: string; option: string; side: Side; text: string; weight: Weight | ""; id: string };

const ORDER: (Weight | "")[] = ["lot", "some", "little", ""];

/** All that is good and hard, option by option; what matters most stands nearest the middle. `nothing` names that option. */
export const itemsOf = (grid: Grid, nothing: string): Item[] =>
  grid.rows.flatMap((row) =>
    (["bad", "good"] as const).flatMap((side) =>
      row[side]
        .map(({ point, weight }) => ({
          row: row.key,
          option: row.key === NOTHING ? nothing : row.option!.body.text,
          side,
          text: point.body.text,
          weight: weight?.body.weight ?? ("" as const),
          id: point.statement_id,
        }))
        .sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight)),
    ),
  );

export type Shape = Item & { x: number; y: number; size: number };
export type Line = { key: string; option: string; y: number };
export type Drawn = { shapes: Shape[]; lines: Line[]; middle: number; width: number; height: number };

const SIZE: Record<Weight | "", number> = { lot: 34, some: 24, little: 15, "": 15 };
const LINE = 92;
const EDGE = 20;

/** Where each shape stands. Sizes say how much each matters; nothing is added up. */
export function drawn(grid: Grid, nothing: string, width: number): Drawn {
  const items = itemsOf(grid, nothing);
  const keys = grid.rows.map((row) => row.key);
  const height = keys.length * LINE + EDGE;
  const down = scaleBand(keys, [0, keys.length * LINE]);
  const middle = width / 2;
  const most = Math.max(1, ...keys.flatMap((key) => (["bad", "good"] as const).map((side) => of(items, key, side).length)));
  const across = scalePoint(
    Array.from({ length: most }, (_, place) => place),
    [EDGE + 8, Math.min(width / 2 - EDGE, EDGE + 8 + 42 * (most - 1))],
  );
  const step = Math.max(across.step(), most === 1 ? 42 : 0);
  const shapes = keys.flatMap((key) =>
    (["bad", "good"] as const).flatMap((side) =>
      of(items, key, side).map((item, place) => ({
        ...item,
        x: middle + (side === "good" ? 1 : -1) * (most === 1 ? EDGE + 8 : across(place)!),
        y: down(key)! + 62,
        size: Math.min(SIZE[item.weight], step - 4),
      })),
    ),
  );
  const lines = grid.rows.map((row) => ({
    key: row.key,
    option: row.option ? row.option.body.text : nothing,
    y: down(row.key)! + 24,
  }));
  return { shapes, lines, middle, width, height };
}

const of = (items: Item[], key: string, side: Side): Item[] => items.filter((each) => each.row === key && each.side === side);
