import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ofTheMachine } from "../tell-operator.ts";
import { makeFolder } from "./make-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ownterms-folders-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a folder that is made", () => {
  it("given folders above it that are missing, makes them too, for their owner alone; made again, nothing happens", async () => {
    const deep = join(folder, "a/b/c");
    await makeFolder(deep);
    await makeFolder(deep);
    for (const each of [deep, join(folder, "a")]) expect((await stat(each)).mode & 0o777).toBe(0o700);
  });

  it.runIf(process.platform === "linux")("given a place that takes no folders, ends, with what the operator can do", async () => {
    const refused = await makeFolder("/proc/nope/x").catch((error: unknown) => error);
    expect(ofTheMachine(refused)).toMatch(/\/proc\/nope.*DATA_DIR/);
  });

  it("given a file where a folder should be, says which", async () => {
    await writeFile(join(folder, "file"), "");
    for (const place of [join(folder, "file"), join(folder, "file/x")]) {
      const refused = await makeFolder(place).catch((error: unknown) => error);
      expect(ofTheMachine(refused)).toMatch(/file.*DATA_DIR/);
    }
  });
});
