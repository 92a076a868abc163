import type { Sections } from "../statements/sections.ts";
import { inList } from "../../ground/core/in-list.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import { measureOf, type Sharing } from "./shape.ts";
import { sharedWhole } from "../statements/sections.ts";
import type { Grant, May } from "../reach/reach.ts";
import type { Statement } from "../statements/statement.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import { readersOf, type Reader } from "../reach/readers/readers.ts";
import type { Shared, Single } from "./shared.ts";
import { SHARE_WORDS, type Told } from "./share-words.ts";
import { SHARING_WORDS } from "./words.ts";

/** Ends by itself or was ended: a day that has not come yet does not end it. */
export const isOver = (grant: Grant, now: Date): boolean => grant.ended_at !== null || (grant.ends_at !== null && grant.ends_at <= now);

export type Column = { key: string; name: string };
export type Cell = { measure: May; until: Date | null; from: Date | null };
export type Row = {
  section: string;
  cells: (Cell | null)[];
  /** entries of the section that are shared by themselves, with each who was given them */
  singles: { statementId: string; name: string; cell: Cell }[];
  /** everybody who sees any of it, by every right */
  readers: Reader[];
};
export type Matrix = { columns: Column[]; rows: Row[] };

/** Sections by those who can see any of them, and what is shared of each by itself. Where somebody was given the same twice, what goes furthest is shown. */
export function matrixOf(record: Sections, facts: ReaderFacts, all: Pick<Statement, "statement_id" | "section">[], now: Date): Matrix {
  // the newest act of sharing stands first
  const grants = facts.grants.filter((grant) => !isOver(grant, now)).reverse();
  const singles = all.filter((each) => !facts.kept.includes(each.statement_id));
  const standing = grants.filter((grant) => grant.sections.length > 0);
  const whole = sharedWhole(record);
  const columns = new Map(standing.map((grant) => [granteeOf(grant), grant.grantee_name]));
  return {
    columns: [...columns].map(([key, name]) => ({ key, name })),
    // what only somebody with authority reaches is no part that the person shares, and is told with the others
    rows: [...whole, ...new Set(standing.flatMap((grant) => grant.sections).filter((section) => !whole.includes(section)))].map(
      (section) => ({
        section,
        cells: [...columns.keys()].map((key) =>
          cellOf(
            standing.filter((grant) => granteeOf(grant) === key && grant.sections.includes(section)),
            now,
          ),
        ),
        singles: grants.flatMap((grant) => {
          const inSection = singles.some((each) => each.statement_id === grant.statement_id && each.section === section);
          return grant.statement_id !== null && inSection
            ? [{ statementId: grant.statement_id, name: grant.grantee_name, cell: cellOf([grant], now)! }]
            : [];
        }),
        readers: readersOf(facts, { section, within: singles.map((each) => each.statement_id) }, now),
      }),
    ),
  };
}

