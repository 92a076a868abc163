import { isId, newId } from "../../ground/core/id.ts";
import type { Statement } from "../statements/statement.ts";
import type { Unsaved } from "./unsaved.ts";

/** What a form shows: the ids that make sending it twice harmless, and everything typed so far. */
export type Draft = {
  id: string;
  statementId: string;
  based: string;
  fields: Record<string, string>;
  /** what it goes on from; only where it was written before and not saved */
  begun?: Unsaved;
  /** others that were begun on such a form and not saved */
  alike?: Unsaved[];
};

type In = { unsaved: Unsaved[]; place: { kind: string }; asked?: { query: Record<string, string | undefined> } };

/**
 * Something new, beginning with these fields; or what was begun on a form that began with the same, and not saved: the
 * one that the address names, or the newest.
 */
export function newDraft({ unsaved, place: { kind }, asked }: In, fields: Record<string, string> = {}): Draft {
  const beginsAlike = (each: Unsaved) => Object.entries(fields).every(([name, value]) => each.fields[name] === value);
  const all = unsaved.filter((each) => each.kind === kind && each.based_on === null && beginsAlike(each));
  const begun = all.find((each) => each.draft_id === asked?.query.draft) ?? all[0];
  const alike = all.filter((each) => each !== begun && !begun?.others?.some((other) => other.draft_id === each.draft_id));
  return begun ? { ...resumed(begun), alike } : { id: newId(), statementId: newId(), based: "", fields };
}

/** To write on from what is there, or from what was written since and not saved. */
export function draftOf({ unsaved }: Pick<In, "unsaved">, entry: Statement): Draft {
  const begun = unsaved.find((each) => each.statement_id === entry.statement_id);
  const fields = textsOf(entry.body);
  if (begun) return { ...resumed(begun), fields: { ...fields, ...begun.fields } };
  return { id: newId(), statementId: entry.statement_id, based: entry.revision_id, fields };
}

const resumed = (begun: Unsaved): Draft => ({
  id: begun.draft_id,
  statementId: begun.statement_id,
  based: begun.based_on ?? "",
  fields: begun.fields,
  begun,
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
