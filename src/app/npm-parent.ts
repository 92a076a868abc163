import { readFileSync } from "node:fs";

/** The scripts of package.json that run a server. */
const SERVERS = new Set(["start", "demo"]);
const OFTEN = 250;

/**
 * Calls `ended` when the npm that started this process is there no longer. npm passes a signal to its shell alone, which
 * ends and leaves the server behind with its port; when npm is killed, nobody passes anything. So the server looks itself.
 */
export function whenNpmEnds(ended: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  if (!SERVERS.has(environment.npm_lifecycle_event ?? "")) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    ended();
  }, OFTEN);
  timer.unref();
}

/** The parent of a process, where the system shows it as Linux does; null elsewhere, and for a process that is gone. */
function parentOf(pid: number): number | null {
  try {
    // the name of the program, in brackets, may hold anything; the parent is the second word after it
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}