/** Sections of one group that are shared alike, told as one: each line its sections, and one row that holds for all. */
export function alike(record: Sections, rows: Row[]): { sections: string[]; row: Row }[] {
  const lines = new Map<string, { sections: string[]; row: Row }>();
  for (const row of rows) {
    const group = record.named(row.section)?.group?.group;
    const key = group && row.singles.length === 0 ? JSON.stringify([group, row.cells, row.readers]) : row.section;
    const line = lines.get(key) ?? { sections: [], row };
    line.sections.push(row.section);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** "Safety plan", or "Safety plan: my warning signs and what I live for": some sections of one group, or one section. */
export function titleOf(record: Sections, sections: string[], language: Language): string {
  const [first, ...more] = sections;
  const group = record.named(first!)?.group;
  if (!group || more.length === 0) return record.word(first!, "title", language);
  const title = group.words[language].title;
  if (sections.length === record.all.filter((each) => each.group === group).length) return title;
  const names = sections.map((each) => record.named(each)!.words[language].inGroup ?? each);
  return `${title}: ${inList(names, language)}`;
}

export const granteeOf = (grant: Grant): string => (grant.team_id ? `team:${grant.team_id}` : `supporter:${grant.account_id}`);

function cellOf(grants: Grant[], now: Date): Cell | null {
  if (grants.length === 0) return null;
  const latest = (a: Date | null, b: Date | null) => (a === null || b === null ? null : a > b ? a : b);
  const earliest = grants.reduce((first, grant) => (grant.starts_at < first ? grant.starts_at : first), grants[0]!.starts_at);
  return {
    measure: measureOf(grants.flatMap((grant) => grant.may)),
    until: grants.map((grant) => grant.ends_at).reduce(latest),
    from: earliest > now ? earliest : null,
  };
}

/** "your goals and strengths": the parts of one act of sharing. */
export function partsInWords(record: Sections, sections: readonly string[], language: Language): string {
  const whole = sharedWhole(record);
  const known = [...whole, ...sections.filter((section) => !whole.includes(section))]
    .filter((section) => sections.includes(section))
    .map((section) => record.word(section, "yours", language));
  return inList(known.map(withoutTail), language);
}

/** What one act of sharing holds: parts of the record, or one entry by its first words. */
export function whatInWords(record: Sections, grant: Grant, entries: ReadonlyMap<string, string>, language: Language): string {
  const words = SHARING_WORDS[language];
  return grant.statement_id === null
    ? partsInWords(record, grant.sections, language)
    : words.single([entries.get(grant.statement_id) ?? words.noWords]);
}

/** "…, chosen in advance" is said once, behind the last of those that it ends. */
function withoutTail(name: string, at: number, names: string[]): string {
  const tail = name.slice(name.lastIndexOf(", "));
  return name.includes(", ") && names[at + 1]?.endsWith(tail) ? name.slice(0, -tail.length) : name;
}

/** Whom one can share with: teams one works with, supporters who accepted. */
export type Grantee = { key: string; name: string; people: string[] | null; teamId: string | null; accountId: string | null };

export function granteesOf(shared: Pick<Shared, "teams" | "supporters">): Grantee[] {
  return [
    ...shared.teams.map((team) => ({
      key: `team:${team.team_id}`,
      name: team.name,
      people: team.people,
      teamId: team.team_id,
      accountId: null,
    })),
    ...shared.supporters
      .filter((each) => each.account_id !== null && each.ended_at === null)
      .map((each) => ({
        key: `supporter:${each.account_id}`,
        name: `${isolated(each.name)} (${isolated(each.relationship)})`,
        people: null,
        teamId: null,
        accountId: each.account_id,
      })),
  ];
}

export type Decided = { sharing: Sharing; grantee: Grantee; single: Single | null };

/** What a form can only be asked in sight of the record: are these their people, is this entry there, is the day to come? */
export function decideSharing(
  sharing: Sharing,
  grantees: Grantee[],
  single: Single | null,
  today: string,
  language: Language,
): Result<Decided> {
  const words = SHARE_WORDS[language].problems;
  const problems: Problems = {};
  const grantee = grantees.find((each) => each.key === sharing.to);
  if (!grantee) problems.to = words.to;
  if (sharing.statement !== null && !single) problems.sections = words.statement;
  else if (sharing.statement === null && sharing.sections.length === 0) problems.sections = words.sections;
  if (sharing.until === "day" && sharing.day === null) problems.day = words.dayMissing;
  if (sharing.until === "day" && sharing.day !== null && sharing.day < today) problems.day = words.dayPast;
  if (!grantee || Object.keys(problems).length > 0) return refuse(problems);
  return ok({ sharing: sharing.until === "stop" ? { ...sharing, day: null } : sharing, grantee, single });
}

/** Problems found by the shape, in this form's own words; what was not chosen at all is told with them, not a page later. */
export function shareProblems(problems: Problems, typed: { sections: string[]; statement: string }, language: Language): Problems {
  const words: Record<string, string> = SHARE_WORDS[language].problems;
  const nothing: Problems =
    typed.sections.length === 0 && typed.statement === "" ? { sections: SHARE_WORDS[language].problems.sections } : {};
  const named = Object.fromEntries(
    Object.entries(problems).map(([field, text]) => {
      const name = field.split(".")[0]!;
      return [name === "statement" ? "sections" : name, words[name] ?? text];
    }),
  );
  return { ...nothing, ...named };
}

/** The sentences somebody reads before they share. */
export function sentences(
  record: Sections,
  { sharing, grantee, single }: Decided,
  until: string | null,
  language: Language,
): { first: string; more: string[] } {
  const words = SHARE_WORDS[language];
  const told: Told = {
    who: grantee.name,
    people: grantee.people && peopleInWords(grantee.people, language),
    what: single ? `“${single.words}”` : partsInWords(record, sharing.sections, language),
    single: single !== null,
    until,
  };
  return {
    first: words.see(told) + words.later(told) + words.time(until),
    more: [words.can[sharing.may], words.cannot, words.earlier, words.looks],
  };
}

/** "6 people today: Jo, Ali and four more": who is in a team now, by name as far as that is readable. */
export function peopleInWords(people: string[], language: Language): string {
  const words = SHARING_WORDS[language];
  const count = words.people(people.length);
  return people.length === 0 ? count : `${count}: ${inList(people, language)}`;
}
