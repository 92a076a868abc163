import { writtenWhole, type Language } from "../../ground/core/language.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { allOf, buildParts, howMade, type Became } from "./build.ts";
import type { AgreementContent, AgreementDocument, Keep, Participant } from "./content.ts";
import { canonicalText, digestOf } from "./seal.ts";
import type { PuttingForward } from "./store.ts";

export type Draft = {
  agreementId: string;
  meetingId: string;
  kind: string;
  language: Language;
  version: number;
  previousAgreementId: string | null;
  person: AgreementContent["person"];
  by: Participant;
  at: Date;
  reviewOn: string;
  participants: Participant[];
  chosen: { statement_id: string; part: string }[];
  statements: Statement[];
  became: Became[];
  corrected: string[];
  consents: AgreementDocument["consents"];
  keeps: Keep[];
  kinds: Kinds;
};

/** Exactly what is put forward: the content, its canonical text and seal, and how it was made. Pure. */
export function prepare(draft: Draft): PuttingForward {
  const language = writtenWhole(draft.language);
  const parts = buildParts(draft.chosen, draft.statements, draft.became, draft.kinds, language, draft.person);
  const content: AgreementContent = {
    form: "ownterms-agreement-2",
    agreementId: draft.agreementId,
    kind: draft.kind,
    language,
    version: draft.version,
    previousAgreementId: draft.previousAgreementId,
    person: draft.person,
    putForward: { by: draft.by, at: draft.at.toISOString() },
    reviewOn: draft.reviewOn,
    participants: draft.participants,
    parts,
    keeps: draft.keeps,
  };
  const text = canonicalText(content);
  const statements = allOf(parts);
  const suggestions = draft.statements.filter((each) => each.kind === "suggestion");
  return {
    personId: draft.person.personId,
    meetingId: draft.meetingId,
    content,
    text,
    digest: digestOf(text),
    revisionIds: statements.map((each) => each.revisionId),
    statementIds: statements.map((each) => each.statementId),
    howMade: { ...howMade(parts, suggestions, draft.became, draft.corrected), consents: draft.consents },
  };
}

/** A seal of all that somebody reads before they put it forward: words under their headings, who takes part, the review day. */
export const readingOf = ({ content }: PuttingForward): string =>
  digestOf(canonicalText({ ...content, agreementId: "", putForward: { ...content.putForward, at: "" } }));
