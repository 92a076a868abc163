import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Voice } from "../src/ground/core/voice.ts";
import { PARTS, sectionOf as advanceSection, TOPICS_OF } from "../src/rooms/advance-choices/topics.ts";
import { sectionOf, STEPS } from "../src/rooms/safety-plan/steps.ts";
import { signAdvance, standingAdvance } from "./builders/advance.ts";
import { crawl, shapeOf, textsIn, type Around, type Page } from "./builders/crawl.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "./builders/people.ts";
import { said } from "./builders/said.ts";
import { aServer, type TestServer } from "./builders/server.ts";

const SECTIONS = [
  "my-story",
  "strengths",
  "wellness-plan",
  "goals",
  "plan",
  "crisis-card",
  "positive-risk",
  "decisions",
  "decision-preparation",
  "decision-afterwards",
  "remaining-choices",
  "legal-status",
  ...PARTS.map(advanceSection),
  ...STEPS.map(sectionOf),
];

const REFUSAL = "Qrefusal-Q";

let server: TestServer;
const read: { who: string; pages: Page[] }[] = [];

/** Where a new version is made to be signed, what stands of the one before is told at its head and not beside each choice. */
const NOT_WHAT_STANDS = ["/people/:id/agree/advance-choices"];

/** Words that give away whose they are, wherever they turn up: "Qscribed7". */
const marked = (voice: Voice, kind: string): string => `Q${voice}-${kind}-Q`;
const MARK = /Q(scribed|confirmed|supporter|peer|practitioner)-([a-z-]+)-Q/g;

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  const personId = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team A");
  const memberId = await aMember(database, team, "practitioner", "Member A");
  const friendId = await aSupporter(database, personId, "Friend A", "sister");
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: SECTIONS });
  await aGrant(database, personId, { accountId: friendId, sections: SECTIONS });
  const says = (voice: Voice, kind: string, body: object = {}, about?: string) =>
    said(database, personId, {
      by: voice === "own" ? personId : voice === "supporter" ? friendId : memberId,
      voice,
      kind,
      about,
      body: { text: voice === "own" ? "Mine" : marked(voice, kind), ...body },
    });
  const own: Record<string, string> = {};
  for (const voice of ["own", "scribed"] as const) {
    own[`goal ${voice}`] = await says(voice, "goal", { why: voice === "own" ? "Why" : marked("scribed", "goal") });
    await says(voice, "story-part", { title: voice === "own" ? "Title" : marked("scribed", "story-part") });
    await says(voice, "strength", { area: "home", type: "good-at" });
    await says(voice, "wellness-entry", { part: "upsets", response: voice === "own" ? "So" : marked("scribed", "wellness-entry") });
    for (const step of STEPS) await says(voice, sectionOf(step));
    for (const part of PARTS) for (const topic of TOPICS_OF[part]) await says(voice, advanceSection(part), { topic });
    await says(voice, "positive-risk");
    own[`decision ${voice}`] = await says(voice, "decision", { about: "other" });
    await says(voice, "preparation", { decision: own[`decision ${voice}`] });
    await says(voice, "choice-ask", { topic: "room" });
    await says(voice, "legal-status", { status: "informal" });
    own[`card ${voice}`] = await says(voice, "card-line", { heading: "helps" });
    await says(voice, "afterwards", { decision: own["decision own"], took: "agreed" });
  }
  // a refusal that may bind in law: signed, witnessed, with a practitioner's word on capacity
  const binding = { topic: "refused", text: REFUSAL, binding: "yes", adult: "yes", life: "yes" };
  await says("own", advanceSection("treatment"), binding);
  const signed = await standingAdvance(database, personId, [memberId, friendId]);
  await signAdvance(database, personId, signed, { who: memberId, capacity: { said: "could", words: "" } });
  await signAdvance(database, personId, signed, { who: friendId, stance: "witness" });
  const items = ["own", "scribed"].map((voice) => ({ heading: "helps", statementId: own[`card ${voice}`] }));
  await says("own", "crisis-card", { items, name: true, advance: true });
  const goal = own["goal own"]!;
  for (const voice of ["scribed", "practitioner", "supporter"] as const) {
    if (voice === "scribed")
      for (const kind of ["step", "build-on", "place"]) await says(voice, kind, kind === "step" ? { who: "", by: null } : {}, goal);
    if (voice === "scribed") await says(voice, "mark", { value: "4", note: marked(voice, "mark") }, goal);
    if (voice !== "scribed") {
      await says(voice, "question", {}, goal);
      await says(voice, "answer", {}, goal);
      await says(voice, "suggestion", { of: "words" }, goal);
      await says(voice, "suggestion", { of: "goal" });
    }
    await says(voice, "decision-option", { medicine: null }, own["decision own"]);
  }
  for (const [who, id, starts] of [
    ["the person", personId, ["/home", "/card", "/sharing", "/pocket", "/by-pictures", `/people/${personId}/plan`]],
    ["a practitioner", memberId, ["/people", `/people/${personId}`, `/people/${personId}/by-pictures`]],
    ["a supporter", friendId, ["/people", `/people/${personId}`]],
  ] as const) {
    read.push({ who, pages: await crawl(await server.as(id), [...starts]) });
  }
}, 300_000);
afterAll(() => server.stop());

const inside = (around: Around[], pattern: RegExp): boolean => around.some(({ attributes }) => pattern.test(attributes));
/** A field in which they are changed, the name of a button or of the page one came from, or the head of the page. */
const isNoPlaceToRead = (around: Around[]): boolean =>
  around.some(({ tag }) => ["textarea", "title", "option", "script", "style"].includes(tag)) ||
  inside(around, /class="([^"]*\bunseen\b|back")/);

describe("words of somebody's", () => {
  it("turn up on many pages, of every voice", () => {
    for (const { who, pages } of read) expect([who, pages.length > 20]).toEqual([who, true]);
    const voices = new Set(read.flatMap(({ pages }) => pages.flatMap(({ html }) => [...html.matchAll(MARK)].map(([, voice]) => voice))));
    expect([...voices].sort()).toEqual(["practitioner", "scribed", "supporter"]);
  });

  it("never stand anywhere without whose they are", () => {
    const bare = new Map<string, string>();
    for (const { who, pages } of read)
      for (const { path, html } of pages)
        for (const { text, around } of textsIn(html))
          for (const [found, voice] of text.matchAll(MARK))
            if (!isNoPlaceToRead(around) && !inside(around, new RegExp(`(class="say [^"]*\\b|data-voice=")${voice}\\b`)))
              bare.set(`${who}: ${shapeOf(path)}`, found);
    expect([...bare]).toEqual([]);
  });
});

describe("a refusal that may bind in law", () => {
  it("stands the same on every page that shows it, to everybody who reads it", () => {
    const otherwise = new Map<string, string>();
    for (const { who, pages } of read)
      for (const { path, html } of pages) {
        const shown = [...textsIn(html)].some(({ text, around }) => text.includes(REFUSAL) && inside(around, /class="say /));
        if (shown && !NOT_WHAT_STANDS.includes(shapeOf(path)) && (!html.includes("May bind in law") || html.includes("not ready yet")))
          otherwise.set(`${who}: ${shapeOf(path)}`, "");
      }
    expect([...otherwise.keys()]).toEqual([]);
  });
});
