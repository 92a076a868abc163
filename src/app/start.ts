import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { beginChains } from "../agreements/sealed/begin-chains.ts";
import { createAccounts } from "../people/accounts/auth.ts";
import { doorLog } from "../people/accounts/door-log.ts";
import { forgetOldMessages, messenger } from "../people/accounts/messages.ts";
import { forServer, type Config } from "../ground/config.ts";
import { addCopy, keepCopying } from "../ground/database/copies.ts";
import { makeFolder } from "../ground/database/make-folder.ts";
import type { Database } from "../ground/database/open.ts";
import { openConfigured } from "../ground/database/open-configured.ts";
import { ownerOnly } from "../ground/database/owner-only.ts";
import { places } from "../ground/database/places.ts";
import { checkLogins } from "../ground/database/roles.ts";
import { readInstallation } from "../ground/installation/installation.ts";
import { followInstallation } from "./follow-installation.ts";
import { sayContent } from "./serve-content.ts";
import { readSecret } from "../ground/secret.ts";
import { closeGently, once, stopInOrder, stopOnSignals } from "./stop.ts";
import { bringUpToDate, checkUpToDate } from "./up-to-date.ts";
import { keepHeads, keepSending, keepTidy } from "./tidy-up.ts";
import type { Context } from "../web/context.ts";
import { buildServer } from "./server.ts";

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

/** The whole product, from settings to an address. What was opened is closed again when a later step fails. */
export async function start(config: Config, { signals = true, say = console.log, prepare }: StartOptions = {}): Promise<Started> {
  forServer(config);
  await makeFolder(config.dataDir);
  await closeToOthers(config.dataDir, say);
  const secret = await readSecret(places(config.dataDir).secret);
  const database = await openMigrated(config);
  try {
    const { pool, accounts: accountsPool } = database;
    const accounts = createAccounts({
      pool: accountsPool,
      baseUrl: config.baseUrl,
      secret,
      sendMessage: messenger(accountsPool, config),
      mail: config.smtpUrl !== null,
      log: doorLog(config.logFile),
    });
    await forgetOldMessages(places(config.dataDir).outbox);
    const { fastify, context } = await buildServer({ config, database, accounts });
    // of an installation whose heads are kept already, no chain begins anew: that one is gone would not be seen
    if (!config.walled && !existsSync(places(config.dataDir).heads)) await beginChains(database.pool, context.seals);
    await prepare?.(context);
    await sayContent(database, context.content);
    context.installation.current = await readInstallation(pool);
    if (!context.installation.current.ready) context.setup.code = newSetupCode();
    const address = await listen(fastify, config);
    const copying = database.embedded ? keepCopying(database, places(config.dataDir).copies) : null;
    const tidying = keepTidy(context);
    const sending = keepSending(context);
    const following = followInstallation(context);
    const heads = await keepHeads(context);
    const stop = once(async () => {
      const left = await stopInOrder([
        { name: "requests under way", until: 4_000, work: () => closeGently(fastify) },
        { name: "work of its own", until: 5_000, work: () => Promise.all([tidying, sending, following, heads].map((each) => each.stop())) },
        { name: "the copy under way", until: 6_000, work: async () => copying?.stop() },
        { name: "the last copy", until: 8_500, work: async () => database.embedded && addCopy(database, places(config.dataDir).copies) },
        { name: "closing the database", until: database.embedded ? 9_500 : 6_500, work: () => database.close() },
      ]);
      if (left.length > 0) say(`Stopped without waiting longer for: ${left.join(", ")}. Nothing that was answered is lost.`);
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
    await bringUpToDate(database.pool).catch((error) => database.close().then(() => Promise.reject(error)));
    return database;
  }
  if (config.walled) return openUpToDate(config);
  const migrating = await openConfigured(config, { connections: 1, patient: true });
  await bringUpToDate(migrating.pool).finally(migrating.close);
  return openConfigured(config, {});
}

/** Logins that own nothing cannot migrate: whoever holds the owner's does it, with `npm run migrate`. */
async function openUpToDate(config: Config): Promise<Database> {
  const database = await openConfigured(config, {});
  try {
    await checkLogins(database.pool, database.accounts);
    await checkUpToDate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A folder that belongs to another user cannot be closed; whoever runs the product is told. */
async function closeToOthers(folder: string, say: (line: string) => void): Promise<void> {
  const [first] = await ownerOnly(folder);
  if (first) say(`${first} belongs to another user of this machine, who may let others read it. Make it this user's own.`);
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

/** The product runs from 20.19 on (package.json); this one is looked after for years to come. */
const RECOMMENDED = 24;

function tell(config: Config, { setup, database }: Context, say: (line: string) => void): void {
  say(`Ownterms is at ${config.baseUrl}`);
  if (Number.parseInt(process.versions.node) < RECOMMENDED) say(`This is Node.js ${process.versions.node}; ${RECOMMENDED} is recommended.`);
  say(
    database.kind === "embedded"
      ? `Records are kept in ${places(config.dataDir).database}`
      : "Records are kept on the PostgreSQL server of DATABASE_URL",
  );
  if (database.kind === "postgresql" && !config.walled)
    say("Its login owns all of them: README says how to sign in as one that owns nothing.");
  if (config.ownerUrl) say("OWNER_DATABASE_URL is set and not used: keep it from the server, and give it to npm run migrate alone.");
  if (setup.code) say(`Nobody has set it up yet. Open ${config.baseUrl}/set-up and type this code: ${setup.code}`);
}
