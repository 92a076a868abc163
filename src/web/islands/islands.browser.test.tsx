import formbody from "@fastify/formbody";
import Fastify, { type FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../tests/builders/browser.ts";
import { loadAssets, serveAssets } from "../assets.ts";
import { Page, renderPage } from "../layout.tsx";
import { TextArea } from "../parts/field.tsx";
import { Button, Form, Hidden, IdField, SaveStatus } from "../parts/form.tsx";
import { surround } from "../surroundings.ts";

type Sent = Record<string, string>;
/** How the server behaves, and what it was sent. */
const server = {
  answers: "ok" as "ok" | "slow" | "down" | "refuse" | "over",
  sent: [] as Sent[],
  submitted: [] as Sent[],
  since: 0,
  text: "old",
};

let app: FastifyInstance;
let browser: Browser;
let tab: Tab;
let at: string;

beforeAll(async () => {
  app = Fastify();
  await app.register(formbody);
  serveAssets(app, await loadAssets());
  app.get<{ Querystring: { shared?: string; fresh?: string; id?: string } }>("/form", (request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .send(
        renderPage(<Writing shared={request.query.shared === "1"} fresh={request.query.fresh === "1"} id={request.query.id ?? "first"} />),
      ),
  );
  app.post<{ Body: Sent }>("/save", async (request, reply) => {
    if (server.answers === "down") return reply.code(503).send({});
    if (server.answers === "slow" || server.answers === "over") await new Promise((done) => setTimeout(done, 500));
    server.sent.push(request.body);
    if (server.answers === "refuse") return { ok: false, problems: { words: "Too long." } };
    return { ok: true, over: server.answers === "over" && request.body.id === "first" };
  });
  app.post<{ Body: Sent }>("/done", (request, reply) => {
    server.submitted.push(request.body);
    return reply.type("text/html").send("<title>Done</title>");
  });
  app.get("/done", (_request, reply) => reply.type("text/html").send("<title>Done</title>"));
  app.get("/leave", (_request, reply) => reply.type("text/html").send("<title>Weather</title>"));
  app.get("/live", (_request, reply) => reply.type("text/html; charset=utf-8").send(renderPage(<Meeting />)));
  await app.listen({ port: 0, host: "127.0.0.1" });
  at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  surround({ assets: null });
});

beforeEach(async () => {
  Object.assign(server, { answers: "ok", sent: [], submitted: [], since: 0, text: "old" });
  const context = await browser.newContext();
  tab = await context.newPage();
  return () => context.close();
});

function Writing({ shared, fresh, id }: { shared: boolean; fresh: boolean; id: string }) {
  return (
    <Page title="Write" language="en-GB" actor={null} path="/form" scripts={["autosave"]}>
      <Form action="/done" autosave={{ path: "/save", key: fresh ? "account:/new" : "account:statement", sharedDevice: shared }}>
        <IdField value={id} />
        <Hidden name="based" value="before" />
        {fresh && <Hidden name="statementId" value="statement" />}
        <TextArea name="words" label="Words" language="en-GB" />
        <p data-without-autosave>Press the button.</p>
        <p data-with-autosave hidden>
          It saves.
        </p>
        <SaveStatus language="en-GB" />
        <Button>Save</Button>
      </Form>
    </Page>
  );
}

function Meeting() {
  return (
    <Page title="Meeting" language="en-GB" actor={null} path="/live" scripts={["live"]} live={`/live?since=${server.since}`}>
      <div data-live-part="said">{server.text}</div>
      <div data-live-part="form">
        <textarea aria-label="Say something" /> {server.text}
      </div>
    </Page>
  );
}

const state = (wanted: string) => tab.locator(`[data-save-status][data-state="${wanted}"]`).waitFor();
const kept = () => tab.evaluate(() => Object.values({ ...localStorage }) as string[]);
const write = (text: string) => tab.fill("textarea", text);

describe("saving while writing", () => {
  it("saves after a pause, and again what is written on, as the same form", async () => {
    await tab.goto(`${at}/form`);
    await write("one");
    await state("saved");
    await write("two");
    await expect.poll(() => server.sent.length, { timeout: 5_000 }).toBe(2);
    expect(server.sent).toEqual([
      { id: "first", based: "before", words: "one" },
      { id: "first", based: "before", words: "two" },
    ]);
    await expect.poll(kept).toEqual([]);
  });

  it("says that it saves by itself only where it does", async () => {
    await tab.goto(`${at}/form`);
    await tab.getByText("It saves.").waitFor();
    expect(await tab.getByText("Press the button.").isVisible()).toBe(false);
    const without = await browser.newContext({ javaScriptEnabled: false });
    const still = await without.newPage();
    await still.goto(`${at}/form`);
    expect(await still.getByText("Press the button.").isVisible()).toBe(true);
    expect(await still.getByText("It saves.").isVisible()).toBe(false);
    await without.close();
  });

  it("keeps on this device what could not be sent, and sends exactly that later", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("at three in the morning");
    await state("kept");
    expect(await kept()).toEqual([JSON.stringify({ id: "first", based: "before", words: "at three in the morning" })]);
    server.answers = "ok";
    await tab.reload();
    await state("saved");
    // once as the page was left, once as it was there again: both are one
    for (const sent of server.sent) expect(sent).toEqual({ id: "first", based: "before", words: "at three in the morning" });
    expect(await tab.inputValue("textarea")).toBe("at three in the morning");
    expect(await kept()).toEqual([]);
  });

  it("brings back what could not be sent to a form saved before where that one is opened, not in the next new one", async () => {
    await tab.goto(`${at}/form?fresh=1`);
    await write("one");
    await state("saved");
    server.answers = "down";
    await write("one two");
    await state("kept");
    await tab.goto(`${at}/form?fresh=1&id=second`);
    expect(await tab.inputValue("textarea")).toBe("");
    server.answers = "ok";
    await tab.goto(`${at}/form`);
    await state("saved");
    expect(await tab.inputValue("textarea")).toBe("one two");
    expect(server.sent.at(-1)).toMatchObject({ id: "first", based: "before", words: "one two" });
    expect(await kept()).toEqual([]);
  });

  it("loses nothing of what is typed as one leaves, and clears it away once it has arrived", async () => {
    await tab.goto(`${at}/form?fresh=1`);
    await write("half a wo");
    await tab.goto(`${at}/done`);
    await expect.poll(() => server.sent.length, { timeout: 5_000 }).toBe(1);
    expect(server.sent[0]).toMatchObject({ id: "first", words: "half a wo" });
    expect(await kept()).toEqual([expect.stringContaining("half a wo")]);
    // the server gives back the same form, now under the key of its statement
    await tab.goto(`${at}/form`);
    await state("saved");
    expect(await tab.inputValue("textarea")).toBe("half a wo");
    expect(await kept()).toEqual([]);
  });

  it("does not bring back what was saved since from elsewhere, unless something newer was written", async () => {
    for (const [newer, left] of [
      ["", ""],
      [" and more", "half a wo and more"],
    ]) {
      server.answers = "down";
      await tab.goto(`${at}/form`);
      await write("half a wo");
      await state("kept");
      server.answers = "over";
      await tab.goto(`${at}/form?id=second`);
      if (newer) await tab.locator("textarea").pressSequentially(newer);
      await expect.poll(() => tab.inputValue("[name=id]"), { timeout: 5_000 }).toBe("second");
      expect(await tab.inputValue("textarea")).toBe(left);
    }
    await expect.poll(() => server.sent.at(-1), { timeout: 5_000 }).toMatchObject({ id: "second", words: "half a wo and more" });
    await expect.poll(kept).toEqual([]);
  });

  it("keeps nothing on a shared device, and says so", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form?shared=1`);
    await write("mine");
    await state("unkept");
    expect(await tab.textContent("[data-save-status]")).toContain("shared device");
    expect(await kept()).toEqual([]);
    server.answers = "ok";
    await tab.evaluate(() => dispatchEvent(new Event("online")));
    await state("saved");
  });

  it("lets a save under way finish before the button sends the form", async () => {
    server.answers = "slow";
    await tab.goto(`${at}/form`);
    await write("one");
    await tab.locator("textarea").blur();
    await state("saving");
    await write("one two");
    await tab.click("button.btn");
    await tab.waitForURL("**/done");
    expect(server.submitted).toEqual([{ id: "first", based: "before", words: "one two" }]);
  });

  it("says what was refused, and takes it back once it is mended", async () => {
    await tab.goto(`${at}/form`);
    server.answers = "refuse";
    await write("long");
    await state("refused");
    expect(await tab.textContent("[data-save-status]")).toContain("Too long.");
    expect(await tab.getAttribute("textarea", "aria-invalid")).toBe("true");
    server.answers = "ok";
    await write("short");
    await state("saved");
    expect(await tab.getAttribute("textarea", "aria-invalid")).toBeNull();
  });
});

describe("following what others do", () => {
  it("shows what is new, but leaves alone what somebody is writing in", async () => {
    await tab.goto(`${at}/live`);
    await write("half a sen");
    Object.assign(server, { since: 7, text: "new" });
    await expect.poll(() => tab.textContent('[data-live-part="said"]'), { timeout: 10_000 }).toBe("new");
    expect(await tab.inputValue("textarea")).toBe("half a sen");
    // what was left alone is asked for again from where it was
    expect(await tab.getAttribute("main", "data-live")).toBe("/live?since=0");
    await write("");
    await tab.locator("textarea").blur();
    await expect.poll(() => tab.textContent('[data-live-part="form"]'), { timeout: 10_000 }).toContain("new");
    expect(await tab.getAttribute("main", "data-live")).toBe("/live?since=7");
  });
});

describe("leaving quickly", () => {
  it("goes at the third Escape, and Back does not lead to the page again", async () => {
    await tab.goto(`${at}/form`);
    await tab.goto(`${at}/live`);
    for (let press = 0; press < 3; press++) await tab.keyboard.press("Escape");
    await tab.waitForURL("**/leave");
    await tab.goBack();
    expect(tab.url()).toBe(`${at}/form`);
  });

  it("goes by its link", async () => {
    await tab.goto(`${at}/form`);
    await tab.click("footer a[data-leave]");
    await tab.waitForURL("**/leave");
    expect(await tab.title()).toBe("Weather");
  });

  it("is not asked by the browser whether to leave, though words could not be sent and nothing may be kept here", async () => {
    server.answers = "down";
    let asked = 0;
    tab.on("dialog", (dialog) => {
      asked++;
      void dialog.dismiss();
    });
    await tab.goto(`${at}/form?shared=1`);
    await write("I am afraid of him");
    for (let press = 0; press < 3; press++) await tab.keyboard.press("Escape");
    await tab.waitForURL("**/leave");
    expect(asked).toBe(0);
  });

  it("goes on although Escape is pressed once more, which would stop the browser from loading", async () => {
    await tab.goto(`${at}/form`);
    const held = await tab.evaluate(() => {
      const press = () => !document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
      return [press(), press(), press(), press(), press()];
    });
    expect(held).toEqual([false, false, true, true, true]);
    await tab.waitForURL("**/leave");
  });

  it("is within reach of a thumb wherever one is on a long page", async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });
    await phone.goto(`${at}/form`);
    await phone.evaluate(() => document.querySelector("main")!.style.setProperty("min-height", "4000px"));
    const box = (await phone.locator("footer a[data-leave]").boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(664);
    await phone.tap("footer a[data-leave]");
    await phone.waitForURL("**/leave");
    await phone.close();
  });
});
