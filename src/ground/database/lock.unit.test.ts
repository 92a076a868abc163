import { once } from "node:events";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lineBeginning, startChild, type Child } from "../../../tests/children/start-child.ts";
import { FolderInUse, lockFolder } from "./lock.ts";

describe("the lock on a data folder", () => {
  let root: string;
  let count = 0;
  const children: Child[] = [];
  const folder = () => join(root, `database-${count++}`);
  const holding = (path: string) => {
    const child = startChild("tests/children/hold-lock.ts", [path]);
    children.push(child);
    return child;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "ownterms-lock-"));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.process.kill("SIGKILL");
      await child.ended;
    }
  });
  afterAll(() => rm(root, { recursive: true }));

  it("refuses a second process and names the first: its id, its port, since when", async () => {
    const path = folder();
    const first = holding(path);
    await lineBeginning(first, "held");
    const refused = await lockFolder(path).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FolderInUse);
    const { message } = refused as FolderInUse;
    expect(message).toContain(path);
    expect(message).toContain(`process ${first.process.pid}`);
    expect(message).toContain("port 3999");
    expect(message).toMatch(/since \d{4}-\d\d-\d\dT/);
  });

  it("refuses a second taker in the same process", async () => {
    const path = folder();
    const lock = await lockFolder(path);
    await expect(lockFolder(path)).rejects.toThrow(`process ${process.pid}`);
    await lock.release();
  });

  it("is free again after a clean release, and releasing twice is harmless", async () => {
    const path = folder();
    const lock = await lockFolder(path);
    await lock.release();
    const again = await lockFolder(path);
    await lock.release();
    await expect(lockFolder(path)).rejects.toThrow(FolderInUse);
    await again.release();
  });

  it("is free again after SIGKILL, though the killed process left its name", async () => {
    const path = folder();
    const first = holding(path);
    await lineBeginning(first, "held");
    first.process.kill("SIGKILL");
    expect(await first.ended).toBe("SIGKILL");
    const lock = await lockFolder(path);
    await lock.release();
  });

  it("is free at once when it is let go while somebody who asked has not hung up", async () => {
    const path = folder();
    const lock = await lockFolder(path);
    const [name] = (await readdir(root)).filter((each) => each.startsWith(`${basename(path)}.lock-`));
    const asking = connect({ path: join(root, name!), allowHalfOpen: true });
    await once(asking.resume(), "end");
    await lock.release();
    const next = await lockFolder(path);
    expect((await readdir(root)).filter((each) => each.startsWith(`${basename(path)}.lock-`))).toHaveLength(1);
    await next.release();
    asking.destroy();
  }, 20_000);

  it("is held where the path of the folder is longer than the name of a socket may be, and leaves nothing behind", async () => {
    const deep = join(root, "a".repeat(90), "b".repeat(90));
    const lock = await lockFolder(join(deep, "database"));
    await expect(lockFolder(join(deep, "database"))).rejects.toThrow(`process ${process.pid}`);
    const [socket] = await readdir(deep);
    expect((await stat(join(deep, socket!))).mode & 0o077).toBe(0);
    await lock.release();
    expect(await readdir(deep)).toEqual([]);
  });

  it("is refused to whoever comes while the holder is too busy to say who it is", async () => {
    const path = folder();
    const first = holding(path);
    await lineBeginning(first, "held");
    first.process.kill("SIGSTOP");
    const refused = await lockFolder(path).catch((error: unknown) => error);
    first.process.kill("SIGCONT");
    expect(refused).toBeInstanceOf(FolderInUse);
  });

  it("lets in exactly one of several that start at once on what a killed process left", async () => {
    const path = folder();
    const killed = holding(path);
    await lineBeginning(killed, "held");
    killed.process.kill("SIGKILL");
    await killed.ended;
    const starters = Array.from({ length: 5 }, () => holding(path));
    const said = await Promise.all(starters.map(async (child) => (await child.lines.next()).value as string));
    expect(said.filter((line) => line === "held")).toHaveLength(1);
    const winner = starters[said.indexOf("held")]!;
    const refusals = said.filter((line) => line !== "held");
    expect(refusals).toHaveLength(4);
    for (const line of refusals) expect(line).toContain(`refused The data folder ${path} is in use by process ${winner.process.pid}`);
  });
});
