import { isId, newId } from "../core/id.ts";
import type { Statement } from "../record/statement.ts";

/** What a form shows: the ids that make sending it twice harmless, and everything typed so far. */
export type Draft = { id: string; statementId: string; based: string; fields: Record<string, string> };

export const newDraft = (fields: Record<string, string> = {}): Draft => ({ id: newId(), statementId: newId(), based: "", fields });

/** To write on from what is there. */
export const draftOf = (entry: Statement): Draft => ({
  id: newId(),
  statementId: entry.statement_id,
  based: entry.revision_id,
  fields: textsOf(entry.body),
});

/** What was sent and could not be saved, exactly as it was typed. An id that is none is made anew. */
export const draftFrom = (form: Record<string, unknown>): Draft => ({
  id: isId(form.id) ? form.id : newId(),
  statementId: isId(form.statementId) ? form.statementId : newId(),
  based: isId(form.based) && isId(form.statementId) ? form.based : "",
  fields: textsOf(form),
});

/** Fields as they were typed; one that was sent twice keeps both. */
export const textsOf = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((each) => typeof each === "string")
        .join("\n"),
    ]),
  );
