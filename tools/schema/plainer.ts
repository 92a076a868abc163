import { isGroup, type Part } from "./tokens.ts";

/**
 * The same expression without what PostgreSQL adds when it prints one: it reads as somebody would write it, and means the
 * same (tests/schema.db.test.ts gives it back to the database and compares).
 */
export function plainer(parts: Part[]): Part[] {
  const inner = parts.map((part) => (isGroup(part) ? { ...part, parts: plainer(part.parts) } : part));
  return withoutName(withLists(withoutCasts(withoutBrackets(inner))));
}

/** `'x'::text` becomes `'x'`. */
function withoutCasts(parts: Part[]): Part[] {
  const isCast = (at: number) => {
    const [literal, colons, type, after] = [at, at + 1, at + 2, at + 3].map((n) => parts[n]);
    return typeof literal === "string" && literal.startsWith("'") && colons === "::" && type === "text" && !isGroup(after);
  };
  return parts.filter((_, at) => !isCast(at - 1) && !isCast(at - 2));
}

/** `= any (array['x', 'y'])` becomes `in ('x', 'y')`. */
function withLists(parts: Part[]): Part[] {
  const result: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [operator, word, group] = parts.slice(at, at + 3);
    const [array, list] = isGroup(group) && group.parts.length === 2 ? group.parts : [];
    const isList = array === "array" && isGroup(list) && (operator === "=" ? word === "any" : operator === "<>" && word === "all");
    if (!isList) {
      result.push(operator!);
      continue;
    }
    result.push(...(word === "all" ? ["not"] : []), "in", { open: "(", parts: list.parts });
    at += 2;
  }
  return result;
}

/** `select f() as f` becomes `select f()`. */
function withoutName(parts: Part[]): Part[] {
  const [select, name, called, as, again] = parts;
  const named = select === "select" && isGroup(called) && as === "as" && name === again && parts.length === 5;
  return named ? parts.slice(0, 3) : parts;
}

const JOINTS = ["and", "or", "when", "then", "else", "where", "on"];
const NOT_ALONE = ["and", "or", "not", "select", ","];
/** After one of these brackets belong to an expression; after any other name they hold what a function is given. */
const BEFORE_EXPRESSION = new Set([...JOINTS, "not", "select", "from", "by", "as", "filter", "using", "check"]);

/** Takes away brackets around brackets, and those around one comparison that stands between `and` and `or`. */
function withoutBrackets(parts: Part[]): Part[] {
  return parts.flatMap((part, at): Part[] => {
    if (!isGroup(part, "(")) return [part];
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (typeof before === "string" && /^[a-z_]/.test(before) && !BEFORE_EXPRESSION.has(before)) return [part];
    const [only] = part.parts;
    if (part.parts.length === 1 && isGroup(only, "(")) return [only];
    const isJoint = (side: Part | undefined) => side === undefined || JOINTS.includes(side as string);
    const isOne = part.parts.length > 1 && !part.parts.some((each) => NOT_ALONE.includes(each as string));
    return isJoint(before) && isJoint(after) && isOne ? part.parts : [part];
  });
}
