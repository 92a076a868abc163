import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { overflowOf, walk, WAYS, type Walk } from "../builders/journey.ts";
import { aServer, type TestServer } from "../builders/server.ts";
import { aWholeRecord } from "../builders/whole-record.ts";

let browser: Browser;
let server: TestServer;
let personId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await aServer({ listening: true });
  personId = (await aWholeRecord(server)).personId;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Far over a hundred pages are looked at, however slow the machine. */
const LONG = { timeout: 1_800_000 };

/** Places that are no pages, or not this site's own words. */
const ELSEWHERE = /^\/(leave|assets|sign-out)|\/(pdf|large-pdf|text|fhir|document)$/;
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
/** Of each kind of page one is enough: /goals/…/why. */
const kindOf = (path: string): string => path.replace(ID, "…").replace(/[?&]idea=\d+/, "");

/** What a page says, piece by piece: every element that holds text itself, unfolded or not, and what is only heard. */
const piecesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blocks = "p, li, h1, h2, h3, h4, label, legend, button, a, td, th, dt, dd, summary, caption, figcaption, blockquote, div";
    const words = (text: string) => text.replace(/\s+/g, " ").trim();
    const shown = [...document.body.querySelectorAll(blocks)].filter((element) => !element.querySelector(blocks));
    const heard = [...document.body.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label")!);
    return [...new Set([...shown.map((element) => element.textContent), ...heard].map(words))].filter((text) => text !== "");
  });

const langOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href")!.split("#")[0]!));

/** One idea each; the parts of a list count as ideas. */
const ideasOf = (text: string): string[] => text.split(/(?<=[.?!:;,])\s+/);
const countOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Opens everything that links lead to from home, one of each kind. */
async function everyPage(walker: Walk, look: (path: string) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  const open = ["/home", "/welcome"];
  for (let path = open.shift(); path; path = open.shift()) {
    if (seen.has(kindOf(path)) || ELSEWHERE.test(path.split("?")[0]!)) continue;
    seen.add(kindOf(path));
    await look(path);
    open.push(...(await linksOf(walker.page)));
  }
}

/** What each kind of page says in English: the same with script and without, so it is read once. */
const english = new Map<string, Set<string>>();

describe("a record in English, without script", () => {
  it("has every page that the person can reach, none wider than the smallest screen", LONG, async () => {
    const person = await walk(browser, server, { way: "", javaScriptEnabled: false, width: 320 }, personId);
    await everyPage(person, async (path) => {
      expect((await person.page.goto(path))?.status(), path).toBe(200);
      expect(await langOf(person.page), path).toBe("en-GB");
      expect(await overflowOf(person.page), path).toBeLessThanOrEqual(0);
      english.set(kindOf(path), new Set(await piecesOf(person.page)));
    });
    for (const path of [
      "/home",
      "/story",
      "/strengths",
      "/wellness",
      "/goals",
      "/goals/…",
      "/plan",
      "/people/…/plan/…",
      "/people/…/plan/meeting",
      "/sharing",
      "/sharing/looked",
      "/account",
      "/take",
    ])
      expect([...english.keys()]).toContain(path);
    expect(english.size).toBeGreaterThan(60);
    await person.context.close();
  });
});

describe("a record in Easy Read, with script", () => {
  it("when they press Easy Read, each page is in Easy Read, with nothing left in English, and without a barrier", LONG, async () => {
    const person = await walk(browser, server, { way: "", javaScriptEnabled: true, width: 320 }, personId);
    const left: string[] = [];
    const long: string[] = [];
    await person.visit("/home");
    await person.press("Easy Read");
    await everyPage(person, async (path) => {
      await person.visit(path);
      expect(await langOf(person.page), path).toBe("en-GB-x-easyread");
      for (const piece of await piecesOf(person.page)) {
        // what is short and plain already may be the same in both, as questions with pictures are
        if (countOf(piece) > (path.startsWith("/by-pictures") ? 15 : 8) && english.get(kindOf(path))?.has(piece))
          left.push(`${path}: ${piece}`);
        long.push(...ideasOf(piece).filter((idea) => countOf(idea) > 15));
      }
    });
    expect(left).toEqual([]);
    expect(long).toEqual([]);
    await person.press("Standard English");
    await person.context.close();
  });
});

describe.each(WAYS)("in Easy Read, $way", (way) => {
  let person: Walk;
  beforeAll(async () => {
    person = await walk(browser, server, way, personId);
    await person.visit("/goals");
    await person.press("Easy Read");
  });
  afterAll(() => person.context.close());

  it("what is refused is told in Easy Read as well, and what they take along is in it", async () => {
    await person.visit("/goals/new");
    await person.send("main form");
    expect(await person.page.locator(".error-summary").innerText()).toContain("Please look at this again");
    await person.visit("/sharing/new");
    await person.send("form[action='/sharing/check']");
    expect(await person.page.locator(".error-summary").innerText()).toContain("Please look at this again");
    await person.visit("/nowhere", 404);
    expect(await langOf(person.page)).toBe("en-GB-x-easyread");
    const document = await person.context.request.get("/take/document");
    expect(await document.text()).toContain('<html lang="en-GB-x-easyread"');
  });

  it("then one press leads back", async () => {
    await person.visit("/goals");
    await person.press("Standard English");
    expect(person.path()).toBe("/goals");
    expect(await langOf(person.page)).toBe("en-GB");
  });
});
