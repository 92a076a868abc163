import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { DoorLog } from "../../src/people/accounts/door-log.ts";
import { createAccounts, type Accounts } from "../../src/people/accounts/auth.ts";
import { messenger, type Message } from "../../src/people/accounts/messages.ts";
import { setPin } from "../../src/people/accounts/pin.ts";
import { readConfig, type Config } from "../../src/ground/config.ts";
import type { Database } from "../../src/ground/database/open.ts";
import type { Context } from "../../src/web/context.ts";
import { buildServer } from "../../src/app/server.ts";
import { stampOf } from "../../src/web/drawn-for.ts";
import { STAMP_HEADER } from "../../src/web/stamp-names.ts";
import { emptyDatabase } from "../setup/database.ts";
import { TEST_SECRET } from "./seals.ts";
import { walled } from "../setup/logins.ts";
import { aSession } from "./people.ts";

export type Fields = Record<string, string | string[]>;
/** A header that is undefined is not sent, not even where a browser would. */
export type Headers = Record<string, string | undefined>;
/** What somebody's browser does, without a browser. `null` is somebody who is not signed in. */
export type Visitor = {
  get(url: string, headers?: Headers): Promise<LightMyRequestResponse>;
  /** Sends a form, as a browser would from a page of this site. */
  post(url: string, fields?: Fields, headers?: Headers): Promise<LightMyRequestResponse>;
  /** Sends a form with a file in it, already written out. */
  send(url: string, body: Buffer, contentType: string): Promise<LightMyRequestResponse>;
};

export type TestServer = {
  fastify: FastifyInstance;
  context: Context;
  /** As its owner, for what a story begins with and what stands there in the end; the product has `context.database`. */
  database: Database;
  accounts: Accounts;
  config: Config;
  /** Where it listens; without `listening`, what it believes its address to be. */
  baseUrl: string;
  /** Every message it would have sent, the newest last. */
  messages: Message[];
  /** A visitor signed in to an account, with a session of its own. */
  as(accountId: string | null): Promise<Visitor>;
  /** The Cookie header of a new session of an account. */
  cookieOf(accountId: string): Promise<string>;
  /** Gives an account a PIN, without its password. */
  setPin(accountId: string, pin: string): Promise<unknown>;
  stop(): Promise<void>;
};

export type TestServerOptions = {
  /** Listens on a free port of this machine, for browsers. Otherwise requests are injected. */
  listening?: boolean;
  /** The database of an empty installation is set up first, unless this is false. */
  ready?: boolean;
  demo?: boolean;
  /** The code of the set-up page. */
  setupCode?: string;
  /** There is no mail server: what would have been sent is recorded as not sent. */
  outbox?: boolean;
  /** What is told of sign-ins and refusals. */
  log?: DoorLog;
  /** It believes that there is a mail server; messages are kept in `messages` as ever. */
  mail?: boolean;
};

/** The whole product on an empty database of its own, that of TEST_DATABASE_URL or an embedded one. */
export async function aServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { listening = false, ready = true, demo = false, setupCode, outbox = false, mail = false, log } = options;
  const dataDir = await mkdtemp(join(tmpdir(), "ownterms-server-"));
  const port = listening ? await freePort() : 3000;
  const config = readConfig({ DATA_DIR: dataDir, PORT: String(port), SMTP_URL: mail ? "smtp://127.0.0.1:2525" : undefined }, demo);
  const database = await emptyDatabase();
  if (ready) await setUp(database);
  const messages: Message[] = [];
  // what the product may not do as the logins it has, no page can do
  const own = await walled(database);
  const post = messenger(own.accounts, config);
  const sendMessage = async (message: Message) => {
    messages.push(message);
    if (outbox) await post(message);
  };
  const accounts = createAccounts({ pool: own.accounts, baseUrl: config.baseUrl, secret: TEST_SECRET, sendMessage, mail: !outbox, log });
  const { fastify, context } = await buildServer({ config, database: own, accounts, setup: { code: setupCode ?? null } });
  if (listening) await fastify.listen({ host: config.host, port });
  const stamped = (accountId: string) => ({ [STAMP_HEADER]: stampOf({ accounts }, accountId, "/") });
  const cookieOf = async (accountId: string) => accounts.sessionCookie(await aSession(database, accountId)).split(";")[0]!;
  return {
    fastify,
    context,
    database,
    accounts,
    config,
    baseUrl: config.baseUrl,
    messages,
    setPin: (accountId, pin) => setPin({ pool: database.pool, secret: TEST_SECRET } as never, accountId, pin),
    cookieOf,
    as: async (accountId) =>
      visitor(fastify, accounts, config.baseUrl, accountId === null ? {} : { cookie: await cookieOf(accountId), ...stamped(accountId) }),
    stop: async () => {
      fastify.server.closeAllConnections();
      await fastify.close();
      await accounts.settled();
      await own.close();
      if (own !== database) await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Whoever is signed in sends each form from a page that was drawn for them. What is sent after an answer has been sent by the next. */
function visitor(fastify: FastifyInstance, accounts: Accounts, baseUrl: string, signedIn: Headers): Visitor {
  const settled = async (answer: Promise<LightMyRequestResponse>) => {
    const answered = await answer;
    await accounts.settled();
    return answered;
  };
  const form = { origin: baseUrl, "content-type": "application/x-www-form-urlencoded" };
  return {
    get: (url, headers) => fastify.inject({ method: "GET", url, headers: given({ ...signedIn, [STAMP_HEADER]: undefined, ...headers }) }),
    post: (url, fields = {}, headers) =>
      settled(fastify.inject({ method: "POST", url, headers: given({ ...form, ...signedIn, ...headers }), payload: encode(fields) })),
    send: (url, payload, contentType) =>
      fastify.inject({ method: "POST", url, headers: given({ ...form, ...signedIn, "content-type": contentType }), payload }),
  };
}

const given = (headers: Headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));

function encode(fields: Fields): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each);
  return form.toString();
}

async function setUp({ pool }: Database): Promise<void> {
  await pool.query("insert into installation (name) values ('Installation A') on conflict do nothing");
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
