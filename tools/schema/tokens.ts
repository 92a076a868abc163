/** A part of an SQL text: a token, or what stands between two brackets, or between `case` and `end`. */
export type Part = string | Group;
export type Group = { open: Open; parts: Part[] };
type Open = "(" | "[" | "case";

export const SHUT: Record<Open, string> = { "(": ")", "[": "]", case: "end" };
const isOpening = (token: string): token is Open => token in SHUT;
const isShutting = (token: string): boolean => Object.values(SHUT).includes(token);

export const isGroup = (part: Part | undefined, open?: Open): part is Group =>
  typeof part === "object" && (open === undefined || part.open === open);

const TOKEN = /\s+|E?'(?:[^']|'')*'|"(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Za-z_][\w$]*|::|[-+*/<>=~!@#%^&|`?]+|[()[\],.;:]/gy;

/** Words of SQL, which PostgreSQL prints in capitals, become small; names and literals stay as they are. */
const small = (token: string): string => (/^[A-Z_]+$/.test(token) ? token.toLowerCase() : token);

/** The parts of an expression as PostgreSQL prints it. Throws where it meets anything that it would have to guess. */
export function partsOf(sql: string): Part[] {
  const stack: Group[] = [{ open: "(", parts: [] }];
  let end = 0;
  for (const [printed] of sql.matchAll(TOKEN)) {
    end += printed.length;
    const token = small(printed);
    if (token.trim() === "") continue;
    const top = stack.at(-1)!;
    if (isOpening(token)) {
      const group: Group = { open: token, parts: [] };
      top.parts.push(group);
      stack.push(group);
    } else if (isShutting(token)) {
      if (SHUT[top.open] !== token || stack.length === 1) throw new Error(`A bracket too many in: ${sql}`);
      stack.pop();
    } else top.parts.push(token);
  }
  if (end !== sql.length || stack.length !== 1) throw new Error(`This cannot be laid out from its character ${end} on: ${sql}`);
  return stack[0]!.parts;
}
