import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";
import qs from "node:querystring";
import type { Accounts } from "../people/accounts/auth.ts";
import type { Config } from "../ground/config.ts";
import { contentVersion } from "../ground/content/version.ts";
import { newReference, underReference } from "../ground/core/reference.ts";
import { inTime } from "../ground/core/in-time.ts";
import type { Database } from "../ground/database/open.ts";
import { SEALS, sealsUnder } from "../agreements/sealed/chain.ts";
import { readInstallation } from "../ground/installation/installation.ts";
import { contentServed } from "./serve-content.ts";
import { HOUSE } from "./house.ts";
import { LARGEST_FORM } from "../ground/core/text.ts";
import { loadAssets, serveAssets } from "../web/assets.ts";
import type { Context, Setup } from "../web/context.ts";
import { refuseForgedPosts } from "../web/same-origin.ts";
import { answerErrors } from "../web/errors.tsx";
import { everyPage } from "../web/every-page.tsx";
import { surround } from "../web/surroundings.ts";
import { CAPABILITIES } from "./capabilities.ts";

export type Parts = { config: Config; database: Database; accounts: Accounts; setup?: Setup; times?: Partial<typeof TIMES> };

/** The whole product as a Fastify instance: `listen` to serve it, `inject` to test it. */
export async function buildServer({
  config,
  database,
  accounts,
  setup = { code: null },
  times = {},
}: Parts): Promise<{ fastify: FastifyInstance; context: Context }> {
  const fastify = Fastify({
    bodyLimit: LARGEST_FORM,
    // a client writes what it likes into X-Forwarded-For: only what a proxy of ours added to it is believed
    trustProxy: config.trustProxy,
    // a clean stop closes idle connections at once and lets the requests under way finish (start.ts)
    forceCloseConnections: "idle",
    logger: false,
    // one reference for a request: in the log of sign-ins, of what fails, and on the page that says so
    genReqId: newReference,
    ...TIMES,
    ...times,
  });
  fastify.server.maxConnections = MOST_CONNECTIONS;
  const context: Context = {
    fastify,
    config,
    database,
    accounts,
    assets: await loadAssets(),
    house: HOUSE,
    seals: sealsUnder(accounts.keyFor(SEALS)),
    setup,
    content: contentVersion(config.dataDir),
    installation: { current: await readInstallation(database.pool) },
  };
  fastify.decorate("house", HOUSE);
  eachUnderItsReference(fastify);
  await fastify.register(helmet, securityHeaders(config));
  fastify.addHook("onRequest", async (_request, reply) => void reply.header("permissions-policy", NO_SENSORS));
  await fastify.register(cookie);
  // a checkbox group of one is still a list where the form says so; the shapes decide
  await fastify.register(formbody, { parser: (text) => qs.parse(text, undefined, undefined, { maxKeys: 2000 }) });
  refuseForgedPosts(context);
  answerErrors(context);
  serveAssets(fastify, context.assets);
  surround({ demo: config.demo, unchecked: config.uncheckedLanguages });
  healthz(context);
  everyPage(context);
  for (const { routes } of CAPABILITIES) await routes?.(context);
  return { fastify, context };
}

/**
 * How long a request may take, in milliseconds. A picture of 4 MB on a weak signal arrives in a minute; whoever sends a
 * letter a second keeps a connection no longer than that. A handler that never ends is answered for: its transaction has a
 * limit of its own, below this one (database/limits.ts).
 */
const TIMES = {
  requestTimeout: 60_000,
  handlerTimeout: 60_000,
  // nothing was sent or received on it for so long
  connectionTimeout: 120_000,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 2_000 },
};

/** Each costs some memory. More are turned away at once: who opens thousands is not a service's people. */
const MOST_CONNECTIONS = 2_000;

/** Nothing of the device is ever asked for but a passkey. */
const NO_SENSORS =
  "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";

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
    // the names below this one are not ours to decide about
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" as const },
    crossOriginEmbedderPolicy: false,
  };
}

/** Twice: what reads a body that comes in pieces goes on outside of where it began. */
function eachUnderItsReference(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", (request, _reply, done) => underReference(request.id, done));
  fastify.addHook("preValidation", (request, _reply, done) => underReference(request.id, done));
}

/** Within this time it is answered, whatever the database does; a balancer that asks waits no longer. */
const HEALTH = 1_500;

/** Longer than any work of ours holds the one connection of an embedded database. */
const AT_WORK = 60_000;

/**
 * Says ok only when the database answers by every login and takes writes, and which content is served. An embedded database
 * is this process: while its one connection works for somebody, it answers, and nobody waits for it here; unless that
 * lasts too long.
 */
function healthz({ fastify, database, content, installation }: Context): void {
  const logins = [...new Set([database.pool, database.accounts])];
  let answeredAt = Date.now();
  const isAtWork = () =>
    database.embedded !== null && database.pool.totalCount > 0 && database.pool.idleCount === 0 && Date.now() - answeredAt < AT_WORK;
  const asked = async () => {
    if (isAtWork()) return true;
    const writes = await Promise.all(logins.map(takesWrites));
    answeredAt = Date.now();
    return writes.every(Boolean);
  };
  fastify.get("/healthz", async (_request, reply) => {
    const well = await inTime(
      asked().catch(() => false),
      HEALTH,
      () => false,
    );
    if (well) return reply.send({ status: "ok", database: database.kind, content: contentServed({ content, installation }) });
    return reply.code(503).send({ status: "database does not answer", database: database.kind });
  });
}

/** A copy that waits to take over answers every question, and nobody could write or sign in on it. */
async function takesWrites(pool: Context["database"]["pool"]): Promise<boolean> {
  const { rows } = await pool.query<{ writes: boolean }>("select current_setting('transaction_read_only') = 'off' as writes");
  return rows[0]!.writes;
}
