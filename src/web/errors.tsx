import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../ground/core/language.ts";
import { factsOf, logLine } from "../ground/core/log.ts";
import { CommitUnknown, isDatabaseTrouble } from "../ground/database/trouble.ts";
import type { HelpNumber } from "../ground/installation/installation.ts";
import { UsedId } from "../ground/core/used-id.ts";
import { ERROR_WORDS } from "./error-words.ts";
import { answerNotTheirs } from "./kept-words/not-theirs.tsx";
import { typedIn, TypedWords, type Typed } from "./kept-words/typed.tsx";
import { TooMuch } from "../ground/threads/heavy.ts";
import { TooManyAtOnce } from "../ground/threads/turns.ts";
import type { Context } from "./context.ts";
import { drawnFor, NotTheirPage } from "./drawn-for.ts";
import { HelpLines } from "./help-lines.tsx";
import { Page, renderPage } from "./layout.tsx";
import { noLonger } from "./no-longer.ts";
import { languageOf, NotHere, SecondStepFirst, send, wantsJson } from "./route.ts";
import { WAS_IT_YOU, WasItYouFirst } from "./was-it-you.ts";

export class NotSameOrigin extends Error {}

type Failure =
  | "not-here"
  | "no-longer"
  | "not-allowed"
  | "too-long"
  | "too-much"
  | "one-at-a-time"
  | "too-often"
  | "too-slow"
  | "invitations"
  | "all-invitations"
  | "not-understood"
  | "unavailable"
  | "unsure"
  | "broken";

const STATUS: Record<Failure, number> = {
  "not-here": 404,
  "no-longer": 404,
  "not-allowed": 403,
  "too-long": 413,
  "too-much": 413,
  "one-at-a-time": 429,
  "too-often": 429,
  "too-slow": 408,
  invitations: 429,
  "all-invitations": 429,
  "not-understood": 400,
  // the database is away, and nothing was kept
  unavailable: 503,
  // it went away while it was keeping what was sent
  unsure: 503,
  broken: 500,
};

/**
 * What PostgreSQL refuses, as what it means to the one who asked. Somebody else's row, a row that is not there and an
 * id that is none are told apart for nobody.
 */
const BY_SQLSTATE: Record<string, Failure> = {
  "42501": "not-here", // row-level security or a law of the record
  "23503": "not-here", // what it refers to is not there
  "22P02": "not-here", // not a UUID
  "23505": "not-understood",
  "23514": "not-understood",
  "22007": "not-understood",
  "22008": "not-understood",
  "22021": "not-understood",
  // of our own (migrations/0192)
  OT001: "invitations",
  OT002: "all-invitations",
};

/** Led to where it is set up; a script is told no. */
const answerSecondStep = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  wantsJson(request)
    ? send(reply, { json: { ok: false, problems: { "": "second-step" } }, status: 403 })
    : send(reply, { redirect: "/account/second-step?needed=yes" });

/** Every error becomes a page (or JSON) that says what happened and what to do; the unexpected is logged under its reference. */
export function answerErrors(ctx: Context): void {
  const { fastify } = ctx;
  fastify.setNotFoundHandler(async (request, reply) => {
    const typed = wantsJson(request) ? null : await typedIn(ctx, request, true);
    return answer(ctx, request, reply, "not-here", { typed });
  });
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof SecondStepFirst) return answerSecondStep(request, reply);
    if (error instanceof WasItYouFirst) return send(reply, { redirect: WAS_IT_YOU });
    const tell = async (failed: FastifyError) => {
      // whoever hangs up in the middle of sending breaks a connection too, and it is not the database's
      const failure = hungUp(request) ? "too-slow" : failureOf(failed);
      const typed = await wordsOf(ctx, failure, request);
      const ended = failure === "not-here" ? await noLonger(ctx, request) : null;
      if (!ended) return answerError(ctx, failed, request, reply, { failure, typed });
      const begun = ended.begun.length > 0 ? { words: ended.begun, kept: true } : null;
      return answer(ctx, request, reply, "no-longer", { typed: typed ?? begun });
    };
    return error instanceof NotTheirPage ? answerNotTheirs(ctx, request, reply, error).catch(tell) : tell(error);
  });
}

