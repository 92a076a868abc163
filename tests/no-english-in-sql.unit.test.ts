import { expect, it } from "vitest";
import { readFolders } from "../tools/schema/folders.ts";

/** What is said to people stands in words, in each language; the database says what it is about. */
const LITERAL = /'((?:[^']|'')*)'/g;
/** Names of acts, states and roles have up to three words: 'put away', 'records officer'. */
const isSentence = (text: string): boolean => (text.match(/[A-Za-z]{2,}/g) ?? []).length > 3 && /[a-z] [a-z]/.test(text);

/** What the log of the operator and the programs that call read: comments, and the names of errors. */
const withoutWhatNobodyReads = (sql: string): string => sql.replace(/--[^\n]*/g, "").replace(/raise exception '(?:[^']|'')*'/g, "");

const sentencesIn = (sql: string): string[] =>
  [...withoutWhatNobodyReads(sql).matchAll(LITERAL)].map(([, text]) => text!).filter(isSentence);

it("finds a sentence where there is one", () => {
  const sql =
    "-- Said to nobody.\ninsert into t values ('Something new for you to read', 'put away'); raise exception 'there is no open meeting';";
  expect(sentencesIn(sql)).toEqual(["Something new for you to read"]);
});

it("no function and no rule of the database holds a sentence that somebody reads", async () => {
  const files = [...(await readFolders())].filter(([name]) => /^(?:functions|tables|views)\//.test(name));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap(([name, text]) => sentencesIn(text.replace(/comment on [^;]*;/g, "")).map((words) => `${name}: ${words}`));
  expect(found).toEqual([]);
});
