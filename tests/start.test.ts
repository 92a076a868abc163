import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listCopies } from "../src/ground/database/copies.ts";
import { lockFolder } from "../src/ground/database/lock.ts";
import { places } from "../src/ground/database/places.ts";
import { freePort } from "./builders/server.ts";
import { lineBeginning, startChild, startCommand, type Child } from "./children/start-child.ts";
import { emptyDataFolder } from "./setup/database.ts";

let folder: string;
let dataDir: string;
let port: number;
let children: Child[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-start-"));
  dataDir = join(folder, "data");
  port = await freePort();
  children = [];
});
afterEach(async () => {
  for (const child of children) {
    child.process.kill("SIGKILL");
    await child.ended;
  }
  await rm(folder, { recursive: true });
});

const NONE = { DATABASE_URL: "", BASE_URL: "", SMTP_URL: "", HOST: "" };
function serve(env: Record<string, string> = {}, file = "tests/children/serve.ts"): Child {
  const child = startChild(file, [], { ...NONE, DATA_DIR: dataDir, PORT: String(port), ...env });
  children.push(child);
  return child;
}
const refusedWith = async (child: Child): Promise<string> => {
  expect(await child.ended).toBe(1);
  return child.errors();
};

describe("npm start", () => {
  it("on an empty folder: makes it for its owner alone, and prints its address and a one-time code", async () => {
    const child = serve({}, "src/app/main.ts");
    expect(await lineBeginning(child, "Ownterms is at")).toBe(`Ownterms is at http://localhost:${port}`);
    expect(await lineBeginning(child, "Nobody has set it up")).toMatch(/\/set-up .*: [A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toMatchObject({ status: "ok", database: "embedded" });
    expect((await stat(dataDir)).mode & 0o077).toBe(0);
    expect((await stat(places(dataDir).secret)).mode & 0o077).toBe(0);
    expect(Buffer.from(await readFile(places(dataDir).secret, "utf8"), "base64url")).toHaveLength(32);
  });

  it("stops at SIGTERM: answers what is under way, makes a copy, lets go of the folder, and keeps its secret", async () => {
    await emptyDataFolder(places(dataDir).database);
    const child = serve();
    await lineBeginning(child, "Ownterms is at");
    const secret = await readFile(places(dataDir).secret, "utf8");
    const underWay = fetch(`http://127.0.0.1:${port}/slow`);
    await lineBeginning(child, "slow begun");
    const asked = Date.now();
    child.process.kill("SIGTERM");
    expect(await (await underWay).json()).toEqual({ answered: "/slow" });
    expect(await child.ended, child.errors()).toBe(0);
    // the browser's open connection keeps nobody waiting
    expect(Date.now() - asked).toBeLessThan(8_000);
    expect(await listCopies(places(dataDir).copies)).toHaveLength(1);
    await (await lockFolder(places(dataDir).database)).release();

    await lineBeginning(serve(), "Ownterms is at");
    expect(await readFile(places(dataDir).secret, "utf8")).toBe(secret);
  });

  it.each(["SIGTERM", "SIGKILL"] as const)(
    "stops when the npm that started it gets %s: nothing is left behind, the port is free",
    async (signal) => {
      await emptyDataFolder(places(dataDir).database);
      const child = startCommand("npm", ["start"], { ...NONE, DATA_DIR: dataDir, PORT: String(port) });
      children.push(child);
      await lineBeginning(child, "Ownterms is at");
      child.process.kill(signal);
      // the server holds the other end of npm's output: this is over when the last of them has ended
      await child.ended;
      await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow("fetch failed");
      expect(await listCopies(places(dataDir).copies)).toHaveLength(1);
      await (await lockFolder(places(dataDir).database)).release();
    },
  );

  it("stops within ten seconds while a request never ends", async () => {
    await emptyDataFolder(places(dataDir).database);
    const child = serve();
    await lineBeginning(child, "Ownterms is at");
    const never = fetch(`http://127.0.0.1:${port}/never`).catch(() => null);
    await lineBeginning(child, "never begun");
    const asked = Date.now();
    child.process.kill("SIGTERM");
    expect(await child.ended, child.errors()).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    await never;
  });

  it("refuses a folder that is in use, and names the process and its port", async () => {
    await emptyDataFolder(places(dataDir).database);
    const first = serve();
    await lineBeginning(first, "Ownterms is at");
    const message = await refusedWith(serve({ PORT: String(await freePort()) }));
    expect(message).toContain(`in use by process ${first.process.pid}, a running server on port ${port}, since `);
    expect(message.trim().split("\n")).toHaveLength(1);
  });

  it("refuses a port that is in use, says what would be right, and lets go of the folder", async () => {
    await emptyDataFolder(places(dataDir).database);
    const other = createServer().listen(port, "127.0.0.1");
    try {
      expect(await refusedWith(serve())).toMatch(new RegExp(`^PORT ${port} is in use on 127.0.0.1 .*PORT=${port + 1} npm start\n$`));
      await (await lockFolder(places(dataDir).database)).release();
    } finally {
      other.close();
    }
  });

  it("names a database server that cannot be reached, without its password", async () => {
    const message = await refusedWith(serve({ DATABASE_URL: `postgresql://somebody:sesame@127.0.0.1:${port}/plans` }));
    expect(message).toContain(`The database of DATABASE_URL (plans on 127.0.0.1:${port}) cannot be used: `);
    expect(message).not.toContain("sesame");
    expect(message.trim().split("\n")).toHaveLength(1);
  });

  it("names a wrong setting and touches nothing", async () => {
    expect(await refusedWith(serve({ PORT: "many" }))).toMatch(/^PORT is not right\./);
    expect(existsSync(dataDir)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });
});
