import { scaleLinear, scaleTime } from "d3-scale";
import { line } from "d3-shape";
import type { Language } from "../../ground/core/language.ts";
import { formatDay, formatShortDay } from "../dates.ts";
import { More } from "./summary.tsx";
import { CHART_WORDS } from "./chart-words.ts";

/** How far along something felt on a day, 0 to 10. `day` is a day (YYYY-MM-DD) or a moment. */
export type Mark = { day: string | Date; value: number };

type Props = { marks: Mark[]; language: Language; timeZone: string; /** what is marked, as the table's caption */ title: string };

/** A small line of marks over time, in words, and again as a table. Drawn twice, for a phone and for a wide page, so that its letters keep their size. */
export function Chart({ marks, language, timeZone, title }: Props) {
  const words = CHART_WORDS[language];
  const sorted = marks.toSorted((a, b) => time(a) - time(b));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return <p class="hint">{words.none}</p>;
  const day = (mark: Mark) => formatDay(mark.day, language, timeZone);
  const name =
    sorted.length === 1 ? words.one(last.value, day(last)) : words.name(day(first), day(last), sorted.map((m) => m.value).join(", "));
  const ends: [string, string] = [formatShortDay(first.day, language, timeZone), formatShortDay(last.day, language, timeZone)];
  return (
    <figure class="chart">
      <Line marks={sorted} name={name} ends={ends} width={320} height={190} size={18} kind="narrow" />
      <Line marks={sorted} name={name} ends={ends} width={660} height={210} size={16} kind="broad" />
      <figcaption>{sorted.length === 1 ? words.one(last.value, day(last)) : words.way(first.value, last.value, day(first))}</figcaption>
      <More summary={words.table}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.mark}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((mark, index) => (
              <tr key={index}>
                <td>{day(mark)}</td>
                <td>{mark.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </More>
    </figure>
  );
}

const time = ({ day }: Mark): number => new Date(day).getTime();

type LineProps = {
  marks: Mark[];
  name: string;
  ends: [string, string];
  width: number;
  height: number;
  size: number;
  kind: "narrow" | "broad";
};

function Line({ marks, name, ends, width, height, size, kind }: LineProps) {
  const left = size * 1.9;
  const bottom = height - size * 1.9;
  const times = marks.map(time);
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  // all on one day: the marks stand in their order instead of on top of each other
  const oneDay = from === to;
  const x = scaleTime([new Date(from), new Date(to)], [left + 12, width - 14]);
  const across = (mark: Mark, index: number): number =>
    oneDay ? left + 12 + ((index + 1) * (width - left - 26)) / (marks.length + 1) : x(new Date(time(mark)));
  const y = scaleLinear([0, 10], [bottom, size * 1.4]);
  const drawn =
    line<Mark>(
      (mark, index) => round(across(mark, index)),
      (mark) => round(y(mark.value)),
    )(marks) ?? "";
  const end = marks.length - 1;
  return (
    <svg class={kind} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} font-size={size}>
      {[0, 5, 10].map((level) => (
        <g key={level}>
          <path class="level" d={`M${left} ${round(y(level))}H${width}`} />
          <text x={left - 8} y={round(y(level) + size * 0.35)} text-anchor="end">
            {level}
          </text>
        </g>
      ))}
      <text x={left} y={height - 4}>
        {ends[0]}
      </text>
      {ends[1] !== ends[0] && (
        <text x={width} y={height - 4} text-anchor="end">
          {ends[1]}
        </text>
      )}
      <path class="way" d={drawn} />
      {marks.map((mark, index) => (
        <circle
          key={index}
          class={index === end ? "now" : "mark"}
          cx={round(across(mark, index))}
          cy={round(y(mark.value))}
          r={index === end ? 9 : marks.length > 24 ? 3 : 6}
        />
      ))}
      <ValueNow mark={marks[end]!} x={across(marks[end]!, end)} y={y(marks[end]!.value)} {...{ size, width }} />
    </svg>
  );
}

/** The last value in figures, above its mark, or below it where the line is at the top. */
function ValueNow({ mark, x, y, size, width }: { mark: Mark; x: number; y: number; size: number; width: number }) {
  const below = mark.value > 8;
  return (
    <text class="value" x={round(Math.min(x, width - 12))} y={round(below ? y + size * 1.75 : y - size * 0.85)} text-anchor="middle">
      {mark.value}
    </text>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
