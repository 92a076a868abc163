import { v5 } from "uuid";
import { idsOfPress } from "../by-pictures/answering.ts";
import { enterPictures } from "../by-pictures/entering.ts";
import { takePress } from "../by-pictures/pressing.ts";
import { answerOf } from "../by-pictures/rules.ts";
import { takeTurns, wasTaken } from "../by-pictures/store.ts";
import { PICTURE_PATH_WORDS } from "../by-pictures/words.ts";
import { NotHere } from "../web/route.ts";
import type { Arriving } from "./arrived.ts";
import { POCKET_WORDS } from "./words.ts";

/** What the person answers to a picture. */
export const PICTURE = "picture";

/**
 * An answer to a picture that waited on a device. The question was open there: where the person has answered it elsewhere
 * meanwhile, that stands, they are told so, and what they pressed stays with them.
 */
export const arrivePicture: Arriving = async (ctx, asked, { id, based, fields }) => {
  const { tx, personId, language } = asked;
  await takeTurns(tx, personId);
  const { visit, room, prepared } = await enterPictures(ctx, asked, personId, String(fields.room));
  // what is asked about something is asked there alone
  const asking = room?.subjects ? undefined : room?.askings(visit, null, prepared).find((each) => each.id === fields.question);
  if (!room || !asking) throw new NotHere();
  const { statements } = visit;
  // this one came before and only the answer was lost, or it was written on from one that came
  const ids = [id, based].filter((each) => each !== "").flatMap((each) => idsOfPress({ id: each }, statements, asking));
  const answered = answerOf(statements, asking);
  if (answered !== null && answered !== fields.answer && !(await wasTaken(tx, personId, ids)))
    return { ok: false, problems: { "": POCKET_WORDS[language].answeredElsewhere(PICTURE_PATH_WORDS[language].answer[answered]) } };
  const problem = await takePress(visit, room, asking, { ...fields, id, statementId: v5("statement", id) });
  return problem === null ? { ok: true, clash: false } : { ok: false, problems: { "": problem } };
};
