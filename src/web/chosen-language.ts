import type { FastifyReply } from "fastify";
import type { Language } from "../ground/core/language.ts";
import type { Context } from "./context.ts";

const A_YEAR = 31_536_000;

/** Pages that nobody is signed in to yet, errors among them, come in the language that was chosen last. */
export function rememberLanguage(ctx: Context, reply: FastifyReply, language: Language, howLong: "a year" | "this session"): void {
  reply.setCookie("ownterms_language", language, {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: ctx.config.baseUrl.startsWith("https:"),
    ...(howLong === "a year" && { maxAge: A_YEAR }),
  });
}
