import type { FastifyError, FastifyRequest } from "fastify";
import type { Language } from "../core/language.ts";
import { UsedId } from "../record/store.ts";
import { ERROR_WORDS } from "./error-words.ts";
import type { Context } from "./context.ts";
import { Page, renderPage } from "./layout.tsx";
import { languageOf, NotHere, wantsJson } from "./route.ts";

export class NotSameOrigin extends Error {}

type Failure = "not-here" | "not-allowed" | "too-long" | "too-often" | "not-understood" | "broken";

const STATUS: Record<Failure, number> = {
  "not-here": 404,
  "not-allowed": 403,
  "too-long": 413,
  "too-often": 429,
  "not-understood": 400,
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
};

/** Every error becomes a page (or JSON) that says what happened and what to do; the unexpected is logged with its trace. */
export function answerErrors(ctx: Context): void {
  const { fastify } = ctx;
  fastify.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type(typeOf(request))
      .send(bodyOf(ctx, request, "not-here")),
  );
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = failureOf(error);
    if (failure === "broken") console.error(`${request.method} ${request.routeOptions.url ?? ""}`, error);
    return reply
      .code(STATUS[failure])
      .type(typeOf(request))
      .send(bodyOf(ctx, request, failure));
  });
}

function failureOf(error: FastifyError): Failure {
  if (error instanceof NotHere) return "not-here";
  if (error instanceof NotSameOrigin) return "not-allowed";
  if (error instanceof UsedId) return "not-understood";
  const bySql = BY_SQLSTATE[error.code ?? ""];
  if (bySql) return bySql;
  if (error.statusCode === 413) return "too-long";
  if (error.statusCode === 429) return "too-often";
  if (error.statusCode !== undefined && error.statusCode < 500) return "not-understood";
  return "broken";
}

const typeOf = (request: FastifyRequest): string => (wantsJson(request) ? "application/json" : "text/html; charset=utf-8");

function bodyOf(ctx: Context, request: FastifyRequest, failure: Failure): unknown {
  const language = languageOf(ctx, request);
  if (wantsJson(request)) return { ok: false, problems: { "": ERROR_WORDS[language][failure].text } };
  return renderPage(<ErrorPage failure={failure} language={language} path={request.url} />);
}

function ErrorPage({ failure, language, path }: { failure: Failure; language: Language; path: string }) {
  const words = ERROR_WORDS[language][failure];
  return (
    <Page title={words.title} language={language} actor={null} path={path}>
      <h1>{words.title}</h1>
      <p class="lede">{words.text}</p>
      <p>
        <a class="btn" href="/">
          {ERROR_WORDS[language].home}
        </a>
      </p>
    </Page>
  );
}
