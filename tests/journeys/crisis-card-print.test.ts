import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk } from "../builders/journey.ts";
import { aPerson } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer } from "../builders/server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How large a page of a PDF is, in millimetres. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${((Number(width) / 72) * 25.4).toFixed(0)} × ${((Number(height) / 72) * 25.4).toFixed(0)}`,
  );

describe("a crisis card in print", () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer({ listening: true })));
  afterAll(() => server.stop());

  const LINES = [
    "I sing bass in a choir.",
    "Sit beside me, not in front of me, and say what you are going to do before you do it.",
    "أنا أحب الموسيقى والهدوء في الصباح",
    "Я люблю тишину и радио по вечерам",
    "🌱🎹 the garden, the piano",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung",
    "Being touched from behind; being asked the same question twice; doors that are shut loudly",
    "WWWWW MMMMM WWWWW MMMMM WWWWW MMMMM WWWWW MMMMM",
  ];

  it("is as large as a bank card, and what is said to fit is not cut off, in any letters", async () => {
    const { database } = server;
    const personId = await aPerson(database, "Person A");
    const person = await walk(browser, server, { way: "", javaScriptEnabled: true, width: 1000 }, personId);
    const headings = ["who", "helps", "worse", "call"];
    const cardId = await said(database, personId, { kind: "crisis-card", body: { items: [], name: true, advance: true } });
    const items: { heading: string; statementId: string }[] = [];
    await person.visit("/card");
    await person.press("Make a QR code");
    await person.page.emulateMedia({ media: "print" });
    let most = 0;
    for (let count = 0; count < 30; count += 1) {
      const heading = headings[count % 4]!;
      const text = LINES[count % LINES.length]!;
      items.push({
        heading,
        statementId: await said(database, personId, {
          kind: "card-line",
          body: { heading, text, contact: heading === "call" ? "020 7946 0000" : "" },
        }),
      });
      await database.pool.query("update statement set body = jsonb_set(body, '{items}', $2) where statement_id = $1", [
        cardId,
        JSON.stringify(headings.flatMap((each) => items.filter((item) => item.heading === each))),
      ]);
      const sides: number[] = [];
      for (const path of ["/card/print", "/card/print?square=no"]) {
        await person.page.goto(path);
        const cut = await person.page
          .locator(".side, .side-words")
          .evaluateAll((all) => all.map((side) => [side.scrollHeight - side.clientHeight, side.scrollWidth - side.clientWidth]));
        expect([path, count, cut.flat().filter((over) => over > 1)]).toEqual([path, count, []]);
        sides.push(await person.page.locator(".side").count());
      }
      if (sides[1]! > 2) break;
      most = count + 1;
    }
    // it was tried until it was too much, and not too soon
    expect(most).toBeGreaterThan(9);
    expect(most).toBeLessThan(30);
    await person.context.close();
  });

  it("comes out as two pages of that size, or both sides on one sheet to cut and fold", async () => {
    const personId = await aPerson(server.database, "Person B");
    const person = await walk(browser, server, { way: "", javaScriptEnabled: true, width: 390 }, personId);
    await said(server.database, personId, { kind: "crisis-card", body: { items: [], name: true, advance: true } });
    await person.visit("/card/print?paper=card");
    expect(pagesOf(await person.page.pdf({ preferCSSPageSize: true }))).toEqual(["86 × 54", "86 × 54"]);
    await person.visit("/card/print");
    expect(pagesOf(await person.page.pdf({ format: "A4" }))).toEqual(["210 × 297"]);
    await person.context.close();
  });
});
