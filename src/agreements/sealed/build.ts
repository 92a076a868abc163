import type { Language } from "../../ground/core/language.ts";
import { isPersonsWords } from "../../ground/core/voice.ts";
import { kindNamed, type Kinds } from "../../record/statements/kinds.ts";
import { about, isAside, whoseWords, type Statement } from "../../record/statements/statement.ts";
import { actingOf } from "./acting.ts";
import type { AgreedStatement, AgreementContent, AgreementPart, HowMade } from "./content.ts";

/** A suggestion that became one of the plan's statements. */
export type Became = { became_id: string; statement_id: string; act: string; author_name: string };

/** The plan's parts from the chosen statements, exactly as they are said now, each under its heading in the chosen order. */
export function buildParts(
  chosen: { statement_id: string; part: string }[],
  statements: Statement[],
  became: Became[],
  kinds: Kinds,
  language: Language,
  person: AgreementContent["person"],
): AgreementPart[] {
  const byId = new Map(statements.map((each) => [each.statement_id, each]));
  const parts = new Map<string, AgreedStatement[]>();
  for (const { statement_id, part } of chosen) {
    const statement = byId.get(statement_id);
    if (!statement) continue;
    const list = parts.get(part) ?? [];
    list.push(agreed(statement, statements, became, kinds, language, person));
    parts.set(part, list);
  }
  return [...parts].map(([part, list]) => ({ part, statements: list }));
}

function agreed(
  statement: Statement,
  all: Statement[],
  became: Became[],
  kinds: Kinds,
  language: Language,
  person: AgreementContent["person"],
): AgreedStatement {
  const origin = became.find((each) => each.became_id === statement.statement_id);
  const decidedOver = kindNamed(kinds, statement.kind).decidedOver?.(statement.body, language, statement);
  return {
    statementId: statement.statement_id,
    revisionId: statement.revision_id,
    kind: statement.kind,
    section: statement.section,
    voice: statement.voice,
    author: whoseWords(statement, person),
    ...actingOf(statement),
    scribe: statement.scribe_id === null ? null : { accountId: statement.scribe_id, name: statement.scribe_name ?? "" },
    saidAt: statement.said_at.toISOString(),
    body: statement.body,
    lines: kindNamed(kinds, statement.kind)
      .lines(statement.body, language)
      .map(({ label, text }) => ({ label, text })),
    from: origin
      ? { statementId: origin.statement_id, author: origin.author_name, outcome: origin.act === "changed" ? "changed" : "taken up" }
      : null,
    about: about(all, statement.statement_id)
      .filter((each) => kindNamed(kinds, each.kind).agreedWith && !isAside(each))
      .map((each) => agreed(each, all, became, kinds, language, person)),
    ...(decidedOver ? { decidedOver } : {}),
    ...(statement.kind === "step" ? { who: String(statement.body.who ?? ""), by: (statement.body.by as string | null) ?? null } : {}),
  };
}

/** Every statement of a plan, those about others too. */
export const allOf = (parts: AgreementPart[]): AgreedStatement[] => parts.flatMap((part) => part.statements).flatMap(withAbout);
const withAbout = (statement: AgreedStatement): AgreedStatement[] => [statement, ...statement.about.flatMap(withAbout)];

/**
 * Counts for the picture "how this plan was made": of what is in it, and of nothing else in the record. A suggestion counts where it
 * became one of its statements, or was made about one. `corrected`: statements written down for the person that they put in
 * their own words.
 */
export function howMade(parts: AgreementPart[], said: Statement[], became: Became[], corrected: string[]): HowMade {
  const statements = allOf(parts);
  const byVoice = new Map<string, HowMade["byVoice"][number]>();
  for (const { voice, author, scribe, acting } of statements) {
    const name = voice === "scribed" ? (scribe?.name ?? "") : isPersonsWords(voice) ? "" : author.name;
    const key = `${voice} ${name} ${acting?.as ?? ""}`;
    const was = byVoice.get(key) ?? { voice, name, count: 0, ...(acting ? { acting: acting.as } : {}) };
    byVoice.set(key, { ...was, count: was.count + 1 });
  }
  const inPlan = new Set(statements.map((each) => each.statementId));
  const isIn = (id: string | null): boolean => id !== null && inPlan.has(id);
  const suggestions = said.filter(
    (each) => isIn(each.about_id) || became.some((one) => one.statement_id === each.statement_id && isIn(one.became_id)),
  );
  const ended = (state: string) => suggestions.filter((each) => each.state === state).length;
  return {
    byVoice: [...byVoice.values()],
    suggestions: { takenUp: ended("taken up"), changed: ended("changed"), declined: ended("declined"), open: ended("") + ended("not-now") },
    changedByPerson: ended("changed") + corrected.filter((id) => inPlan.has(id)).length,
    differencesKept: (parts.find((part) => part.part === "see-differently")?.statements ?? []).length,
  };
}
