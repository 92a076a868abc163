import type { FastifyRequest } from "fastify";
import { tryOnce } from "../accounts/attempts.ts";
import { fromOf, inWords, sendWith } from "../accounts/form.ts";
import { textIn } from "../../ground/core/text-in.ts";
import { recordAct } from "../acts/act.ts";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { languageOf, send, type Answer } from "../../web/route.ts";
import { typedFrom, typedOf, type Typed } from "./fields.tsx";
import { readInstallation } from "../../ground/installation/installation.ts";
import { problemsOf, readInstallationForm, readPart, sameCode } from "./rules.ts";
import { SetUpPage } from "./set-up-page.tsx";
import { FIRST_TEAM } from "./shape.ts";
import { setUp, type NewInstallation } from "./store.ts";
import { ORGANISATION_WORDS } from "./words.ts";

/** What is there before the set-up as well. */
const BEFORE = /^\/(set-up|assets|healthz|language|leave|help)(\/|\?|$)/;

/** The first start of an empty installation: every page leads to /set-up until somebody with the code has been through it. */
export function setUpRoutes(ctx: Context): void {
  const { fastify } = ctx;
  fastify.addHook("onRequest", async (request, reply) => {
    if (!ctx.installation.current.ready && !BEFORE.test(request.url)) return send(reply, { redirect: "/set-up" });
  });
  fastify.get("/set-up", async (request, reply) => {
    if (await isReady(ctx)) return send(reply, { redirect: "/" });
    return send(reply, {
      page: <SetUpPage language={languageOf(ctx, request)} typed={{ ...typedFrom(ctx.installation.current), name: "" }} />,
    });
  });
  fastify.post("/set-up", async (request, reply) => {
    if (await isReady(ctx)) return send(reply, { redirect: "/" });
    const { setCookies, ...answer } = await begin(ctx, request);
    return sendWith(reply, setCookies, answer as Answer);
  });
}

/** Another server on the same database may have been set up meanwhile. */
async function isReady(ctx: Context): Promise<boolean> {
  if (!ctx.installation.current.ready) ctx.installation.current = await readInstallation(ctx.database.pool);
  return ctx.installation.current.ready;
}

type Begun = Answer & { setCookies: string[] };

async function begin(ctx: Context, request: FastifyRequest): Promise<Begun> {
  const language = languageOf(ctx, request);
  const form = (request.body ?? {}) as Record<string, unknown>;
  const again = (problems: Problems, status = 422): Begun => ({
    page: <SetUpPage {...{ language, problems }} typed={withoutPassword(typedOf(form))} />,
    status,
    setCookies: [],
  });
  const words = ORGANISATION_WORDS[language].problems;
  const code = await tryOnce(ctx.database.accounts, { kind: "setUp", of: "" }, async () => isTheCode(ctx, textIn(form, "code")));
  if (code !== "right") return again({ code: words[code === "paused" ? "paused" : "code"] }, code === "paused" ? 429 : 422);
  const given = read(form, language);
  const administrator = administratorOf(form, language);
  const wrong = accountProblems(inWords(ctx.accounts.newAccountProblems(administrator), language));
  if (!given.ok || Object.keys(wrong).length > 0) return again({ ...problemsOf(given), ...wrong });
  const account = await ctx.accounts.createAccount(administrator);
  if (!account.ok) return again(accountProblems(inWords(account.problems, language)));
  return finish(ctx, request, account.value, given.value);
}

const isTheCode = ({ setup }: Context, typed: string): boolean => setup.code !== null && sameCode(typed, setup.code);

function administratorOf(form: Record<string, unknown>, language: Language) {
  const field = (name: string) => textIn(form, name);
  return { name: field("adminName"), email: field("email"), username: field("username"), password: field("password"), language };
}

const withoutPassword = ({ password: _never, ...typed }: Typed): Typed => typed;

/** The administrator's name has another name here than on other forms, as the installation has one too. */
const accountProblems = ({ name, ...others }: Problems): Problems => (name ? { ...others, adminName: name } : others);

function read(form: Record<string, unknown>, language: Language): Result<NewInstallation> {
  const installation = readInstallationForm(form, language);
  const first = readPart(FIRST_TEAM, form, language);
  if (!installation.ok || !first.ok) return refuse(problemsOf(installation, first));
  return ok({ ...installation.value, ...first.value, organisationId: newId(), teamId: newId() });
}

async function finish(ctx: Context, request: FastifyRequest, accountId: string, given: NewInstallation): Promise<Begun> {
  const { pool } = ctx.database;
  const done = await transaction(pool, { token: null }, (tx) => setUp(tx, accountId, given));
  if (done) await transaction(pool, { provenAccount: accountId }, (tx) => recordAct(tx, { accountId }, { kind: "set-up" }));
  // of two at once, one has set it up; the other's account must not stay
  if (!done) await ctx.accounts.closeAccount(accountId);
  ctx.setup.code = null;
  ctx.installation.current = await readInstallation(pool);
  if (!done) return { redirect: "/", setCookies: [] };
  const session = await ctx.accounts.openSession(accountId, false, fromOf(request));
  return { redirect: "/administration?done=ready", setCookies: session?.setCookies ?? [] };
}
