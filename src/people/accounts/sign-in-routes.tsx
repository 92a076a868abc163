import type { FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../ground/core/language.ts";
import { readJson } from "../../ground/core/read-json.ts";
import { rememberLanguage } from "../../web/chosen-language.ts";
import type { Context } from "../../web/context.ts";
import { KEPT_WORDS } from "../../web/kept-words/words.ts";
import { stampIn } from "../../web/drawn-for.ts";
import { languageOf, send, openAsked, whoAsks, type Answer } from "../../web/route.ts";
import { fromOf, inWords, nextOf, sendWith } from "./form.ts";
import { textIn } from "../../ground/core/text-in.ts";
import type { AccountProblems } from "./problems.ts";
import type { SignedIn } from "./sessions.ts";
import { isSharedDevice, sharedCookie, triedCookie } from "../../web/session-cookie.ts";
import {
  COOKIES_TRIED,
  ForgotPage,
  ForgotSentPage,
  ResetOverPage,
  ResetPage,
  SecondStepPage,
  SignInPage,
  SignOutPage,
  StillInPage,
} from "./sign-in-pages.tsx";
import { UseWayBackPage } from "./way-in-pages.tsx";
import { ACCOUNT_WORDS } from "./words.ts";

type Handler = (asked: {
  request: FastifyRequest;
  reply: FastifyReply;
  language: Language;
  form: unknown;
  query: unknown;
}) => Promise<FastifyReply>;

/** For whoever is not signed in yet. */
export function signInRoutes(ctx: Context): void {
  const open = (method: "GET" | "POST", url: string, work: Handler) =>
    ctx.fastify.route({
      method,
      url,
      handler: (request, reply) => work({ request, reply, language: languageOf(ctx, request), form: request.body, query: request.query }),
    });

  open("GET", "/sign-in", async ({ request, reply, language, query }) => {
    const actor = await whoAsks(ctx, request);
    // whoever comes to a device that others use may be another than who forgot to sign out
    if (actor?.sharedDevice) return send(reply, { page: <StillInPage language={actor.language} actor={actor} next={nextOf(query)} /> });
    if (actor) return send(reply, { redirect: nextOf(query) });
    const typed = { ...typedIn(query), sharedDevice: isSharedDevice(request.headers.cookie) };
    const page = <SignInPage language={language} typed={typed} notice={noticeFor(query, language)} />;
    return sendWith(reply, tryCookies(ctx, request), { page });
  });

  open("POST", "/sign-in", async ({ request, reply, language, form }) => {
    const typed = typedIn(form);
    if (blocksCookies(request)) return withoutCookies(ctx, request, reply, language);
    const tried = await ctx.accounts.signIn({ ...typed, password: textIn(form, "password"), from: fromOf(request) });
    if (!tried.ok) return send(reply, signInAgain(form, language, tried.problems));
    if (tried.value.step === "signed-in") return letIn(ctx, request, reply, tried.value.session, typed);
    const onward = new URLSearchParams({ next: typed.next, ...(typed.sharedDevice ? { sharedDevice: "yes" } : {}) });
    return sendWith(reply, tried.value.setCookies, { redirect: `/sign-in/second-step?${onward}` });
  });

  open("GET", "/sign-in/second-step", async ({ request, reply, language, query }) => {
    if (!ctx.accounts.awaitsSecondStep(request.headers.cookie)) return send(reply, { redirect: "/sign-in" });
    return send(reply, { page: <SecondStepPage language={language} typed={typedIn(query)} /> });
  });

  open("POST", "/sign-in/second-step", async ({ request, reply, language, form }) => {
    const typed = typedIn(form);
    const given = {
      cookieHeader: request.headers.cookie,
      code: textIn(form, "code"),
      sharedDevice: typed.sharedDevice,
      from: fromOf(request),
    };
    const tried = await ctx.accounts.secondStep(given);
    if (tried.ok) return letIn(ctx, request, reply, tried.value, typed);
    if (tried.problems[""] === "step-over") return send(reply, signInAgain(form, language, tried.problems));
    const page = <SecondStepPage language={language} typed={typed} problems={inWords(tried.problems, language)} />;
    return send(reply, { page, status: 422 });
  });

  open("POST", "/sign-in/passkey/options", async ({ reply }) =>
    send(reply, { json: { ok: true, ...(await ctx.accounts.passkeySignIn()) } }),
  );

  open("POST", "/sign-in/passkey", async ({ request, reply, language, form }) => {
    const typed = typedIn(form);
    if (blocksCookies(request)) return withoutCookies(ctx, request, reply, language);
    const response = readJson(textIn(form, "passkey"));
    const given = { challengeId: textIn(form, "challengeId"), response, sharedDevice: typed.sharedDevice, from: fromOf(request) };
    const tried = await ctx.accounts.signInWithPasskey(given);
    return tried.ok ? letIn(ctx, request, reply, tried.value, typed) : send(reply, signInAgain(form, language, tried.problems));
  });

  open("GET", "/sign-out", async ({ request, reply }) => {
    const actor = await whoAsks(ctx, request);
    if (!actor) return send(reply, { redirect: "/sign-in" });
    return send(reply, { page: <SignOutPage language={actor.language} actor={actor} /> });
  });

  open("POST", "/sign-out", async ({ request, reply, form, query }) => {
    // whoever leaves a page of their own open signs nobody else out; nobody is kept in because a page is too old to say whose it is
    const actor = stampIn(ctx, request) ? await whoAsks(ctx, request) : null;
    const chosen = textIn(form, "pocket");
    const asks = actor && !chosen && textIn(query, "anyway") === "" && (await keepsPocket(ctx, request));
    if (asks) return send(reply, { page: <SignOutPage language={actor.language} actor={actor} pocket /> });
    const setCookies = await ctx.accounts.signOut(
      ctx.accounts.readSessionToken(request.headers.cookie),
      fromOf(request),
      chosen === "keep",
    );
    return sendWith(reply, setCookies, { redirect: "/sign-in?signed-out=yes" });
  });

  forgotRoutes(ctx, open);
}

/** Are plans kept on this device, to be read without a signal? */
const keepsPocket = (ctx: Context, request: FastifyRequest): Promise<boolean> =>
  openAsked(ctx, request, async (asked) => {
    const row = await asked?.tx.one<{ keeps: boolean }>("accounts/keeps", "select keeps_pocket($1) as keeps", [asked.actor.sessionId]);
    return row?.keeps === true;
  });

function forgotRoutes(ctx: Context, open: (method: "GET" | "POST", url: string, work: Handler) => void): void {
  open("GET", "/forgot", async ({ reply, language }) =>
    send(reply, { page: <ForgotPage language={language} nameOrEmail="" mail={ctx.accounts.mail} /> }),
  );

  open("POST", "/forgot", async ({ request, reply, language, form }) => {
    const nameOrEmail = textIn(form, "nameOrEmail").slice(0, 300);
    const tried = await ctx.accounts.requestReset(nameOrEmail, fromOf(request));
    const { mail } = ctx.accounts;
    if (tried.ok && mail) return send(reply, { page: <ForgotSentPage language={language} /> });
    const problems = tried.ok ? undefined : inWords(tried.problems, language);
    return send(reply, { page: <ForgotPage {...{ language, nameOrEmail, mail, problems }} />, status: tried.ok ? 200 : 422 });
  });

  open("GET", "/way-back", async ({ reply, language }) =>
    send(reply, { page: <UseWayBackPage language={language} typed={{ nameOrEmail: "", code: "" }} /> }),
  );

  open("POST", "/way-back", async ({ request, reply, language, form }) => {
    const typed = { nameOrEmail: textIn(form, "nameOrEmail").slice(0, 300), code: textIn(form, "code").slice(0, 100) };
    const tried = await ctx.accounts.useWayBack({ ...typed, newPassword: textIn(form, "newPassword"), address: request.ip });
    if (tried.ok) return send(reply, { redirect: "/sign-in?reset=yes" });
    const page = <UseWayBackPage {...{ language, typed }} problems={inWords(tried.problems, language)} />;
    return send(reply, { page, status: 422 });
  });

  open("GET", "/reset", async ({ reply, language, query }) => {
    const token = textIn(query, "token");
    return send(reply, { page: token ? <ResetPage language={language} token={token} /> : <ResetOverPage language={language} /> });
  });

  open("POST", "/reset", async ({ request, reply, language, form }) => {
    const token = textIn(form, "token");
    const tried = await ctx.accounts.reset(token, textIn(form, "newPassword"), fromOf(request));
    if (tried.ok) return send(reply, { redirect: "/sign-in?reset=yes" });
    if (tried.problems[""]) return send(reply, { page: <ResetOverPage language={language} />, status: 422 });
    return send(reply, { page: <ResetPage language={language} token={token} problems={inWords(tried.problems, language)} />, status: 422 });
  });
}

const typedIn = (form: unknown) => ({
  nameOrEmail: textIn(form, "nameOrEmail").slice(0, 300),
  sharedDevice: textIn(form, "sharedDevice") === "yes",
  next: nextOf(form),
});

/** A browser that brings nothing gets something to bring. */
const tryCookies = (ctx: Context, { headers }: FastifyRequest): string[] =>
  headers.cookie ? [] : [triedCookie(ctx.config.baseUrl.startsWith("https:"))];

/** The right password would lead back to this page without a word. */
const blocksCookies = ({ body, headers }: FastifyRequest): boolean => textIn(body, COOKIES_TRIED) !== "" && !headers.cookie;

const withoutCookies = (ctx: Context, request: FastifyRequest, reply: FastifyReply, language: Language): FastifyReply =>
  sendWith(reply, tryCookies(ctx, request), signInAgain(request.body, language, { "": "no-cookies" }));

/** The password is never given back. */
function signInAgain(form: unknown, language: Language, problems: AccountProblems): Answer {
  return { page: <SignInPage language={language} typed={typedIn(form)} problems={inWords(problems, language)} />, status: 422 };
}

function noticeFor(query: unknown, language: Language): string | undefined {
  const words = ACCOUNT_WORDS[language].signIn;
  const ended = textIn(query, "ended");
  const { endedKept, endedFile, ended: endedAlone } = KEPT_WORDS[language];
  if (ended) return ended === "kept" ? endedKept : ended === "file" ? endedFile : endedAlone;
  if (textIn(query, "signed-out")) return words.signedOut;
  return textIn(query, "reset") ? words.reset : undefined;
}

/** From here on the language is the account's own. */
async function letIn(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  session: SignedIn,
  { next, sharedDevice }: { next: string; sharedDevice: boolean },
): Promise<FastifyReply> {
  const language = (await ctx.accounts.info(session.accountId))?.language ?? "en-GB";
  rememberLanguage(ctx, reply, language, "this session");
  // what was done to their keys while they were away is told before all else
  const told = (await ctx.accounts.hasNews(session.accountId)) ? `/account/news?next=${encodeURIComponent(next)}` : next;
  const wasShared = isSharedDevice(request.headers.cookie);
  const shared = sharedDevice === wasShared ? [] : [sharedCookie(ctx.config.baseUrl.startsWith("https:"), sharedDevice)];
  return sendWith(reply, [...session.setCookies, ...shared], { redirect: told });
}
