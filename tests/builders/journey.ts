import assert from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { axe } from "./axe.ts";
import type { TestServer } from "./server.ts";

export type Way = { way: string; javaScriptEnabled: boolean; width: number };

/** How every journey is walked: as on a phone, and on the smallest screen with nothing but HTML. */
export const WAYS: Way[] = [
  { way: "with script, on a phone", javaScriptEnabled: true, width: 390 },
  { way: "without script, at 320 px", javaScriptEnabled: false, width: 320 },
];

type Name = string | RegExp;

/** Parts of pages in whose like axe has found no barrier. */
const looked = new Set<string>();

/**
 * What axe judges a page by, its footer apart: its elements, how they are named and how they look, but not which words
 * they hold, whom they are about or where they lead. Evaluated in the page itself: a locator brings its own script into
 * each new page, which takes longer than the page.
 */
const shapesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const media = ["(prefers-color-scheme: dark)", "print"].map((each) => matchMedia(each).matches);
    const shape = document.documentElement.outerHTML
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, "id")
      .replaceAll(/ (href|src|action|formaction|value|alt|title|aria-label|placeholder|datetime|d|x|y|x1|x2|y1|y2|cx|cy)="[^"]+"/g, " $1")
      .replaceAll(/>[^<]*[^<\s][^<]*</g, ">words<");
    return shape.split(/(?=<footer)/).map((part) => [...media, part].join(" "));
  });

/** How far the page goes beyond the screen, in pixels: without script in the page, the browser still measures. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Somebody's browser, on the way through the product: each page passed is looked at. */
export class Walk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #wrong: string[] = [];

  constructor(context: BrowserContext, page: Page, baseUrl: string) {
    this.context = context;
    this.page = page;
    page.on("pageerror", (error) => this.#wrong.push(String(error)));
    page.on("console", (message) => {
      // a page refused with a status of its own, or no connection, is part of the story
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) this.#wrong.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(baseUrl)) this.#wrong.push(`asks elsewhere: ${request.url()}`);
    });
  }

  /** Opens an address, which answers with this status. */
  async visit(path: string, status = 200): Promise<void> {
    assert.equal((await this.page.goto(path))?.status(), status, path);
    await this.look();
  }

  /** Presses the first such button that is seen. */
  press = (name: Name): Promise<void> => this.#go(this.page.getByRole("button", { name }).first().click());

  /** Follows the first such link that is seen. */
  follow = (name: Name): Promise<void> => this.#go(this.page.getByRole("link", { name }).first().click());

  /** Presses the only or last button of a form that has no name of its own. */
  send = (form: string): Promise<void> => this.#go(this.page.locator(`${form} button`).last().click());

  /** Presses a key that leads to another page. */
  key = (key: string): Promise<void> => this.#go(this.page.keyboard.press(key));

  /** A form that is still saving is sent only when that is done: what was pressed has led on when the next page is there. */
  async #go(step: Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), step]);
    await this.look();
  }

  /** Types into the fields of these names. */
  async fill(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) await this.page.locator(`[name="${name}"]:visible`).first().fill(value);
  }

  /** Unfolds what is folded. */
  unfold = (name: Name): Promise<void> => this.page.locator("summary").filter({ hasText: name }).first().click();

  /** What the main part of the page says to somebody who sees it. */
  text = (): Promise<string> => this.page.evaluate(() => document.querySelector("main")!.innerText);

  path = (): string => new URL(this.page.url()).pathname;

  /** No barrier that a program can find, nothing to scroll sideways, no script that fails, no request to anybody else. */
  async look(): Promise<void> {
    const shapes = await shapesOf(this.page);
    if (!shapes.every((each) => looked.has(each))) await axe(this.page);
    for (const shape of shapes) looked.add(shape);
    const overflow = await overflowOf(this.page);
    assert.ok(overflow <= 0, `${this.page.url()} is wider than the screen, by ${overflow} px`);
    assert.deepEqual(this.#wrong.splice(0), [], this.page.url());
  }
}

/** A browser of its own for somebody, signed in to the account if one is given. */
export async function walk(
  browser: Browser,
  server: TestServer,
  { javaScriptEnabled, width }: Way,
  accountId: string | null = null,
): Promise<Walk> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 }, baseURL: server.baseUrl });
  if (accountId) {
    const [name = "", value = ""] = (await server.cookieOf(accountId)).split(/=(.*)/s);
    await context.addCookies([{ name, value, url: server.baseUrl }]);
  }
  return new Walk(context, await context.newPage(), server.baseUrl);
}
