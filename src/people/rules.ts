import { tops, type Statement } from "../record/statement.ts";
import { READING, sectionNamed } from "../sections.ts";
import type { Section } from "../record/section.ts";
import type { Grant, Reach } from "../sharing/reach.ts";

/** The order in which somebody reads a record; sections of later capabilities come after. */
const ORDER = READING.map((each) => each.section);

/** Sections that are shared whole, in reading order. The plan has pages of its own. */
export function wholeSections(reach: Reach): string[] {
  const shared = new Set(reach.grants.flatMap((grant) => grant.sections));
  const known = ORDER.filter((section) => shared.has(section));
  return [...known, ...[...shared].filter((section) => !ORDER.includes(section) && section !== "plan")];
}

/** Statements that are shared alone, outside the sections that are shared whole. */
export function singles(reach: Reach, statements: Statement[]): Statement[] {
  const whole = wholeSections(reach);
  return tops(statements).filter((each) => !whole.includes(each.section) && each.section !== "plan");
}

/** What was said or changed by others since the actor last looked. */
export const newSince = (statements: Statement[], actorId: string, looked: Date | null): Statement[] =>
  looked === null ? [] : statements.filter((each) => each.author_id !== actorId && each.said_at > looked);

/** In which sections the actor may write down for the person. */
export const mayWriteDown = (reach: Reach): Section[] =>
  wholeSections(reach)
    .filter((section) => reach.grants.some((grant) => grant.may.includes("write") && grant.sections.includes(section)))
    .flatMap((section) => sectionNamed(section) ?? []);

export const maySuggestGoal = (reach: Reach): boolean =>
  reach.grants.some((grant) => grant.may.includes("answer") && grant.sections.includes("goals"));

/** What is shared until when, each section once: the latest end counts, and no end is the latest of all. */
export function sharedUntil(grants: Grant[]): { section: string; until: Date | null }[] {
  const ends = new Map<string, Date | null>();
  for (const grant of grants) {
    for (const section of grant.sections) {
      const was = ends.get(section);
      if (was === null) continue;
      ends.set(section, grant.ends_at === null || was === undefined || grant.ends_at > was ? grant.ends_at : was);
    }
  }
  return [...ends].map(([section, until]) => ({ section, until }));
}
