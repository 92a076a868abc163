import type { Language } from "../../ground/core/language.ts";
import { More } from "../../web/parts/summary.tsx";
import { Table } from "../../web/parts/table.tsx";
import { drawn, itemsOf, type Shape } from "./drawn.ts";
import { GRID_WORDS } from "./grid-words.ts";
import type { Grid } from "./rules.ts";
import { KIND_WORDS } from "./kind-words.ts";

type Props = { grid: Grid; language: Language };

/** What is good and hard about each option, the larger the more it matters to the person; and the same as a table. */
export function Picture({ grid, language }: Props) {
  const words = GRID_WORDS[language];
  const items = itemsOf(grid, words.nothing);
  if (items.length === 0) return null;
  const { side } = KIND_WORDS[language];
  return (
    <figure class="chart weighed" aria-labelledby="picture">
      <h3 id="picture">{words.picture}</h3>
      <Drawing {...{ grid, language }} width={320} size={17} kind="narrow" />
      <Drawing {...{ grid, language }} width={660} size={16} kind="broad" />
      <figcaption class="hint">{words.pictureHint}</figcaption>
      <More summary={words.seeTable}>
        <Table
          caption={words.pictureName}
          head={[words.column.option, words.column.side, words.column.words, words.column.weight]}
          rows={items.map((item) => [
            <span key="option" dir="auto">
              {item.option}
            </span>,
            side[item.side],
            <span key="words" dir="auto">
              {item.text}
            </span>,
            item.weight === "" ? words.notWeighed : words.weight[item.weight],
          ])}
        />
      </More>
    </figure>
  );
}

function Drawing({ grid, language, width, size, kind }: Props & { width: number; size: number; kind: "narrow" | "broad" }) {
  const words = GRID_WORDS[language];
  const { shapes, lines, middle, height } = drawn(grid, words.nothing, width);
  const { side } = KIND_WORDS[language];
  const letters = Math.floor(width / (size * 0.56));
  return (
    <svg class={kind} viewBox={`0 0 ${width} ${height + 26}`} role="img" aria-label={nameOf(shapes, language)} font-size={size}>
      <text x={0} y={height + 18}>
        {side.bad}
      </text>
      <text x={width} y={height + 18} text-anchor="end">
        {side.good}
      </text>
      <path class="level" d={`M${middle} 34V${height - 4}`} />
      {lines.map(({ key, option, y }) => (
        <text key={key} x={0} y={y} class="value">
          {shortened(option, letters)}
        </text>
      ))}
      {shapes.map((shape) => (
        <One key={shape.id} {...shape} />
      ))}
    </svg>
  );
}

/** A circle is good, a square is hard; what was not weighed is drawn with dashes. */
const One = ({ side, weight, x, y, size }: Shape) =>
  side === "good" ? (
    <circle class={weight === "" ? "good open" : "good"} cx={round(x)} cy={y} r={round(size / 2)} />
  ) : (
    <rect
      class={weight === "" ? "bad open" : "bad"}
      x={round(x - size / 2)}
      y={round(y - size / 2)}
      width={round(size)}
      height={round(size)}
    />
  );

/** All that is drawn, in words, for those who hear the page. */
function nameOf(shapes: Shape[], language: Language): string {
  const words = GRID_WORDS[language];
  const { side } = KIND_WORDS[language];
  const told = shapes.map(
    (each) => `${each.option}, ${side[each.side]}: ${each.text} (${each.weight === "" ? words.notWeighed : words.weight[each.weight]})`,
  );
  return `${words.pictureName}. ${told.join(". ")}`;
}

const shortened = (text: string, letters: number): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length > letters ? `${[...line].slice(0, letters - 1).join("")}…` : line;
};
const round = (value: number): number => Math.round(value * 10) / 10;
