import { aCapacityRecord, anAuthority, decidedForThem } from "./acting.ts";
import { standingAdvance } from "./advance.ts";
import { PARTS, partOfTopic, sectionOf as advanceSection, TOPICS, type Topic } from "../../src/rooms/advance-choices/topics.ts";
import { sectionOf, STEPS } from "../../src/rooms/safety-plan/steps.ts";
import { linkKey } from "../../src/rooms/crisis-card/address.ts";
import { hashOf, newSeed, tokenOf } from "../../src/rooms/crisis-card/link.ts";
import { makeLink } from "../../src/rooms/crisis-card/store.ts";
import { transaction } from "../../src/ground/database/transaction.ts";
import { newId } from "../../src/ground/core/id.ts";
import { aGrant, anAccount, aMember, aPerson, aSupporter, aTeam, workingTogether } from "./people.ts";
import { ACCOUNT, anEvent, PLANNED } from "./restrictive-event.ts";
import { said } from "./said.ts";
import type { TestServer, Visitor } from "./server.ts";

/** What everybody says in it: no word of the product. */
export const SAID = "Zqsaidzq";

/** A record in which every page has something to show, and whoever would open that page. */
export type Visited = {
  urlOf(path: string): string;
  visitorOf(path: string): Visitor;
  personId: string;
  team: { organisationId: string; teamId: string };
  readers: Record<"member" | "attorney" | "administrator" | "officer", string>;
};

/** What the team is let in to. */
export const VISITED_SECTIONS = [
  "goals",
  "strengths",
  "my-story",
  "one-page",
  "wellness-plan",
  "crisis-card",
  "plan",
  "positive-risk",
  "decisions",
  "decision-preparation",
  "remaining-choices",
  "legal-status",
  "decision-afterwards",
  ...PARTS.map(advanceSection),
];

/** Every path there is, as the routes have it: "/goals/:statementId". Files for the browser left out. */
export function pathsOf({ fastify }: TestServer, method: "GET" | "POST" = "GET"): string[] {
  const above: string[] = [];
  const paths: string[] = [];
  for (const line of fastify.printRoutes({ commonPrefix: false }).split("\n")) {
    const [, indent, part, methods] = /^(.*)[├└]── (\S+) \((.*)\)$/.exec(line) ?? [];
    if (indent === undefined || !part || !methods) continue;
    const depth = indent.length / 4;
    above[depth] = depth === 1 ? `/${part}` : (above[depth - 1] ?? "") + part;
    if (depth === 0) above[0] = part;
    if (methods.includes(method)) paths.push(above[depth]!);
  }
  return paths.filter((path) => !path.startsWith("/assets/"));
}

const hidden = (page: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)![1]!;

