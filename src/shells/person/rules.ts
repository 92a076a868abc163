import type { Sections } from "../../record/statements/sections.ts";
import { answeringPath, theirRightsPath } from "../../rooms/legal-status/paths.ts";
import { spotOn } from "../../web/parts/address.ts";
import { tops, type Statement } from "../../record/statements/statement.ts";
import { isOpenQuestion, WITHDRAWN } from "../../record/responses/rules.ts";
import { preparationPath } from "../../rooms/deciding/preparing.ts";
import { decidingPath } from "../../rooms/deciding/path.ts";
import { riskPath } from "../../rooms/positive-risk/family.ts";
import { inPersonsOrder } from "../../rooms/safety-plan/order.ts";
import { eventPath } from "../../rooms/restrictive-events/section.ts";
import type { Section } from "../../record/statements/section.ts";
import type { Grant, Reach } from "../../record/reach/reach.ts";

/** The order in which somebody reads a record; sections of later capabilities come after. */
const orderOf = ({ reading }: Sections): string[] => reading.map((each) => each.section);

/** Sections that are shared whole, in reading order. The plan has pages of its own. */
export function wholeSections(sections: Sections, reach: Reach, safetyOrder: readonly string[] = []): string[] {
  const order = orderOf(sections);
  const shared = new Set(reach.grants.flatMap((grant) => grant.sections));
  const known = inPersonsOrder(
    order.filter((section) => shared.has(section)),
    safetyOrder,
  );
  return [...known, ...[...shared].filter((section) => !order.includes(section) && section !== "plan")];
}

/** Statements that are shared alone, outside the sections that are shared whole. */
export function singles(sections: Sections, reach: Reach, statements: Statement[]): Statement[] {
  const whole = wholeSections(sections, reach);
  return tops(statements).filter((each) => !whole.includes(each.section) && each.section !== "plan");
}

/** What was said or changed by others since the actor last looked, and what became of the actor's own suggestions. */
export function newSince(statements: Statement[], actorId: string, looked: Date | null): Statement[] {
  if (looked === null) return [];
  const isNews = (each: Statement): boolean =>
    each.author_id !== actorId
      ? changedAt(each) > looked
      : each.kind === "suggestion" && each.state !== WITHDRAWN && each.state_at !== null && each.state_at > looked;
  return statements.filter(isNews).sort((a, b) => changedAt(b).getTime() - changedAt(a).getTime());
}

export const changedAt = ({ said_at, state_at }: Statement): Date => (state_at && state_at > said_at ? state_at : said_at);

/** What the person asked and nobody has answered, the longest wait first. */
export const openQuestions = (statements: Statement[]): Statement[] =>
  statements
    .filter((each) => each.author_id === each.person_id && isOpenQuestion(each, statements))
    .sort((a, b) => a.said_at.getTime() - b.said_at.getTime());

/** What has a page of its own, on which all that is about it is read. */
const PAGES: Record<string, (personId: string, statementId: string) => string> = {
  "positive-risk": riskPath,
  decision: decidingPath,
  preparation: preparationPath,
  "legal-status": theirRightsPath,
  "choice-ask": answeringPath,
  "restrictive-event": eventPath,
};

/** Where somebody reads a statement among what is about it. */
export function spotOf(statement: Statement, statements: Statement[]): string {
  const at = `/people/${statement.person_id}`;
  const root = statements.find((each) => each.statement_id === statement.root_id);
  const page = root && PAGES[root.kind]?.(root.person_id, root.statement_id);
  if (page) return statement === root ? page : spotOn(page, statement.statement_id);
  if (root?.kind !== "goal") return spotOn(`${at}/statements/${root?.statement_id ?? statement.statement_id}`, statement.statement_id);
  const goal = `${at}/goals/${root.statement_id}`;
  return statement === root ? goal : spotOn(goal, statement.statement_id);
}

/** In which sections the actor may write down for the person. */
export const mayWriteDown = (sections: Sections, reach: Reach): Section[] =>
  wholeSections(sections, reach)
    .filter((section) => reach.grants.some((grant) => grant.may.includes("write") && grant.sections.includes(section)))
    .flatMap((section) => sections.named(section) ?? [])
    .filter(({ byDuty }) => !byDuty);

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
