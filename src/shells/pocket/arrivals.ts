import { z } from "zod";
import { isId } from "../../ground/core/id.ts";
import { explain } from "../../ground/core/problems.ts";
import type { Context } from "../../web/context.ts";
import type { Answer } from "../../web/route.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { fromBase64 } from "../../web/islands/pocket/bytes.ts";
import { arrivalOf } from "../../web/islands/pocket/outbox.ts";
import { open } from "../../web/islands/pocket/seal.ts";
import { ARRIVING } from "./arriving.ts";
import type { ServerKey } from "../../record/own-writing/server-key.ts";

const arrival = z.object({
  id: z.string().refine(isId),
  statementId: z.string().refine(isId),
  based: z.union([z.literal(""), z.string().refine(isId)]),
  kind: z.enum([...ARRIVING.keys()] as [string, ...string[]]),
  about: z.union([z.literal(""), z.string().refine(isId)]),
  fields: z.record(z.string().max(60), z.union([z.string(), z.array(z.string())])),
});

/**
 * Something that waited on a device arrives. It is judged as if it were said now, by whoever is signed in now; arriving
 * twice it is there once. Who wrote it must be who is here: it is sealed with the account's name.
 */
export async function arrive(ctx: Context, asked: PersonAsked, key: ServerKey): Promise<Answer> {
  const { actor, form, language } = asked;
  if (form.account !== actor.accountId) return { json: { ok: false, why: "account" }, status: 409 };
  if (form.key !== key.id) return { json: { ok: false, why: "key" }, status: 409 };
  const said = arrival.safeParse(await opened(form, actor.accountId, key));
  if (!said.success || said.data.id !== form.id)
    return { json: { ok: false, problems: { "": explain("id-wrong", language) } }, status: 422 };
  const judged = await ARRIVING.get(said.data.kind)!(ctx, asked, said.data);
  return { json: judged, status: judged.ok ? 200 : 422 };
}

/** null for what was not sealed for this server, this account and this id. */
async function opened({ sealed, id }: PersonAsked["form"], account: string, key: ServerKey): Promise<unknown> {
  if (typeof sealed !== "string" || typeof id !== "string") return null;
  try {
    return JSON.parse(await open(key.privateKey, arrivalOf(account, id), fromBase64(sealed)));
  } catch {
    // whoever made it, nothing in it can be told from noise: refused, and it stays on the device
    return null;
  }
}
