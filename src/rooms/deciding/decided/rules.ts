import type { AgreementContent } from "../../../agreements/sealed/content.ts";
import { allOf } from "../../../agreements/sealed/build.ts";
import { isAside, type Statement } from "../../../record/statements/statement.ts";
import { isOpenQuestion, WITHDRAWN } from "../../../record/responses/rules.ts";
import type { DecidedFor } from "../for-them/shape.ts";
import { gridOf, isForThem, isPersons, preparationsIn } from "../rules.ts";
import { decided, option, type Decided } from "../shape.ts";

const byTime = (a: Statement, b: Statement): number =>
  a.created_at.getTime() - b.created_at.getTime() || (a.statement_id < b.statement_id ? -1 : 1);

/**
 * What was decided last, whoever decided it. What a professional recorded counts until they take it back: somebody who
 * puts it out of the way has not agreed to it.
 */
export const decidedLast = (statements: Statement[], rootId: string): Statement<Decided | DecidedFor> | null =>
  statements
    .filter((each) => (each.kind === decided.kind || isForThem(each)) && each.about_id === rootId && each.state !== WITHDRAWN)
    .filter((each) => each.state !== "put away" || !isPersons(each))
    .sort(byTime)
    .at(-1) ?? null;

/** Somebody else decided, under a power or for the person. It is never shown as agreed (agreements/not-agreed.ts). */
export const isNotTheirs = (last: Statement<Decided | DecidedFor> | null): boolean =>
  last !== null && (isForThem(last) || (last as Statement<Decided>).body.who === "other");

/** What is put forward, in the order in which it is read. */
export function chosenFor(statements: Statement[], root: Statement | null): { statement_id: string; part: string }[] {
  if (!root) return [];
  const of = (part: string, some: Statement[]) => some.map(({ statement_id }) => ({ statement_id, part }));
  const last = decidedLast(statements, root.statement_id);
  return [
    ...of("about", [root]),
    ...of(
      "options",
      gridOf(statements, root.statement_id).rows.flatMap((row) => row.option ?? []),
    ),
    ...of("asked", askedAndAnswered(statements, root)),
    ...of("decided", last ? [last] : []),
  ];
}

/**
 * Every question about the decision and its options, each with its answers behind it. What was asked in a preparation is
 * among it once somebody else answered: until then it may be the person's alone.
 */
function askedAndAnswered(statements: Statement[], root: Statement): Statement[] {
  const about = [
    root.statement_id,
    ...statements.filter((each) => each.kind === option.kind && !isAside(each)).map((each) => each.statement_id),
  ];
  const prepared = preparationsIn(statements, root.statement_id).map((each) => each.statement_id);
  const kept = statements.filter((each) => !isAside(each));
  const questions = kept.filter((each) => {
    if (each.kind !== "question" || each.about_id === null) return false;
    const here = each.root_id === root.statement_id && about.includes(each.about_id);
    return here || (prepared.includes(each.about_id) && !isOpenQuestion(each, statements));
  });
  return questions
    .sort(byTime)
    .flatMap((question) => [
      question,
      ...kept.filter((each) => each.kind === "answer" && each.about_id === question.statement_id).sort(byTime),
    ]);
}

/** Whether what was put forward is what was decided last. */
export const holdsLast = (content: AgreementContent, last: Statement | null): boolean =>
  last === null || allOf(content.parts).some((each) => each.statementId === last.statement_id);
