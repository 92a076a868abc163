import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SESSION_COOKIE, signed } from "../src/web/session-cookie.ts";
import { newId } from "../src/ground/core/id.ts";
import { openServer, type Database } from "../src/ground/database/open.ts";
import { places } from "../src/ground/database/places.ts";
import { aPerson, aSession } from "./builders/people.ts";
import { ownPostgresql, type OwnPostgresql } from "./builders/postgresql.ts";
import { freePort } from "./builders/server.ts";
import { lineBeginning, startChild, type Child } from "./children/start-child.ts";

let postgresql: OwnPostgresql;
let dataDir: string;
let base: string;
let child: Child;
let cookie: string;
/** for whom the page was drawn on which each note is written */
let drawnFor: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "ownterms-chaos-"));
  postgresql = await ownPostgresql();
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  child = startChild("tests/children/serve.ts", [], {
    DATA_DIR: dataDir,
    DATABASE_URL: postgresql.url,
    PORT: String(port),
    BASE_URL: "",
    SMTP_URL: "",
    HOST: "",
  });
  await lineBeginning(child, "Ownterms is at");
  const secret = (await readFile(places(dataDir).secret, "utf8")).trim();
  cookie = await onServer(async (database) => `${SESSION_COOKIE}=${signed(await aSession(database, await aPerson(database)), secret)}`);
  drawnFor = /data-drawn-for="([^"]+)"/.exec((await ask("/home")).body)![1]!;
});
afterAll(async () => {
  child.process.kill("SIGKILL");
  await child.ended;
  await postgresql.remove();
  await rm(dataDir, { recursive: true });
});

async function onServer<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openServer(postgresql.url, { connections: 1 });
  return work(database).finally(database.close);
}

type Answer = { status: number; took: number; body: string };

/** Asks; a process that is gone fails the test here. */
async function ask(path: string, note?: string): Promise<Answer> {
  const began = Date.now();
  const sent = note === undefined ? {} : { method: "POST", body: new URLSearchParams({ id: note, drawnFor }), redirect: "manual" as const };
  const response = await fetch(`${base}${path}`, { ...sent, headers: { cookie, origin: base } });
  return { status: response.status, body: await response.text(), took: Date.now() - began };
}

/** People who write, and somebody who needs help, for as long as `meanwhile` takes. */
async function under(
  load: { acknowledged: string[]; refused: Answer[]; looks: [string, Answer][] },
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  let going = true;
  const writer = async () => {
    while (going) {
      const id = newId();
      const answer = await ask("/note", id);
      if (answer.status === 200) load.acknowledged.push(id);
      else load.refused.push(answer);
    }
  };
  const looker = async (path: string) => {
    for (; going; await sleep(100)) load.looks.push([path, await ask(path)]);
  };
  const all = Promise.all([...Array.from({ length: 6 }, writer), looker("/help"), looker("/healthz")]);
  await Promise.race([all, meanwhile().finally(() => (going = false))]);
  await all;
}

/** The next write that is acknowledged, by itself. */
async function recovered(acknowledged: string[]): Promise<void> {
  const began = Date.now();
  for (let status = 0; status !== 200;) {
    expect(Date.now() - began, "it recovers within ten seconds").toBeLessThan(10_000);
    const id = newId();
    ({ status } = await ask("/note", id));
    if (status === 200) acknowledged.push(id);
  }
}

const terminateAll = () =>
  onServer(({ pool }) =>
    pool.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'"),
  );

const WAYS: [string, () => Promise<unknown>][] = [
  ["every connection is cut", () => terminateAll()],
  ["it is restarted in order", () => postgresql.restart("fast")],
  ["it is restarted as after a power cut", () => postgresql.restart("immediate")],
  [
    "it is gone for some seconds",
    () =>
      postgresql
        .stop()
        .then(() => sleep(2_000))
        .then(postgresql.start),
  ],
  [
    "it stands still for some seconds",
    () =>
      postgresql
        .freeze()
        .then(() => sleep(5_000))
        .then(postgresql.thaw),
  ],
];

it.each(WAYS)("loses no acknowledged write and tells the truth while people write and %s", async (_way, happens) => {
  const load = { acknowledged: [] as string[], refused: [] as Answer[], looks: [] as [string, Answer][] };
  await under(load, () =>
    sleep(700)
      .then(happens)
      .then(() => sleep(700)),
  );
  await recovered(load.acknowledged);

  expect(child.process.exitCode, child.errors()).toBeNull();
  expect(load.acknowledged.length).toBeGreaterThan(5);
  for (const { status, took, body } of load.refused) {
    expect(status, body).toBe(503);
    expect(took).toBeLessThan(12_000);
    expect(body).toMatch(/What you just sent was not saved|We do not know whether that was saved/);
    expect(body).toMatch(/give them this number: [A-Z2-9]{4}-[A-Z2-9]{4}/);
  }
  for (const [path, { status, took }] of load.looks) {
    expect(took, path).toBeLessThan(2_500);
    if (path === "/help") expect(status).toBe(200);
  }
  const kept = await onServer(async ({ pool }) => (await pool.query<{ id: string }>("select revision_id as id from revision")).rows);
  const found = new Set(kept.map(({ id }) => id));
  expect(load.acknowledged.filter((id) => !found.has(id))).toEqual([]);
});

it("stops within ten seconds while the database stands still", async () => {
  await postgresql.freeze();
  const asking = ask("/note", newId()).catch(() => null);
  await sleep(200);
  const asked = Date.now();
  child.process.kill("SIGTERM");
  const ended = await child.ended;
  await postgresql.thaw();
  expect(ended, child.errors()).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  await asking;
});
