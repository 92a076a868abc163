import canonicalize from "canonicalize";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { SignedBy } from "../sealed/content.ts";
import { sign } from "../sealed/store.ts";
import { digestOf } from "../sealed/seal.ts";
import { readJson } from "../../ground/core/read-json.ts";
import type { Problems } from "../../ground/core/result.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, openAsked, send, signInFirst, wantsJson, type Answer, type Asked } from "../../web/route.ts";
import { signHereForm, withPasskey, withPin } from "./shape.ts";
import { whatIs } from "./room.ts";
import { enter, idsOf, pathOf, PLAN, show } from "./show.tsx";
import { capacityOf, stopsPin, stopsSigning } from "./witnessing.ts";
import { PLAN_WORDS } from "./words.ts";

/**
 * A participant signs with a proof of their own, PIN or passkey, on a device where another participant is signed in.
 * Three steps, as a proof is checked on a connection of its own: what the holder of the device may lend it for; the
 * proof; then signing as the one who proved it.
 */
export function signHere(ctx: Context): void {
  const path = `${PLAN}/sign-here`;
  ctx.fastify.post(path, (request, reply) => signWith(ctx, request, reply, withPin, "pin", checkPin));
  ctx.fastify.post(`${path}/passkey`, (request, reply) => signWith(ctx, request, reply, withPasskey, "passkey", checkPasskey));
  ctx.fastify.post(`${path}/passkey/options`, (request, reply) => passkeyOptions(ctx, request, reply));
}

type Form = z.infer<typeof signHereForm>;
/** What is wrong with the proof, or null where it holds. */
type Check<T extends Form> = (ctx: Context, form: T, asked: Asked, name: string) => Promise<Problems | null>;

async function signWith<T extends Form>(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  shape: z.ZodType<T>,
  how: "pin" | "passkey",
  check: Check<T>,
): Promise<FastifyReply> {
  const lent = await lend(ctx, request, shape);
  if ("refused" in lent) return send(reply, lent.refused);
  const { form, asked, what, capacity, name } = lent;
  const problems = await check(ctx, form, asked, name);
  if (problems) return send(reply, await again(ctx, request, problems));
  await transaction(ctx.database.pool, { provenAccount: form.accountId }, async (tx, actor) => {
    if (!actor) throw new NotHere();
    const ids = idsOf(asked.params);
    const { id: signatureId, accountId, stance, reason, digest } = form;
    const lent = { sessionId: asked.actor.sessionId, lentBy: asked.actor.accountId };
    const by = { accountId, how, recordedBy: null, askAgainOn: null, ...lent };
    await sign(tx, ctx.seals, { ...ids, ...by, signatureId, stance, reason, digest, capacity });
    tellAccess(tx, actor, { ...ids, act: "signed", right: "agreement", what });
  });
  return send(reply, { redirect: `${pathOf(asked.params)}?done=signed#signed` });
}

/** Only somebody who is concerned lends their device, only to another who is, and for the words that were shown. */
async function lend<T extends Form>(
  ctx: Context,
  request: FastifyRequest,
  shape: z.ZodType<T>,
): Promise<{ form: T; asked: Asked; what: string[]; capacity: SignedBy["capacity"]; name: string } | { refused: Answer }> {
  return openAsked(ctx, request, async (asked) => {
    if (!asked) return { refused: signInFirst(request, wantsJson(request)) };
    const room = await enter(ctx, asked);
    const refuse = (problems: Problems): { refused: Answer } => ({
      refused: asked.wantsJson ? { json: { ok: false, problems } } : show(ctx, asked, room, problems, "sign-here"),
    });
    const parsed = parse(shape, asked.form, asked.language);
    if (!parsed.ok) return refuse(parsed.problems);
    const participant = room.document.content.participants.find((each) => each.accountId === parsed.value.accountId);
    if (!participant) throw new NotHere();
    if (parsed.value.digest !== room.row.digest) return refuse({ "": PLAN_WORDS[asked.language].wordsChanged });
    const { accountId } = parsed.value;
    const stops =
      (shape === (withPin as unknown) && stopsPin(room, asked.language)) || stopsSigning(room, accountId, parsed.value, asked.language);
    if (stops) return refuse(stops);
    if (room.newer) return refuse({ "": PLAN_WORDS[asked.language].newerVersion });
    return {
      form: parsed.value,
      asked,
      what: whatIs(room.row.kind),
      capacity: capacityOf(room, accountId, parsed.value),
      name: participant.name,
    };
  });
}

/** The page again with what was typed, but for the proof. */
const again = (ctx: Context, request: FastifyRequest, problems: Problems): Promise<Answer> =>
  openAsked<Answer>(ctx, request, async (asked) =>
    asked ? show(ctx, asked, await enter(ctx, asked), problems, "sign-here") : signInFirst(request, wantsJson(request)),
  );

const checkPin: Check<z.infer<typeof withPin>> = async (ctx, { accountId, pin }, { language }, name) => {
  const proof = await ctx.accounts.checkPin(accountId, pin);
  if (proof.ok) return null;
  const words = PLAN_WORDS[language];
  const said: Record<string, string> = { "pin-missing": words.pinNone, paused: words.pinPause(name) };
  return { pin: said[Object.values(proof.problems)[0]!] ?? words.pinWrong };
};

const checkPasskey: Check<z.infer<typeof withPasskey>> = async (ctx, form, { params, language }) => {
  const proof = await ctx.accounts.verifyPasskeyAssertion(form.accountId, matterOf(form, params), form.challengeId, readJson(form.passkey));
  return proof.ok ? null : { "": PLAN_WORDS[language].passkeyFailed };
};

async function passkeyOptions(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const lent = await lend(ctx, request, signHereForm);
  if ("refused" in lent) return send(reply, lent.refused);
  const { form, asked } = lent;
  const { challengeId, options } = await ctx.accounts.passkeySigning(form.accountId, matterOf(form, asked.params));
  const none = options.allowCredentials?.length === 0;
  const problems = { "": PLAN_WORDS[asked.language].passkeyNone };
  return send(reply, { json: none ? { ok: false, problems } : { ok: true, challengeId, options } });
}

/** What the passkey is asked to sign: this stance and this reason, and what is said of capacity, on exactly these words, nothing else. */
const matterOf = ({ digest, stance, reason, capacity, capacityWords }: Form, params: Record<string, string>): string =>
  digestOf(canonicalize({ ...idsOf(params), digest, stance, reason, ...(capacity && { capacity, capacityWords }) })!);
