import { documentOf, sign, readAgreement } from "../../agreements/sealed/store.ts";
import { signForm } from "../../agreements/plan/shape.ts";
import { capacityOf, mayBindInLaw, stopsSigning } from "../../agreements/plan/witnessing.ts";
import { PLAN_WORDS } from "../../agreements/plan/words.ts";
import { parse } from "../../ground/core/problems.ts";
import type { Arriving, Judged } from "../../record/on-device/arrived.ts";
import { POCKET_WORDS } from "./words.ts";

/** What the person says to words that were put forward. */
export const STANCE = "stance";

/**
 * A stance that waited on a device. It was no signature there: it becomes one here, today, if the words can still be
 * signed now. Where they were taken back or made anew meanwhile, the person is told so, and their own words stay with them.
 */
export const arriveStance: Arriving = async ({ seals, house: { families } }, { tx, actor, personId, language }, { id, about, fields }) => {
  const no = (text: string): Judged => ({ ok: false, problems: { "": text } });
  const words = POCKET_WORDS[language];
  const row = about === "" ? null : await readAgreement(tx, personId, about);
  if (!row) return no(words.stanceGone);
  // it had arrived, and only the answer was lost: what happened since does not undo it
  if (row.signatures.some((each) => each.signature_id === id && each.account_id === actor.accountId)) return { ok: true, clash: false };
  if (row.withdrawn_at !== null) return no(words.stanceTakenBack);
  if (row.superseded_by !== null) return no(words.stanceNewer(families.of(row.kind).words[language].it));
  const parsed = parse(signForm, { ...fields, id }, language);
  if (!parsed.ok) return parsed;
  if (parsed.value.digest !== row.digest) return no(PLAN_WORDS[language].wordsChanged);
  const { accountId } = actor;
  const family = families.of(row.kind);
  const room = { row, family, document: documentOf(row) };
  // a device that keeps plans is opened by a few digits: whoever knows them could have said it
  if (mayBindInLaw(families, row.kind)) return no(words.stanceBinds(families.of(row.kind).words[language].it));
  // what else these words ask of whoever signs is asked on their page alone
  if (stopsSigning(room, accountId, parsed.value, language)) return no(words.stanceAsksMore(families.of(row.kind).words[language].it));
  const { stance, reason, digest } = parsed.value;
  await sign(tx, seals, {
    personId,
    agreementId: about,
    signatureId: id,
    accountId,
    stance,
    reason,
    digest,
    how: "own sign-in",
    recordedBy: null,
    sessionId: actor.sessionId,
    askAgainOn: null,
    capacity: capacityOf(room, accountId, parsed.value),
  });
  return { ok: true, clash: false };
};
