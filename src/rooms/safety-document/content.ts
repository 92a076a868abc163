import type { AgreementPart, Participant } from "../../agreements/sealed/content.ts";
import { buildParts } from "../../agreements/sealed/build.ts";
import { writtenWhole, type Language } from "../../ground/core/language.ts";
import { chosenFor, outcomesOf, risksIn, viewOfPerson } from "../positive-risk/rules.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { inPersonsOrder } from "../safety-plan/order.ts";
import { sectionOf, STEPS } from "../safety-plan/steps.ts";

/** Exactly what a risk and safety document is made of. Every word of it is a statement's, and leads back to it. */
export type SafetyDocument = {
  form: "ownterms-safety-document-1";
  documentId: string;
  language: string;
  person: { personId: string; name: string; pronouns: string };
  madeBy: Participant;
  /** the safety plan, as far as it is shared with the team, step by step */
  safety: AgreementPart[];
  /** what the person wants to try, each from both sides; whether their own view is in it, or why it is not */
  tries: { statementId: string; view: "own" | "absent"; parts: AgreementPart[] }[];
};

type From = {
  documentId: string;
  language: Language;
  person: SafetyDocument["person"];
  madeBy: Participant;
  statements: Statement[];
  kinds: Kinds;
  /** of the steps of the safety plan, as the person placed them */
  order: readonly string[];
};

/** Sections that a document about risk is made of. */
export const isOfSafety = (section: string): boolean => section === "positive-risk" || section.startsWith("safety-");

const kept = (statements: Statement[]): Statement[] => risksIn(statements).filter((each) => !isAside(each));

/** Those whose person has not said anything to yet, and for whose absence no reason is recorded. */
export const withoutView = (statements: Statement[]): Statement<{ text: string }>[] =>
  kept(statements).filter((each) => viewOfPerson(statements, each) === "missing");

/** The document as it would be made of what is shared now; null where no word or reason of the person's would stand in it. */
export function documentFrom({ documentId, language: spoken, person, madeBy, statements, kinds, order }: From): SafetyDocument | null {
  const language = writtenWhole(spoken);
  const parts = (chosen: { statement_id: string; part: string }[]) => buildParts(chosen, statements, [], kinds, language, person);
  const steps = inPersonsOrder(STEPS.map(sectionOf), order).flatMap((section) =>
    statements.filter((each) => each.kind === section && !isAside(each)).map(({ statement_id }) => ({ statement_id, part: section })),
  );
  const outcomes = (rootId: string) => outcomesOf(statements, rootId).map(({ statement_id }) => ({ statement_id, part: "went" }));
  const tries = kept(statements).flatMap((each) => {
    const view = viewOfPerson(statements, each);
    return view === "missing"
      ? []
      : [{ statementId: each.statement_id, view, parts: parts([...chosenFor(statements, each), ...outcomes(each.statement_id)]) }];
  });
  const made: SafetyDocument = {
    form: "ownterms-safety-document-1",
    documentId,
    language,
    person,
    madeBy,
    safety: parts(steps),
    tries,
  };
  return withoutView(statements).length === 0 && holdsOwnView(made) ? made : null;
}

/** A word of the person's own, or the recorded reason why there is none. The database holds to the same. */
const holdsOwnView = ({ safety, tries }: Pick<SafetyDocument, "safety" | "tries">): boolean =>
  [...safety, ...tries.flatMap((each) => each.parts)]
    .flatMap((part) => part.statements)
    .some(({ voice, kind }) => voice === "own" || voice === "confirmed" || kind === "view-absent");
