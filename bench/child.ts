// The product as `npm start` runs it, and the floor beside it, in a process of their own: what the measuring process
// does costs them nothing. The parent asks by message; every question has one answer.
import type { AddressInfo } from "node:net";
import pg from "pg";
import { readConfig } from "../src/ground/config.ts";
import { start } from "../src/app/start.ts";
import { stampOf } from "../src/web/drawn-for.ts";
import { startFloor, type Floor } from "./floor.ts";
import { recordQueries, type Trip } from "./recording.ts";
import { load, turns } from "./load.ts";
import type { Vars } from "./template.ts";
import { openMeetings, reset, seed } from "./seed.ts";

const config = readConfig(process.env);
const { context, stop } = await start(config, {
  signals: false,
  say: () => {},
  prepare: async ({ database }) => {
    await seed(database.pool, Number(process.env.BENCH_PEOPLE), (line) => console.log(line));
    await reset(database.pool);
  },
});
const { pool } = context.database;
// the embedded database has one connection, whoever asks; on a server the floor has as many of its own as the product
const floorPool = config.databaseUrl ? new pg.Pool({ connectionString: config.databaseUrl, max: pool.options.max, pipeline: true }) : pool;
const floor: Floor = await startFloor(floorPool);
let recording: { stop(): Trip[] } | null = null;

const FROM = { address: "127.0.0.1", userAgent: "" };

type Replay = { action: string; vars: Vars[]; repeats: boolean; atOnce: number; seconds: number };

/** What the parent can ask. */
export const answers = {
  where: () => ({ product: config.baseUrl, http: `http://localhost:${(floor.server.address() as AddressInfo).port}`, pg: "" }),
  database: async () =>
    (await pool.query<{ version: string }>("select split_part(version(), ' on ', 1) as version")).rows[0]!.version +
    (config.databaseUrl ? "" : " (embedded)"),
  cpu: () => process.cpuUsage(),
  signIn: async (accountIds: string[]) => {
    const signedIn = await Promise.all(accountIds.map((id) => context.accounts.openSession(id, false, FROM)));
    return signedIn.map((each, at) => ({
      token: each!.token,
      cookie: each!.setCookies[0]!.split(";")[0]!,
      stamp: stampOf(context, accountIds[at]!, "/"),
    }));
  },
  record: () => void (recording = recordQueries()),
  recorded: () => recording!.stop(),
  floorAnswers: floor.answer,
  replay: ({ action, vars, repeats, atOnce, seconds }: Replay) => {
    const next = turns(vars, repeats);
    return load(atOnce, seconds, () => {
      const one = next();
      return one && floor.replay(action, one);
    });
  },
  openMeetings: ({ from, count }: { from: number; count: number }) => openMeetings(pool, from, count),
  putForward: async () => (await pool.query("select person_id, agreement_id, digest from agreement order by person_id")).rows,
  stop: async () => {
    floor.server.close();
    floor.server.closeAllConnections();
    if (floorPool !== pool) await floorPool.end();
    await stop();
  },
};
export type Answers = typeof answers;

process.on("message", async ({ id, ask, given }: { id: number; ask: keyof Answers; given: never }) => {
  try {
    process.send!({ id, answer: await answers[ask](given) });
  } catch (error) {
    process.send!({ id, failed: (error as Error).stack });
  }
  if (ask === "stop") process.disconnect();
});
process.send!({ id: 0 });
