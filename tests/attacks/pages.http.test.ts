import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/ground/core/id.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../builders/people.ts";
import { said } from "../builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../builders/server.ts";
import { aVisitedRecord, pathsOf, type Visited } from "../builders/visited-record.ts";

const EVIL = `"'><svg/onload=alert(1)></textarea></title></script><script>alert(1)</script>{{7*7}}`;

let server: TestServer;
let world: Visited;
let person: Visitor, member: Visitor;
let personId: string;

beforeAll(async () => {
  server = await aServer();
  world = await aVisitedRecord(server);
  const { database } = server;
  personId = await aPerson(database, EVIL);
  const team = await aTeam(database, EVIL);
  const memberId = await aMember(database, team, "practitioner", EVIL);
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["my-story", "strengths", "wellness-plan", "goals", "plan"] });
  const goal = await said(database, personId, { body: { text: EVIL, why: EVIL } });
  const about = { about: goal };
  await said(database, personId, { kind: "story-part", body: { title: EVIL, text: EVIL } });
  await said(database, personId, { kind: "strength", body: { area: "home", type: "good-at", text: EVIL } });
  await said(database, personId, { kind: "wellness-entry", body: { part: "early-signs", text: EVIL, response: EVIL } });
  await said(database, personId, { ...about, kind: "step", body: { text: EVIL, who: EVIL, by: null } });
  await said(database, personId, { ...about, kind: "mark", body: { value: "4", note: EVIL } });
  await said(database, personId, { ...about, by: memberId, voice: "practitioner", kind: "question", body: { text: EVIL } });
  await said(database, personId, { by: memberId, voice: "practitioner", kind: "suggestion", body: { text: EVIL, of: "goal" } });
  [person, member] = [await server.as(personId), await server.as(memberId)];
  const meeting = `/people/${personId}/plan/meeting`;
  await person.post(`${meeting}s`, { id: newId() });
  await person.post(`${meeting}/add`, { statementId: goal });
  await person.post(`${meeting}/review`, { reviewOn: "2099-01-01" });
  const read = /name="read" value="([^"]*)"/.exec((await person.get(`${meeting}/ready`)).body)![1]!;
  const plan = String((await person.post(`${meeting}/put-forward`, { read })).headers.location).split("?")[0]!;
  const digest = /name="digest" value="([^"]*)"/.exec((await person.get(plan)).body)![1]!;
  await person.post(`${plan}/sign`, { id: newId(), digest, stance: "agree-but", reason: EVIL });
  await person.post(`${meeting}s`, { id: newId() });
  PLACES.push(`/people/${personId}`, `/people/${personId}/plan`, plan, `${plan}/text`, meeting, `/people/${personId}/statements/${goal}`);
});
afterAll(() => server.stop());

const PLACES = [
  "/home", "/story", "/story/new", "/strengths", "/wellness/early-signs", "/goals", "/plan", "/sharing", "/sharing/new", "/sharing/looked", "/take",
  "/take/document", "/welcome", "/account", "/people",
]; // prettier-ignore

describe("words that are written to break a page", () => {
  it("stand on every page as they were written, and do nothing", async () => {
    let shown = 0;
    for (const visitor of [person, member]) {
      for (const path of PLACES) {
        const { body, headers } = await visitor.get(path);
        if (!String(headers["content-type"]).startsWith("text/html")) continue;
        expect([path, /<svg\/onload|<script>alert/.test(body)]).toEqual([path, false]);
        if (body.includes("&lt;svg/onload")) shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(12);
  });

  it("come back in a refused form as they were typed", async () => {
    const refused = await person.post("/goals", { id: "", statementId: "", based: "", page: "new", text: EVIL });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain("&lt;/textarea>");
    expect(refused.body).not.toContain(EVIL);
    const search = (await member.get(`/people?q=${encodeURIComponent(EVIL)}`)).body;
    expect(search).not.toContain("<svg/onload");
  });
});

describe("every page of somebody's own", () => {
  it("is kept by no cache, framed by no site, and runs no script that is not ours", async () => {
    for (const path of pathsOf(server)) {
      const { headers, statusCode } = await world.visitorOf(path).get(world.urlOf(path));
      if (statusCode !== 200 || ["/healthz", "/leave"].includes(path)) continue;
      expect([path, headers["cache-control"]]).toEqual([path, "no-store"]);
      const policy = String(headers["content-security-policy"]);
      for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
        expect([path, policy]).toEqual([path, expect.stringContaining(part)]);
      expect([path, policy.includes("unsafe")]).toEqual([path, false]);
      // the address of a card is what opens it: not even this site is told where somebody comes from
      const referrer = path === "/c/:token" ? "no-referrer" : "same-origin";
      expect([path, headers["referrer-policy"], headers["x-content-type-options"]]).toEqual([path, referrer, "nosniff"]);
    }
  });

  it("is written without style or script within it", async () => {
    for (const path of pathsOf(server)) {
      const { body, headers } = await world.visitorOf(path).get(world.urlOf(path));
      if (!String(headers["content-type"]).startsWith("text/html") || path === "/take/document") continue;
      expect([path, /<[^>]+ (style|on\w+)=/.exec(body)?.[0]]).toEqual([path, undefined]);
      expect([path, /<script(?![^>]* src=)/.exec(body)?.[0]]).toEqual([path, undefined]);
    }
  });
});

describe("a session", () => {
  it("is a cookie that no script reads and no other site sends, and a forged or altered one is none", async () => {
    const cookie = await server.cookieOf(personId);
    const get = (value: string) => server.fastify.inject({ method: "GET", url: "/home", headers: { cookie: value } });
    expect((await get(cookie)).statusCode).toBe(200);
    const [name, value] = cookie.split("=") as [string, string];
    for (const forged of [`${name}=${value.slice(0, -2)}`, `${name}=${value}x`, `${name}=`, `${name}=${newId()}`, `other=${value}`])
      expect((await get(forged)).statusCode).toBe(303);
    expect(server.accounts.sessionCookie(newId())).toMatch(/HttpOnly; SameSite=Lax/);
  });
});
