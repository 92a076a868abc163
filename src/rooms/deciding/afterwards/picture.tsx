import { line } from "d3-shape";
import type { Language } from "../../../ground/core/language.ts";
import { formatDay, formatShortDay } from "../../../web/dates.ts";
import { More } from "../../../web/parts/summary.tsx";
import { Table } from "../../../web/parts/table.tsx";
import { DECIDED_FOR_KIND_WORDS } from "../for-them/kind-words.ts";
import { KIND_WORDS } from "../kind-words.ts";
import { isForThem } from "../rules.ts";
import type { Decided } from "../shape.ts";
import { drawn, type Band, type Drawn, type Taken } from "./drawn.ts";
import { dayOf, toldOf, type Came, type Told } from "./rules.ts";
import { AFTER_WORDS } from "./words.ts";
import { Whose } from "../../../web/parts/whose.tsx";

type Props = { came: Came; language: Language; timeZone: string; /** tells apart two pictures on one page */ id?: string };

/** What came of a decision over time, beside what was decided; and the same as a table. */
export function CamePicture({ came, language, timeZone, id = "came" }: Props) {
  const words = AFTER_WORDS[language];
  const told = toldOf(came, timeZone);
  if (told.every(({ what }) => what === "decided")) return <p class="hint">{words.pictureNone}</p>;
  const day = (each: Told) => formatDay(dayOf(each.statement, timeZone), language, timeZone);
  return (
    <figure class="chart came" aria-labelledby={`${id}-picture`}>
      <h3 id={`${id}-picture`}>{words.picture}</h3>
      <Drawing {...{ came, language, timeZone }} width={320} size={17} kind="narrow" />
      <Drawing {...{ came, language, timeZone }} width={660} size={16} kind="broad" />
      {came.decided.length > 0 && (
        <ol class="decided-then" aria-label={words.decidedThen}>
          {came.decided.map((each) => (
            <li key={each.statement_id}>
              <span dir="auto">{each.body.text}</span>
              <span class="hint">
                {" "}
                {formatDay(dayOf(each, timeZone), language, timeZone)}. {whoDecided(each, language)}.
              </span>
            </li>
          ))}
        </ol>
      )}
      <figcaption class="hint">
        {came.took.length > 0 && `${words.howTaken} `}
        {words.pictureHint}
      </figcaption>
      <More summary={words.seeTable}>
        <Table
          caption={words.pictureName}
          head={[words.column.day, words.column.what, words.column.words]}
          rows={told.map((each) => [
            day(each),
            <span key="what" dir="auto">
              {whatOf(each, language)}
            </span>,
            <span key="words" dir="auto">
              <Whose of={each.statement} language={language}>
                {wordsOf(each, language)}
              </Whose>
            </span>,
          ])}
        />
      </More>
    </figure>
  );
}

const whoDecided = (it: Came["decided"][number], language: Language): string =>
  isForThem(it) ? DECIDED_FOR_KIND_WORDS[language].text : KIND_WORDS[language].decider[(it.body as Decided).who];

const whatOf = ({ what, of }: Told, language: Language): string => {
  const words = AFTER_WORDS[language];
  if (what === "mark") return of!.body.text;
  return what === "took" ? words.tookLabel : words.decidedThen;
};

const wordsOf = ({ what, statement: { body } }: Told, language: Language): string => {
  const first = what === "mark" ? body.word : what === "took" ? AFTER_WORDS[language].tookToo[body.took as Taken["took"]] : "";
  return [first, body.text].filter((each) => each && each.trim() !== "").join(": ");
};

type DrawingProps = Omit<Props, "id"> & { width: number; size: number; kind: "narrow" | "broad" };

