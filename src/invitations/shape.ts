import { z } from "zod";
import { TEAM_ROLES } from "../core/actor.ts";
import { id, words } from "../record/text.ts";

export const maybeEmail = z
  .union([z.literal(""), z.email({ error: "email-wrong" }).max(254, { error: "email-wrong" })])
  .optional()
  .transform((given) => given ?? "");
const maybeName = words(100)
  .optional()
  .transform((given) => (given ?? "").trim());

export const INVITE_PERSON = z.object({ id: id(), team: id(), name: maybeName, email: maybeEmail });
export const INVITE_MEMBER = z.object({
  id: id(),
  team: id(),
  role: z.enum(TEAM_ROLES, { error: "choice-wrong" }),
  name: maybeName,
  email: maybeEmail,
});
