import { cpus } from "node:os";
import { resolve } from "node:path";
import { ACTIONS, type Action } from "./actions.ts";
import { startChild, type Child } from "./ask-child.ts";
import { measure, record, SIDES, type Bench, type Figures, type Side } from "./measure.ts";
import { median, tableOf, type Line } from "./table.ts";

const CONNECTIONS = [1, 32];
const env = (name: string, otherwise: number): number => Number(process.env[name] || otherwise);
const people = env("BENCH_PEOPLE", 10_000);
const rounds = env("BENCH_ROUNDS", 3);
const seconds = env("BENCH_SECONDS", 3);
const wanted = process.argv.slice(2);

const child = await startChild({ DATA_DIR: resolve(process.env.BENCH_DIR || "bench-data"), BENCH_PEOPLE: String(people) });
try {
  const bench: Bench = { child, people, rounds, seconds, bases: await child.ask("where"), sessions: await signIn(child) };
  const lines: Line[] = [];
  const actions = ACTIONS.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each)));
  const roundTrips = new Map<Action, number>();
  for (const action of actions) roundTrips.set(action, (await record(bench, action)).roundTrips);
  for (const connections of CONNECTIONS) lines.push(...(await measureAll(bench, actions, connections, roundTrips)));
  console.log(`\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${await child.ask("database")}`);
  console.log(`${people} people, median of ${rounds} rounds of ${seconds} s each\n`);
  console.log(tableOf(lines));
} finally {
  await child.ask("stop");
}

async function signIn(child: Child): Promise<Bench["sessions"]> {
  const ids = [...new Set(ACTIONS.flatMap((action) => action.units(people)).map((unit) => unit.accountId))];
  const sessions = await child.ask("signIn", ids);
  return new Map(ids.map((id, at) => [id, sessions[at]!]));
}

/** Product and floor by turns, so that what else the machine does falls on both. The first round warms up. */
async function measureAll(bench: Bench, actions: Action[], connections: number, roundTrips: Map<Action, number>): Promise<Line[]> {
  const got = new Map<Action, Record<Side, Figures[]>>(actions.map((action) => [action, { product: [], floor: [] }]));
  for (let round = 0; round <= bench.rounds; round++) {
    for (const side of SIDES) {
      for (const action of actions) {
        const figures = await measure(bench, action, side, connections, round === 0 ? 1 : bench.seconds);
        if (round > 0) got.get(action)![side].push(figures);
      }
    }
    console.log(`${connections} connections: ${round === 0 ? "warmed up" : `round ${round} of ${bench.rounds}`}`);
  }
  return actions.map((action) => {
    const { product, floor } = got.get(action)!;
    return { name: action.name, connections, roundTrips: roundTrips.get(action)!, product: median(product), floor: median(floor) };
  });
}
