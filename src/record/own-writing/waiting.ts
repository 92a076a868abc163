import { z } from "zod";
import { isId } from "../../ground/core/id.ts";
import type { ServerKey } from "./server-key.ts";
import { explain } from "../../ground/core/problems.ts";
import { fromBase64 } from "../../web/islands/pocket/bytes.ts";
import { open } from "../../web/islands/pocket/seal.ts";
import { matterOf } from "../../web/islands/unsaved/shelf.ts";
import { localPath } from "../../web/local-path.ts";
import type { Answer, Asked } from "../../web/route.ts";

const path = z.string().refine((text) => text === "" || localPath(text) === text);
const waiting = z.object({
  path,
  place: z.string().max(400),
  save: z.object({
    fields: z.record(z.string().max(60), z.union([z.string(), z.array(z.string())])),
    version: z.string().refine(isId),
    from: z.array(z.string().refine(isId)).max(40),
  }),
});

/**
 * Opens words that wait on a device, sealed for this server, for whoever wrote them and is signed in: the form that they
 * were written in sends them as it would have. Nobody else's open here, whoever has the device.
 */
export async function openWaiting({ actor, form, language }: Asked, key: ServerKey): Promise<Answer> {
  if (form.key !== key.id) return { json: { ok: false, why: "key" }, status: 409 };
  const said = waiting.safeParse(await opened(form.sealed, actor.accountId, key));
  if (!said.success) return { json: { ok: false, problems: { "": explain("id-wrong", language) } }, status: 422 };
  return { json: { ok: true, waiting: said.data } };
}

async function opened(sealed: unknown, account: string, key: ServerKey): Promise<unknown> {
  if (typeof sealed !== "string") return null;
  try {
    return JSON.parse(await open(key.privateKey, matterOf(account), fromBase64(sealed)));
  } catch {
    // sealed by or for somebody else, nothing in it can be told from noise: it stays on the device
    return null;
  }
}
