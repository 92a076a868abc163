import { z } from "zod";
import { TEAM_ROLES } from "../../ground/core/actor.ts";
import { isBlank } from "../../ground/core/visible.ts";
import { id, nameWords } from "../../ground/core/text.ts";

export const maybeEmail = z
  .union([z.literal(""), z.email({ error: "email-wrong" }).max(254, { error: "email-wrong" })])
  .optional()
  .transform((given) => given ?? "");
/** A name of whoever is invited, where it is known. */
const maybeName = z
  .union([
    z
      .string()
      .refine(isBlank)
      .transform(() => ""),
    nameWords(),
  ])
  .optional()
  .transform((given) => given ?? "");

export const INVITE_PERSON = z.object({ id: id(), team: id(), name: maybeName, email: maybeEmail });
export const INVITE_MEMBER = z.object({
  id: id(),
  team: id(),
  role: z.enum(TEAM_ROLES, { error: "choice-wrong" }),
  name: maybeName,
  email: maybeEmail,
});
