import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./server.ts";

const run = promisify(execFile);

/** A PostgreSQL server of a test's own, which it may treat as it likes. */
export type OwnPostgresql = {
  url: string;
  restart(mode: "fast" | "immediate"): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Every process of it stands still and keeps its connections, as on a machine that hangs. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  remove(): Promise<void>;
};

/** Made by the newest PostgreSQL of this machine, as Debian installs it. It forces each commit to the disk, as it would for real. */
export async function ownPostgresql(): Promise<OwnPostgresql> {
  const bin = binaries();
  const folder = await mkdtemp(join(tmpdir(), "ownterms-postgresql-"));
  const data = join(folder, "data");
  const asPostgres = await ownedByWhoeverMayRunIt(folder);
  const port = await freePort();
  const program = (name: string, ...args: string[]) =>
    run(asPostgres[0] ?? `${bin}/${name}`, [...asPostgres.slice(1), ...(asPostgres[0] ? [`${bin}/${name}`] : []), ...args], {
      cwd: folder,
    });
  const control = (...args: string[]) => program("pg_ctl", `--pgdata=${data}`, "--wait", "--silent", ...args);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60`;
  // without it the server would hold the output of pg_ctl, and that would never be over
  const log = `--log=${folder}/log`;
  const start = async () => void (await control("start", log, `--options=${options}`));
  await program("initdb", `--pgdata=${data}`, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
  await start();
  const signal = async (name: NodeJS.Signals) => {
    for (const pid of await processesOf(data)) process.kill(pid, name);
  };
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    restart: async (mode) => void (await control("restart", `--mode=${mode}`, log)),
    stop: async () => void (await control("stop", "--mode=fast")),
    start,
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    remove: async () => {
      await control("stop", "--mode=immediate").catch((error: Error & { stderr: string }) => {
        if (!/PID file .* does not exist/.test(error.stderr)) throw error;
      });
      await rm(folder, { recursive: true });
    },
  };
}

function binaries(): string {
  const root = "/usr/lib/postgresql";
  const newest = existsSync(root)
    ? readdirSync(root)
        .map(Number)
        .sort((a, b) => b - a)[0]
    : undefined;
  if (newest === undefined) throw new Error(`No PostgreSQL in ${root}: .ci/run installs it.`);
  return `${root}/${newest}/bin`;
}

/** PostgreSQL refuses to run as root; then it is the user's that Debian made for it. Answers what comes before its programs. */
async function ownedByWhoeverMayRunIt(folder: string): Promise<string[]> {
  if (userInfo().uid !== 0) return [];
  const { stdout } = await run("id", ["-u", "postgres"]);
  await chmod(folder, 0o755);
  await chown(folder, Number(stdout), 0);
  return ["runuser", "-u", "postgres", "--"];
}

/** The first process of the server, and its children. */
async function processesOf(data: string): Promise<number[]> {
  const first = Number((await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")[0]);
  const { stdout } = await run("ps", ["-o", "pid=", "--ppid", String(first)]);
  return [first, ...stdout.split("\n").filter(Boolean).map(Number)];
}
