import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";

/** What is done in one place alone, so that it cannot be forgotten anywhere else. */
const SOURCES = path.join(import.meta.dirname, "..", "src");
const all = (await readdir(SOURCES, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."));
const files = await Promise.all(all.map(async (name) => ({ name, text: await readFile(path.join(SOURCES, name), "utf8") })));
const having = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

it("every form that changes something is `Form`, which carries whom its page was drawn for", () => {
  expect(having(/<form[^>]*method="post"/i)).toEqual(["web/parts/form.tsx"]);
});

it("every field for more than a line is `TextArea`, whose words are kept", () => {
  expect(having(/<textarea/)).toEqual(["web/parts/field.tsx"]);
});

it("keeps every line of free words, but where somebody looks for something or says whose account it is", () => {
  const unkept = files.flatMap(({ name, text }) => [...text.matchAll(/\bunkept="([^"]*)"/g)].map(([, why]) => `${name}: ${why}`));
  expect(unkept.toSorted()).toEqual([
    "people/accounts/account-pages.tsx: way in",
    "people/invitations/people-page.tsx: whose account",
    "people/organisations/administrators-page.tsx: whose account",
    "people/organisations/set-up-page.tsx: code",
    "people/organisations/team-page.tsx: whose account",
    "people/ways-in/pages.tsx: whose account",
    "record/emergency-access/open-page.tsx: search",
    "record/sharing/supporters-page.tsx: whose account",
    "record/sharing/supporters-page.tsx: whose account",
    "rooms/deciding/medicines/pick-page.tsx: search",
  ]);
  // and no line stands in a page but by the one field that keeps it
  expect(having(/<input[^>]*type="text"/)).toEqual([]);
});

it("every call of a script that changes something says whom its page was drawn for", () => {
  const calls = files.flatMap(({ name, text }) => (/method: "POST"/.test(text) && name.startsWith("web/islands") ? [{ name, text }] : []));
  expect(calls.length).toBeGreaterThan(4);
  for (const { name, text } of calls)
    expect([name, text.match(/method: "POST"/g)!.length]).toEqual([name, text.match(/\.\.\.(?:drawnFor|byScript)\(/g)?.length ?? 0]);
});

it("every text stands in words: each language of a room in a file of its own, put together in one place", () => {
  const composing = having(/\binLanguages\(/).filter((name) => name !== "ground/core/words.ts");
  expect(composing.length).toBeGreaterThan(100);
  expect(composing.toSorted()).toEqual(having(/= inLanguages\(\{ en, easy(?:, cy)? \}\);/).toSorted());
  expect(composing.filter((name) => !name.endsWith("words.ts"))).toEqual([]);
  const inLanguage = (tag: string) =>
    all.filter((name) => name.endsWith(`words.${tag}.ts`)).map((name) => name.replace(`.${tag}.ts`, ".ts"));
  const english = inLanguage("en");
  expect(inLanguage("easy").toSorted()).toEqual(english.toSorted());
  expect([...composing, ...inLanguage("cy")].filter((name) => !english.includes(name))).toEqual([]);
  // and no page says something in one language by itself
  expect(having(/^\s*"en-GB-x-easyread": |=== "en-GB" \?/m)).toEqual([]);
});

it("a statement is added or changed by `say` alone, which asks the kind what it asks, whatever the door", () => {
  expect(having(/\bappend\b[^;]*from "[^"]*store\.ts"/)).toEqual(["record/statements/say.ts"]);
  expect(having(/insert into revision\b/)).toEqual(["record/statements/store.ts"]);
});
