import QRCode from "qrcode";

/** How much of a square may be scratched away: L least, Q a quarter. */
type Keeps = "L" | "M" | "Q";

/** The cells of a square as one path, and how many there are along a side. */
export function cellsOf(text: string, keeps: Keeps): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: keeps });
  const { size } = modules;
  return { size, path: Array.from(modules.data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : "")).join("") };
}

type Props = { text: string; class: string; keeps?: Keeps; label?: string };

/** A text as a square to point a phone at. Without a label it is only seen: then the text stands beside it in words. */
export function Square({ text, class: more, keeps = "L", label }: Props) {
  const { size, path } = cellsOf(text, keeps);
  return (
    <svg
      class={more}
      viewBox={`-3 -3 ${size + 6} ${size + 6}`}
      width="180"
      height="180"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
      shape-rendering="crispEdges"
    >
      <rect x="-3" y="-3" width={size + 6} height={size + 6} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
