import canonicalize from "canonicalize";
import type { Language } from "../../ground/core/language.ts";
import { kindNamed, type Kinds } from "../../record/statements/kinds.ts";
import { whoseWords, type Revision } from "../../record/statements/statement.ts";
import type { AgreedStatement, AgreementContent } from "./content.ts";
import { sealOfFacts, type Found } from "./chain.ts";

export type SealedRevision = Revision & { facts: object; whole: object };

/** What of a sentence is not what was sealed: its body, voice, author, writer, date and place, never how it is worded today. */
export function revisionReasons(
  statement: AgreedStatement,
  revision: SealedRevision | undefined,
  person: AgreementContent["person"],
): string[] {
  const { revisionId } = statement;
  if (!revision) return [`the revision ${revisionId} is gone`];
  const scribe = revision.scribe_id === null ? null : { accountId: revision.scribe_id, name: revision.scribe_name ?? "" };
  const pairs: Record<string, [unknown, unknown]> = {
    "says something else": [statement.body, revision.body],
    "is in another voice": [statement.voice, revision.voice],
    "is by somebody else": [statement.author, whoseWords(revision, person)],
    "was written down by somebody else": [statement.scribe, scribe],
    "is of another time": [statement.saidAt, revision.created_at.toISOString()],
    "is of another kind": [
      [statement.kind, statement.section],
      [revision.kind, revision.section],
    ],
    "is of another statement": [statement.statementId, revision.statement_id],
    "was said under another authority": [
      [statement.acting?.authorityId ?? null, statement.acting?.as ?? null],
      [revision.acting_under ?? null, revision.acting_as ?? null],
    ],
  };
  return Object.entries(pairs)
    .filter(([, [sealed, now]]) => canonicalize(sealed) !== canonicalize(now))
    .map(([what]) => `the revision ${revisionId} ${what}`);
}

/** An agreement from before bodies were sealed: what its revisions were when the chain began. */
export function foundReasons(found: Found, revisions: SealedRevision[]): string[] {
  const now = new Map(revisions.map((each) => [each.revision_id, sealOfFacts(each.facts)]));
  return Object.entries(found.revisions).flatMap(([id, seal]) =>
    !now.has(id)
      ? [`the revision ${id} is gone`]
      : now.get(id) === seal
        ? []
        : [`the revision ${id} is not what it was when its chain began`],
  );
}

/** What its revisions were when it was put forward: what each is about and under, too, and in which role it was written. */
export function wholeReasons(sealed: Record<string, string>, revisions: SealedRevision[]): string[] {
  return revisions.flatMap(({ revision_id: id, whole }) =>
    sealed[id] === undefined || sealed[id] === sealOfFacts(whole) ? [] : [`the revision ${id} is not what it was when it was put forward`],
  );
}

/** The old rule: how its sentences would be worded today. What differs may be a word of a page that was put better since. */
export function wordingReasons(statements: AgreedStatement[], revisions: SealedRevision[], kinds: Kinds, language: string): string[] {
  const byId = new Map(revisions.map((each) => [each.revision_id, each]));
  return statements.flatMap((statement) => {
    const revision = byId.get(statement.revisionId);
    if (!revision) return [`the revision ${statement.revisionId} is gone`];
    const lines = kindNamed(kinds, revision.kind).lines(revision.body, language as Language);
    const same = JSON.stringify(lines.map((line) => line.text)) === JSON.stringify(statement.lines.map((line) => line.text));
    return same ? [] : [`the revision ${statement.revisionId} says something else`];
  });
}
