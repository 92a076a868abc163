import type { Catalogue, Column, Policy, Right, Routine, Sequence, Table, View } from "./catalogue.ts";
import type { History } from "./history.ts";
import { grouped } from "../../src/ground/core/grouped.ts";
import { expression } from "./layout.ts";

/** The files of `schema/`, by their path in it. */
export function filesOf(catalogue: Catalogue, history: History): Map<string, string> {
  const files = new Map<string, string>();
  for (const each of catalogue.tables) files.set(`tables/${each.name}.sql`, tableFile(each, history));
  for (const each of catalogue.views) files.set(`views/${each.name}.sql`, viewFile(each, history));
  for (const each of catalogue.functions) files.set(`functions/${each.name}.sql`, functionFile(each, history));
  for (const each of catalogue.sequences) files.set(`sequences/${each.name}.sql`, sequenceFile(each, history));
  return files;
}

const commented = (lines: string[], indent = ""): string => lines.map((line) => `${indent}-- ${line}`.trimEnd() + "\n").join("");

/** The first lines of a file: which migration touched it last, and which did before. */
function provenance(thing: string, history: History): string {
  // the table that says which migrations were applied is there before the first
  const [last = "no migration: made before the first", ...before] = history.of(thing).migrations.toReversed();
  const earlier = before.length > 0 ? `-- and before by ${before.join(", ")}` : "";
  return `-- Last touched by ${last}\n${earlier.replace(/(.{80,110},) /g, "$1\n--   ")}${earlier && "\n"}`;
}

/** A part of a table, with the migration that made it and what that says of it. */
const part = (thing: string, statement: string, history: History): string => {
  const { migrations, comment } = history.of(thing);
  return `-- ${migrations.at(-1)}\n${commented(comment)}${statement}\n`;
};

