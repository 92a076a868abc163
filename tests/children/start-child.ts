import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Child = {
  process: ChildProcess;
  /** Lines of its output, as they come. */
  lines: AsyncIterator<string>;
  /** How it ended: exit code or signal. */
  ended: Promise<number | NodeJS.Signals>;
  errors: () => string;
};

/** Runs a TypeScript file of this repository as a process of its own. */
export function startChild(file: string, args: string[] = [], env: Record<string, string> = {}): Child {
  return startCommand(process.execPath, ["--import", "tsx", `${ROOT}${file}`, ...args], env);
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a program in the folder of this repository. It has ended when nobody holds its output any more, its own children too. */
export function startCommand(program: string, args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (part) => (errors += part));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => child.on("close", (code, signal) => resolve(signal ?? code ?? -1)));
  return { process: child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), ended, errors: () => errors };
}

/** The next line that begins so; throws with the child's errors when it ends before. */
export async function lineBeginning(child: Child, beginning: string): Promise<string> {
  for (;;) {
    const { value, done } = await child.lines.next();
    if (done) throw new Error(`The child ended before it said "${beginning}…": ${child.errors()}`);
    if (value.startsWith(beginning)) return value;
  }
}
