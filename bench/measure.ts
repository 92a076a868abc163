import { STAMP_HEADER } from "../src/web/stamp-names.ts";
import { Agent } from "node:http";
import { PUT_FORWARD, type Action, type Session, type Unit } from "./actions.ts";
import type { Child } from "./ask-child.ts";
import { fire, load, turns, type Shot, type Times } from "./load.ts";
import type { Vars } from "./template.ts";

export type Bench = {
  child: Child;
  people: number;
  seconds: number;
  rounds: number;
  bases: Record<Side, string>;
  sessions: Map<string, Session>;
};
/** The product; bare pg sending the same; bare pg behind bare HTTP. */
export type Side = "product" | "pg" | "http";
export const SIDES: Side[] = ["product", "pg", "http"];
/** Of one side of one action: requests a second, milliseconds, and milliseconds of the server's processor for each. */
export type Figures = { perSecond: number; p50: number; p99: number; cpu: number };

const named = ({ name }: Action): string => encodeURIComponent(name);

/** The product's request, or the floor's for the same. */
function shotAt(side: Side, { bases, sessions }: Bench, action: Action, unit: Unit): { shot: Shot; vars: Vars } {
  const { token, cookie, stamp } = sessions.get(unit.accountId)!;
  const { shot, vars } = action.ask(unit);
  const all = { ...vars, token };
  const headers: Record<string, string> = { cookie };
  if (shot.body !== undefined)
    Object.assign(headers, { origin: bases.product, "content-type": "application/x-www-form-urlencoded", [STAMP_HEADER]: stamp });
  if (side === "http") headers["x-vars"] = JSON.stringify(all);
  const path = side === "http" ? `/${named(action)}` : shot.path;
  return { shot: { ...shot, path, headers, method: shot.body === undefined ? "GET" : "POST" }, vars: all };
}

/** Lets the product answer once, and gives the floor what it sent to the database and what it answered. */
export async function record(bench: Bench, action: Action): Promise<{ roundTrips: number }> {
  const { child, bases } = bench;
  const [unit] = await unitsOf(bench, action, "product", 1);
  const { shot, vars } = shotAt("product", bench, action, unit!);
  const agent = new Agent();
  await child.ask("record");
  const { status, headers, body } = await fire(agent, bases.product, shot);
  const trips = await child.ask("recorded");
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => ["content-type", "location"].includes(name))) as Record<
    string,
    string
  >;
  await child.ask("floorAnswers", { action: named(action), trips, vars, answer: { status, headers: kept, body } });
  return { roundTrips: trips.length };
}

/** Those to ask for; what can be done once only is made ready anew for it. */
async function unitsOf(bench: Bench, action: Action, side: Side, most?: number): Promise<Unit[]> {
  const units = action.units(bench.people).slice(0, most);
  if (action.needs) await bench.child.ask("openMeetings", { from: units[0]!.person, count: units.length });
  if (action === PUT_FORWARD && side === "product") return readingsOf(bench, units);
  if (action.needs !== "plans") return units;
  await replay(bench, PUT_FORWARD, units, 10, 600);
  const plans = new Map((await bench.child.ask("putForward")).map((row) => [row.person_id as string, row]));
  return units.map((unit) => {
    const { agreement_id: agreementId, digest } = plans.get(unit.accountId)!;
    return { ...unit, agreement: { agreementId, digest } };
  });
}

/** The page that is read before a plan is put forward, opened by each: only what was read is put forward. */
async function readingsOf({ bases, sessions }: Bench, units: Unit[]): Promise<Unit[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const pages = units.map(({ accountId }) => {
    const headers = { cookie: sessions.get(accountId)!.cookie };
    return fire(agent, bases.product, { method: "GET", path: `/people/${accountId}/plan/meeting/ready`, headers, expected: 200 });
  });
  const readings = (await Promise.all(pages)).map(({ body }) => /name="read" value="([0-9a-f]{64})"/.exec(body)![1]!);
  agent.destroy();
  return units.map((unit, index) => ({ ...unit, reading: readings[index] }));
}

export async function measure(bench: Bench, action: Action, side: Side, connections: number, seconds = bench.seconds): Promise<Figures> {
  const units = await unitsOf(bench, action, side);
  const before = await bench.child.ask("cpu");
  const { each, seconds: took } =
    side === "pg"
      ? await replay(bench, action, units, connections, seconds)
      : await request(bench, action, side, units, connections, seconds);
  const after = await bench.child.ask("cpu");
  const sorted = each.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const used = after.user + after.system - before.user - before.system;
  return { perSecond: each.length / took, p50: at(0.5), p99: at(0.99), cpu: used / 1000 / each.length };
}

function replay(bench: Bench, action: Action, units: Unit[], atOnce: number, seconds: number): Promise<Times> {
  const vars = units.map((unit) => shotAt("pg", bench, action, unit).vars);
  return bench.child.ask("replay", { action: named(action), vars, repeats: !action.needs, atOnce, seconds });
}

async function request(bench: Bench, action: Action, side: Side, units: Unit[], connections: number, seconds: number): Promise<Times> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const next = turns(units, !action.needs);
  try {
    return await load(connections, seconds, () => {
      const unit = next();
      return unit && fire(agent, bench.bases[side], shotAt(side, bench, action, unit).shot);
    });
  } finally {
    agent.destroy();
  }
}
