import { plainer } from "./plainer.ts";
import { isGroup, partsOf, SHUT, type Group, type Part } from "./tokens.ts";

const WIDTH = 110;
const STEP = "  ";

/** An expression of the catalogue on as many lines as it needs; all but the first are indented by `indent`. */
export const expression = (sql: string, indent = ""): string => block(plainer(partsOf(sql)), indent).join("\n");

/** Words that are no functions: their brackets stand apart. */
const APART = new Set(
  "and or not in any all exists when then else where on from select by as over filter union using check values join is key unique".split(
    " ",
  ),
);

/** Whether nothing stands between two parts. */
function touch(before: Part, after: Part): boolean {
  if ([before, after].some((each) => each === "." || each === "::") || after === ",") return true;
  if (isGroup(after, "[")) return true;
  return isGroup(after, "(") && typeof before === "string" && /^["a-z]/.test(before) && !APART.has(before);
}

const flat = (parts: Part[]): string =>
  parts.map((part, at) => (at > 0 && !touch(parts[at - 1]!, part) ? " " : "") + (isGroup(part) ? inside(part) : part)).join("");

function inside({ open, parts }: Group): string {
  return open === "case" ? `case ${flat(parts)} end` : `${open}${flat(parts)}${SHUT[open]}`;
}

/** One line where it fits, else broken where the joint is weakest. The first line comes without its indentation. */
function block(parts: Part[], indent: string): string[] {
  const line = flat(parts);
  if (indent.length + line.length <= WIDTH) return [line];
  for (const joints of [parts[0] === "select" ? CLAUSES : [], ["or"], ["and"]]) {
    const pieces = splitBefore(parts, joints);
    if (pieces.length > 1) return pieces.flatMap((piece, at) => (at === 0 ? led(piece, indent) : indented(led(piece, indent), indent)));
  }
  const items = splitAfter(parts, ",");
  if (parts[0] === "select" && items.length > 1) return listed(items.map(flat), indent);
  return opened(parts, indent);
}

/** A list of columns: the further lines stand one step in. */
function listed(items: string[], indent: string): string[] {
  const [first, ...more] = filled(items, indent + STEP);
  return [first!.trimStart(), ...more];
}

const CLAUSES = ["from", "where", "join", "left", "group", "order", "limit", "union", "having"];

const indented = ([first, ...rest]: string[], indent: string): string[] => [indent + first, ...rest];

/** A joint or a clause's word, and then what follows it; where that has joints of its own, they stand one step in. */
function led(piece: Part[], indent: string): string[] {
  const [word, ...rest] = piece;
  if (typeof word !== "string" || ![...CLAUSES, "and", "or"].includes(word)) return block(piece, indent);
  const [first, ...more] = block(rest, hasJoints(rest) ? indent + STEP : indent);
  return [`${word} ${first}`, ...more];
}

const hasJoints = (parts: Part[]): boolean => parts.some((part) => part === "and" || part === "or");

/** Pieces that begin with one of the words; `left join` is one joint. */
function splitBefore(parts: Part[], words: string[]): Part[][] {
  const pieces: Part[][] = [[]];
  parts.forEach((part, at) => {
    const begins = words.includes(part as string) && !(part === "join" && parts[at - 1] === "left");
    if (begins && at > 0) pieces.push([]);
    pieces.at(-1)!.push(part);
  });
  return pieces;
}

/** The last long group opens onto lines of its own; what it holds stands one step in. */
function opened(parts: Part[], indent: string): string[] {
  const at = parts.findLastIndex((part) => isGroup(part) && inside(part).length > 40);
  const group = parts[at];
  if (!isGroup(group)) return [flat(parts)];
  if (group.open === "case") return caseLines(group, parts, at, indent);
  const head = flat([...parts.slice(0, at), { ...group, parts: [] }]).slice(0, -1);
  const tail = flat([{ ...group, parts: [] }, ...parts.slice(at + 1)]).slice(1);
  return [head, ...held(group.parts, indent + STEP), indent + tail];
}

function held(parts: Part[], indent: string): string[] {
  const items = splitAfter(parts, ",");
  return items.length > 1 ? filled(items.map(flat), indent) : indented(block(parts, indent), indent);
}

function splitAfter(parts: Part[], word: string): Part[][] {
  const pieces: Part[][] = [[]];
  for (const part of parts) {
    pieces.at(-1)!.push(part);
    if (part === word) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** As many items to a line as fit. */
function filled(items: string[], indent: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + item.length <= WIDTH) lines[lines.length - 1] = `${last} ${item}`;
    else lines.push(indent + item);
  }
  return lines;
}

function caseLines(group: Group, parts: Part[], at: number, indent: string): string[] {
  const [of, ...branches] = splitBefore(["", ...group.parts], ["when", "else"]);
  const before = parts.slice(0, at);
  const head = [flat(before), "case", flat(of!.slice(1))].filter((each) => each !== "").join(" ");
  const lines = branches.flatMap((branch) => indented(branchLines(branch, indent + STEP), indent + STEP));
  return [head, ...lines, `${indent}end${flat(["", ...parts.slice(at + 1)])}`];
}

/** `when x then y`, with `y` on lines of its own where both are long. */
function branchLines(branch: Part[], indent: string): string[] {
  const then = branch.indexOf("then");
  const head = branch.slice(0, then < 0 ? 1 : then + 1);
  const rest = branch.slice(head.length);
  const apart = flat(branch).length > WIDTH - indent.length && then > 0;
  if (apart) return [flat(head), ...indented(block(rest, indent + STEP), indent + STEP)];
  const [first, ...more] = block(rest, indent);
  return [`${flat(head)} ${first}`, ...more];
}
