import type { Medicine } from "../shape.ts";

/** The largest file in bytes, and the most terms in it: what the embedded database takes in within about a minute. */
export const LARGEST = 20_000_000;
export const MOST = 100_000;
const LETTERS = { system: 60, code: 60, term: 300 } as const;
type Column = keyof typeof LETTERS;
const COLUMNS = Object.keys(LETTERS) as Column[];

/** What is wrong with a file, and in which line of it (from 1; 0 for the file as a whole). */
export type Flaw =
  | { what: "not-text" | "too-large" | "empty" | "not-json" | "no-list" | "open-quote"; line: number }
  | { what: "no-column" | "missing" | "too-long" | "space"; line: number; column: Column }
  | { what: "too-many"; line: number };
export type ReadFile = { ok: true; terms: Medicine[] } | { ok: false; flaws: Flaw[]; more: number };

/** As many as are told at once. */
const TOLD = 20;

/**
 * A list of medicines out of a file: JSON (a list of objects) or CSV with a line of headings, separated by commas,
 * semicolons or tabs. `system` is that of every code where the file does not say so itself. One flaw refuses the whole.
 */
export function readMedicines(bytes: Uint8Array, system: string): ReadFile {
  if (bytes.length > LARGEST) return refused([{ what: "too-large", line: 0 }]);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused([{ what: "not-text", line: 0 }]);
  }
  if (text.includes("\u0000")) return refused([{ what: "not-text", line: 0 }]);
  if (text.trim() === "") return refused([{ what: "empty", line: 0 }]);
  return /^\s*[[{]/.test(text) ? fromJson(text, system) : fromCsv(text, system);
}

const refused = (flaws: Flaw[]): ReadFile => ({ ok: false, flaws: flaws.slice(0, TOLD), more: Math.max(0, flaws.length - TOLD) });

type Row = { line: number; cells: Partial<Record<Column, unknown>> };

/** Every row checked; each term once. */
function checked(rows: Row[], system: string): ReadFile {
  if (rows.length === 0) return refused([{ what: "empty", line: 0 }]);
  if (rows.length > MOST) return refused([{ what: "too-many", line: rows[MOST]!.line }]);
  const flaws: Flaw[] = [];
  const terms = new Map<string, Medicine>();
  for (const { line, cells } of rows) {
    const term = { system: cellOf(cells.system) || system.trim(), code: cellOf(cells.code), term: cellOf(cells.term) };
    const found = COLUMNS.flatMap((column) => flawOf(column, term[column], line));
    flaws.push(...found);
    if (found.length === 0) terms.set(`${term.system} ${term.code} ${term.term}`, term);
  }
  return flaws.length > 0 ? refused(flaws) : { ok: true, terms: [...terms.values()] };
}

/** A number is a code too, as long as it says exactly what stands in the file. */
const cellOf = (cell: unknown): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" && Number.isSafeInteger(cell) ? String(cell) : "";

function flawOf(column: Column, cell: string, line: number): Flaw[] {
  if (cell === "") return [{ what: "missing", line, column }];
  if (cell.length > LETTERS[column]) return [{ what: "too-long", line, column }];
  return column !== "term" && /\s/.test(cell) ? [{ what: "space", line, column }] : [];
}

function fromJson(text: string, system: string): ReadFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    return refused([{ what: "not-json", line: position ? lineAt(text, Number(position)) : 0 }]);
  }
  if (!Array.isArray(parsed)) return refused([{ what: "no-list", line: 1 }]);
  const rows = parsed.map((each, index) => ({
    line: index + 1,
    cells: each !== null && typeof each === "object" ? (each as Row["cells"]) : {},
  }));
  return checked(rows, system);
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

function fromCsv(text: string, system: string): ReadFile {
  const { records, open } = recordsOf(text.replace(/^\uFEFF/, ""));
  if (open > 0) return refused([{ what: "open-quote", line: open }]);
  const [head, ...rest] = records;
  const names = head?.cells.map((each) => each.trim().toLowerCase()) ?? [];
  const needed = COLUMNS.filter((column) => column !== "system" || system.trim() === "");
  const missing = needed.filter((column) => !names.includes(column));
  if (missing.length > 0) return refused(missing.map((column) => ({ what: "no-column", line: 1, column })));
  const cellsOf = (cells: string[]): Row["cells"] =>
    Object.fromEntries(COLUMNS.filter((column) => names.includes(column)).map((column) => [column, cells[names.indexOf(column)]]));
  return checked(
    rest.map(({ line, cells }) => ({ line, cells: cellsOf(cells) })),
    system,
  );
}

type Record_ = { line: number; cells: string[] };

/** Rows and cells as spreadsheets write them: quoted cells may hold separators, line ends and doubled quotes. */
function recordsOf(text: string): { records: Record_[]; /** the line of a quote that never ends; 0 where each does */ open: number } {
  const [firstLine = ""] = text.split("\n", 1);
  const separator = [",", ";", "\t"].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]!;
  const reading = new Reading();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    const doubled = letter === '"' && text[at + 1] === '"';
    if (reading.open > 0 && doubled) {
      reading.cell += '"';
      at += 1;
    } else if (reading.open > 0) reading.quoted(letter);
    else if (letter === '"' && reading.cell.trim() === "") reading.openQuote();
    else if (letter === separator) reading.endCell();
    else if (letter === "\n") reading.endRow();
    else if (letter !== "\r") reading.cell += letter;
  }
  if (reading.open === 0) reading.endRow();
  return { records: reading.records, open: reading.open };
}

/** Where the reading of a file stands: its line, the cell and the row that are being read. */
class Reading {
  records: Record_[] = [];
  cell = "";
  /** the line in which a quote was opened; 0 where none is */
  open = 0;
  private cells: string[] = [];
  private line = 1;
  private begun = 1;

  quoted(letter: string): void {
    if (letter === '"') this.open = 0;
    else this.cell += letter;
    if (letter === "\n") this.line += 1;
  }

  openQuote(): void {
    this.open = this.line;
    this.cell = "";
  }

  endCell(): void {
    this.cells.push(this.cell);
    this.cell = "";
  }

  /** Rows of nothing are no rows. */
  endRow(): void {
    this.endCell();
    if (this.cells.some((each) => each.trim() !== "")) this.records.push({ line: this.begun, cells: this.cells });
    this.cells = [];
    this.line += 1;
    this.begun = this.line;
  }
}
