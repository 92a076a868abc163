import type { Sentence, Text } from "./texts.ts";

/** One word for each thing that a sentence can be given. */
const GIVEN: unknown[] = ["Alex", 2, 1, 0, ["Alex", "Sam"], null, "", true, false];
/** A thing with parts: each part is a name, unless the sentence asks for more of it. */
const THING = new Proxy({}, { get: (_, name) => (typeof name === "string" && !["then", "toJSON"].includes(name) ? "Alex" : undefined) });

const FEW = 400;

/** All that a text can say, with sample things given: each way it can turn out, once. */
export function saidBy({ text }: Text): string[] {
  if (typeof text === "string") return [text];
  const said = new Set<string>();
  for (const given of combinations(Math.max(text.length, 1))) for (const each of tried(text, given)) said.add(each);
  return [...said];
}

function combinations(length: number): unknown[][] {
  const of: unknown[] =
    length === 1 ? [...GIVEN, THING] : length < 3 ? [...GIVEN.slice(0, 7), THING] : ["Alex", 2, ["Alex", "Sam"], null, THING];
  let all: unknown[][] = [[]];
  for (let at = 0; at < length; at += 1) all = all.flatMap((sofar) => of.map((each) => [...sofar, each])).slice(0, FEW);
  return all;
}

/** A sentence that cannot be said of such things says nothing of them. */
function tried(say: Sentence, given: unknown[]): string[] {
  try {
    return flat((say as (...given: unknown[]) => unknown)(...given)).filter((each) => !/undefined|\[object|NaN|null/.test(each));
  } catch {
    return [];
  }
}

function flat(said: unknown): string[] {
  if (typeof said === "string") return [said];
  return typeof said === "object" && said !== null ? Object.values(said).flatMap(flat) : [];
}

/** The sentences of a text, as somebody reads them: a colon, a semicolon or a line's end is no full stop. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?…][”’)]?)\s+|\n+/u)
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each));

export const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:@/-]*/gu) ?? [];
