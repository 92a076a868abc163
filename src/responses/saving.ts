import { isId } from "../core/id.ts";
import { refuse, type Problems, type Result } from "../core/result.ts";
import { tellAccess, type Right } from "../record/access.ts";
import { kindNamed, type Kinds } from "../record/kinds.ts";
import { explain, parse } from "../record/problems.ts";
import { save, type Saving } from "../record/save.ts";
import { readStatement, type Said } from "../record/store.ts";
import type { Asked } from "../web/route.ts";
import { wasSaid } from "./store.ts";

/**
 * Saves something new. A form that was sent before is harmless; ids that are none, and an id that holds other words,
 * are refused with everything that is to mend told at once, so that what was typed can be shown again.
 */
export async function saveNew(asked: Asked, kinds: Kinds, saving: Omit<Saving, "basedOn">, right: Right = "grant"): Promise<Result<Said>> {
  const { tx, actor, language } = asked;
  const { personId, statementId, revisionId, kind, body } = saving;
  const badIds: Problems = { "": explain("id-wrong", language) };
  if (!isId(statementId) || !isId(revisionId)) {
    const parsed = parse(kindNamed(kinds, kind).body, body, language);
    return refuse({ ...badIds, ...(parsed.ok ? {} : parsed.problems) });
  }
  const taken = await readStatement(tx, personId, statementId);
  if (taken && !(await wasSaid(tx, personId, statementId, revisionId))) return refuse(badIds);
  const saved = await save(tx, actor, kinds, language, { ...saving, basedOn: null });
  if (saved.ok && !saved.value.repeated) {
    const what = (await readStatement(tx, personId, statementId))?.section;
    tellAccess(tx, actor, { personId, act: "wrote", right, what: what ? [what] : [], statementId });
  }
  return saved;
}
