import type { VNode } from "preact";
import type { Problems } from "../../ground/core/result.ts";
import type { Answer } from "../../web/route.ts";
import { answerKept, dropUnsaved, keepUnsaved } from "./unsaved.ts";
import { keep, type Kept, type PersonAsked } from "./keeping.ts";

type Saving = {
  kind: string;
  body: unknown;
  /** the form asks some of the fields: the others stay as they were */
  partly?: boolean;
  /** where to go when the form was sent with its button */
  next(kept: Kept): string;
  /** the same page again, with what to mend and everything typed */
  again(problems: Problems): Promise<VNode>;
};

/**
 * Saves a form of one's own words. What the script sends while one writes is kept aside, for the writer's eyes alone:
 * others read words once they are saved.
 */
export async function saveWriting(asked: PersonAsked, { kind, body, partly, next, again }: Saving): Promise<Answer> {
  if (asked.wantsJson) {
    return answerKept(await keepUnsaved(asked, { personId: asked.personId, statementId: asked.form.statementId, kind }));
  }
  const result = await keep(asked, kind, body, partly);
  if (!result.ok) return { page: await again(result.problems), status: 422 };
  await dropUnsaved(asked.tx, asked.form);
  return { redirect: next(result.value) };
}
