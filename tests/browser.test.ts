import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./builders/axe.ts";
import { launchBrowser } from "./builders/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`;

it.each([true, false])("finds what is wrong with a page, and only that (with script: %s)", async (javaScriptEnabled) => {
  const context = await browser.newContext({ javaScriptEnabled });
  const tab = await context.newPage();
  await tab.setContent(page(`<label>Name <input name="name"></label>`));
  await axe(tab);
  await tab.setContent(page(`<input name="name">`));
  await expect(axe(tab)).rejects.toThrow(/label: Form elements must have labels[^]*input/);
  await context.close();
});
