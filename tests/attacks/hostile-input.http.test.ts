import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { stampOf } from "../../src/web/drawn-for.ts";
import { STAMP_HEADER } from "../../src/web/stamp-names.ts";
import { aServer, type TestServer } from "../builders/server.ts";
import { pathsOf } from "../builders/visited-record.ts";
import { aVictim, attackersOf, type Victim } from "./victim.ts";

/** Whatever is sent to whichever route: an answer that says what is wrong, never a fault of ours. */
let server: TestServer;
let record: Victim;
/** Those who may send something to most routes: the person, a practitioner of their team, an administrator. */
let senders: string[];

const ADMINISTRATION = /^\/(administration|acts|way-in|set-up)/;
const OF_OTHERS = /^\/(people|emergency|acting|records|joining|organisation)/;
/** Whose pages lead to this path. To the others it is closed before anything is read of what they send. */
const senderOf = (path: string): number => (ADMINISTRATION.test(path) ? 2 : OF_OTHERS.test(path) ? 1 : 0);
/** At each path whoever it is for; and in turn, so that over all of it everybody comes everywhere, another. */
const sendersAt = (path: string, at: number, round: number): number[] => {
  const likely = senderOf(path);
  const others = [0, 1, 2].filter((each) => each !== likely);
  return (at + round) % 10 === 0 ? [likely, others[Math.floor(round / 10) % 2]!] : [likely];
};

beforeAll(async () => {
  server = await aServer();
  const { victim, team, memberId } = await aVictim(server);
  record = victim;
  const administrator = (await attackersOf(server, victim, team)).find((each) => each.name === "an administrator")!;
  senders = [victim.personId, memberId, administrator.accountId!];
});
afterAll(() => server.stop());

const FIELDS = [
  "id", "statementId", "revisionId", "based", "settles", "aboutId", "accountId", "digest", "to", "sections", "statement", "may", "until", "day",
  "reason", "stance", "askAgainOn", "reviewOn", "kind", "text", "title", "why", "who", "by", "value", "note", "area", "type", "part", "response",
  "page", "act", "state", "way", "version", "pin", "what", "undo", "read", "name", "relationship", "email", "username", "password", "newPassword",
  "code", "challengeId", "passkey", "language", "back", "next", "at", "step", "called", "pronouns", "contact", "takesPart", "spaceName", "role",
  "signInName", "keepsYears", "timeZone", "leaveUrl", "help-1-name", "sure", "token",
]; // prettier-ignore
const every = (value: unknown) => Object.fromEntries(FIELDS.map((name) => [name, value]));
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
const form = (value: string) => new URLSearchParams(every(value) as Record<string, string>).toString();

const BODIES: [string, string, string][] = [
  ["nothing", FORM, ""],
  ["empty fields", FORM, form("")],
  ["each field twice", FORM, `${form("a")}&${form("b")}`],
  ["NUL", FORM, form("a\u0000b")],
  ["100,001 characters", FORM, `text=${"x".repeat(100_001)}&${form("x")}`],
  ["ids of nothing", FORM, form(newId())],
  ["names of JavaScript", FORM, `${form("__proto__")}&__proto__=1&constructor=2&toString=3`],
  ["broken percent signs", FORM, "text=%E0%A4%A&%=%&id=%ff"],
  ["numbers", JSON_TYPE, JSON.stringify(every(7))],
  ["nulls", JSON_TYPE, JSON.stringify(every(null))],
  ["objects", JSON_TYPE, JSON.stringify(every({ toString: 1, length: 3 }))],
  ["lists of lists", JSON_TYPE, JSON.stringify(every([[[]]]))],
  ["half a character", JSON_TYPE, JSON.stringify(every("\ud800"))],
  ["a list", JSON_TYPE, "[]"],
  ["a word", JSON_TYPE, '"text"'],
  ["null", JSON_TYPE, "null"],
  ["no JSON", JSON_TYPE, "{"],
  ["a prototype", JSON_TYPE, '{"__proto__":{"text":"x"},"text":"y"}'],
  ["plain text", "text/plain", "text=words"],
  ["parts", "multipart/form-data; boundary=x", '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nwords\r\n--x--'],
];

const urlOf = (path: string): string =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const known: Record<string, string> = {
      ...(record as unknown as Record<string, string>),
      statementId: record.goal,
      part: "early-signs",
    };
    return known[name] ?? { area: "home", kind: "step", token: "none" }[name] ?? newId();
  });

describe("any route", () => {
  it.each(BODIES.map((each, round) => [...each, round] as const))(
    "answers %s with what is wrong",
    { timeout: 120_000 },
    async (_what, type, payload, round) => {
      for (const [at, path] of pathsOf(server, "POST").entries()) {
        for (const index of sendersAt(path, at, round)) {
          const sender = senders[index]!;
          // a session of its own for each, as some of these end it
          const cookie = await server.cookieOf(sender);
          const drawnFor = { [STAMP_HEADER]: stampOf(server.context, sender, "/") };
          const headers = {
            cookie,
            origin: server.baseUrl,
            ...drawnFor,
            "content-type": type,
            accept: index === 1 ? JSON_TYPE : "text/html",
          };
          const { statusCode } = await server.fastify.inject({ method: "POST", url: urlOf(path), headers, payload });
          expect([path, statusCode < 500, statusCode]).toEqual([path, true, statusCode]);
        }
      }
    },
  );

  it("is sent nothing by another site", async () => {
    const elsewhere = [
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { origin: undefined, "sec-fetch-site": "cross-site" },
      { origin: `${server.baseUrl}.elsewhere.example` },
    ];
    const person = await server.as(record.personId);
    for (const path of pathsOf(server, "POST"))
      for (const headers of elsewhere) expect([path, (await person.post(urlOf(path), {}, headers)).statusCode]).toEqual([path, 403]);
  });

  it.each(["x", "%00", "..%2f..%2fetc", "%ff", "0".repeat(2000), "__proto__", "00000000-0000-0000-0000-000000000000"])(
    "finds nothing under ids such as %s",
    { timeout: 60_000 },
    async (odd) => {
      const person = await server.as(record.personId);
      for (const method of ["GET", "POST"] as const) {
        for (const path of pathsOf(server, method).filter((each) => each.includes(":"))) {
          const url = path.replace(/:\w+/g, odd);
          const { statusCode } = await (method === "GET" ? person.get(url) : person.post(url, { text: "x" }));
          expect([method, url.slice(0, 80), [303, 400, 404, 414, 422].includes(statusCode), statusCode]).toEqual([
            method,
            url.slice(0, 80),
            true,
            statusCode,
          ]);
        }
      }
    },
  );

  const QUERIES = [
    "q=%00",
    "done=__proto__",
    "done=constructor&saved=x&back=//e&next=//e",
    "statement=x&to=y&again=z",
    "who=x&before=x&kind=x&step=x&part=x",
    "q=%E0%A4%A",
    "done[]=a&done=b",
  ];
  it.each(QUERIES.map((query, round) => [query, round] as const))(
    "is asked with ?%s and does not break",
    { timeout: 60_000 },
    async (query, round) => {
      const visitors = await Promise.all(senders.map((each) => server.as(each)));
      for (const [at, path] of pathsOf(server).entries()) {
        for (const index of sendersAt(path, at, round)) {
          const { statusCode } = await visitors[index]!.get(`${urlOf(path)}?${query}`);
          expect([path, query, statusCode < 500, statusCode]).toEqual([path, query, true, statusCode]);
        }
      }
    },
  );
});
