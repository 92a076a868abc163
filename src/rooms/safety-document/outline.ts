import type { Families } from "../../agreements/sealed/families.ts";
import type { AgreementContent } from "../../agreements/sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import { POSITIVE_RISK } from "../positive-risk/family.ts";
import { SAFETY_PART } from "../safety-parts/family.ts";
import { sectionsOf } from "../../agreements/documents/plan-items.ts";
import type { Outline } from "../../agreements/documents/plan-outline.ts";
import { formatWhen } from "../../web/dates.ts";
import type { SafetyDocument } from "./content.ts";
import type { DocumentRow } from "./store.ts";
import { DOCUMENT_WORDS } from "./words.ts";

/** One reading of the document: page, PDF and text are made of it, so that none can say less. */
export type DocumentOutline = { title: string; facts: string[]; sections: Outline["sections"]; digest: string };

export const documentOf = (row: DocumentRow): SafetyDocument => JSON.parse(row.content) as SafetyDocument;

export function documentOutline(families: Families, row: DocumentRow, language: Language, timeZone: string): DocumentOutline {
  const document = documentOf(row);
  const words = DOCUMENT_WORDS[language];
  const { name } = document.person;
  const absent = document.tries.some((each) => each.view === "absent");
  return {
    title: words.titleOf(name),
    facts: [
      words.made(document.madeBy.name, row.team_name, formatWhen(row.made_at, language, timeZone)),
      absent ? words.viewAbsent : words.viewOwn,
      words.level,
      row.read_at ? words.read(name, formatWhen(row.read_at, language, timeZone)) : words.notRead(name),
    ],
    sections: documentSections(families, document, language, timeZone),
    digest: row.digest,
  };
}

/** The safety plan step by step, then each thing the person wants to do, from both sides. */
export function documentSections(families: Families, document: SafetyDocument, language: Language, timeZone: string): Outline["sections"] {
  const read = (kind: string, parts: AgreementContent["parts"], of: string) =>
    sectionsOf(families, asAgreed(document, kind, parts), language, timeZone).map((each) => ({ ...each, part: `${of}${each.part}` }));
  return [
    ...read(SAFETY_PART.family, document.safety, ""),
    ...document.tries.flatMap(({ parts }, index) => read(POSITIVE_RISK.family, parts, `try-${index + 1}-`)),
  ];
}

/** What the views of agreements need to know to lay out statements under their headings. */
const asAgreed = (
  { documentId, language, person, madeBy }: SafetyDocument,
  kind: string,
  parts: AgreementContent["parts"],
): AgreementContent => ({
  form: "ownterms-agreement-1",
  agreementId: documentId,
  kind,
  language,
  version: 1,
  previousAgreementId: null,
  person,
  putForward: { by: madeBy, at: "" },
  reviewOn: "",
  participants: [madeBy],
  parts,
});
