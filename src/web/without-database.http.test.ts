import { connect } from "node:net";
import type { PoolClient } from "pg";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { anAccount } from "../../tests/builders/people.ts";
import { transaction } from "../ground/database/transaction.ts";
import { buildServer } from "../app/server.ts";

let server: TestServer;
let visitor: Visitor;
let nobody: Visitor;
let told: string[];

beforeAll(async () => {
  server = await aServer();
  const helpNumbers = [{ name: "Emergency", number: "999", text: "Now." }];
  server.context.installation.current = { ...server.context.installation.current, helpNumbers };
  const accountId = await anAccount(server.database);
  visitor = await server.as(accountId);
  nobody = await server.as(null);
  return () => server.stop();
});
beforeEach(() => {
  told = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
});
afterEach(() => vi.restoreAllMocks());

const refused = () => Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });

/** The database as it is when it is gone, and when it takes every question and answers none. */
const TROUBLES: [string, () => Promise<never>][] = [
  ["is gone", () => Promise.reject(refused())],
  ["hangs", () => new Promise<never>(() => {})],
];

function makeIt(fail: () => Promise<never>): void {
  for (const pool of [server.context.database.pool, server.context.database.accounts]) {
    vi.spyOn(pool, "connect").mockImplementation(fail);
    vi.spyOn(pool, "query").mockImplementation(fail);
  }
}

describe.each(TROUBLES)("while the database %s", (_how, fail) => {
  it("gives the help numbers to whoever asks, signed in or not, within two seconds", async () => {
    makeIt(fail);
    for (const who of [visitor, nobody]) {
      const began = Date.now();
      const page = await who.get("/help");
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('href="tel:999"');
      expect(page.body).toContain('href="/sharing/end-all"');
      expect(Date.now() - began).toBeLessThan(2_000);
    }
  });

  it("says so at /healthz within two seconds, in the shape it always has", async () => {
    makeIt(fail);
    const began = Date.now();
    const answer = await visitor.get("/healthz");
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ status: "database does not answer", database: server.database.kind });
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

describe("while the database is gone", () => {
  beforeEach(() => makeIt(() => Promise.reject(refused())));

  it("tells whoever opens a page of the page, with the help numbers and a reference that stands in the log", async () => {
    const page = await visitor.get("/home?words=private");
    expect(page.statusCode).toBe(503);
    expect(page.headers["retry-after"]).toBe("10");
    expect(page.body).toContain("We cannot open this just now");
    expect(page.body).not.toContain("not saved");
    expect(page.body).toContain('href="tel:999"');
    const reference = /give them this number: ([A-Z2-9]{4}-[A-Z2-9]{4})\./.exec(page.body)?.[1];
    expect(reference).toBeDefined();
    const line = JSON.parse(told.at(-1)!);
    expect(line).toMatchObject({ level: "error", event: "request-failed", reference, method: "GET", route: "/home", status: 503 });
    expect(line.code).toBe("ECONNREFUSED");
    expect(told.join("")).not.toContain("private");
  });

  it("tells whoever sent something that it was not saved, in words or as JSON, and logs none of it", async () => {
    const page = await visitor.post("/story", { text: "secret words" });
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain("What you just sent was not saved");
    const json = await visitor.post("/story", { text: "secret words" }, { accept: "application/json" });
    expect(json.json()).toMatchObject({ ok: false, problems: { "": expect.stringContaining("not saved") }, reference: expect.any(String) });
    expect(told.join("")).not.toContain("secret");
  });
});

describe("while one database server takes over from another", () => {
  it.each(["25006", "28P01", "28000", "3D000"])("tells whoever sent something that it is away (%s)", async (code) => {
    makeIt(() => Promise.reject(Object.assign(new Error("refused"), { code })));
    const page = await visitor.post("/story", { text: "secret words" });
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain("What you just sent was not saved");
  });

  it("says at /healthz that it is away, when it answers and takes no writes", async () => {
    vi.spyOn(server.context.database.accounts, "query").mockImplementation((async () => ({ rows: [{ writes: false }] })) as never);
    expect((await visitor.get("/healthz")).statusCode).toBe(503);
  });

  it("says so at /healthz when one login of the two is refused", async () => {
    const { database } = server.context;
    const refusing = { query: () => Promise.reject(new Error("refused")) } as never;
    const { fastify } = await buildServer({
      config: server.config,
      accounts: server.accounts,
      database: { ...database, accounts: refusing },
    });
    expect((await fastify.inject("/healthz")).statusCode).toBe(503);
    await fastify.close();
  });
});

it("does not say “not saved” where the connection broke during the commit: that is not known", async () => {
  const { pool } = server.context.database;
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  vi.spyOn(pool, "connect").mockImplementation((async () => cutAtCommit(await connect())) as never);
  const page = await visitor.post("/language", { language: "en-GB" });
  vi.restoreAllMocks();
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain("We do not know whether that was saved");
  await transaction(pool, { token: null }, async () => {});
});

/** A connection that breaks when it is asked to commit; given back, it is rolled back and whole again. */
function cutAtCommit(client: PoolClient): PoolClient {
  const ask = client.query.bind(client) as (asked: string | { text: string }) => Promise<unknown>;
  const release = client.release.bind(client);
  const query = async (asked: string | { text: string }) => {
    if (typeof asked === "object" && asked.text === "commit") throw new Error("Connection terminated unexpectedly");
    return ask(asked);
  };
  return new Proxy(client, {
    get: (it, name) => {
      if (name === "query") return query;
      if (name === "release") return () => ask("rollback").then(() => release());
      return Reflect.get(it, name);
    },
  });
}

describe("a request that drips in", () => {
  it("is cut, and told that it took too long", async () => {
    const { config, accounts } = server;
    const { database } = server.context;
    const http = { headersTimeout: 400, connectionsCheckingInterval: 100 };
    const { fastify } = await buildServer({ config, database, accounts, times: { requestTimeout: 500, http } });
    const address = new URL(await fastify.listen({ host: "127.0.0.1", port: 0 }));
    const socket = connect(Number(address.port), address.hostname);
    socket.write("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n");
    const dripping = setInterval(() => socket.write("a"), 50);
    let heard = "";
    socket.on("data", (part) => (heard += part.toString()));
    socket.on("error", () => {});
    await new Promise((resolve) => socket.on("close", resolve));
    clearInterval(dripping);
    await fastify.close();
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    // and no operator is told that the database is away
    expect(told.join("")).not.toContain("unavailable");
  });
});
