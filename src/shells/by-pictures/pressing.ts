import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { idsOfPress, takeAnswer } from "./answering.ts";
import type { PictureRoom, Visit } from "../../record/pictured/room.ts";
import { saysOf, type Asking } from "../../record/pictured/rules.ts";
import { answerForm } from "../../record/pictured/shape.ts";
import { wasTaken } from "./store.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";

/** Takes what was pressed, in whatever way it came here. null, or why it was not kept. */
export async function takePress(visit: Visit, room: PictureRoom, asking: Asking, form: Record<string, unknown>): Promise<string | null> {
  const { asked, personId, own, statements, right } = visit;
  const { tx, actor, language } = asked;
  const parsed = parse(answerForm, form, language);
  if (!parsed.ok) return Object.values(parsed.problems)[0]!;
  const press = parsed.value;
  if (await wasTaken(tx, personId, idsOfPress(press, statements, asking))) return null;
  // what is kept is what was read: where the words are others by now, nothing is
  if (form.shown !== (saysOf(statements, asking) ?? "")) return PICTURE_PATH_WORDS[language].shownChanged;
  await takeAnswer({ asked, personId, own, statements }, asking, press);
  await room.after?.(visit, asking, press.answer, press.id);
  tellAccess(tx, actor, { personId, act: "wrote", right, what: [asking.section] });
  return null;
}
