import { readdir, readFile } from "node:fs/promises";

/** One statement of a migration, with the comment that stands above it. */
type Said = { migration: string; text: string; comment: string[] };

/** What the migrations' own text says of a thing: which of them touched it; how it was last made, and the comment there. */
export type Told = { migrations: string[]; comment: string[]; text: string };
export type History = {
  /** By "function f", "table t", "policy p on t", "trigger g on t", "index i", "view v", "sequence s". */
  of(thing: string): Told;
  /** The comment above a column's line, where the table was made or the column added. */
  column(table: string, column: string): string[];
};

const NOTHING: Told = { migrations: [], comment: [], text: "" };
const FOLDER = new URL("../../migrations/", import.meta.url);

export async function readHistory(folder = FOLDER): Promise<History> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), "utf8") })));
  return historyOf(files.flatMap(({ name, text }) => statementsOf(text).map((each) => ({ ...each, migration: name.slice(0, -4) }))));
}

export function historyOf(statements: Said[]): History {
  const told = new Map<string, Told>();
  const columns = new Map<string, string[]>();
  for (const { migration, text, comment } of statements) {
    for (const { thing, made } of touchedBy(text)) {
      const before = told.get(thing) ?? NOTHING;
      const migrations = before.migrations.includes(migration) ? before.migrations : [...before.migrations, migration];
      told.set(thing, { ...before, migrations, ...(made ? { comment, text } : {}) });
    }
    for (const [column, words] of columnComments(text, comment)) columns.set(column, words);
  }
  return {
    of: (thing) => told.get(thing) ?? NOTHING,
    column: (table, column) => columns.get(`${table}.${column}`) ?? [],
  };
}

/** A text in statements; a `;` in a string or in a function's body ends none. */
export function statementsOf(sql: string): Omit<Said, "migration">[] {
  const pieces = sql.matchAll(/--[^\n]*|'(?:[^']|'')*'|\$(\w*)\$[^]*?\$\1\$|;|[^;'$-]+|./g);
  const found: Omit<Said, "migration">[] = [];
  let text = "";
  for (const [piece] of pieces) {
    if (piece !== ";") text += piece;
    else {
      found.push(headed(text));
      text = "";
    }
  }
  return found;
}

/** The comment directly above a statement; one that an empty line sets apart speaks of the whole file. */
function headed(text: string): Omit<Said, "migration"> {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("--"));
  const above = lines.slice(0, Math.max(start, 0));
  const gap = above.findLastIndex((line) => line.trim() === "");
  return { text: lines.slice(start).join("\n"), comment: above.slice(gap + 1).map((line) => line.replace(/^--\s?/, "")) };
}

const NAME = String.raw`(?:public\.)?([a-z_]\w*)`;
const on = (pattern: string) => new RegExp(`^${pattern.replaceAll("NAME", NAME).replaceAll(" ", String.raw`\s+`)}`);
const MAKES = [
  { kind: "function", like: on("create (?:or replace )?function NAME") },
  { kind: "table", like: on("create (?:unlogged )?table (?:if not exists )?NAME") },
  { kind: "view", like: on("create (?:or replace )?view NAME") },
  { kind: "sequence", like: on("create (?:unlogged )?sequence NAME") },
];
const CHANGES = [
  { kind: "function", like: on("(?:alter|drop) function (?:if exists )?NAME") },
  { kind: "table", like: on("alter table NAME") },
  { kind: "view", like: on("(?:alter|drop) view (?:if exists )?NAME") },
  { kind: "sequence", like: on("alter sequence NAME") },
  { kind: "table", like: on("comment on (?:column|table) NAME") },
];
const PARTS = [
  { kind: "policy", like: on("(create|alter|drop) policy (?:if exists )?(\\w+) on NAME") },
  { kind: "trigger", like: on("(create|drop) (?:constraint )?trigger (?:if exists )?(\\w+)[^]*? on NAME") },
  { kind: "index", like: on("(create) (?:unique )?index (?:if not exists )?(\\w+) on NAME") },
];

/** What a statement touches; `made` where it makes the thing, or makes it anew. */
export function touchedBy(text: string): { thing: string; made: boolean }[] {
  for (const [list, made] of [
    [MAKES, true],
    [CHANGES, false],
  ] as const)
    for (const { kind, like } of list) {
      const name = like.exec(text)?.[1];
      if (name) return [{ thing: `${kind} ${name}`, made }];
    }
  for (const { kind, like } of PARTS) {
    const [, act, name, table] = like.exec(text) ?? [];
    if (name)
      return [
        { thing: kind === "index" ? `index ${name}` : `${kind} ${name} on ${table}`, made: act === "create" },
        { thing: `table ${table}`, made: false },
      ];
  }
  return rightsOf(text);
}

/** `grant execute on function f, g(uuid) to …`, `revoke select on t from …`. */
function rightsOf(text: string): { thing: string; made: boolean }[] {
  const [, list] = /^(?:grant|revoke)\s[^]*?\son\s+([^]*?)\s+(?:to|from)\s/.exec(text) ?? [];
  if (!list) return [];
  const [, kind = "table", names = list] = /^(function|table|sequence|schema)\s+([^]*)$/.exec(list) ?? [];
  return names
    .replace(/\([^)]*\)/g, "")
    .split(",")
    .map((name) => ({ thing: `${kind} ${name.trim()}`, made: false }));
}

/** The comment above a column: inside `create table` and above `add column`. */
function columnComments(text: string, comment: string[]): [string, string[]][] {
  const [, makes, table] = on("(create|alter) table (?:if not exists )?NAME").exec(text) ?? [];
  if (!table) return [];
  const found: [string, string[]][] = [];
  let above = makes === "alter" ? comment : [];
  for (const line of text.split("\n").slice(makes === "create" ? 1 : 0)) {
    const [, words] = /^\s*--\s?(.*)$/.exec(line) ?? [];
    if (words !== undefined) {
      above = [...above, words];
      continue;
    }
    const [, column] = /^(?:alter table \w+)?\s*(?:add column )?([a-z_]\w*)\s/.exec(line) ?? [];
    if (column && above.length > 0) found.push([`${table}.${column}`, above]);
    above = [];
  }
  return found;
}
