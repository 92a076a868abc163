import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type * as Jobs from "../../../tests/children/jobs.ts";
import type { cellsOf } from "../../web/parts/square.tsx";
import { heavy, job, TooMuch } from "./heavy.ts";
import { TooManyAtOnce } from "./turns.ts";

const jobs = new URL("../../../tests/children/jobs.ts", import.meta.url);
const spin = job<typeof Jobs.spin>(jobs, "spin");
const spinShortly = job<typeof Jobs.spin>(jobs, "spin", { milliseconds: 3_000 });
const fillMemory = job<typeof Jobs.fillMemory>(jobs, "fillMemory");
const fromTo = job<typeof Jobs.fromTo>(jobs, "fromTo");
const bytes = job<typeof Jobs.bytes>(jobs, "bytes");
const breaks = job<typeof Jobs.breaks>(jobs, "breaks");

describe("heavy work", () => {
  it("given a job that keeps its thread, everything else goes on meanwhile", async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 10);
    expect(await heavy("a", spin, 400)).toBe("done");
    clearInterval(counting);
    expect(turns).toBeGreaterThan(10);
  });

  it("reads a page's file as the process itself does, whatever Node runs it", async () => {
    const cells = job<typeof cellsOf>(new URL("../../web/parts/square.tsx", import.meta.url), "cellsOf");
    expect((await heavy("a", cells, "https://example.org", "M")).size).toBe(25);
  });

  it("hands bytes back as bytes", async () => {
    expect(await heavy("a", bytes, "Zoë")).toEqual(Buffer.from("Zoë"));
  });

  it("given a job that meets its time limit, says so, and the next one is done", async () => {
    await expect(heavy("a", spinShortly, 60_000)).rejects.toThrow(TooMuch);
    expect(await heavy("a", spin, 1)).toBe("done");
  });

  it("given a job that needs more memory than it may, says so, and the next one is done", async () => {
    await expect(heavy("a", fillMemory)).rejects.toThrow(TooMuch);
    expect(await heavy("a", spin, 1)).toBe("done");
  });

  it("given a job that is broken, its own error arrives", async () => {
    await expect(heavy("a", breaks)).rejects.toThrow("broken inside");
  });

  it("given several of one account, does them one after the other; given two accounts, nobody waits for the other", async () => {
    await Promise.all([heavy("a", fromTo), heavy("b", fromTo)]);
    const [first, second] = await Promise.all([heavy("a", fromTo), heavy("a", fromTo)]);
    expect(second[0]).toBeGreaterThanOrEqual(first[1]);
    const [mine, theirs] = await Promise.all([heavy("a", fromTo), heavy("b", fromTo)]);
    expect(Math.max(mine[0], theirs[0])).toBeLessThan(Math.min(mine[1], theirs[1]));
  });

  it("given more at once than anybody needs, refuses the last, and somebody else's is done", async () => {
    const asked = Array.from({ length: 6 }, () => heavy("a", fromTo));
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual([...Array(4).fill("fulfilled"), "rejected", "rejected"]);
    expect((answers[5] as PromiseRejectedResult).reason).toBeInstanceOf(TooManyAtOnce);
    await sleep(1);
    expect(await heavy("a", spin, 1)).toBe("done");
  });
});
