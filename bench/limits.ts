// The largest that the product promises to carry, on the embedded database in a folder of its own: `npm run bench:limits`;
// only some of it: `npm run bench:limits -- plan`, `record`, `copy`.
// Meanwhile /healthz is asked all the time, from this very process, so that whatever holds the thread holds it too.
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { readConfig } from "../src/ground/config.ts";
import { newId } from "../src/ground/core/id.ts";
import { addCopy } from "../src/ground/database/copies.ts";
import { start } from "../src/app/start.ts";
import { stampOf } from "../src/web/drawn-for.ts";
import { STAMP_HEADER } from "../src/web/stamp-names.ts";
import { aPerson } from "../tests/builders/people.ts";
import { said } from "../tests/builders/said.ts";

const MEGABYTE = 1024 * 1024;
const env = (name: string, otherwise: number): number => Number(process.env[name] || otherwise);
const revisions = env("BENCH_REVISIONS", 50_000);
const megabytes = env("BENCH_MEGABYTES", 500);

const folder = await mkdtemp(join(tmpdir(), "ownterms-limits-"));
const config = readConfig({ DATA_DIR: folder, PORT: "3170" });
const { context, stop } = await start(config, {
  signals: false,
  say: () => {},
  prepare: async ({ database }) => void (await database.pool.query("insert into installation (name) values ('Measurement')")),
});
const { database, accounts } = context;
const lines: string[] = [];

try {
  const personId = await aPerson(database, "Person A");
  const session = await accounts.openSession(personId, false, { address: "127.0.0.1", userAgent: "" });
  const signedIn = {
    cookie: session!.setCookies[0]!.split(";")[0]!,
    origin: config.baseUrl,
    [STAMP_HEADER]: stampOf(context, personId, "/"),
  };
  const ask = (path: string, form?: Record<string, string>) =>
    fetch(config.baseUrl + path, {
      headers: signedIn,
      redirect: "manual",
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
  const wants = process.argv.slice(2);
  const isWanted = (part: string) => wants.length === 0 || wants.includes(part);
  await measured("floor: nothing else, for five seconds", () => new Promise((done) => setTimeout(done, 5_000, "")));
  if (isWanted("plan")) {
    const plan = await planOfThirty(ask, personId);
    await measured("a plan of thirty goals of 50,000 characters, as PDF", async () => told(await ask(`${plan}/pdf`)));
  }
  if (isWanted("record")) {
    await manyRevisions(personId);
    for (const file of ["document", "text", "fhir"]) {
      await measured(`a record of ${revisions} revisions, as ${file}`, async () => told(await ask(`/take/${file}`)));
    }
  }
  if (isWanted("copy")) {
    await fill();
    await measured(`a copy of an embedded database of ${await sizeOf()} MB`, async () => {
      const file = await addCopy(database, join(folder, "copies-of-the-bench"));
      return `${Math.round((await stat(file)).size / MEGABYTE)} MB packed`;
    });
  }
  console.log(
    [
      "| what | seconds | /healthz at most, ms | loop stopped at most, ms | MB more | came |",
      "| :-- | --: | --: | --: | --: | :-- |",
      ...lines,
    ].join("\n"),
  );
} finally {
  await stop();
  await rm(folder, { recursive: true, force: true });
}

type Ask = (path: string, form?: Record<string, string>) => Promise<Response>;

async function told(answer: Response): Promise<string> {
  // never whole in memory: this process is the one whose memory is measured
  let bytes = 0;
  for await (const part of answer.body ?? []) bytes += (part as Uint8Array).length;
  return `${answer.status}, ${(bytes / MEGABYTE).toFixed(1)} MB`;
}

async function planOfThirty(ask: Ask, personId: string): Promise<string> {
  const text = "Every word of it is meant. ".repeat(1852).slice(0, 49_990);
  const meeting = `/people/${personId}/plan/meeting`;
  await ask(`${meeting}s`, { id: newId() });
  for (let goal = 1; goal <= 30; goal++) {
    const statementId = await said(database, personId, { body: { text: `${goal}. ${text}`.slice(0, 50_000), why: "" } });
    await ask(`${meeting}/add`, { statementId });
  }
  await ask(`${meeting}/review`, { reviewOn: "2099-01-31" });
  const page = await (await ask(`${meeting}/ready`)).text();
  const [, read] = /name="read" value="([^"]*)"/.exec(page) ?? [];
  if (!read) throw new Error(`The plan cannot be put forward: ${page.slice(0, 2000)}`);
  const put = await ask(`${meeting}/put-forward`, { read });
  return put.headers.get("location")!.split("?")[0]!;
}

/** Five hundred goals, each changed again and again. */
async function manyRevisions(personId: string): Promise<void> {
  const goals = Array.from({ length: 500 }, () => newId());
  let parents: (string | null)[] = goals.map(() => null);
  for (let done = 0; done < revisions; done += goals.length) {
    const ids = goals.map(() => newId());
    await database.pool.query(
      `insert into revision (person_id, revision_id, statement_id, parent_revision_id, kind, section, root_id, voice, author_id, body)
       select $1, r, s, p, 'goal', 'goals', s, 'own', $1, jsonb_build_object('text', 'Entry number ' || n || ' of turn ' || $5 || repeat(' and so on', 20), 'why', '')
       from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as given (r, s, p, n)`,
      [personId, ids, goals, parents, String(done)],
    );
    parents = ids;
  }
}

async function sizeOf(): Promise<number> {
  const { rows } = await database.pool.query<{ size: string }>("select pg_database_size(current_database()) as size");
  return Math.round(Number(rows[0]!.size) / MEGABYTE);
}

/** What compresses badly, as words and pictures do. */
async function fill(): Promise<void> {
  await database.pool.query("create table filling_of_the_bench (text text)");
  while ((await sizeOf()) < megabytes) {
    await database.pool.query(
      "insert into filling_of_the_bench select string_agg(md5(random()::text || n || m), '') from generate_series(1, 60) n, generate_series(1, 32) m group by n",
    );
    await database.pool.query("insert into filling_of_the_bench select text from filling_of_the_bench limit 400");
  }
}

/** One line of the table, with what happened to everybody else meanwhile. */
async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const memory = process.memoryUsage().rss;
  let most = memory;
  let slowest = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      const before = performance.now();
      // a connection that was kept open may have been closed at its other end while the database was filled
      const answer = await fetch(`${config.baseUrl}/healthz`, { headers: { connection: "close" } });
      await answer.arrayBuffer();
      slowest = Math.max(slowest, answer.ok ? performance.now() - before : Infinity);
      most = Math.max(most, process.memoryUsage().rss);
      await new Promise((done) => setTimeout(done, 10));
    }
  })();
  loop.enable();
  const begun = performance.now();
  let came: unknown;
  try {
    came = await work();
  } finally {
    over = true;
    await watching;
  }
  const seconds = (performance.now() - begun) / 1000;
  loop.disable();
  const cells = [what, seconds.toFixed(1), slowest.toFixed(0), (loop.max / 1e6).toFixed(0), ((most - memory) / MEGABYTE).toFixed(0), came];
  lines.push(`| ${cells.join(" | ")} |`);
  console.log(lines.at(-1));
}
