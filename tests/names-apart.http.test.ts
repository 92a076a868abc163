import { afterAll, beforeAll, expect, it } from "vitest";
import { textsIn } from "./builders/crawl.ts";
import { aServer, type TestServer } from "./builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "./builders/visited-record.ts";

/** With which every name of this world begins: whatever stands around such a name moves, unless the name stands by itself. */
const RIGHT_TO_LEFT = "אבג";
const NAME = /אבג(?: [A-Z][a-z]*)+/g;
const NAMES = { account: "name", person: "called", supporter: "name", organisation: "name", team: "name" };

let server: TestServer;
let world: Visited;
beforeAll(async () => {
  server = await aServer();
  for (const [table, column] of Object.entries(NAMES))
    await server.database.pool.query(
      `create function test_name_${table}() returns trigger language plpgsql as $$
       begin new.${column} := '${RIGHT_TO_LEFT} ' || replace(new.${column}, '${RIGHT_TO_LEFT} ', ''); return new; end $$;`,
    );
  for (const [table, column] of Object.entries(NAMES))
    await server.database.pool.query(
      `create trigger a_test_name before insert on ${table} for each row when (new.${column} <> '') execute function test_name_${table}();`,
    );
  world = await aVisitedRecord(server);
}, 300_000);
afterAll(() => server.stop());

/** A block that holds a name and nothing else: nothing stands beside it that could move. */
const ALONE = /<(h[1-6]|p|li|td|th|dd|dt|div|option|button|title|summary|legend|caption|label)(?: [^>]*)?>אבג(?: [A-Z][a-z]*)+<\/\1>/g;

/** Where a name does not stand by itself: what stands around it. */
function mixedIn(html: string): string[] {
  const found: string[] = [];
  for (const { text, around } of textsIn(html.replace(ALONE, "")))
    if (!around.some(({ tag }) => ["bdi", "textarea", "script", "style"].includes(tag)))
      found.push(...mixedInText(text).map((each) => `${around.at(-1)?.tag}: ${each}`));
  return found;
}

function mixedInText(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const before = text.slice(0, index);
    const open = before.split("\u2068").length - before.split("\u2069").length;
    return open > 0 ? [] : [text.slice(Math.max(0, index - 30), index + name.length + 30).trim()];
  });
}

it(
  "every name stands by itself on every page, in both languages, whatever the direction of its letters",
  { timeout: 300_000 },
  async () => {
    const found = new Set<string>();
    let names = 0;
    for (const language of ["en-GB", "en-GB-x-easyread"]) {
      await server.database.pool.query("update account set language = $1", [language]);
      for (const path of pathsOf(server)) {
        const { body, headers, statusCode } = await world.visitorOf(path).get(world.urlOf(path));
        expect([path, statusCode < 500]).toEqual([path, true]);
        // in a table for other programs a name has a cell of its own
        if (!/^text\/(html|plain)/.test(String(headers["content-type"]))) continue;
        names += body.match(NAME)?.length ?? 0;
        const mixed = body.startsWith("<!doctype") ? mixedIn(body) : body.split("\n").flatMap(mixedInText);
        for (const each of mixed) found.add(`${path} ${each}`);
      }
    }
    expect(names).toBeGreaterThan(500);
    expect([...found].sort()).toEqual([]);
  },
);
