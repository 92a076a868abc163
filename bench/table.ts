import type { Figures } from "./measure.ts";

export type Line = { name: string; connections: number; roundTrips: number; product: Figures; pg: Figures; http: Figures };

/** The median of each figure over the rounds. */
export function median(rounds: Figures[]): Figures {
  const of = (key: keyof Figures): number => rounds.map((each) => each[key]).toSorted((a, b) => a - b)[rounds.length >> 1]!;
  return { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), cpu: of("cpu") };
}

const HEAD = ["", "connections", "requests/s", "p50 ms", "p99 ms", "CPU ms"];
HEAD.push("bare pg /s", "p50 ms", "p99 ms", "of bare pg", "+ HTTP /s", "of bare pg + HTTP", "round trips");

const one = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

/** A Markdown table, aligned for a terminal too. */
export function tableOf(lines: Line[]): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const text = (row: string[]) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [text(rows[0]!), rule, ...rows.slice(1).map(text)].join("\n");
}

const cellsOf = ({ name, connections, roundTrips, product, pg, http }: Line): string[] => [
  name,
  String(connections),
  one(product.perSecond),
  one(product.p50),
  one(product.p99),
  product.cpu.toFixed(2),
  one(pg.perSecond),
  one(pg.p50),
  one(pg.p99),
  (product.perSecond / pg.perSecond).toFixed(2),
  one(http.perSecond),
  (product.perSecond / http.perSecond).toFixed(2),
  String(roundTrips),
];
