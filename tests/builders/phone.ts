import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { launchProfile } from "./browser.ts";
import { Walk } from "./journey.ts";
import { aSignal, type Signal } from "./signal.ts";
import type { TestServer } from "./server.ts";

export const PIN = "heron over the canal";

/** Somebody's own phone: its browser keeps what it keeps when it is closed or killed, and its signal can be cut. */
export class Phone {
  readonly server: TestServer;
  readonly signal: Signal;
  readonly #folder: string;
  readonly #options: BrowserContextOptions;
  #context!: BrowserContext;
  #cookie: Parameters<BrowserContext["addCookies"]>[0] = [];
  walk!: Walk;

  private constructor(server: TestServer, signal: Signal, folder: string, options: BrowserContextOptions) {
    this.server = server;
    this.signal = signal;
    this.#folder = folder;
    this.#options = { viewport: { width: 390, height: 800 }, baseURL: signal.baseUrl, ...options };
  }

  static async on(server: TestServer, options: BrowserContextOptions = {}): Promise<Phone> {
    const phone = new Phone(server, await aSignal(server.baseUrl), await mkdtemp(join(tmpdir(), "ownterms-phone-")), options);
    await phone.open();
    return phone;
  }

  get page() {
    return this.walk.page;
  }

  async open(): Promise<void> {
    this.#context = await launchProfile(this.#folder, this.#options);
    // a browser writes its cookies down some half a minute later: somebody who signed in longer ago still is
    await this.#context.addCookies(this.#cookie);
    this.walk = new Walk(this.#context, this.#context.pages()[0]!, this.signal.baseUrl);
  }

  /** As by the button, or when the system needs room: nothing is told to any page. */
  async kill(): Promise<void> {
    const closed = new Promise((done) => this.#context.on("close", done));
    const session = await this.#context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    process.kill(processInfo.find(({ type }) => type === "browser")!.id, "SIGKILL");
    await closed;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.open();
  }

  /** Killed, and opened again where there is no signal, to the lock. */
  async restartWithoutSignal(): Promise<void> {
    this.signal.cut();
    await this.restart();
    await this.loseSignal();
    await this.page.goto("/pocket");
    await this.sees("locked");
  }

  /** And opened with the PIN. */
  async killedWithoutSignal(): Promise<void> {
    await this.restartWithoutSignal();
    await this.enter();
  }

  async signIn(accountId: string): Promise<void> {
    const [name = "", value = ""] = (await this.server.cookieOf(accountId)).split(/=(.*)/s);
    this.#cookie = [{ name, value, url: this.signal.baseUrl, expires: Math.floor(Date.now() / 1000) + 86_400 }];
    await this.#context.addCookies(this.#cookie);
  }

  async loseSignal(): Promise<void> {
    this.signal.cut();
    await this.#context.setOffline(true);
  }

  async findSignal(): Promise<void> {
    this.signal.restore();
    await this.#context.setOffline(false);
  }

  /** What waits first is sent and arrives, and the signal goes before the answer is back. */
  async sendWithoutAnswer(): Promise<void> {
    const lost = this.signal.loseAnswersTo("POST /pocket/arrivals");
    this.signal.restoreWay();
    await this.#context.setOffline(false);
    await lost;
  }

  /** One state of the pocket's page. */
  async sees(view: string): Promise<void> {
    await this.page.locator(`[data-view="${view}"]:not([hidden])`).waitFor();
    await this.walk.look();
  }

  async setUp(pin = PIN): Promise<void> {
    await this.page.goto("/pocket");
    await this.sees("set-up");
    await this.page.getByLabel("A PIN, or a few words").fill(pin);
    await this.page.getByLabel("The same once more").fill(pin);
    await this.page.getByRole("button", { name: "Keep my plans here" }).click();
    await this.sees("open");
  }

  async unlock(pin = PIN): Promise<void> {
    await this.page.goto("/pocket");
    await this.sees("locked");
    await this.enter(pin);
  }

  async enter(pin = PIN): Promise<void> {
    await this.type(pin);
    await this.sees("open");
  }

  /** Types a PIN into the lock. */
  async type(pin: string): Promise<void> {
    await this.page.locator("[data-form=unlock] [name=pin]").fill(pin);
    await this.page.getByRole("button", { name: "Open", exact: true }).click();
  }

  /** Goes to a part of the opened pocket. */
  async turnTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), hash);
    await this.walk.look();
  }

  /** Writes into a place, as the form there asks; `choices` are those of its answers that are chosen. */
  async write(place: string, fields: Record<string, string>, choices: Record<string, string> = {}): Promise<void> {
    await this.turnTo(`place/${place}`);
    await this.walk.fill(fields);
    for (const [name, value] of Object.entries(choices)) await this.page.locator(`[data-page] [name="${name}"][value="${value}"]`).check();
    await this.page.locator("[data-page] form button").last().click();
    await this.page.locator("[data-page] [data-place]:visible").first().waitFor();
    await this.walk.look();
  }

  /** Opens what was written before in a place, to change it. */
  async change(place: string, before: string): Promise<void> {
    await this.turnTo(`place/${place}`);
    await this.page.locator("[data-page] li").filter({ hasText: before }).getByRole("link", { name: "Change" }).click();
    await this.page
      .locator(`[data-title]`)
      .filter({ hasText: /^Change$/ })
      .waitFor();
    assert.equal(await this.page.inputValue("[data-page] [name=text]"), before);
  }

  /** Other words in the form that is open. */
  async save(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) await this.page.fill(`[data-page] [name="${name}"]`, value);
    await this.page.locator("[data-page] form button").click();
    await this.page.locator("[data-page] [data-place]:visible").first().waitFor();
  }

  /** Nothing waits here any more; read on any page but the list of it. */
  async allSent(): Promise<void> {
    await this.page.locator("[data-waits][hidden]").waitFor({ state: "attached" });
  }

  text = (): Promise<string> => this.walk.text();

  /** Everything that lies on the device, as somebody would find it who copies it. */
  stored(): Promise<string> {
    return this.page.evaluate(async () => {
      const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
      const told = (value: unknown): unknown => {
        if (value instanceof Uint8Array) return new TextDecoder("latin1").decode(value);
        if (Array.isArray(value)) return value.map(told);
        if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, told(v)]));
        return value;
      };
      for (const { name, version } of await indexedDB.databases()) {
        const box = await new Promise<IDBDatabase>((done, failed) => {
          const opening = indexedDB.open(name!, version);
          opening.addEventListener("success", () => done(opening.result));
          opening.addEventListener("error", () => failed(opening.error));
        });
        for (const store of box.objectStoreNames) {
          const all = await new Promise<unknown[]>((done) => {
            const asking = box.transaction(store).objectStore(store).getAll();
            asking.addEventListener("success", () => done(asking.result));
          });
          found.push(`${store}: ${JSON.stringify(told(all))}`);
        }
        box.close();
      }
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) found.push(`${request.url} ${await (await cache.match(request))!.text()}`);
      }
      return found.join("\n");
    });
  }

  async stop(): Promise<void> {
    await this.#context.close();
    await this.signal.stop();
    await rm(this.#folder, { recursive: true, maxRetries: 5, retryDelay: 100 });
  }
}