function Drawing({ came, language, timeZone, width, size, kind }: DrawingProps) {
  const words = AFTER_WORDS[language];
  const it = drawn(came, width, size, timeZone);
  const letters = Math.floor(width / (size * 0.56));
  const [first, last] = it.days!.map((day) => formatShortDay(day, language, timeZone));
  return (
    <svg
      class={kind}
      viewBox={`0 0 ${width} ${round(it.height)}`}
      role="img"
      aria-label={nameOf(came, language, timeZone)}
      font-size={size}
    >
      {it.flags.map(({ id, number, x }) => (
        <g key={id}>
          <path class="flag" d={`M${round(x)} ${round(size * 1.7)}V${round(it.height - size * 1.4)}`} />
          <circle class="flag-top" cx={round(x)} cy={round(size * 0.95)} r={round(size * 0.8)} />
          <text class="flag-number" x={round(x)} y={round(size * 1.28)} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
      {it.takenAt !== null && (
        <text x={0} y={round(it.takenAt - size * 1.1)} class="value">
          {words.tookLabel}
        </text>
      )}
      {it.taken.map((each) => (
        <OneTaken key={each.id} {...each} size={size} />
      ))}
      {it.bands.map((band) => (
        <OneBand key={band.id} {...{ band, drawn: it, size, letters }} />
      ))}
      <text x={0} y={round(it.height - 4)}>
        {first}
      </text>
      {last !== first && (
        <text x={width} y={round(it.height - 4)} text-anchor="end">
          {last}
        </text>
      )}
    </svg>
  );
}

/** Full as agreed, half differently, empty not: told by its shape, not by a colour. */
function OneTaken({ took, x, y, size }: Taken & { size: number }) {
  const r = round(size * 0.52);
  const [cx, cy] = [round(x), round(y)];
  return (
    <g class="taken">
      <circle class={took === "agreed" ? "full" : "open"} cx={cx} cy={cy} r={r} />
      {took === "differently" && <path class="half" d={`M${cx} ${round(y - r)}A${r} ${r} 0 0 0 ${cx} ${round(y + r)}Z`} />}
    </g>
  );
}

function OneBand({ band, drawn, size, letters }: { band: Band; drawn: Drawn; size: number; letters: number }) {
  const { name, wish, top, most, least, high, low, dots } = band;
  const way = line<Band["dots"][number]>(
    (dot) => round(dot.x),
    (dot) => round(dot.y),
  )(dots);
  const kind = wish === "wanted" ? "good" : "bad";
  const r = size * 0.42;
  return (
    <g>
      <text x={0} y={round(top)} class="value">
        {shortened(name, letters)}
      </text>
      <text x={0} y={round(high - size * 0.3)}>
        {shortened(most, letters)}
      </text>
      <path class="level" d={`M${round(drawn.left)} ${round(high)}H${round(drawn.right)}`} />
      <path class="level" d={`M${round(drawn.left)} ${round(low)}H${round(drawn.right)}`} />
      {way && <path class={`way ${kind}-way`} d={way} />}
      {dots.map(({ id, x, y }) =>
        wish === "wanted" ? (
          <circle key={id} class="good" cx={round(x)} cy={round(y)} r={round(r)} />
        ) : (
          <rect key={id} class="bad" x={round(x - r)} y={round(y - r)} width={round(r * 2)} height={round(r * 2)} />
        ),
      )}
      <text x={0} y={round(low + size * 1.15)}>
        {shortened(least, letters)}
      </text>
    </g>
  );
}

/** All that is drawn, in words, for those who hear the page. */
const nameOf = (came: Came, language: Language, timeZone: string): string =>
  `${AFTER_WORDS[language].pictureName}. ${toldOf(came, timeZone)
    .map(
      (each) => `${formatDay(dayOf(each.statement, timeZone), language, timeZone)}, ${whatOf(each, language)}: ${wordsOf(each, language)}`,
    )
    .join(". ")}`;

const shortened = (text: string, letters: number): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return [...words].length > letters ? `${[...words].slice(0, letters - 1).join("")}…` : words;
};
const round = (value: number): number => Math.round(value * 10) / 10;