export const statementOf = {
  column({ name, type, required, default: value, generated, identity }: Column): string {
    const filled = value === null ? "" : generated ? ` generated always as (${expression(value)}) stored` : ` default ${expression(value)}`;
    return `${name} ${shorter(type)}${required ? " not null" : ""}${identity ? " generated always as identity" : ""}${filled}`;
  },
  constraint: ({ name, definition }: { name: string; definition: string }, indent = ""): string =>
    expression(`constraint ${name} ${definition}`, indent).replace(/\breferences (\w+)\(/, "references $1 ("),
  index: ({ definition }: { name: string; definition: string }): string =>
    expression(definition.replace(" USING btree", "")).replace(/^(\S+(?: \S+){1,2} \S+ on \w+)\(/, "$1 ("),
  policy(table: string, { name, permissive, command, roles, using, check }: Policy): string {
    const kind = `${permissive ? "" : " as restrictive"} for ${command}${roles ? ` to ${roles.join(", ")}` : ""}`;
    const rule = (word: string, expr: string | null) => (expr === null ? [] : [`${word} ${bracketed(expr)}`]);
    return joined([`create policy ${name} on ${table}${kind}`, ...rule("using", using), ...rule("with check", check)]);
  },
  trigger({ definition }: { name: string; definition: string }): string {
    const [, head, rest] = /^(.*?) (FOR EACH .*)$/s.exec(definition)!;
    return joined([expression(head!), expression(rest!, STEP)]);
  },
};

const STEP = "  ";

/** In brackets, on lines of its own where it takes more than one. */
function bracketed(expr: string): string {
  const line = expression(expr);
  return line.length < 90 && !line.includes("\n") ? `(${line})` : `(\n${STEP + STEP}${expression(expr, STEP + STEP)}\n${STEP})`;
}

/** On one line where that fits. */
function joined(lines: string[]): string {
  const line = lines.join(" ");
  return line.length <= 110 && !line.includes("\n") ? line : lines.join(`\n${STEP}`);
}

function tableFile(table: Table, history: History): string {
  const { name, unlogged, comment, rls, columns, constraints, indexes, triggers, policies, rights } = table;
  const inner = [
    ...columns.map((each) => commented(history.column(name, each.name), "  ") + `  ${statementOf.column(each)}`),
    ...constraints.map((each) => `  ${statementOf.constraint(each, "  ")}`),
  ];
  const above = comment === null ? history.of(`table ${name}`).comment : [comment];
  const made = `${commented(above)}create ${unlogged ? "unlogged " : ""}table ${name} (\n${inner.join(",\n")}\n);\n`;
  const comments = columns.flatMap((each) =>
    each.comment ? [`comment on column ${name}.${each.name} is '${each.comment.replaceAll("'", "''")}';\n`] : [],
  );
  const indexed = indexes.map((each) => `${statementOf.index(each)};\n`);
  return inParagraphs([
    provenance(`table ${name}`, history),
    made + comments.join(""),
    indexed.join(""),
    granted(name, rights),
    rls ? `alter table ${name} enable row level security;\n` : "",
    ...policies.map((each) => part(`policy ${each.name} on ${name}`, `${statementOf.policy(name, each)};`, history)),
    ...triggers.map((each) => part(`trigger ${each.name} on ${name}`, `${statementOf.trigger(each)};`, history)),
  ]);
}

/** Everything that each may do with a thing, in one line each. */
function granted(thing: string, rights: Right[]): string {
  const by = grouped(rights, ({ grantee }) => grantee);
  const order = ["select", "insert", "update", "delete"];
  const lines = [...by].map(([grantee, list]) => {
    const what = list
      .toSorted((a, b) => order.indexOf(a.right) - order.indexOf(b.right))
      .map(({ right, columns }) => (columns ? `${right} (${columns.join(", ")})` : right));
    return `grant ${what.join(", ")} on ${thing} to ${grantee};\n`;
  });
  return lines.join("");
}

/** PostgreSQL prints a view in another way from version to version, so its text is the migration's; the proof compares. */
function viewFile({ name, options, rights }: View, history: History): string {
  const { comment, text } = history.of(`view ${name}`);
  const set = options.length > 0 ? ` with (${options.join(", ")})` : "";
  const [, body] = /\sas\s+((?:select|with)\s[^]*)$/.exec(text)!;
  return inParagraphs([
    provenance(`view ${name}`, history),
    `${commented(comment)}create view ${name}${set} as\n  ${body};\n`,
    granted(name, rights),
  ]);
}

const VOLATILITY = { i: "immutable", s: "stable", v: "" };
const PARALLEL = { u: "", s: "parallel safe", r: "parallel restricted" };

function functionFile(each: Routine, history: History): string {
  const thing = `function ${each.name}`;
  const { comment, text } = history.of(thing);
  const rights =
    each.rights.length > 0 ? granted(`function ${each.name}`, each.rights) : "-- nobody but the owner, and triggers, may run it\n";
  return `${provenance(thing, history)}\n${commented(comment)}${functionStatement(each, text)}\n\n${rights}`;
}

/** `said` is the statement that made it, whose body is taken where the catalogue keeps no text. */
function functionStatement(each: Routine, said: string): string {
  const normal = each.language === "sql" || each.language === "plpgsql" ? 100 : 1;
  const traits = [
    `language ${each.language}`,
    VOLATILITY[each.volatility],
    each.strict ? "strict" : "",
    each.definer ? "security definer" : "",
    PARALLEL[each.parallel],
    each.leakproof ? "leakproof" : "",
    each.cost === normal ? "" : `cost ${each.cost}`,
    each.rows === 0 || each.rows === 1000 ? "" : `rows ${each.rows}`,
    ...each.settings.map((setting) => `set ${setting.replace("=", " = ")}`),
  ];
  const body = each.body === null ? `\n  ${said.slice(said.search(/\breturn\s/))}` : ` as $$${each.body}$$`;
  return `create function ${each.name}(${wrapped(each.arguments)})${returned(each)}\n${traits.filter(Boolean).join(" ")}${body};`;
}

/** `out` parameters say by themselves what comes back, unless it is many rows. */
function returned({ arguments: taken, returns }: Routine): string {
  if (returns === null || (/\bOUT /.test(taken) && !returns.startsWith("SETOF"))) return "";
  const [, columns] = /^TABLE\((.*)\)$/.exec(returns) ?? [];
  return columns === undefined ? ` returns ${small(returns)}` : ` returns table (${wrapped(columns)})`;
}

const shorter = (type: string): string => type.replaceAll("timestamp with time zone", "timestamptz");

const small = (text: string): string =>
  shorter(text).replace(/\b(?:TABLE|SETOF|OUT|DEFAULT|VARIADIC|INOUT|NULL)\b/g, (word) => word.toLowerCase());

/** A list of parameters or columns, one a line where it is long. */
function wrapped(list: string): string {
  const text = small(list).replace(/'([^']*)'::text\b/g, "'$1'");
  return text.length < 90 ? text : `\n  ${text.replaceAll(/, (?=(?:out )?\w+ \w)/g, ",\n  ")}\n`;
}

function sequenceFile({ name, unlogged, least, rights }: Sequence, history: History): string {
  const thing = `sequence ${name}`;
  const statement = `create ${unlogged ? "unlogged " : ""}sequence ${name}${least === "1" ? "" : ` minvalue ${least}`};\n`;
  return inParagraphs([provenance(thing, history), commented(history.of(thing).comment) + statement, granted(`sequence ${name}`, rights)]);
}

const inParagraphs = (pieces: string[]): string => pieces.filter((piece) => piece !== "").join("\n");
