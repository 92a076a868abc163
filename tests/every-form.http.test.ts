import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEGUN_FIELD, STAMP_FIELD, STAMP_HEADER, WORDS_FIELD } from "../src/web/stamp-names.ts";
import { aServer, type TestServer } from "./builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "./builders/visited-record.ts";

type Form = { path: string; html: string; words: string[]; stamp: string; as: string };
let server: TestServer;
let world: Visited;
const forms: Form[] = [];
const pages = new Map<string, string>();

beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  for (const path of pathsOf(server)) {
    const { body, headers } = await world.visitorOf(path).get(world.urlOf(path));
    if (!String(headers["content-type"]).startsWith("text/html")) continue;
    pages.set(path, body);
    forms.push(...formsIn(path, body));
  }
}, 300_000);
afterAll(() => server.stop());

/** What stands in a field, of one line or more. */
const valueIn = (html: string, name: string): string | undefined =>
  new RegExp(`<textarea[^>]* name="${name}"[^>]*>\n?([^<]*)`).exec(html)?.[1] ??
  new RegExp(`<input[^>]* name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1];
const valueOf = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** Fields of free words: of more than a line; and of a line, but for what a browser fills in, and what tests/structure.unit.test.ts lists. */
const freeIn = (html: string): string[] =>
  [...html.matchAll(/<(textarea|input)\b[^>]*>/g)].flatMap(([tag, element]) => {
    const [, name = ""] = / name="([^"]*)"/.exec(tag) ?? [];
    const isLine = / type="text"/.test(tag) && !tag.includes("autocomplete=") && !tag.includes("data-unkept=");
    return element === "textarea" || isLine ? [name] : [];
  });

function formsIn(path: string, body: string): Form[] {
  const found = [...body.matchAll(/<form [^>]*method="post"[^]*?<\/form>/g)]
    .map(([html]) => html)
    .filter((html) => freeIn(html).length > 0);
  return found.map((html) => ({
    path,
    html,
    words: freeIn(html),
    stamp: valueOf(html, STAMP_FIELD),
    as: valueOf(html, BEGUN_FIELD),
  }));
}

/** Somebody else's reason on a device that is lent to them: the holder of the device is not its writer. */
const isLent = ({ html }: Form) => /action="[^"]*\/sign-here/.test(html);
/** Forms of one's own entries keep a draft of the entry, with its parents. */
const isDraft = ({ html }: Form) => html.includes("data-autosave=");
const keeping = () => forms.filter((form) => !isLent(form));

describe("every form that changes something", () => {
  it("carries whom its page was drawn for, on every page of whoever is signed in", () => {
    let count = 0;
    for (const [path, body] of pages) {
      if (!body.includes("data-drawn-for=")) continue;
      for (const [html] of body.matchAll(/<form [^>]*method="post"[^]*?<\/form>/g)) {
        expect([path, html.slice(0, 80), valueOf(html, STAMP_FIELD)]).toEqual([
          path,
          html.slice(0, 80),
          expect.stringMatching(/^[\w-]{43}\./),
        ]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(300);
  });
});

describe("every form with free words", () => {
  it("names them, and as what it keeps them; no two of a page as the same", () => {
    expect(keeping().length).toBeGreaterThan(60);
    const names = new Set<string>();
    for (const { path, html, words, as } of keeping()) {
      expect([path, valueOf(html, WORDS_FIELD).split(" ")]).toEqual([path, expect.arrayContaining(words)]);
      const name = `${path} ${as.split(" ")[1]}`;
      expect([name, as === "" || names.has(name)]).toEqual([name, false]);
      names.add(name);
    }
  });

  it("says where it keeps them to the script that does, which its page has", () => {
    for (const form of keeping()) {
      expect([form.path, isDraft(form) || form.html.includes('data-keeps="/unsaved"')]).toEqual([form.path, true]);
      expect([form.path, pages.get(form.path)!.includes(server.context.assets.script("autosave"))]).toEqual([form.path, true]);
    }
  });

  it("shows them again when its page is opened again, and until it is sent", { timeout: 300_000 }, async () => {
    const kept = keeping().filter((form) => !isDraft(form));
    expect(kept.length).toBeGreaterThan(40);
    for (const [index, { path, words, stamp, as }] of kept.entries()) {
      const text = `Begun number ${index}.`;
      const fields = { [WORDS_FIELD]: words.join(" "), [BEGUN_FIELD]: as, [words[0]!]: text };
      const answer = await world.visitorOf(path).post("/unsaved", fields, { accept: "application/json", [STAMP_HEADER]: stamp });
      expect([path, answer.statusCode, answer.json()]).toEqual([path, 200, { ok: true }]);
    }
    for (const path of new Set(kept.map((form) => form.path))) {
      const { body } = await world.visitorOf(path).get(world.urlOf(path));
      const again = formsIn(path, body);
      for (const [index, { path: itsPath, as, words }] of kept.entries()) {
        if (itsPath !== path) continue;
        const form = again.find((each) => each.as.split(" ")[1] === as.split(" ")[1]);
        expect([path, as.split(" ")[1], valueIn(form?.html ?? "", words[0]!)]).toEqual([path, as.split(" ")[1], `Begun number ${index}.`]);
      }
    }
  });
});
