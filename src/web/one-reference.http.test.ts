import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { anAccount } from "../../tests/builders/people.ts";
import { aServer, type TestServer } from "../../tests/builders/server.ts";
import { doorLog } from "../people/accounts/door-log.ts";

let server: TestServer;
let folder: string;
let file: string;
let breaks = false;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-reference-"));
  file = join(folder, "log");
  const tell = doorLog(file);
  server = await aServer({
    log: (event, facts) => {
      tell(event, facts);
      if (breaks) throw new Error("the server broke in the middle of it");
    },
  });
});
afterEach(() => {
  breaks = false;
  vi.restoreAllMocks();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const doorLines = async () =>
  (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const NUMBER = /give them this number: ([A-Z2-9]{4}-[A-Z2-9]{4})\./;

it("given a request that is told at the door and then breaks, then the page, the log of the door and that of errors name one reference", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  breaks = true;
  const wrong = { nameOrEmail: "nobody.here", password: "not their password" };
  const { statusCode, body } = await (await server.as(null)).post("/sign-in", wrong);
  expect(statusCode).toBe(500);
  const reference = NUMBER.exec(body)![1];
  expect((await doorLines()).at(-1)).toMatchObject({ event: "sign-in-refused", reference });
  expect(errors.mock.calls.map(([line]) => JSON.parse(line))).toEqual([expect.objectContaining({ event: "request-failed", reference })]);
});

it("given what goes wrong after the answer, then it is told under the reference of its request; another request has another one", async () => {
  const account = await anAccount(server.database, "Told");
  await server.database.pool.query("update account set email = 'told@example.org', email_verified = true where id = $1", [account]);
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(server.messages, "push").mockImplementation(() => {
    throw new Error("no mail today");
  });
  const visitor = await server.as(null);
  await visitor.post("/forgot", { nameOrEmail: "told@example.org" });
  await visitor.post("/forgot", { nameOrEmail: "told@example.org" });
  const asked = (await doorLines()).filter((line) => line.event === "reset-asked").map((line) => line.reference);
  const failed = errors.mock.calls.map(([line]) => JSON.parse(line)).map((line) => [line.event, line.reference]);
  expect(failed).toEqual(asked.map((reference) => ["after-answer-failed", reference]));
  expect(new Set(asked).size).toBe(2);
});
