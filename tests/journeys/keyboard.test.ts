import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../builders/browser.ts";
import { walk, WAYS, type Walk } from "../builders/journey.ts";
import { aTeam, workingTogether } from "../builders/people.ts";
import { aServer, type TestServer } from "../builders/server.ts";

const PASSWORD = "grey heron over the canal";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where the focus is, and whether somebody who sees the page sees it. */
type Focus = { name: string; role: string; value: string; seen: string };

/** Without a mouse: only Tab, Enter, Space and letters, and always a focus to be seen. */
describe.each(WAYS)("a keyboard alone, $way", (way) => {
  let server: TestServer;
  let person: Walk;
  beforeAll(async () => {
    server = await aServer({ listening: true });
    const account = { name: "Person A", username: "person.a", password: PASSWORD, language: "en-GB" as const };
    const made = await server.accounts.createAccount(account);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    await server.database.pool.query("insert into person (person_id, called, welcomed_at) values ($1, 'Person A', now())", [made.value]);
    await workingTogether(server.database, made.value, (await aTeam(server.database, "Team A")).teamId);
    person = await walk(browser, server, way);
  });
  afterAll(async () => {
    await person.context.close();
    await server.stop();
  });

  const press = (key: string): Promise<void> => person.page.keyboard.press(key);
  const type = (text: string): Promise<void> => person.page.keyboard.type(text);

  const focus = (): Promise<Focus> =>
    person.page.locator("html").evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const x = box.left + Math.min(box.width, innerWidth) / 2;
      const y = Math.max(box.top, 0) + (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / 2;
      const top = document.elementFromPoint(x, y);
      const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      const uncovered = top !== null && (element.contains(top) || top.contains(element));
      const label = element.labels?.[0]?.textContent ?? element.textContent ?? "";
      return {
        name: label.replace(/\s+/g, " ").trim(),
        role: element.tagName === "INPUT" ? element.type : element.tagName.toLowerCase(),
        value: element.value ?? "",
        seen:
          outlined && uncovered ? "seen" : `not seen: outline ${outlineStyle} ${outlineWidth}, ${top?.outerHTML.slice(0, 80)} is on top`,
      };
    });

  /** Tab after Tab until what is wanted has the focus; each stop on the way can be seen. */
  async function tabTo(role: string, wanted: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < 90; stop++) {
      await press("Tab");
      const now = await focus();
      if (now.role === "body") break;
      expect(now.seen, `${person.page.url()}, ${now.role} “${now.name}”`).toBe("seen");
      if (now.role === role && (typeof wanted === "string" ? now.name.startsWith(wanted) : wanted.test(now.name))) return;
      passed.push(`${now.role} ${now.name}`);
    }
    throw new Error(`No ${role} ${String(wanted)} on ${person.page.url()} among: ${passed.join("; ")}`);
  }

  const goOn = (key = "Enter"): Promise<void> => person.key(key);

  /** After a refused form the focus is on what is to be mended, and one link further in the field. */
  async function mend(says: string): Promise<void> {
    expect(await person.page.locator(".error-summary:focus").innerText()).toContain(says);
    expect((await focus()).seen).toBe("seen");
    await tabTo("a", says);
    await press("Enter");
  }

  it("given the first page, the first stop skips to the main part", async () => {
    await person.visit("/");
    await tabTo("a", "Skip to the main part");
    await press("Enter");
    expect((await focus()).role).toBe("main");
    await tabTo("a", "Sign in");
    await goOn();
    expect(person.path()).toBe("/sign-in");
  });

  it("when signing in is refused, the focus is on why; then it is not", async () => {
    await tabTo("text", "Sign-in name or e-mail");
    await type("person.a");
    await tabTo("password", "Password");
    await type("not this one");
    await goOn();
    expect(await person.page.locator(".error-summary:focus").count()).toBe(1);
    await tabTo("password", "Password");
    await type(PASSWORD);
    await goOn();
    expect(person.path()).toBe("/home");
  });

  it("then a goal is written", async () => {
    await tabTo("a", /^Goals/);
    await goOn();
    await tabTo("a", "Write down one thing");
    await goOn();
    await tabTo("button", "Next");
    await goOn("Space");
    await mend("Write something here first");
    expect((await focus()).role).toBe("textarea");
    await type("Swim in the sea");
    await tabTo("button", "Next");
    await goOn();
    await tabTo("textarea", "Why");
    await type("It wakes me up.");
    await tabTo("button", "Save");
    await goOn("Space");
    expect(await person.text()).toContain("It wakes me up.");
  });

  it("then it is shared, after a refusal that leads to what is missing", async () => {
    await tabTo("a", "Who can see what?");
    await goOn();
    await tabTo("a", "Share something");
    await goOn();
    await tabTo("radio", "Team A");
    await press("Space");
    await tabTo("button", "See what this means");
    await goOn();
    await mend("Choose at least one part to share.");
    expect((await focus()).role).toBe("checkbox");
    await press("Shift+Tab");
    await tabTo("checkbox", "Goals");
    await press("Space");
    await tabTo("radio", "See it");
    await press("ArrowDown");
    expect((await focus()).name).toContain("See it and answer");
    await tabTo("radio", "Until I say stop");
    await press("Space");
    await tabTo("button", "See what this means");
    await goOn();
    expect(await person.text()).toContain("Team A, 0 people today, will see your goals");
    await tabTo("button", "Yes, share this");
    await goOn();
    expect(await person.text()).toContain("Shared. They can see it from now on.");
  });

  it("then it is stopped again, and they sign out", async () => {
    await tabTo("button", "Stop this");
    await goOn("Space");
    expect(await person.text()).toContain(
      "Stopped. Your name, your pronouns, how to contact you and what helps you take part can always be seen by Team A. Teams among them also see your full name and date of birth, if you gave them.",
    );
    await tabTo("button", "Sign out");
    // by way of the page that sends what waits here, where something does
    await person.page.keyboard.press("Enter");
    await person.page.waitForURL("**/sign-in?signed-out=yes");
    await person.look();
  });
});
