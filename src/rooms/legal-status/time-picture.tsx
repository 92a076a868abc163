import type { Language } from "../../ground/core/language.ts";
import { formatDay, formatShortDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { Table } from "../../web/parts/table.tsx";
import { drawn, pointsOf, type Placed, type Point } from "./drawn.ts";
import type { Standing } from "./rules.ts";
import { STATUS_WORDS } from "./words.ts";

type Props = { standing: Standing; today: string; language: Language };

/** The time of a legal status: since when, today, hearings, until when. The same stands below it as a table. */
export function TimePicture({ standing, today, language }: Props) {
  const words = STATUS_WORDS[language];
  const points = pointsOf(standing, today);
  if (points.length < 2) return null;
  const id = `time-${standing.root.statement_id}`;
  return (
    <figure class="chart time" aria-labelledby={id}>
      <h4 id={id}>{words.picture}</h4>
      <Drawing {...{ points, standing, language }} width={320} size={16} kind="narrow" />
      <Drawing {...{ points, standing, language }} width={660} size={16} kind="broad" />
      <More summary={words.table}>
        <Table
          caption={words.pictureName}
          hideCaption
          head={[words.day, words.event]}
          rows={points.map(({ day, what }) => [formatDay(day, language, "UTC"), words.events[what]])}
        />
      </More>
    </figure>
  );
}

type DrawingProps = { points: Point[]; standing: Standing; language: Language; width: number; size: number; kind: "narrow" | "broad" };

function Drawing({ points, standing, language, width, size, kind }: DrawingProps) {
  const words = STATUS_WORDS[language];
  const label = ({ what, day }: Point): string =>
    what === "today" ? words.events.today : `${words.events[what]}, ${formatShortDay(day, language, "UTC")}`;
  const open = standing.until === null;
  const it = drawn(points, width, open, (point) => label(point).length * size * 0.52);
  const line = it.rows * (size + 10) + 22;
  const so = Math.min(it.today, it.end);
  const told = points.map((point) => `${words.events[point.what]}: ${formatDay(point.day, language, "UTC")}`);
  return (
    <svg
      class={kind}
      viewBox={`0 0 ${width} ${line + 22}`}
      role="img"
      aria-label={[words.pictureName, ...told, ...(open ? [words.noEnd] : [])].join(". ")}
      font-size={size}
    >
      <path class="level" d={`M${r(it.from)} ${line}H${r(it.end)}`} />
      {so > it.from && <path class="way" d={`M${r(it.from)} ${line}H${r(so)}`} />}
      {open && <path class="level" d={`M${r(it.end - 9)} ${line - 7}l9 7 -9 7`} />}
      {it.points.map((point, index) => (
        <One key={index} point={point} line={line} size={size} text={label(point)} />
      ))}
    </svg>
  );
}

/** A hearing is a diamond, today is full, what begins and ends it is a ring; a thin line leads up to its words. */
function One({ point, line, size, text }: { point: Placed; line: number; size: number; text: string }) {
  const { x, labelX, anchor, row, what } = point;
  const y = row * (size + 10) + size;
  return (
    <g>
      <path class="level" d={`M${r(x)} ${y + 5}V${line - 9}`} />
      <text class={what === "today" ? "value" : undefined} x={r(labelX)} y={y} text-anchor={anchor}>
        {text}
      </text>
      {what === "hearing" ? (
        <path class="mark" d={`M${r(x)} ${line - 10}l10 10 -10 10 -10 -10z`} />
      ) : (
        <circle class={what === "today" ? "now" : "mark"} cx={r(x)} cy={line} r={what === "today" ? 9 : 7} />
      )}
    </g>
  );
}

const r = (value: number): number => Math.round(value * 10) / 10;
