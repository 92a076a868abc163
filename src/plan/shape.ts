import { z } from "zod";
import { day, id, words } from "../record/text.ts";

const reason = words(10_000).default("");
const STANCE = z.enum(["agree", "agree-but", "disagree"], { error: "choice-wrong" });

/** "I agree" needs no reason; the other two are nothing without one. */
const withReason = <T extends { stance: string; reason: string }>(form: T): boolean => form.stance === "agree" || form.reason.trim() !== "";
const MISSING = { error: "words-empty", path: ["reason"] };

export const signForm = z.object({ id: id(), digest: z.string(), stance: STANCE, reason }).refine(withReason, MISSING);

const here = z.object({ id: id(), digest: z.string(), stance: STANCE, reason, accountId: id() });
const PIN = z.string({ error: "words-empty" }).min(1, { error: "words-empty" }).max(20);

/** Signing on a device where somebody else is signed in, before a proof of one's own, and with each. */
export const signHereForm = here.refine(withReason, MISSING);
export const withPin = here.extend({ pin: PIN }).refine(withReason, MISSING);
export const withPasskey = here
  .extend({ challengeId: id(), passkey: z.string({ error: "words-empty" }).max(20_000) })
  .refine(withReason, MISSING);

/** That somebody could not or would not take part: recorded by whoever asked, with when they are asked again. */
export const absenceForm = z.object({
  id: id(),
  digest: z.string(),
  accountId: id(),
  stance: z.enum(["could-not", "would-not"], { error: "choice-wrong" }),
  reason: words(10_000).refine((text) => text.trim() !== "", { error: "words-empty" }),
  askAgainOn: day(),
});
