import { isId, newId } from "../core/id.ts";
import type { Statement } from "../record/statement.ts";
import type { Unsaved } from "./unsaved.ts";

/** What a form shows: the ids that make sending it twice harmless, and everything typed so far. */
export type Draft = {
  id: string;
  statementId: string;
  based: string;
  fields: Record<string, string>;
  /** since when it waits to be saved; only where it was written before and not saved */
  unsavedSince?: Date;
};

type In = { unsaved: Unsaved[]; place: { kind: string } };

/**
 * Something new, beginning with these fields; or what was begun on a form that began with the same, and not saved.
 */
export function newDraft({ unsaved, place: { kind } }: In, fields: Record<string, string> = {}): Draft {
  const beginsAlike = (each: Unsaved) => Object.entries(fields).every(([name, value]) => each.fields[name] === value);
  const begun = unsaved.find((each) => each.kind === kind && each.based_on === null && beginsAlike(each));
  return begun ? resumed(begun) : { id: newId(), statementId: newId(), based: "", fields };
}

/** To write on from what is there, or from what was written since and not saved. */
export function draftOf({ unsaved }: Pick<In, "unsaved">, entry: Statement): Draft {
  const begun = unsaved.find((each) => each.statement_id === entry.statement_id);
  const fields = textsOf(entry.body);
  if (begun) return { ...resumed(begun), fields: { ...fields, ...begun.fields } };
  return { id: newId(), statementId: entry.statement_id, based: entry.revision_id, fields };
}

const resumed = ({ draft_id, statement_id, based_on, fields, at }: Unsaved): Draft => ({
  id: draft_id,
  statementId: statement_id,
  based: based_on ?? "",
  fields,
  unsavedSince: at,
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
