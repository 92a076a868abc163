import { z } from "zod";
import { CAPACITIES } from "../sealed/content.ts";
import { day, id, words } from "../../ground/core/text.ts";

const reason = words(10_000).default("");
const STANCE = z.enum(["agree", "agree-but", "disagree", "witness"], { error: "choice-wrong" });

/** "I agree" and being a witness need no reason; the other two are nothing without one. */
const withReason = <T extends { stance: string; reason: string }>({ stance, reason: given }: T): boolean =>
  stance === "agree" || stance === "witness" || given.trim() !== "";
const MISSING = { error: "words-empty", path: ["reason"] };

/** What a practitioner says of the person's capacity; who is asked for it is decided in witnessing.ts. */
const capacity = z.union([z.literal("").transform(() => undefined), z.enum(CAPACITIES, { error: "choice-wrong" })]).optional();
const signing = z.object({ id: id(), digest: z.string(), stance: STANCE, reason, capacity, capacityWords: words(10_000).default("") });

export const signForm = signing.refine(withReason, MISSING);

const here = signing.extend({ accountId: id() });
const PIN = z.string({ error: "words-empty" }).min(1, { error: "words-empty" }).max(20);

/** Signing on a device where somebody else is signed in, before a proof of one's own, and with each. */
export const signHereForm = here.refine(withReason, MISSING);
export const withPin = here.extend({ pin: PIN }).refine(withReason, MISSING);
export const withPasskey = here
  .extend({ challengeId: z.string({ error: "words-empty" }).max(2_000), passkey: z.string({ error: "words-empty" }).max(20_000) })
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
