import { z } from "zod";
import type { Result } from "../../ground/core/result.ts";
import { parse } from "../../ground/core/problems.ts";
import { say, type Sayer } from "../../record/statements/say.ts";
import { readStatement, type Said } from "../../record/statements/store.ts";
import { id, words } from "../../ground/core/text.ts";
import { AGAIN, askOn, FITS, type Fits } from "./again.ts";
import { safetyCheck } from "./shape.ts";

const checkForm = z.object({
  id: id(),
  fits: z.enum(FITS, { error: "choice-wrong" }),
  helped: words().default(""),
  again: z.enum(AGAIN, { error: "choice-wrong" }),
});

/**
 * Each time is an entry of its own, so that it can be read later how the plan fitted when. Sent twice it is there once,
 * also when a day lies between: the day to ask again is counted from the first time.
 */
export async function keepCheck(sayer: Sayer, personId: string, form: Record<string, unknown>): Promise<Result<Said & { fits: Fits }>> {
  const { tx, language, today } = sayer;
  const parsed = parse(checkForm, form, language);
  if (!parsed.ok) return parsed;
  const { id: checkId, fits, helped, again } = parsed.value;
  const before = await readStatement(tx, personId, checkId);
  const saved = await say(sayer, {
    personId,
    statementId: checkId,
    revisionId: checkId,
    kind: safetyCheck.kind,
    voice: "own",
    body: { fits, helped, askOn: before?.kind === safetyCheck.kind ? before.body.askOn : askOn(today, again) },
  });
  return saved.ok ? { ok: true, value: { ...saved.value, fits } } : saved;
}
