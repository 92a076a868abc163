import formbody from "@fastify/formbody";
import Fastify, { type FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../tests/builders/browser.ts";
import { serverKey } from "../../record/own-writing/server-key.ts";
import { loadAssets, serveAssets } from "../assets.ts";
import { Page, renderPage } from "../layout.tsx";
import { TextArea, TextField } from "../parts/field.tsx";
import { Button, Form, Hidden, IdField, SaveStatus } from "../parts/form.tsx";
import { SharedSession } from "../parts/shared-session.tsx";
import { surround } from "../surroundings.ts";
import { fromBase64 } from "./pocket/bytes.ts";
import { open } from "./pocket/seal.ts";
import { matterOf } from "./unsaved/shelf.ts";

type Sent = Record<string, string>;
/** How the server behaves, and what it was sent. */
const server = {
  answers: "ok" as "ok" | "slow" | "down" | "refuse" | "over" | "beside",
  sent: [] as Sent[],
  submitted: [] as Sent[],
  since: 0,
  text: "old",
  stays: 0,
  /** when the session ends in any case */
  endsAt: Infinity,
  /** "earlier" is answered only when this is done */
  answersEarlier: Promise.resolve(),
};

let app: FastifyInstance;
let browser: Browser;
let tab: Tab;
let at: string;

beforeAll(async () => {
  app = Fastify();
  const key = await serverKey({ keyFor: () => Buffer.alloc(32, 7) });
  surround({ seal: `${key.id} ${key.publicKey}` });
  app.post<{ Body: Sent }>("/unsaved/open", async (request) => ({
    ok: true,
    waiting: JSON.parse(await open(key.privateKey, matterOf("account"), fromBase64(request.body.sealed!))) as unknown,
  }));
  await app.register(formbody);
  serveAssets(app, await loadAssets());
  app.get<{ Querystring: Sent }>("/form", ({ query: { shared, fresh, id = "first", field = "words" } }, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .send(renderPage(<Writing shared={shared === "1"} fresh={fresh === "1"} id={id} field={field} />)),
  );
  app.post<{ Body: Sent }>("/save", async (request, reply) => {
    if (server.answers === "down") return reply.code(503).send({});
    if (server.answers === "slow" || server.answers === "over") await new Promise((done) => setTimeout(done, 500));
    server.sent.push(request.body);
    if (request.body.words === "earlier") await server.answersEarlier;
    if (server.answers === "refuse") return reply.code(422).send({ ok: false, problems: { words: "Too long." } });
    return {
      ok: true,
      over: server.answers === "over" && request.body.id === "first",
      ...(server.answers === "beside" && { draft: "second" }),
    };
  });
  app.post<{ Body: Sent }>("/done", (request, reply) => {
    server.submitted.push(request.body);
    return reply.type("text/html").send("<title>Done</title>");
  });
  app.get("/done", (_request, reply) => reply.type("text/html").send("<title>Done</title>"));
  app.get<{ Querystring: Sent }>("/shared", ({ query: { idle = "5" } }, reply) =>
    reply.type("text/html; charset=utf-8").send(
      renderPage(
        <Page title="Shared" language="en-GB" actor={null} path="/shared" scripts={["session"]}>
          <p>What I never told anybody</p>
          <TextArea name="words" label="Words" language="en-GB" />
          <SharedSession language="en-GB" idle={Number(idle)} />
        </Page>,
      ),
    ),
  );
  app.post("/session/stay", async () => ({ ok: (server.stays += 1) > 0, endsIn: (server.endsAt - Date.now()) / 1000 }));
  app.get("/sign-in", (_request, reply) => reply.type("text/html").send("<title>Sign in</title>"));
  app.get("/leave", (_request, reply) => reply.type("text/html").send("<title>Weather</title>"));
  app.get("/password", (_request, reply) =>
    reply.type("text/html; charset=utf-8").send(
      renderPage(
        <Page title="Password" language="en-GB" actor={null} path="/password">
          <Form action="/done">
            <TextField name="password" label="Password" type="password" autocomplete="current-password" language="en-GB" />
            <TextField name="pin" label="PIN" type="password" autocomplete="off" language="en-GB" />
            <Button>Go on</Button>
          </Form>
        </Page>,
      ),
    ),
  );
  app.get("/live", (_request, reply) => reply.type("text/html; charset=utf-8").send(renderPage(<Meeting />)));
  await app.listen({ port: 0, host: "127.0.0.1" });
  at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  surround({ assets: null, seal: undefined });
});

beforeEach(async () => {
  Object.assign(server, {
    answers: "ok",
    sent: [],
    submitted: [],
    since: 0,
    text: "old",
    stays: 0,
    endsIn: 3600,
    answersEarlier: Promise.resolve(),
  });
  const context = await browser.newContext();
  tab = await context.newPage();
  return () => context.close();
});

describe("what shows a password", () => {
  it("given a password, when it is shown, then its letters are seen, hidden again by a press, and sent as they are; a PIN is never shown", async () => {
    await tab.goto(`${at}/password`);
    const field = tab.locator("input[name=password]");
    await field.fill("grey heron");
    const button = tab.getByRole("button", { name: "Show what I type" });
    expect(await button.count()).toBe(1);
    await button.press("Enter");
    expect(await field.getAttribute("type")).toBe("text");
    const hide = tab.getByRole("button", { name: "Hide it again" });
    expect(await hide.getAttribute("aria-pressed")).toBe("true");
    await hide.click();
    expect(await field.getAttribute("type")).toBe("password");
    await button.click();
    await tab.getByRole("button", { name: "Go on" }).click();
    await tab.waitForURL("**/done");
    expect(server.submitted).toEqual([expect.objectContaining({ password: "grey heron" })]);
  });
});

function Writing({ shared, fresh, id, field }: { shared: boolean; fresh: boolean; id: string; field: string }) {
  return (
    <Page title="Write" language="en-GB" actor={null} path="/form" scripts={["autosave"]}>
      <Form action="/done" autosave={{ path: "/save", key: fresh ? "account:/new" : "account:statement", sharedDevice: shared }}>
        <IdField value={id} />
        <Hidden name="based" value="before" />
        {fresh && <Hidden name="statementId" value="statement" />}
        <TextArea name={field} label="Words" language="en-GB" />
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
      <div data-live-part="choice">
        <label>
          <input type="radio" name="stance" value="no" /> I don’t agree
        </label>
        {server.text}
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
    expect(server.sent).toMatchObject([
      { id: "first", based: "before", words: "one", seenSaves: "" },
      { id: "first", based: "before", words: "two", seenSaves: server.sent[0]!.saveId },
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

  it("keeps on this device what could not be sent, sealed, and sends exactly that later", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("at three in the morning");
    await state("kept");
    await expect.poll(async () => (await kept()).length).toBe(1);
    expect((await kept()).join()).not.toContain("morning");
    server.answers = "ok";
    await tab.reload();
    await state("saved");
    for (const sent of server.sent) expect(sent).toMatchObject({ id: "first", based: "before", words: "at three in the morning" });
    // once as the page was left, once as it was there again: both are one
    expect(new Set(server.sent.map(({ saveId }) => saveId)).size).toBe(1);
    expect(await tab.inputValue("textarea")).toBe("at three in the morning");
    await expect.poll(kept).toEqual([]);
  });

  it("keeps what two windows of the same form could not send apart, and puts neither in the place of the other", async () => {
    server.answers = "down";
    const other = await tab.context().newPage();
    for (const [page, words] of [
      [tab, "the one"],
      [other, "the other"],
    ] as const) {
      await page.goto(`${at}/form`);
      await page.fill("textarea", words);
      await page.locator('[data-save-status][data-state="kept"]').waitFor();
    }
    await expect.poll(async () => (await kept()).length).toBe(2);
    server.answers = "ok";
    await other.close();
    await tab.reload();
    await state("saved");
    await expect.poll(() => new Set(server.sent.map(({ words }) => words))).toEqual(new Set(["the one", "the other"]));
    await expect.poll(kept).toEqual([]);
  });

  it("goes on beside what was written of it elsewhere, and leads to both", async () => {
    server.answers = "beside";
    await tab.goto(`${at}/form`);
    await write("here");
    await state("beside");
    expect(await tab.inputValue("[name=id]")).toBe("second");
    await tab.getByRole("link", { name: "See both" }).waitFor();
    await write("here too");
    await expect
      .poll(() => server.sent.at(-1), { timeout: 5_000 })
      .toMatchObject({ id: "second", seenSaves: server.sent[0]!.saveId, words: "here too" });
  });

  it("loses nothing of what is typed as one leaves, and clears it away once it has arrived", async () => {
    await tab.goto(`${at}/form?fresh=1`);
    await write("half a wo");
    await tab.goto(`${at}/done`);
    await expect.poll(() => server.sent.length, { timeout: 5_000 }).toBe(1);
    expect(server.sent[0]).toMatchObject({ id: "first", words: "half a wo" });
    expect(await kept()).toHaveLength(1);
    // the same once more, and the form that it was written in holds it again
    await tab.goto(`${at}/form?fresh=1`);
    await state("saved");
    expect(await tab.inputValue("textarea")).toBe("half a wo");
    expect(server.sent[1]).toEqual(server.sent[0]);
    await expect.poll(kept).toEqual([]);
  });

  it("does not bring back what was saved since from elsewhere", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("half a wo");
    await state("kept");
    server.answers = "over";
    await tab.goto(`${at}/form?id=second`);
    await expect.poll(kept, { timeout: 5_000 }).toEqual([]);
    expect(await tab.inputValue("textarea")).toBe("");
  });

  it("leaves alone what was typed, and saved, before an earlier visit's words were there", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("earlier");
    await state("kept");
    let answerEarlier = () => {};
    Object.assign(server, { answers: "ok", answersEarlier: new Promise<void>((done) => (answerEarlier = done)) });
    await tab.reload();
    await expect.poll(() => server.sent.length, { timeout: 5_000 }).toBeGreaterThan(1);
    await write("what I mean now");
    await tab.locator("textarea").blur();
    await state("saved");
    answerEarlier();
    await expect.poll(kept).toEqual([]);
    expect(await tab.inputValue("textarea")).toBe("what I mean now");
    await tab.click("button.btn");
    await tab.waitForURL("**/done");
    expect(server.submitted).toMatchObject([{ words: "what I mean now" }]);
  });

  it("seals what an older version left here in plain words, and brings it to its form", async () => {
    await tab.goto(`${at}/done`);
    const old = { id: "first", based: "before", words: "from before" };
    await tab.evaluate((fields) => localStorage.setItem("ownterms:unsaved:account:statement", JSON.stringify(fields)), old);
    await tab.goto(`${at}/form?id=another&field=power`);
    await expect.poll(async () => (await kept()).join()).toContain("sealed");
    expect((await kept()).join()).not.toContain("from before");
    expect(server.sent).toEqual([]);
    await tab.goto(`${at}/form`);
    await state("saved");
    expect(await tab.inputValue("textarea")).toBe("from before");
    await expect.poll(kept).toEqual([]);
  });

  it("puts nothing of one step's form into the next step's", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form?fresh=1`);
    await write("of the first step");
    await state("kept");
    server.answers = "ok";
    await tab.goto(`${at}/form?fresh=1&id=second&field=power`);
    await expect.poll(() => server.sent.length, { timeout: 5_000 }).toBeGreaterThan(0);
    await expect.poll(kept).toEqual([]);
    expect(await tab.inputValue("textarea")).toBe("");
    expect(await tab.inputValue("[name=id]")).toBe("second");
  });

  it("lets the button send the form though the server would not keep what was under way", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("one");
    await state("kept");
    await tab.click("button.btn");
    await tab.waitForURL("**/done");
    expect(server.submitted).toMatchObject([{ id: "first", words: "one" }]);
  });

  it("stays where there is no connection when the button is pressed, and says so", async () => {
    await tab.goto(`${at}/form`);
    await tab.route("**/save", (route) => route.abort());
    await write("one");
    await state("kept");
    await tab.click("button.btn");
    await state("kept");
    expect(tab.url()).toBe(`${at}/form`);
    expect(server.submitted).toEqual([]);
  });

  it("says on a form that was saved since from another page that it is saved", async () => {
    server.answers = "over";
    await tab.goto(`${at}/form`);
    await write("the same words");
    await state("over");
    await expect.poll(kept).toEqual([]);
  });

  it("keeps it sealed on a shared device, too", async () => {
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("mine");
    await state("kept");
    await expect.poll(async () => (await kept()).length).toBe(1);
    expect((await kept()).join()).not.toContain("mine");
    server.answers = "ok";
    await tab.evaluate(() => dispatchEvent(new Event("online")));
    await state("saved");
    await expect.poll(kept).toEqual([]);
  });

  it("says so where the browser keeps nothing, and that the page must stay open", async () => {
    await tab.addInitScript(() =>
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new Error("blocked");
        },
      }),
    );
    server.answers = "down";
    await tab.goto(`${at}/form`);
    await write("mine");
    await state("unkept");
    expect(await tab.textContent("[data-save-status]")).toContain("Leave this page open");
    server.answers = "ok";
    await tab.evaluate(() => dispatchEvent(new Event("online")));
    await state("saved");
  });

  it("keeps on the device what was sent with the button until the answer is here", async () => {
    await tab.goto(`${at}/form`);
    await tab.route("**/done", (route) => route.fulfill({ status: 503, contentType: "text/html", body: "<title>Away</title>" }));
    await write("typed and pressed at once");
    await tab.click("button.btn");
    await tab.waitForURL("**/done");
    await tab.goto(`${at}/form`);
    await state("saved");
    expect(await tab.inputValue("textarea")).toBe("typed and pressed at once");
  });

  it("sends the form in a browser that knows no requestSubmit, at the first press", async () => {
    await tab.addInitScript(() => delete (HTMLFormElement.prototype as Partial<HTMLFormElement>).requestSubmit);
    server.answers = "slow";
    await tab.goto(`${at}/form`);
    await write("one");
    await tab.locator("textarea").blur();
    await state("saving");
    await tab.click("button.btn");
    await tab.waitForURL("**/done");
    expect(server.submitted).toMatchObject([{ id: "first", words: "one" }]);
  });

  it("sends 50,000 letters of Arabic as any others", async () => {
    await tab.goto(`${at}/form`);
    await tab.evaluate(() => {
      const field = document.querySelector("textarea")!;
      field.style.display = "none";
      field.value = "ش".repeat(50_000);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await state("saved");
    expect(server.sent.at(-1)!.words).toHaveLength(50_000);
    await expect.poll(kept).toEqual([]);
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
    expect(server.submitted).toMatchObject([{ id: "first", based: "before", words: "one two" }]);
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

describe("what somebody chooses while others write", () => {
  it("stays chosen, and stays under the finger, until it is sent", async () => {
    await tab.goto(`${at}/live`);
    await tab.check("input[type=radio]");
    Object.assign(server, { since: 7, text: "new" });
    await expect.poll(() => tab.textContent('[data-live-part="said"]'), { timeout: 10_000 }).toBe("new");
    expect(await tab.isChecked("input[type=radio]")).toBe(true);
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
    await tab.addInitScript(() =>
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new Error("blocked");
        },
      }),
    );
    await tab.goto(`${at}/form`);
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

describe("a shared device that nobody touches", () => {
  const words = () => tab.getByText("What I never told anybody");

  it("says so first, stays with any key, is covered, and is left although the server cannot be reached", async () => {
    await tab.goto(`${at}/shared`);
    await tab.getByText("Are you still there?").waitFor();
    expect(await words().isVisible()).toBe(true);
    await tab.keyboard.press("Shift");
    await tab.getByText("Are you still there?").waitFor({ state: "hidden" });
    await expect.poll(() => server.stays, { timeout: 5_000 }).toBeGreaterThan(0);
    await tab.getByText("Your words are hidden.").waitFor();
    expect(await words().isVisible()).toBe(false);
    // there is no /sign-out here: it is left all the same
    await tab.waitForURL("**/sign-in?signed-out=idle", { timeout: 10_000 });
  });

  it("says that a long session ends, however busy somebody is, and ends it", async () => {
    await tab.goto(`${at}/shared`);
    server.endsAt = Date.now() + 3_000;
    await tab.evaluate(() => setInterval(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" })), 300));
    await tab.getByText("You have been signed in here for hours").waitFor();
    expect(await words().isVisible()).toBe(true);
    expect(await tab.getByRole("button", { name: "Stay signed in" }).isVisible()).toBe(false);
    await tab.waitForURL("**/sign-in?signed-out=idle", { timeout: 10_000 });
  });

  it("is shown again with one press, where somebody is there after all", async () => {
    await tab.goto(`${at}/shared?idle=12`);
    // looked at often: what is covered is left a second later
    await tab.waitForFunction(() => document.documentElement.classList.contains("covered"), null, { polling: 50 });
    await tab.keyboard.press("Enter");
    await words().waitFor();
    expect(await tab.getByText("Are you still there?").isVisible()).toBe(false);
  });
});
