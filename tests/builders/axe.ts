import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/**
 * Every rule of WCAG 2.0, 2.1 and 2.2 at A and AA that a program can check. Fails with each violation and where it is.
 * A page is looked at as it stands, whatever its scripts have made of it, in a twin where axe can run and is loaded
 * already; what lies over the rest of the page, or has no signal to fetch its look by, is looked at in the page itself.
 */
export async function axe(page: Page): Promise<void> {
  const { violations } = await ((await isAlone(page)) ? analyse(page) : analyseTwin(page));
  if (violations.length === 0) return;
  const told = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `    ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`);
    return [`  ${id}: ${help} (${helpUrl})`, ...places].join("\n");
  });
  throw new Error(`${page.url()} has ${violations.length} accessibility violation(s):\n${told.join("\n")}`);
}

/** In the page itself: it has no frames of another site, for which the slower way would be needed. */
const analyse = (page: Page, axeSource?: string) =>
  new AxeBuilder({ page, axeSource })
    .setLegacyMode()
    // what would be fetched before it looks is for rules that are not asked for: rotated screens, sounds that play by themselves
    .options({ resultTypes: ["violations"], preload: false })
    .withTags(RULES)
    .analyze();

const isAlone = (page: Page) => page.evaluate(() => document.querySelector(":modal, :popover-open") !== null || !navigator.onLine);

/** One twin for each site in a browser: to open a page and load axe anew each time costs more than looking. */
const twins = new WeakMap<Browser, Map<string, Promise<Page>>>();

async function analyseTwin(page: Page) {
  const html = await writtenOut(page);
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const twin = await twinFor(page);
  await twin.setViewportSize(page.viewportSize()!);
  await twin.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  // the document is written anew while the window, and axe in it, stays
  await twin.evaluate(async (written) => {
    document.open();
    const loaded = new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
    document.write(written);
    document.close();
    await loaded;
    // what would fade in while the page opens is there already
    for (const animation of document.getAnimations()) animation.finish();
  }, html);
  return analyse(twin, "/* is there already */");
}

/** With script off, what is there for that case is part of the page. */
async function writtenOut(page: Page): Promise<string> {
  // not page.content(), which brings a script of its own into each page and takes longer than the page
  const html = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
  const scripting = await page.evaluate(() => !matchMedia("(scripting: none)").matches);
  return scripting ? html : html.replace(/<\/?noscript[^>]*>/g, "");
}

function twinFor(page: Page): Promise<Page> {
  const browser = page.context().browser()!;
  const ofBrowser = twins.get(browser) ?? new Map<string, Promise<Page>>();
  twins.set(browser, ofBrowser);
  const { origin } = new URL(page.url());
  const twin = ofBrowser.get(origin) ?? browser.newContext().then((context) => openTwin(context, origin));
  ofBrowser.set(origin, twin);
  return twin;
}

/** An empty page of this site, so that styles are found, in which axe is loaded. */
async function openTwin(context: BrowserContext, origin: string): Promise<Page> {
  await context.route("**", (route) => {
    if (route.request().resourceType() === "document") return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    return route.request().resourceType() === "script" ? route.abort() : route.continue();
  });
  const twin = await context.newPage();
  await (origin === "null" ? twin.goto("about:blank") : twin.goto(origin));
  await analyse(twin);
  return twin;
}
