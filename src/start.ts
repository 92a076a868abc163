import { randomBytes, randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { createAccounts } from "./accounts/auth.ts";
import { messenger } from "./accounts/messages.ts";
import type { Config } from "./config.ts";
import { addCopy, keepCopying } from "./database/copies.ts";
import { writeDurably } from "./database/durable.ts";
import { migrate } from "./database/migrate.ts";
import type { Database } from "./database/open.ts";
import { openConfigured } from "./database/open-configured.ts";
import { places } from "./database/places.ts";
import { readInstallation } from "./organisations/installation.ts";
import { keepSending, keepTidy } from "./tidy-up.ts";
import type { Context } from "./web/context.ts";
import { buildServer } from "./web/server.ts";

/** The server cannot start, for a reason the operator can mend; said without a trace. */
export class CannotStart extends Error {}

export type Started = {
  address: string;
  context: Context;
  /** Lets the requests under way finish, copies and closes the database. Calling it again waits for the same stop. */
  stop(): Promise<void>;
};

export type StartOptions = {
  /** Stops on SIGTERM and SIGINT and ends the process. */
  signals?: boolean;
  say?: (line: string) => void;
  /** Before the server listens, for what fills an empty database. */
  prepare?: (context: Context) => Promise<void>;
};

/** How long a stop waits for requests under way, and for screens that follow a meeting live. */
const PATIENCE = 10_000;

/** The whole product, from settings to an address. What was opened is closed again when a later step fails. */
export async function start(config: Config, { signals = true, say = console.log, prepare }: StartOptions = {}): Promise<Started> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const secret = await readSecret(places(config.dataDir).secret);
  const database = await openMigrated(config);
  try {
    const { pool } = database;
    const accounts = createAccounts({ pool, baseUrl: config.baseUrl, secret, sendMessage: messenger(pool, config) });
    const { fastify, context } = await buildServer({ config, database, accounts });
    await prepare?.(context);
    context.installation.current = await readInstallation(pool);
    if (!context.installation.current.ready) context.setup.code = newSetupCode();
    const address = await listen(fastify, config);
    const copying = database.embedded ? keepCopying(database, places(config.dataDir).copies) : null;
    const tidying = keepTidy(context);
    const sending = keepSending(context);
    const stop = once(async () => {
      await closeGently(fastify);
      await tidying.stop();
      await sending.stop();
      await copying?.stop();
      await copyAndClose(database, config);
    });
    if (signals) stopOnSignals(stop, say);
    tell(config, context, say);
    return { address, context, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A migration may take longer than any page: on a server it has a connection without limits of time. */
async function openMigrated(config: Config): Promise<Database> {
  if (config.databaseUrl === null) {
    const database = await openConfigured(config, {});
    await migrate(database.pool).catch((error) => database.close().then(() => Promise.reject(error)));
    return database;
  }
  const migrating = await openConfigured(config, { connections: 1, patient: true });
  await migrate(migrating.pool).finally(migrating.close);
  return openConfigured(config, {});
}

/** Made once; whoever has it could forge sessions, so only the owner of the process reads it. */
async function readSecret(file: string): Promise<string> {
  if (!existsSync(file)) {
    const aside = `${file}.${process.pid}`;
    await writeDurably(aside, [Buffer.from(`${randomBytes(32).toString("base64url")}\n`)]);
    // of two that start at once, both use the first one's
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    await rm(aside);
  }
  return (await readFile(file, "utf8")).trim();
}

/** Twelve letters and digits that are not taken for one another, in groups to be read aloud. */
function newSetupCode(): string {
  const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  const code = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join("");
  return code.match(/.{4}/g)!.join("-");
}

async function listen(fastify: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await fastify.listen({ host, port });
  } catch (error) {
    await fastify.close();
    throw new CannotStart(whyNotListening((error as NodeJS.ErrnoException).code, host, port) ?? String(error), { cause: error });
  }
}

function whyNotListening(code: string | undefined, host: string, port: number): string | null {
  if (code === "EADDRINUSE")
    return `PORT ${port} is in use on ${host} by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  if (code === "EACCES") return `PORT ${port} may not be used without special rights. Choose one above 1023: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST ${host} is not an address of this machine. Use 127.0.0.1 for this machine alone, 0.0.0.0 for every address it has.`;
  return null;
}

function tell(config: Config, { setup, database }: Context, say: (line: string) => void): void {
  say(`Ownterms is at ${config.baseUrl}`);
  say(
    database.kind === "embedded"
      ? `Records are kept in ${places(config.dataDir).database}`
      : "Records are kept on the PostgreSQL server of DATABASE_URL",
  );
  if (setup.code) say(`Nobody has set it up yet. Open ${config.baseUrl}/set-up and type this code: ${setup.code}`);
}

/** Takes no new requests and answers those under way; a connection whose request is answered is closed at once. */
async function closeGently(fastify: FastifyInstance): Promise<void> {
  const { server } = fastify;
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await fastify.close().finally(() => {
    clearInterval(idle);
    clearTimeout(impatient);
  });
}

/** A copy that fails must not keep the database from being closed. */
async function copyAndClose(database: Database, config: Config): Promise<void> {
  try {
    if (database.embedded) await addCopy(database, places(config.dataDir).copies);
  } finally {
    await database.close();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}

function stopOnSignals(stop: () => Promise<void>, say: (line: string) => void): void {
  const onSignal = async (signal: NodeJS.Signals) => {
    say(`${signal}: stopping`);
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
