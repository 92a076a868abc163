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
const seconds = env("BENCH_SECONDS", 2);
const wanted = process.argv.slice(2);

const { BENCH_PROFILE: profile } = process.env;
const child = await startChild(profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [], {
  DATA_DIR: resolve(process.env.BENCH_DIR || "bench-data"),
  BENCH_PEOPLE: String(people),
});
try {
  const bench: Bench = { child, people, rounds, seconds, bases: await child.ask("where"), sessions: await signIn(child) };
  const lines: Line[] = [];
  const actions = ACTIONS.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each)));
  const roundTrips = new Map<Action, number>();
  for (const action of ACTIONS) roundTrips.set(action, (await record(bench, action)).roundTrips);
  await warmUp(bench, actions);
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

/** Product and floor by turns, so that what else the machine does falls on both. */
async function measureAll(bench: Bench, actions: Action[], connections: number, roundTrips: Map<Action, number>): Promise<Line[]> {
  const got = new Map(actions.map((action) => [action, { product: [], pg: [], http: [] } as Record<Side, Figures[]>]));
  for (let round = 1; round <= bench.rounds; round++) {
    for (const action of actions) {
      for (const side of SIDES) got.get(action)![side].push(await measure(bench, action, side, connections));
    }
    console.log(`${connections} connections: round ${round} of ${bench.rounds}`);
  }
  return actions.map((action) => {
    const { product, pg, http } = got.get(action)!;
    return {
      name: action.name,
      connections,
      roundTrips: roundTrips.get(action)!,
      product: median(product),
      pg: median(pg),
      http: median(http),
    };
  });
}

/** Every connection of each side has planned every query, and the code has been compiled, before anything is measured. */
async function warmUp(bench: Bench, actions: Action[]): Promise<void> {
  for (const side of SIDES) for (const action of actions) await measure(bench, action, side, 32, 1.5);
}
