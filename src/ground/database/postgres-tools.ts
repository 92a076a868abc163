import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CannotCopy } from "./cannot-copy.ts";

const run = promisify(execFile);

/** Runs pg_dump, pg_restore or psql against a database. The password goes by the environment: a command line is public. */
export async function runPostgresTool(tool: "pg_dump" | "pg_restore" | "psql", url: string | null, args: string[]): Promise<string> {
  const env = { ...process.env };
  const target: string[] = [];
  if (url) {
    const parsed = new URL(url);
    if (parsed.password) env.PGPASSWORD = decodeURIComponent(parsed.password);
    parsed.password = "";
    target.push(`--dbname=${parsed.href}`);
  }
  try {
    return (await run(tool, [...target, ...args], { env, maxBuffer: 64 << 20 })).stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === "ENOENT") {
      throw new CannotCopy(
        `${tool} is not installed here. It comes with PostgreSQL's client programs: apt install postgresql-client (Debian, Ubuntu), dnf install postgresql (Fedora), brew install libpq (macOS).`,
      );
    }
    throw new CannotCopy(`${tool} failed: ${(stderr || String((error as Error).message)).trim()}`);
  }
}
