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

it("every sentence of a page that is given a name keeps it apart: its words go through `sentences`", () => {
  const without = files.flatMap(({ name, text }) =>
    [...text.matchAll(/^(?:export )?const (\w+): Words<[^=]*> = \{([^]*?)^\};|^(?:export )?const (\w+): Words<[^=]*> = (\{.*\});$/gm)]
      .filter(([, , body, , line]) => /=>|"en-GB": [A-Za-z_]/.test(body ?? line ?? ""))
      .map(([, one, , two]) => `${name}: ${one ?? two}`),
  );
  expect(without).toEqual([]);
});
