import sharp from "sharp";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../tests/builders/browser.ts";
import { aPerson } from "../../../tests/builders/people.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await aServer({ listening: true });
  browser = await launchBrowser();
  const context = await browser.newContext();
  const [name, value] = (await server.cookieOf(await aPerson(server.database))).split("=") as [string, string];
  await context.addCookies([{ name, value, url: server.baseUrl }]);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** As a telephone takes it: lying on its side, with a note how to turn it and where it was. */
async function aPhoto(width: number, height: number): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width, height, channels: 3, background: "teal", noise } })
    .jpeg({ quality: 92 })
    .withExif({ IFD0: { ImageDescription: "at the lake house", Orientation: "6" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** What the form would send now. */
const chosen = () =>
  page.evaluate(async () => {
    const file = document.querySelector<HTMLInputElement>("input[type=file]")!.files![0]!;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, size: file.size, text: Array.from(bytes, (each) => String.fromCharCode(each)).join("") };
  });

const choose = async (name: string, mimeType: string, buffer: Buffer) => {
  await page.goto(`${server.baseUrl}/safety/pictures`);
  await page.setInputFiles("input[type=file]", { name, mimeType, buffer });
  await page.waitForFunction(() => document.querySelector("[role=status][id$=-said]")!.textContent === "");
};

describe("a photo chosen in a browser", () => {
  it("is made smaller before it is sent, the way up it was taken, without what the camera wrote", async () => {
    const photo = await aPhoto(3000, 2000);
    await choose("IMG_1.jpg", "image/jpeg", photo);
    await expect.poll(async () => (await chosen()).name).toBe("picture.jpg");
    const { size, text } = await chosen();
    expect(size).toBeLessThan(photo.length);
    const drawn = await sharp(Buffer.from(text, "latin1")).metadata();
    expect([drawn.format, drawn.width, drawn.height, drawn.exif]).toEqual(["jpeg", 1365, 2048, undefined]);
  });

  it("given that somebody presses save at once, waits until it is smaller, and is kept", async () => {
    await page.goto(`${server.baseUrl}/safety/pictures`);
    await page.setInputFiles("input[type=file]", { name: "a.jpg", mimeType: "image/jpeg", buffer: await aPhoto(3000, 2000) });
    await page.fill("[name=words]", "The sea");
    await page.click("text=Keep this picture");
    await page.waitForURL(/done=saved/);
    const { rows } = await server.database.pool.query("select words from picture");
    expect(rows).toEqual([{ words: "The sea" }]);
  });

  it.each([
    ["a small one", "small.jpg", "image/jpeg", () => aPhoto(60, 40)],
    ["what is no picture", "cat.jpg", "image/jpeg", async () => Buffer.alloc(600_000, "not a picture")],
    ["one that may move", "cat.webp", "image/webp", async () => Buffer.alloc(600_000, "RIFF")],
  ])("leaves %s as it is", async (_name, name, type, make) => {
    const file = await make();
    await choose(name, type, file);
    expect(await chosen()).toMatchObject({ name, size: file.length });
  });
});