export async function aVisitedRecord(server: TestServer): Promise<Visited> {
  const { database } = server;
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const memberId = await aMember(database, team);
  const administratorId = await anAccount(database, "Administrator");
  await database.pool.query("update account set administrator = true where id = $1", [administratorId]);
  await workingTogether(database, personId, team.teamId);
  await aSupporter(database, personId);
  await aGrant(database, personId, { teamId: team.teamId, sections: VISITED_SECTIONS });

  const goal = await said(database, personId, { body: { text: SAID, why: "" } });
  const others = {
    onePage: await said(database, personId, { kind: "one-page", body: { "what-matters": SAID, people: SAID } }),
    story: await said(database, personId, { kind: "story-part", body: { title: "", text: SAID } }),
    strength: await said(database, personId, { kind: "strength", body: { area: "home", type: "good-at", text: SAID } }),
    entry: await said(database, personId, { kind: "wellness-entry", body: { part: "upsets", text: SAID } }),
    suggestion: await said(database, personId, {
      by: memberId,
      kind: "suggestion",
      voice: "practitioner",
      about: goal,
      body: { text: SAID, of: "step" },
    }),
    otherWords: await said(database, personId, {
      by: memberId,
      kind: "suggestion",
      voice: "practitioner",
      about: goal,
      body: { text: SAID, of: "words" },
    }),
  };
  const safety = new Map<string, string>();
  for (const step of STEPS) safety.set(step, await said(database, personId, { kind: sectionOf(step), body: { text: SAID } }));
  const advance = new Map<string, string>();
  for (const topic of TOPICS) {
    const body = { topic, text: SAID, ...(topic === "refused" && { binding: "yes", adult: "yes", life: "yes" }) };
    advance.set(topic, await said(database, personId, { kind: advanceSection(partOfTopic(topic)), body }));
  }
  await standingAdvance(database, personId);
  const part = await said(database, personId, {
    kind: "safety-part",
    body: { text: SAID, who: memberId, name: "Member", shows: [] },
  });
  await said(database, personId, { kind: "safety-whole", body: { steps: ["signs"] } });
  const cardLine = await said(database, personId, { kind: "card-line", body: { heading: "helps", text: SAID } });
  const items = [{ heading: "helps", statementId: cardLine }];
  await said(database, personId, { kind: "crisis-card", body: { items, name: true, advance: true } });
  const risk = await said(database, personId, { kind: "positive-risk", body: { text: SAID } });
  const link = { linkId: newId(), seed: newSeed() };
  const token = tokenOf(linkKey(server.context), link);
  await transaction(database.pool, { provenAccount: personId }, (tx) => makeLink(tx, personId, { ...link, tokenHash: hashOf(token) }));
  const decision = await said(database, personId, { kind: "decision", body: { text: SAID } });
  const preparation = await said(database, personId, { kind: "preparation", body: { decision, text: SAID } });
  const told = await said(database, personId, { kind: "legal-status", body: { status: "informal", text: SAID } });
  const status = await said(database, personId, {
    by: memberId,
    kind: "legal-status",
    voice: "practitioner",
    body: { status: "s3", from: "2026-11-01", decidedBy: "Member", text: SAID },
  });
  const ask = await said(database, personId, { kind: "choice-ask", body: { topic: "room", text: SAID } });
  const optionId = await said(database, personId, { kind: "decision-option", about: decision, body: { text: SAID } });
  await said(database, personId, { kind: "decided", about: decision, body: { text: SAID, who: "me", lookOn: "2099-01-01" } });
  await said(database, personId, { kind: "afterwards", body: { decision, took: "agreed", text: SAID } });
  const effect = await said(database, personId, {
    kind: "decision-effect",
    body: { decision, text: SAID, wish: "wanted", steps: "a\nb" },
  });
  await said(database, personId, { kind: "after", about: effect, body: { word: "b", step: 1, of: 2, text: SAID } });
  const { accountId: attorneyId } = await anAuthority(database, personId, { by: memberId, team });
  const record = await aCapacityRecord(database, personId, memberId, decision);
  const heard = await said(database, personId, { kind: "capacity-view", about: record, body: { text: SAID } });
  await decidedForThem(database, personId, { by: attorneyId, decision, record, heard });
  await said(database, personId, {
    kind: "picture-answer",
    about: decision,
    body: { answer: "yes", byPicture: { asked: SAID, question: "music" } },
  });
  const { eventId } = await anEvent(database, personId, memberId, { choices: "none-applied" }, [ACCOUNT, PLANNED]);
  const person = await server.as(personId);
  const member = await server.as(memberId);
  const attorney = await server.as(attorneyId);
  const administrator = await server.as(administratorId);
  const officerId = await aMember(database, team, "records officer");
  const officer = await server.as(officerId);
  const nobody = await server.as(null);
  const pictureId = newId();
  await database.pool.query("insert into picture (person_id, picture_id, words, type, bytes) values ($1, $2, 'Words', 'image/png', 'x')", [
    personId,
    pictureId,
  ]);
  const documentId = newId();
  await member.post(`/people/${personId}/safety-documents`, { id: documentId });
  const agreementId = await aPlan(person, personId, memberId, goal);
  await aMeeting(person, personId, goal);

  const statementOf = (path: string): string => {
    if (path.includes("/events")) return eventId;
    if (path.startsWith("/people/:personId/advance/")) return advance.get("refused")!;
    if (path.startsWith("/rights/told")) return told;
    if (path.startsWith("/rights")) return ask;
    if (path.includes("/rights")) return status;
    if (path.startsWith("/story")) return others.story;
    if (path.startsWith("/one-page")) return others.onePage;
    if (path.includes("/preparations")) return preparation;
    if (path.includes("/deciding")) return decision;
    if (path.includes("/worth-trying")) return risk;
    if (path.startsWith("/safety/parts")) return part;
    if (path.startsWith("/card")) return cardLine;
    if (path.startsWith("/advance")) return advance.get(path.split("/")[2] as Topic)!;
    if (path.startsWith("/safety")) return safety.get(path.split("/")[2]!)!;
    if (path.startsWith("/strengths")) return others.strength;
    if (path.startsWith("/wellness")) return others.entry;
    if (path.endsWith("/take-up")) return others.otherWords;
    return /\/(change|decline)$/.test(path) ? others.suggestion : goal;
  };
  const values: Record<string, string> = {
    personId,
    agreementId,
    documentId,
    optionId,
    pictureId,
    teamId: team.teamId,
    accountId: memberId,
    area: "home",
    part: "when-well",
    kind: "step",
    heading: "helps",
    topic: "been",
    token: "none",
    room: "every-day",
    question: "music",
    family: "safety-plan",
    about: part,
  };
  return {
    personId,
    team,
    readers: { member: memberId, attorney: attorneyId, administrator: administratorId, officer: officerId },
    urlOf: (path) =>
      path
        .replace("write-down", "write-down?kind=goal")
        .replace(/agree\/:family$/, "agree/whole-safety-plan")
        .replace("/c/:token", `/c/${token}`)
        .replace(/:(\w+)/g, (_, name: string) => (name === "statementId" ? statementOf(path) : values[name]!)),
    visitorOf: (path) => {
      if (path.startsWith("/administration")) return administrator;
      if (["/emergency/reviews", "/acting/checks", "/records/kept", "/acts", "/acts/table", "/way-in"].includes(path)) return officer;
      if (path === "/emergency") return member;
      if (path.endsWith("/for-them")) return attorney;
      if (/^\/(sign-in|forgot|reset|way-back|set-up|invitation|c\/|$)/.test(path)) return nobody;
      if (path.startsWith("/people/:personId/events")) return member;
      if (!path.startsWith("/people") || /\/(change|decline|take-up|edit|medicine)$|\/meeting|\/agree\//.test(path)) return person;
      return member;
    },
  };
}

async function aMeeting(person: Visitor, personId: string, goal: string): Promise<string> {
  const meeting = `/people/${personId}/plan/meeting`;
  await person.post(`${meeting}s`, { id: newId() });
  await person.post(`${meeting}/add`, { statementId: goal });
  await person.post(`${meeting}/review`, { reviewOn: "2099-01-01" });
  return meeting;
}

async function aPlan(person: Visitor, personId: string, memberId: string, goal: string): Promise<string> {
  const meeting = await aMeeting(person, personId, goal);
  await person.post(`${meeting}/ask-in`, { accountId: memberId });
  const ready = await person.get(`${meeting}/ready`);
  const answer = await person.post(`${meeting}/put-forward`, { read: hidden(ready.body, "read") });
  return String(answer.headers.location).split("?")[0]!.split("/").at(-1)!;
}
