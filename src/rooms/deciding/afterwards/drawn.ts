import { scaleLinear, scalePoint, scaleTime } from "d3-scale";
import type { Statement } from "../../../record/statements/statement.ts";
import { momentOf, toldOf, type Came, type EffectOverTime } from "./rules.ts";
import { stepsIn, type Took, type Wish } from "./shape.ts";

export type Flag = { id: string; number: number; x: number };
export type Taken = { id: string; took: Took; x: number; y: number };
export type Dot = { id: string; x: number; y: number };
/** One thing the person feels, with room of its own: the words for most and least, and a mark for each time it was said. */
export type Band = {
  id: string;
  name: string;
  wish: Wish;
  top: number;
  most: string;
  least: string;
  high: number;
  low: number;
  dots: Dot[];
};
export type Drawn = {
  flags: Flag[];
  taken: Taken[];
  takenAt: number | null;
  bands: Band[];
  left: number;
  right: number;
  height: number;
  days: [Date, Date] | null;
};

/** Room in lines of text: letters keep their size on a phone, so everything is measured in them. */
const PLOT = 3.4;

/** Where everything stands; `size` is that of the letters. Nothing that was said is left out. */
export function drawn(came: Came, width: number, size: number, timeZone: string): Drawn {
  const left = size * 0.9;
  const right = width - size * 0.9;
  const across = placesOf(came, left + size * 0.4, right - size * 0.4, timeZone);
  const line = size * 1.45;
  let down = came.decided.length > 0 ? line * 1.3 : size * 0.4;
  const takenAt = came.took.length > 0 ? down + line * 1.9 : null;
  if (takenAt !== null) down = takenAt + line * 0.9;
  const bands = came.effects.map((each) => {
    const band = bandOf(each, down + line, line, across);
    down = band.low + line * 1.25;
    return band;
  });
  const moments = toldOf(came, timeZone).map(({ statement }) => momentOf(statement, timeZone));
  return {
    flags: came.decided.map((each, index) => ({ id: each.statement_id, number: index + 1, x: across(each) })),
    taken: came.took.map((each) => ({ id: each.statement_id, took: each.body.took, x: across(each), y: takenAt! })),
    takenAt,
    bands,
    left,
    right,
    height: down + line,
    days: moments.length > 0 ? [moments[0]!, moments.at(-1)!] : null,
  };
}

function bandOf({ effect, marks }: EffectOverTime, top: number, line: number, across: (each: Statement) => number): Band {
  const steps = stepsIn(effect.body.steps);
  const high = top + line * 1.3;
  const low = high + line * PLOT;
  const up = scaleLinear([0, 1], [low, high]);
  return {
    id: effect.statement_id,
    name: effect.body.text,
    wish: effect.body.wish,
    top,
    most: steps.at(-1) ?? "",
    least: steps[0] ?? "",
    high,
    low,
    dots: marks.map((mark) => ({ id: mark.statement_id, x: across(mark), y: up(heightOf(mark.body)) })),
  };
}

/** A mark stands as high among the words there were when it was made. */
const heightOf = ({ step, of }: { step: number; of: number }): number => (of > 1 ? step / (of - 1) : 0);

/** By time; where all was said at once, in the order it was said instead of on top of each other. */
function placesOf(came: Came, from: number, to: number, timeZone: string): (each: Statement) => number {
  const all = toldOf(came, timeZone).map(({ statement }) => statement);
  const times = all.map((each) => momentOf(each, timeZone).getTime());
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (last - first < 36 * 3_600_000) {
    const places = scalePoint(
      all.map((each) => each.statement_id),
      [from, to],
    ).padding(0.5);
    return (each) => places(each.statement_id)!;
  }
  const x = scaleTime([new Date(first), new Date(last)], [from, to]);
  return (each) => x(momentOf(each, timeZone));
}
