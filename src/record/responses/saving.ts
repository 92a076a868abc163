import { isId } from "../../ground/core/id.ts";
import { refuse, type Problems, type Result } from "../../ground/core/result.ts";
import { tellAccess, type Right } from "../statements/access.ts";
import { kindNamed, type Kinds } from "../statements/kinds.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { save, type Saving } from "../statements/save.ts";
import { secondId } from "../statements/second-id.ts";
import { readStatement, type Said } from "../statements/store.ts";
import type { Asked } from "../../web/route.ts";
import { wasSaid } from "./store.ts";

/**
 * Saves something new. A form that was sent before is harmless. Ids that are none are refused with everything that is to
 * mend told at once, so that what was typed can be shown again. A form that was open in two places and sent from both
 * makes two entries: the second under an id of its own.
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
  const isElse = taken !== null && !(await wasSaid(tx, personId, statementId, revisionId));
  if (isElse && (taken.kind !== kind || taken.author_id !== actor.accountId)) return refuse(badIds);
  const own = isElse ? { ...saving, statementId: secondId(statementId, revisionId) } : saving;
  const saved = await save(tx, actor, kinds, language, { ...own, basedOn: null });
  if (saved.ok && !saved.value.repeated) {
    const what = (await readStatement(tx, personId, saved.value.statementId))?.section;
    tellAccess(tx, actor, { personId, act: "wrote", right, what: what ? [what] : [], statementId: saved.value.statementId });
  }
  return saved;
}
