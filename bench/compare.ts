// Two versions of the product by turns: `npm run bench:compare -- ../before`. Each runs its own bench in its own folder, with
// this very Node, so that what else the machine does falls on both.
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const [other = "", ...wanted] = process.argv.slice(2);
if (other === "") throw new Error("Say where the other version lies: npm run bench:compare -- ../before");
const turns = Number(process.env.BENCH_TURNS || 3);
const settings = { BENCH_PEOPLE: "1000", BENCH_ROUNDS: "1", BENCH_SECONDS: "1", ...process.env };

/** What each action did in each turn, by its name and connections: requests a second and milliseconds of the processor. */
type Done = Map<string, { perSecond: number[]; cpu: number[] }>;
const before: Done = new Map();
const here: Done = new Map();

for (let turn = 1; turn <= turns; turn++) {
  await bench(resolve(other), "before", before);
  await bench(process.cwd(), "here", here);
  console.log(`turn ${turn} of ${turns}`);
}
console.log(tableOf());

async function bench(folder: string, name: string, done: Done): Promise<void> {
  const env = { ...settings, BENCH_DIR: join(tmpdir(), `bench-compare-${name}`) };
  const { stdout } = await run(process.execPath, ["--import", "tsx", "bench/run.ts", ...wanted], { cwd: folder, env, maxBuffer: 1e8 });
  for (const line of stdout.split("\n")) {
    const [, action = "", connections = "", perSecond, , , cpu] = line.split("|").map((cell) => cell.trim());
    if (!/^\d+$/.test(connections)) continue;
    const of = `${action} | ${connections}`;
    const figures = done.get(of) ?? { perSecond: [], cpu: [] };
    figures.perSecond.push(Number(perSecond));
    figures.cpu.push(Number(cpu));
    done.set(of, figures);
  }
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

function tableOf(): string {
  const lines = [...before].map(([of, was]) => {
    const is = here.get(of)!;
    const perSecond = [median(was.perSecond), median(is.perSecond)] as const;
    const cpu = [median(was.cpu), median(is.cpu)] as const;
    const cells = [...perSecond, (perSecond[1] / perSecond[0]).toFixed(2), ...cpu, (cpu[1] / cpu[0]).toFixed(2)];
    return `| ${of} | ${cells.join(" | ")} |`;
  });
  const head = "| action | connections | requests/s before | here | ratio | CPU ms before | here | ratio |";
  return [head, "| :-- | --: | --: | --: | --: | --: | --: | --: |", ...lines].join("\n");
}
