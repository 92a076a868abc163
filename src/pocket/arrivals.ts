import { z } from "zod";
import { isId } from "../core/id.ts";
import { explain } from "../record/problems.ts";
import { readStatement } from "../record/store.ts";
import { save } from "../record/save.ts";
import { wellnessEntry } from "../wellness-plan/shape.ts";
import { sectionOf, STEPS } from "../safety-plan/steps.ts";
import type { Context } from "../web/context.ts";
import type { Answer } from "../web/route.ts";
import type { PersonAsked } from "../own-writing/keeping.ts";
import { fromBase64 } from "../web/islands/pocket/bytes.ts";
import { arrivalOf } from "../web/islands/pocket/outbox.ts";
import { open } from "../web/islands/pocket/seal.ts";
import type { ServerKey } from "./server-key.ts";

/** What can be said without a signal. */
const KINDS: readonly string[] = [wellnessEntry.kind, ...STEPS.map(sectionOf)];

const arrival = z.object({
  id: z.string().refine(isId),
  statementId: z.string().refine(isId),
  based: z.union([z.literal(""), z.string().refine(isId)]),
  kind: z.enum(KINDS as [string, ...string[]]),
  about: z.union([z.literal(""), z.string().refine(isId)]),
  fields: z.record(z.string().max(60), z.union([z.string(), z.array(z.string())])),
});

/**
 * Something that waited on a device arrives. It is judged as if it were said now, by whoever is signed in now; arriving
 * twice it is there once. Who wrote it must be who is here: it is sealed with the account's name.
 */
export async function arrive(ctx: Context, asked: PersonAsked, key: ServerKey): Promise<Answer> {
  const { tx, actor, personId, form, language } = asked;
  if (form.account !== actor.accountId) return { json: { ok: false, why: "account" }, status: 409 };
  if (form.key !== key.id) return { json: { ok: false, why: "key" }, status: 409 };
  const said = arrival.safeParse(await opened(form, actor.accountId, key));
  if (!said.success) return { json: { ok: false, problems: { "": explain("id-wrong", language) } }, status: 422 };
  const { id, statementId, based, kind, about, fields } = said.data;
  const was = based === "" ? null : await readStatement(tx, personId, statementId);
  if (based !== "" && was?.kind !== kind) return { json: { ok: false, problems: { "": explain("id-wrong", language) } }, status: 404 };
  const saved = await save(tx, actor, ctx.kinds, language, {
    personId,
    statementId,
    revisionId: id,
    basedOn: based,
    kind,
    aboutId: about || null,
    voice: "own",
    body: fields,
  });
  return saved.ok ? { json: { ok: true, clash: saved.value.clash } } : { json: saved, status: 422 };
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
