import type { AgreementDocument } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { More } from "../../web/parts/summary.tsx";
import { Table } from "../../web/parts/table.tsx";
import { madeOf, type Outline } from "./plan-outline.ts";
import { VIEW_WORDS } from "./words.ts";

type Props = { doc: AgreementDocument; language: Language };
type Share = { label: string; voice: Voice; count: number };

const isShare = (each: Outline["made"][number]): each is Share => each.voice !== null && each.count > 0;

/**
 * Whose words a plan is made of: one bar with a part for each voice, told apart by shape and marks, a key in words,
 * and everything again as a table. Drawn twice, for a phone and for a wide page, so that its figures keep their size.
 */
export function HowMadePicture({ doc, language }: Props) {
  const words = VIEW_WORDS[language];
  const made = madeOf(doc, language);
  const shares = made.filter(isShare);
  const all = shares.reduce((sum, each) => sum + each.count, 0);
  const name = words.madeName(all, shares.map(({ label, count }) => `${label}: ${count}`).join("; "));
  return (
    <figure class="chart howmade">
      {all > 0 && <Bar shares={shares} all={all} name={name} width={320} kind="narrow" />}
      {all > 0 && <Bar shares={shares} all={all} name={name} width={660} kind="broad" />}
      <figcaption>
        <ul class="made-key" role="list">
          {shares.map(({ label, voice, count }) => (
            <li key={`${voice} ${label}`}>
              <span class={`swatch ${voice}`} aria-hidden="true" /> <b>{count}</b> {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <More summary={words.madeTable}>
        <Table
          caption={words.made}
          hideCaption
          head={[words.madeWhose, words.madeCount]}
          rows={made.map(({ label, count }) => [label, count])}
        />
      </More>
    </figure>
  );
}

const HEIGHT = 52;
const GAP = 6;
const SIZE = 18;
const NARROW = 60;

function Bar({ shares, all, name, width, kind }: { shares: Share[]; all: number; name: string; width: number; kind: "narrow" | "broad" }) {
  const room = width - GAP * (shares.length - 1) - 4;
  let left = 2;
  return (
    <svg class={kind} viewBox={`0 0 ${width} ${HEIGHT + 4}`} role="img" aria-label={name} font-size={SIZE}>
      {shares.map(({ voice, count, label }) => {
        const x = left;
        const wide = Math.max(4, (room * count) / all);
        left += wide + GAP;
        return <Part key={`${voice} ${label}`} {...{ voice, count, x, wide }} />;
      })}
    </svg>
  );
}

const ROUND: Record<Voice, number> = { own: 5, confirmed: 5, scribed: 8, supporter: 22, peer: 22, practitioner: 1 };

function Part({ voice, count, x, wide }: { voice: Voice; count: number; x: number; wide: number }) {
  const fits = wide >= 14 + `${count}`.length * SIZE * 0.6;
  // in a narrow part a figure and lines would be in each other's way: the frame tells the voice there
  const lines = fits && wide < NARROW ? "" : marks(voice, x, wide);
  return (
    <g class={voice}>
      <rect x={round(x)} y={2} width={round(wide)} height={HEIGHT} rx={Math.min(ROUND[voice], wide / 2)} />
      {voice === "confirmed" && wide > 16 && <rect x={round(x + 5)} y={7} width={round(wide - 10)} height={HEIGHT - 10} rx={2} />}
      {lines && <path class="marks" d={lines} />}
      {fits && (
        <text class="count" x={round(x + wide / 2)} y={2 + HEIGHT / 2 + SIZE * 0.36} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}

/** Lines within a part: slanted for a professional, upright for a supporter, level for a peer. The person's own parts have none. */
function marks(voice: Voice, x: number, wide: number): string {
  const inner = { from: x + 8, to: x + wide - 8, top: 12, bottom: HEIGHT - 8 };
  if (inner.to <= inner.from) return "";
  const steps = Array.from({ length: Math.floor((inner.to - inner.from) / 14) + 1 }, (_, index) => round(inner.from + index * 14));
  if (voice === "supporter") return steps.map((at) => `M${at} ${inner.top}V${inner.bottom}`).join("");
  if (voice === "practitioner")
    return steps.map((at) => `M${at} ${inner.bottom}L${Math.min(at + 12, round(inner.to))} ${inner.top}`).join("");
  if (voice === "peer") return [16, 28, 40].map((y) => `M${round(inner.from)} ${y}H${round(inner.to)}`).join("");
  return "";
}

const round = (value: number): number => Math.round(value * 10) / 10;
