import { v5 } from "uuid";
import { idsOfPress } from "../by-pictures/answering.ts";
import { enterPictures } from "../by-pictures/entering.ts";
import { takePress } from "../by-pictures/pressing.ts";
import type { Visit } from "../../record/pictured/room.ts";
import { asOf, holdersOf, standing, type Asking, type Holder } from "../../record/pictured/rules.ts";
import { takeTurns, wasLast, wasTaken } from "../by-pictures/store.ts";
import { PICTURED_WORDS } from "../../record/pictured/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { NotHere } from "../../web/route.ts";
import type { Arrived, Arriving } from "../../record/on-device/arrived.ts";
import { POCKET_PICTURE_WORDS } from "./picture-words.ts";

/** What the person answers to a picture. */
export const PICTURE = "picture";

/**
 * An answer to a picture that waited on a device. The question was open there: where it was answered otherwise, or that
 * put away, elsewhere meanwhile, that stands, they are told so, and what they pressed stays with them.
 */
export const arrivePicture: Arriving = async (ctx, asked, { id, based, fields }) => {
  const { tx, personId, language } = asked;
  await takeTurns(tx, personId);
  const { visit, room, prepared } = await enterPictures(ctx, asked, personId, String(fields.room));
  // what is asked about something is asked there alone
  const asking = room?.subjects ? undefined : room?.askings(visit, null, prepared).find((each) => each.id === fields.question);
  if (!room || !asking) throw new NotHere();
  const { statements } = visit;
  const stands = standing(statements, asking);
  const isAsked = stands === null && asOf(statements, asking) === (fields.asOf ?? "");
  if (!isAsked && stands?.answer !== fields.answer && !(await goesOn(tx, visit, asking, { id, based })))
    return { ok: false, problems: { "": elsewhere(stands, language) } };
  const problem = await takePress(visit, room, asking, { ...fields, id, statementId: v5("statement", id) });
  return problem === null ? { ok: true, clash: false } : { ok: false, problems: { "": problem } };
};

/** This one came before and only the answer was lost; or nothing was answered since the one here that it was pressed after. */
async function goesOn(tx: Tx, { personId, statements }: Visit, asking: Asking, { id, based }: Pick<Arrived, "id" | "based">) {
  if (await wasTaken(tx, personId, idsOfPress({ id }, statements, asking))) return true;
  const holders = holdersOf(statements, asking).map(({ statement }) => statement.statement_id);
  return based !== "" && wasLast(tx, personId, holders, idsOfPress({ id: based }, statements, asking));
}

function elsewhere(stands: Holder | null, language: Language): string {
  const words = POCKET_PICTURE_WORDS[language];
  if (!stands) return words.putAwayElsewhere;
  const { voice, scribe_name } = stands.statement;
  const answer = PICTURED_WORDS[language].answer[stands.answer];
  return voice === "scribed" ? words.writtenElsewhere(answer, scribe_name ?? "") : words.answeredElsewhere(answer);
}
