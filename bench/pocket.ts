// How long the pocket takes to open without a signal, on a processor a quarter as fast: npm run bench:pocket
import { cpus, loadavg } from "node:os";
import { Phone, PIN } from "../tests/builders/phone.ts";
import { aPerson } from "../tests/builders/people.ts";
import { said } from "../tests/builders/said.ts";
import { aServer, type TestServer } from "../tests/builders/server.ts";
import prepareDatabase from "../tests/setup/prepare-database.ts";
import { ROUNDS } from "../src/web/islands/pocket/keys.ts";
import { STEPS, sectionOf } from "../src/rooms/safety-plan/steps.ts";

const env = (name: string, otherwise: number): number => Number(process.env[name] || otherwise);
const rate = env("BENCH_THROTTLE", 4);
const rounds = env("BENCH_ROUNDS", 10);
const restarts = env("BENCH_RESTARTS", 5);
/** The address of the floor: kept by the same worker, and nothing but a page. */
const FLOOR = "/pocket/shell/en-GB-x-easyread";

/** Functions that go into the page are compiled with a helper of this name. */
const HELPER = "void (globalThis.__name = (of) => of)";

const takeAway = await prepareDatabase();
const server = await aServer({ listening: true });
const phone = await Phone.on(server, {});
try {
  await settleIn(server, phone);
  const got: Record<string, number[]> = {};
  const note = (name: string, ms: number) => (got[name] ??= []).push(ms);
  for (let round = 0; round < rounds; round++) await openTwice(note, "");
  for (let round = 0; round < restarts; round++) {
    await phone.restart();
    await phone.loseSignal();
    await openTwice(note, ", browser just started");
  }
  report(got);
} finally {
  await phone.stop();
  await server.stop();
  await takeAway();
}

/** A plan as long as plans are, and the floor: the same page without its script, kept by the same worker. */
async function settleIn({ database }: TestServer, { page, signIn, setUp, loseSignal }: Phone): Promise<void> {
  const personId = await aPerson(database, "Person A");
  for (const step of STEPS)
    for (let n = 1; n <= 4; n++)
      await said(database, personId, { kind: sectionOf(step), body: { text: `Something that helps, ${n}, in a line or two of words` } });
  for (let n = 1; n <= 20; n++)
    await said(database, personId, {
      kind: "wellness-entry",
      body: { part: "upsets", text: `Crowded shops, ${n}`, response: "I go and stand outside" },
    });
  await signIn.call(phone, personId);
  await setUp.call(phone);
  await page.evaluate(async (floor) => {
    const name = (await caches.keys()).find((each) => each.includes("precache"))!;
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(({ url }) => new URL(url).pathname === floor)!;
    const html = (await (await cache.match(key))!.text())
      .replaceAll(/<script[^]*?<\/script>/g, "")
      .replace('data-view="locked" hidden', 'data-view="locked"');
    await cache.put(key, new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } }));
  }, FLOOR);
  await loseSignal.call(phone);
}

type Note = (name: string, ms: number) => void;

/** The floor and the pocket by turns, so that what else the machine does falls on both. Before each the worker is asleep. */
async function openTwice(note: Note, how: string): Promise<void> {
  note(`floor: a page from the worker${how}`, await opened(FLOOR));
  note(`the lock, with card and numbers${how}`, await opened("/pocket"));
  const { page } = phone;
  // it is seen before its script is there: how long until that takes the PIN is told by itself
  const takes = async () => {
    const isReady = () => {
      const button = document.querySelector<HTMLButtonElement>("[data-form=unlock] button")!;
      return (
        !button.disabled && (document.querySelector<HTMLElement>("[data-pocket]")!.dataset.shown === "locked" ? performance.now() : null)
      );
    };
    return (await page.waitForFunction(isReady)).jsonValue();
  };
  note(`the lock takes the PIN${how}`, Number(await takes()));
  await page.fill("[data-form=unlock] [name=pin]", PIN);
  const unlocking = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const from = performance.now();
        const seen = () =>
          document.querySelector("[data-view=open]:not([hidden])") && requestAnimationFrame(() => done(performance.now() - from));
        new MutationObserver(() => void seen()).observe(document.querySelector("[data-pocket]")!, { subtree: true, attributes: true });
        document.querySelector<HTMLButtonElement>("[data-form=unlock] button")!.click();
      }),
  );
  const kdf = await page.evaluate(async (iterations) => {
    const from = performance.now();
    const key = await crypto.subtle.importKey("raw", new TextEncoder().encode("heron over the canal"), "PBKDF2", false, ["deriveBits"]);
    await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array(16), iterations }, key, 256);
    return performance.now() - from;
  }, ROUNDS);
  note(`from PIN to plans${how}`, unlocking);
  note(`of that, the PIN's rounds alone${how}`, kdf);
}

/** Milliseconds from asking for a page to its first frame in which the lock is there. */
async function opened(path: string): Promise<number> {
  const { page } = phone;
  await page.goto("about:blank");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(path, { waitUntil: "commit" });
  await page.evaluate(HELPER);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const seen = () => {
          if (document.querySelector("[data-view=locked]:not([hidden])")) requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(seen);
        };
        seen();
      }),
  );
  await devtools.detach();
  return ms;
}

function report(got: Record<string, number[]>): void {
  const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const lines = Object.entries(got).map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return { name, n: all.length, median: at(sorted, 0.5), least: sorted[0]!, most: sorted.at(-1)! };
  });
  console.log(`\n${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]!.toFixed(1)}, main thread slowed ${rate} times, no signal\n`);
  console.log("| | n | median ms | least | most | of the floor |\n| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, n, median, least, most } of lines) {
    const floor = lines.find((each) => each.name.startsWith("floor") && each.name.includes("started") === name.includes("started"))!;
    console.log(
      `| ${name} | ${n} | ${median.toFixed(0)} | ${least.toFixed(0)} | ${most.toFixed(0)} | ${(median / floor.median).toFixed(2)} |`,
    );
  }
}
