import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";
import qs from "node:querystring";
import type { Accounts } from "../accounts/auth.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/open.ts";
import { readInstallation } from "../organisations/installation.ts";
import { KINDS } from "../kinds.ts";
import { LARGEST_FORM } from "../record/text.ts";
import { loadAssets, serveAssets } from "./assets.ts";
import type { Context, Setup } from "./context.ts";
import { refuseForgedPosts } from "./same-origin.ts";
import { answerErrors } from "./errors.tsx";
import { everyPage } from "./every-page.tsx";
import { surround } from "./surroundings.ts";
import { registerCapabilities } from "../capabilities.ts";

export type Parts = { config: Config; database: Database; accounts: Accounts; setup?: Setup };

/** The whole product as a Fastify instance: `listen` to serve it, `inject` to test it. */
export async function buildServer({
  config,
  database,
  accounts,
  setup = { code: null },
}: Parts): Promise<{ fastify: FastifyInstance; context: Context }> {
  const fastify = Fastify({
    bodyLimit: LARGEST_FORM,
    trustProxy: config.baseUrl.startsWith("https:"),
    // a clean stop closes idle connections at once and lets the requests under way finish (start.ts)
    forceCloseConnections: "idle",
    logger: false,
  });
  const context: Context = {
    fastify,
    config,
    database,
    accounts,
    assets: await loadAssets(),
    kinds: KINDS,
    setup,
    installation: { current: await readInstallation(database.pool) },
  };
  await fastify.register(helmet, securityHeaders(config));
  await fastify.register(cookie);
  // a checkbox group of one is still a list where the form says so; the shapes decide
  await fastify.register(formbody, { parser: (text) => qs.parse(text, undefined, undefined, { maxKeys: 2000 }) });
  refuseForgedPosts(context);
  answerErrors(context);
  serveAssets(fastify, context.assets);
  surround({ demo: config.demo });
  healthz(context);
  everyPage(context);
  await registerCapabilities(context);
  return { fastify, context };
}

function securityHeaders(config: Config) {
  const https = config.baseUrl.startsWith("https:");
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "same-origin" as const },
    crossOriginEmbedderPolicy: false,
  };
}

/** Says ok only when the database answers. */
function healthz({ fastify, database }: Context): void {
  fastify.get("/healthz", async (_request, reply) => {
    try {
      await database.pool.query("select 1");
      return reply.send({ status: "ok", database: database.kind });
    } catch {
      return reply.code(503).send({ status: "database does not answer", database: database.kind });
    }
  });
}
