import { Agent } from "node:http";
import type { Action, Session, Unit } from "./actions.ts";
import { planners } from "./actions.ts";
import type { Child } from "./ask-child.ts";
import { fire, load, type Shot } from "./load.ts";
import type { Vars } from "./template.ts";

export type Bench = {
  child: Child;
  people: number;
  seconds: number;
  rounds: number;
  bases: { product: string; floor: string };
  sessions: Map<string, Session>;
};
export type Side = "product" | "floor";
export const SIDES: Side[] = ["product", "floor"];
/** Of one side of one action: requests a second, milliseconds, and milliseconds of the server's processor for each. */
export type Figures = { perSecond: number; p50: number; p99: number; cpu: number };

/** The product's request, or the floor's for the same. */
function shotAt(side: Side, { bases, sessions }: Bench, action: Action, unit: Unit): { shot: Shot; vars: Vars } {
  const { token, cookie } = sessions.get(unit.accountId)!;
  const { shot, vars } = action.ask(unit);
  const all = { ...vars, token };
  const headers: Record<string, string> = { cookie };
  if (shot.body !== undefined) Object.assign(headers, { origin: bases.product, "content-type": "application/x-www-form-urlencoded" });
  if (side === "floor") headers["x-vars"] = JSON.stringify(all);
  const path = side === "floor" ? `/${encodeURIComponent(action.name)}` : shot.path;
  return { shot: { ...shot, path, headers, method: shot.body === undefined ? "GET" : "POST" }, vars: all };
}

/** Lets the product answer once, and gives the floor what it sent to the database and what it answered. */
export async function record(bench: Bench, action: Action): Promise<{ roundTrips: number }> {
  const { child, bases } = bench;
  const [unit] = await unitsOf(bench, action, "record");
  const { shot, vars } = shotAt("product", bench, action, unit!);
  const agent = new Agent();
  await child.ask("record");
  const { status, headers, body } = await fire(agent, bases.product, shot);
  const sent = await child.ask("recorded");
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => ["content-type", "location"].includes(name))) as Record<
    string,
    string
  >;
  await child.ask("floorAnswers", { action: encodeURIComponent(action.name), sent, vars, answer: { status, headers: kept, body } });
  return { roundTrips: sent.length };
}

/** Those to ask for; what can be done once only is made ready anew for it. */
async function unitsOf({ child, people }: Bench, action: Action, ground: "record" | Side): Promise<Unit[]> {
  const units = action.units(people);
  if (action.repeats) return units;
  if (action.name.startsWith("put")) {
    const numbers = planners(people);
    await child.ask("openMeetings", { from: numbers[0]!, count: ground === "record" ? 1 : numbers.length });
    return units;
  }
  const byPerson = new Map((await child.ask("putForward")).map((row) => [row.person_id as string, row]));
  return units.flatMap((unit) => {
    const row = byPerson.get(unit.accountId);
    return row ? [{ ...unit, agreement: { agreementId: row.agreement_id as string, digest: row.digest as string } }] : [];
  });
}

export async function measure(bench: Bench, action: Action, side: Side, connections: number, seconds = bench.seconds): Promise<Figures> {
  const units = await unitsOf(bench, action, side);
  let count = 0;
  const next = (): Shot | null => {
    if (!action.repeats && count >= units.length) return null;
    return shotAt(side, bench, action, units[count++ % units.length]!).shot;
  };
  if (units.length === 0) throw new Error(`Nobody can ${action.name}.`);
  const before = await bench.child.ask("cpu");
  const { each, seconds: took } = await load(bench.bases[side], connections, seconds, next);
  const after = await bench.child.ask("cpu");
  const sorted = each.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const used = after.user + after.system - before.user - before.system;
  return { perSecond: each.length / took, p50: at(0.5), p99: at(0.99), cpu: used / 1000 / each.length };
}
