import type { InLaw, SignedDocument } from "../../agreements/sealed/family.ts";
import type { AgreedStatement, SignedBy } from "../../agreements/sealed/content.ts";
import { stances } from "../../agreements/sealed/rules.ts";
import type { Language } from "../../ground/core/language.ts";
import { withdrawnIn } from "../../agreements/documents/aloud-lines.ts";
import { DOCUMENT_LAW_WORDS } from "./document-law-words.ts";
import { lawTextOf } from "./law-text.ts";
import { madeOfSigned } from "./rules.ts";
import { sectionOf } from "./topics.ts";

/**
 * Whether a refusal in a signed document may bind in law, and on what that rests, as whoever reads the document needs it: page,
 * paper, PDF, text and FHIR ask here. Null for everything else, and for a refusal whose words as they were kept are not known.
 */
export function inLawOf(doc: SignedDocument, statement: AgreedStatement, language: Language): InLaw | null {
  if (statement.kind !== sectionOf("treatment")) return null;
  const body = (statement.body ?? doc.bodies?.[statement.revisionId]) as { topic: string } | undefined;
  const law = body && lawTextOf(body, madeOfSigned(counting(doc), doc.content.person.personId), language, true);
  if (!law) return null;
  const gone = law.may !== "wish" && goneBy(doc, statement, language);
  if (gone) return { may: "gone", label: gone, lines: [] };
  return { may: law.may, label: law.label, lines: law.needs.map(({ text }) => text) };
}

/** Said once above refusals of which one may bind: what whoever treats the person still has to look at. */
export function lawNoteOf(doc: SignedDocument, statements: AgreedStatement[], language: Language): string {
  const binds = statements.some((each) => inLawOf(doc, each, language)?.may === "may-bind");
  return binds ? DOCUMENT_LAW_WORDS[language].note(doc.content.person.name) : "";
}

function goneBy(doc: SignedDocument, { statementId }: AgreedStatement, language: Language): string | null {
  const words = DOCUMENT_LAW_WORDS[language];
  if (doc.takenBackAt) return words.takenBack;
  if (doc.supersededBy) return words.replaced;
  return withdrawnIn(doc).has(statementId) ? words.withdrawn : null;
}

/** Of all that was signed, what counts: the newest word of each, and every witness; never what somebody says was not them. */
const counting = (doc: SignedDocument) =>
  doc.signatures
    .filter(
      (each) => !each.disputedAt && !each.onBehalf && (each.stance === "witness" || stances(doc).get(each.participant.accountId) === each),
    )
    .map(({ participant: { accountId }, stance, capacity, how }: SignedBy) => ({
      accountId,
      stance,
      capacity: capacity?.said ?? null,
      recorded: how === "recorded",
    }));
