import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { localPath } from "../../web/local-path.ts";
import { send, signInFirst, wantsJson, whoAsks, type Answer } from "../../web/route.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { From, Self } from "./accounts.ts";
import type { AccountProblems } from "./problems.ts";
import { ACCOUNT_WORDS } from "./words.ts";

export const fromOf = (request: FastifyRequest): From => ({
  address: request.ip,
  userAgent: request.headers["user-agent"] ?? "",
  cookies: request.headers.cookie,
});
export const nextOf = (form: unknown): string => localPath(textIn(form, "next")) ?? "/";

export function inWords(problems: AccountProblems, language: Language): Problems {
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, ACCOUNT_WORDS[language].problems[problem]]));
}

/** Cookies first: `send` ends the reply. */
export function sendWith(reply: FastifyReply, setCookies: string[], answer: Answer): FastifyReply {
  for (const cookie of setCookies) reply.header("set-cookie", cookie);
  return send(reply, answer);
}

export type Mine = { actor: Actor; self: Self; language: Language; request: FastifyRequest; reply: FastifyReply; form: unknown };

/**
 * A route about one's own account. Unlike others it holds no transaction while it works: accounts keep to connections
 * of their own.
 */
export function ownRoute(
  ctx: Context,
  method: "GET" | "POST",
  path: string,
  work: (mine: Mine) => Promise<Answer & { setCookies?: string[] }>,
): void {
  ctx.fastify.route({
    method,
    url: path,
    handler: async (request, reply) => {
      const actor = await whoAsks(ctx, request);
      if (!actor) return send(reply, signInFirst(request, wantsJson(request)));
      const self = { token: ctx.accounts.readSessionToken(request.headers.cookie)!, accountId: actor.accountId };
      const { setCookies = [], ...answer } = await work({ actor, self, language: actor.language, request, reply, form: request.body });
      return sendWith(reply, setCookies, answer as Answer);
    },
  });
}
