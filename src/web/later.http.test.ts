import { connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aPerson } from "../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { TooMuch } from "../ground/threads/heavy.ts";
import { TooManyAtOnce } from "../ground/threads/turns.ts";
import { route } from "./route.ts";

let server: TestServer;
let personId: string;
let person: Visitor;
let waits: AbortSignal | undefined;

beforeAll(async () => {
  server = await aServer();
  const { context, database } = server;
  const file = { type: "text/plain; charset=utf-8", name: "a.txt" };
  route(context, "GET", "/late", async () => ({
    ...file,
    // the embedded database has one connection: whoever held it while this is made would wait for ever
    file: async () => (await database.pool.query<{ said: string }>("select 'made' as said")).rows[0]!.said,
  }));
  route(context, "GET", "/too-much", async () => ({ ...file, file: () => Promise.reject(new TooMuch()) }));
  route(context, "GET", "/too-many", async () => ({ ...file, file: () => Promise.reject(new TooManyAtOnce()) }));
  route(context, "GET", "/waits", async () => ({
    ...file,
    file: (gone) => {
      waits = gone;
      return new Promise((_, reject) => gone.addEventListener("abort", () => reject(gone.reason)));
    },
  }));
  personId = await aPerson(database);
  person = await server.as(personId);
});
afterAll(() => server.stop());

test("given a file that takes long, when it is made, no connection to the database waits for it", async () => {
  const answer = await person.get("/late");
  expect([answer.statusCode, answer.body, answer.headers["content-disposition"]]).toEqual([200, "made", 'attachment; filename="a.txt"']);
});

test("given a file that is more than one request may take, the page says so, and which file to take instead", async () => {
  const answer = await person.get("/too-much");
  expect(answer.statusCode).toBe(413);
  expect(answer.body).toContain("There is too much in it for this file");
  expect(answer.body).toContain("plain text");
});

test("given more files at once than are made for one account, the page says to wait", async () => {
  const answer = await person.get("/too-many");
  expect(answer.statusCode).toBe(429);
  expect(answer.body).toContain("one after the other");
});

test("given somebody who hangs up while their file is made, whoever makes it is told, and nothing is logged as failed", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { port } = new URL(await server.context.fastify.listen({ host: "127.0.0.1", port: 0 }));
  const opened = await server.accounts.openSession(personId, false, { address: "127.0.0.1", userAgent: "" });
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(`GET /waits HTTP/1.1\r\nHost: a\r\nCookie: ${opened!.setCookies[0]!.split(";")[0]}\r\n\r\n`);
  await expect.poll(() => waits !== undefined).toBe(true);
  expect(waits!.aborted).toBe(false);
  socket.destroy();
  await expect.poll(() => waits!.aborted).toBe(true);
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});
