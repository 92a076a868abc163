import { afterAll, beforeAll, expect, test } from "vitest";
import { aPerson } from "../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { TooMuch } from "../ground/work/heavy.ts";
import { TooManyAtOnce } from "../ground/work/turns.ts";
import { route } from "./route.ts";

let server: TestServer;
let person: Visitor;

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
  person = await server.as(await aPerson(database));
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
