import { describe, expect, it } from "vitest";
import { stopInOrder, type Step } from "./stop.ts";

const never = () => new Promise<never>(() => {});

describe("a stop", () => {
  it("ends one thing after the other", async () => {
    const done: string[] = [];
    const step = (name: string): Step => ({ name, until: 1_000, work: async () => done.push(name) });
    expect(await stopInOrder([step("first"), step("second")])).toEqual([]);
    expect(done).toEqual(["first", "second"]);
  });

  it("waits for nothing longer than it may take, names what it left, and goes on", async () => {
    let closed = false;
    const began = Date.now();
    const left = await stopInOrder([
      { name: "requests", until: 50, work: never },
      { name: "copy", until: 100, work: never },
      { name: "database", until: 150, work: async () => (closed = true) },
    ]);
    expect(left).toEqual(["requests", "copy"]);
    expect(closed).toBe(true);
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it("does the rest although one part fails, and tells it", async () => {
    let closed = false;
    const failing = async () => {
      throw new Error("no room for a copy");
    };
    const stopped = stopInOrder([
      { name: "copy", until: 100, work: failing },
      { name: "database", until: 200, work: async () => (closed = true) },
    ]);
    await expect(stopped).rejects.toThrow("no room for a copy");
    expect(closed).toBe(true);
  });
});