/** What was typed, for the page that says what happened. Where the database is away nothing is asked of it. */
async function wordsOf(ctx: Context, failure: Failure, request: FastifyRequest): Promise<Typed | null> {
  return wantsJson(request) || failure === "not-allowed" ? null : typedIn(ctx, request, STATUS[failure] !== 503);
}

type Failed = { failure: Failure; typed: Typed | null };

function answerError(
  ctx: Context,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  { failure, typed }: Failed,
): FastifyReply {
  if (STATUS[failure] < 500) return answer(ctx, request, reply, failure, { typed });
  const reference = request.id;
  const { method, routeOptions } = request;
  // the route as it is written in the code: an address holds ids, and what somebody looked for
  const facts = { reference, method, route: routeOptions.url ?? "", status: STATUS[failure], failure };
  logLine("error", "request-failed", { ...facts, ...factsOf(error, { plain: isDatabaseTrouble(error) }) });
  return answer(ctx, request, reply, failure, { reference, typed });
}

const hungUp = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

function failureOf(error: FastifyError): Failure {
  if (error instanceof NotHere) return "not-here";
  if (error instanceof NotSameOrigin) return "not-allowed";
  if (error instanceof UsedId) return "not-understood";
  if (error instanceof CommitUnknown) return "unsure";
  if (isDatabaseTrouble(error) || error.code === "FST_ERR_HANDLER_TIMEOUT") return "unavailable";
  if (error instanceof TooMuch) return "too-much";
  if (error instanceof TooManyAtOnce) return "one-at-a-time";
  const bySql = BY_SQLSTATE[error.code ?? ""];
  if (bySql) return bySql;
  if (error.statusCode === 413) return "too-long";
  if (error.statusCode === 408) return "too-slow";
  if (error.statusCode === 429) return "too-often";
  if (error.statusCode !== undefined && error.statusCode < 500) return "not-understood";
  return "broken";
}

type More = { reference?: string; typed?: Typed | null };

function answer(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  failure: Failure,
  { reference, typed = null }: More = {},
): FastifyReply {
  const language = languageOf(ctx, request);
  const status = reply.code(STATUS[failure]);
  if (STATUS[failure] === 503) reply.header("retry-after", "10");
  if (wantsJson(request)) {
    const { text } = textOf(failure, request.method, language);
    return status.type("application/json").send({ ok: false, problems: { "": text }, ...(reference && { reference }) });
  }
  const { helpNumbers } = ctx.installation.current;
  const page = <ErrorPage {...{ failure, language, reference, typed, helpNumbers, method: request.method, path: request.url }} />;
  return status.type("text/html; charset=utf-8").send(renderPage(page, drawnFor(request), ctx.house));
}

/** Whoever only opened a page sent nothing that could be lost: they are told of the page. */
function textOf(failure: Failure, method: string, language: Language) {
  const words = ERROR_WORDS[language];
  const looked = method === "GET" || method === "HEAD";
  if (looked && (failure === "unavailable" || failure === "unsure")) return words["unavailable-page"];
  if (looked && failure === "broken") return words["broken-page"];
  return words[failure];
}

type Props = {
  failure: Failure;
  language: Language;
  reference: string | undefined;
  typed: Typed | null;
  helpNumbers: HelpNumber[];
  method: string;
  path: string;
};

function ErrorPage({ failure, language, reference, typed, helpNumbers, method, path }: Props) {
  const words = ERROR_WORDS[language];
  const { title, text } = textOf(failure, method, language);
  return (
    <Page title={title} language={language} actor={null} path={path}>
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      {typed && <TypedWords typed={typed} language={language} formGone={failure === "no-longer"} />}
      <p>
        <a class="btn" href="/">
          {words.home}
        </a>
      </p>
      {reference && <p class="hint">{words.reference(reference)}</p>}
      <HelpLines helpNumbers={helpNumbers} language={language} />
    </Page>
  );
}
