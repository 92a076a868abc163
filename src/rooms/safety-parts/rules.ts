import { changedSince } from "../../agreements/sealed/changed.ts";
import { kindOf } from "../../agreements/sealed/family.ts";
import { documentOf, type AgreementRow } from "../../agreements/sealed/store.ts";
import type { AgreementDocument } from "../../agreements/sealed/content.ts";
import { entriesOf } from "../../record/own-writing/rules.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { SAFETY_PART } from "./family.ts";
import { safetyPart, type SafetyPart } from "./shape.ts";

/** One thing asked of somebody, and how it stands: not asked, or what was put forward last and whether it still says the same. */
export type Part = { entry: Statement<SafetyPart>; asked: AgreementDocument | null; changed: boolean };

export const partsOf = (statements: Statement[]): Statement<SafetyPart>[] => entriesOf<SafetyPart>(statements, safetyPart.kind).kept;

/** Each part the person keeps, with the newest of its agreements that was not taken back. */
export function standing(statements: Statement[], agreements: AgreementRow[], kinds: Kinds): Part[] {
  return partsOf(statements).map((entry) => {
    const kind = kindOf(SAFETY_PART.family, entry.statement_id);
    const row = agreements.find((each) => each.kind === kind && each.withdrawn_at === null);
    if (!row) return { entry, asked: null, changed: false };
    const asked = documentOf(row);
    return { entry, asked, changed: changedSince(asked.content, row.put_forward_at, statements, kinds).length > 0 };
  });
}
