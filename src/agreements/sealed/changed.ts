import canonicalize from "canonicalize";
import type { Language } from "../../ground/core/language.ts";
import { kindNamed, type Kinds, type Line } from "../../record/statements/kinds.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { allOf } from "./build.ts";
import type { AgreedStatement, AgreementContent } from "./content.ts";

/** One statement that is no longer as it was agreed: its words, or what became of it. */
export type Change = { statementId: string; was: Line[]; now: Line[]; state: string; at: Date };

/**
 * What has changed since it was agreed, of what the reader may see now. Words agreed with a reader stay readable to
 * them; later words are theirs only while they are shared, so a statement they no longer see is not reported on.
 */
export function changedSince(content: AgreementContent, putForwardAt: Date, current: Statement[], kinds: Kinds): Change[] {
  // in the language it was put forward in: two ways of wording the same never read as a change
  const language = content.language as Language;
  const byId = new Map(current.map((each) => [each.statement_id, each]));
  const changes: Change[] = [];
  for (const was of allOf(content.parts)) {
    const now = byId.get(was.statementId);
    if (!now) continue;
    const lines = kindNamed(kinds, now.kind).lines(now.body, language);
    const reworded = now.revision_id !== was.revisionId && !sameWords(was, now.body, lines);
    const moved = now.state !== "" && now.state_at !== null && now.state_at > putForwardAt;
    if (reworded || moved)
      changes.push({
        statementId: was.statementId,
        was: was.lines,
        now: lines,
        state: moved ? now.state : "",
        at: moved ? now.state_at! : now.said_at,
      });
  }
  return changes;
}

/** By what was said, where that was sealed. Before it was, all there is to compare is how it read. */
const sameWords = (was: AgreedStatement, body: unknown, lines: Line[]): boolean =>
  was.body === undefined ? sameLines(was.lines, lines) : canonicalize(was.body) === canonicalize(body);

const sameLines = (a: Line[], b: Line[]): boolean => a.length === b.length && a.every((line, index) => line.text === b[index]!.text);
