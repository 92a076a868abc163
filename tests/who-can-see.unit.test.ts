import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * "Only you", "nobody sees it": a promise that is written by hand is kept apart from the rule it describes, and grows untrue. It
 * comes from `src/record/reach/readers`, which asks the database. What else says it is named here, each with why it cannot be untrue.
 */
const CLAIMS = [
  /\bonly you (?:can |will )?(?:see|read|find|open)\b|\bonly yours\b|\byours alone\b/i,
  /\b(?:nobody|no one) (?:else )?(?:can |will |may )?(?:sees?|reads?|finds?|opens?)\b|\bsees? nothing (?:of it|until|yet)\b/i,
  // what the person chooses is whom they share it with: others may see it by other rights
  /\byou (?:choose|decide) who (?:can |will |may )?(?:sees?|reads?)\b|\bchoose who (?:can )?sees?\b/i,
  /\bonly (?:your team|they|them|the people you (?:choose|name)) (?:can |will )?(?:see|read)s?\b/i,
];

const ALLOWED: Record<string, string> = {
  "record/reach/readers/words.ts": "the one place",
  "web/kept-words/words.ts": "the same of what is begun in any other form",
  "record/own-writing/words.ts": "a draft: readable to its writer alone, by policy, as readersOf says of every draft",
  "web/parts/save-words.ts": "a draft, told by the script that saves it",
  "rooms/pictures/words.ts": "pictures have one policy, and it is their owner's",
  "rooms/safety-plan/again-words.ts": "whether a plan fits is in a section that can be shared with nobody",
  "record/sharing/ended-words.ts": "said where the database found nobody left who reads anything by sharing",
  "record/sharing/looked-words.ts": "the list of looks is the person's, by policy",
  "people/accounts/own-account-words.ts": "the page of an account is its holder's",
  "record/acting/words.ts": "the link of an invitation goes out by e-mail and stands on no page",
  "people/organisations/words.ts": "the same, of a member",
  "people/invitations/words.ts": "a sign-in name is in no record",
  "people/accounts/words.ts": "what waits on a device is sealed with a key that goes with the session",
  "shells/pocket/words.ts": "what is sealed on a device opens with its PIN alone",
  "rooms/restrictive-events/record-words.ts": "a draft of a practitioner's",
  "record/emergency-access/words.ts": "said where the person works with no service, as readersOf says of emergencies",
  "record/identity/words.ts": "by what somebody is found is one function of the database, which asks for the day of birth too",
  "people/joining/words.ts": "of members who are not confirmed yet, who read by no team until then",
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
/** Each language of a room's words is in a file of its own. */
const inAnyLanguage = (path: string): string => path.replace(/words\.\w+\.ts$/, "words.ts");
const claims = (path: string): string[] =>
  readFileSync(`src/${path}`, "utf8")
    .split("\n")
    .filter((line) => CLAIMS.some((claim) => claim.test(line)) && !/^\s*(\/\/|\/?\*)/.test(line));

test("nothing but the readers of a thing says that only the person, or nobody, can see it", () => {
  expect(files.filter((path) => !inAnyLanguage(path).endsWith("words.ts")).length).toBeGreaterThan(500);
  const found = files
    .filter((path) => !(inAnyLanguage(path) in ALLOWED))
    .flatMap((path) => claims(path).map((line) => `${path}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test("every exception is still one", () => {
  const claiming = new Set(files.filter((path) => claims(path).length > 0).map(inAnyLanguage));
  expect(Object.keys(ALLOWED).filter((path) => !claiming.has(path))).toEqual([]);
});
