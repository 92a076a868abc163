import { PERSONS } from "../../record/statements/kinds.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { positiveRisk, riskOutcome, riskView, viewAbsent, type RiskView, type ViewAbsent } from "./shape.ts";
import { ASPECTS, type Aspect } from "./words.ts";

type Views = Statement<RiskView>[];

/** One aspect with both sides of it, each in the order it was said. */
export type Side = { aspect: Aspect; own: Views; others: Views };

/** Only the person says what they hope for. */
export const PERSONS_ONLY: readonly Aspect[] = ["hope"];

export const risksIn = (statements: Statement[]): Statement<{ text: string }>[] =>
  statements.filter((each) => each.kind === positiveRisk.kind);

/** The person’s side: what they said, and what was written down for them, marked as such until they confirm it. */
const isPersons = ({ voice }: Statement): boolean => (PERSONS as readonly string[]).includes(voice);

const aboutIt = <Body>(statements: Statement[], rootId: string, kind: string): Statement<Body>[] =>
  statements.filter((each) => each.kind === kind && each.about_id === rootId && !isAside(each));

/** Both sides of everything that was said about it, aspect by aspect, none left out. */
export function sidesOf(statements: Statement[], rootId: string): Side[] {
  const views = aboutIt<RiskView>(statements, rootId, riskView.kind);
  return ASPECTS.map((aspect) => {
    const said = views.filter((each) => each.body.aspect === aspect);
    return { aspect, own: said.filter(isPersons), others: said.filter((each) => !isPersons(each)) };
  });
}

export const outcomesOf = (statements: Statement[], rootId: string) => aboutIt<{ text: string }>(statements, rootId, riskOutcome.kind);
export const absencesOf = (statements: Statement[], rootId: string) => aboutIt<ViewAbsent>(statements, rootId, viewAbsent.kind);

/** Said by the person, or said to be right by them. What was only written down for them is not yet their own view. */
const isTheirOwn = ({ voice }: Statement): boolean => voice === "own" || voice === "confirmed";

/**
 * Whether the person's own view is in it. Nothing about somebody's risks is put forward or made into a document without
 * their own view, or the recorded reason for its absence.
 */
export function viewOfPerson(statements: Statement[], root: Statement): "own" | "absent" | "missing" {
  const said = statements.filter(
    (each) => each === root || (each.about_id === root.statement_id && [riskView.kind, riskOutcome.kind].includes(each.kind)),
  );
  if (said.some((each) => isTheirOwn(each) && !isAside(each))) return "own";
  return absencesOf(statements, root.statement_id).length > 0 ? "absent" : "missing";
}

/** What is put forward, in the order in which it is read: what the person wants, then both sides of each aspect. */
export function chosenFor(statements: Statement[], root: Statement | null): { statement_id: string; part: string }[] {
  if (!root) return [];
  const of = (part: string, some: Statement[]) => some.map(({ statement_id }) => ({ statement_id, part }));
  return [
    ...of("want", [root]),
    ...sidesOf(statements, root.statement_id).flatMap(({ aspect, own, others }) => of(aspect, [...own, ...others])),
    ...of("absent", viewOfPerson(statements, root) === "absent" ? absencesOf(statements, root.statement_id) : []),
  ];
}
