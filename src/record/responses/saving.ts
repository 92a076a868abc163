import type { Result } from "../../ground/core/result.ts";
import { tellAccess, type Right } from "../statements/access.ts";
import { say, type Saying } from "../statements/say.ts";
import { readStatement, type Said } from "../statements/store.ts";
import type { Asked } from "../../web/route.ts";

/** Says something new in somebody's record, and tells them who wrote, by which right. */
export async function saveNew(asked: Asked, saying: Omit<Saying, "basedOn">, right: Right = "grant"): Promise<Result<Said>> {
  const { tx, actor } = asked;
  const { personId } = saying;
  const saved = await say(asked, saying);
  if (saved.ok && !saved.value.repeated && actor.accountId !== personId) {
    const what = (await readStatement(tx, personId, saved.value.statementId))?.section;
    tellAccess(tx, actor, { personId, act: "wrote", right, what: what ? [what] : [], statementId: saved.value.statementId });
  }
  return saved;
}
