import { newId } from "../../src/ground/core/id.ts";
import { aCapacityRecord, anAuthority, dayIn, decidedForThem } from "./acting.ts";
import { signAdvance, standingAdvance } from "./advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "./people.ts";
import { ABSENT, ACCOUNT, anEvent, PLANNED } from "./restrictive-event.ts";
import { said } from "./said.ts";
import type { TestServer, Visitor } from "./server.ts";

/**
 * A person with something in every place of their record, something of each kind that waits for them, and a plan to sign.
 * Nobody's words are longer than two or three, so that a test can tell them from the product's.
 */
export async function aWholeRecord(server: TestServer): Promise<{ personId: string; memberId: string }> {
  const { database } = server;
  const personId = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team A");
  const memberId = await aMember(database, team, "practitioner", "Member A");
  await aSupporter(database, personId, "Supporter A", "sister");
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, {
    teamId: team.teamId,
    sections: ["my-story", "strengths", "wellness-plan", "goals", "plan", "remaining-choices"],
  });

  await said(database, personId, { kind: "story-part", body: { title: "Beginning", text: "River" } });
  await said(database, personId, { kind: "one-page", body: { "what-matters": "Quiet mornings" } });
  await said(database, personId, { kind: "strength", body: { area: "home", type: "good-at", text: "Plants" } });
  await said(database, personId, { kind: "wellness-entry", body: { part: "upsets", text: "Noise", response: "Walk" } });
  const refused = { topic: "refused", text: "Injections", why: "Pain", binding: "yes", adult: "yes", life: "yes" };
  await said(database, personId, { kind: "advance-treatment", body: refused });
  await said(database, personId, { kind: "advance-care", body: { topic: "calms", text: "Music" } });
  const choices = await standingAdvance(database, personId, [memberId]);
  await signAdvance(database, personId, choices, { who: memberId, stance: "witness" });
  await said(database, personId, { kind: "advance-life", body: { topic: "pets", text: "Cat" } });
  const goal = await said(database, personId, { body: { text: "Swim", why: "Sea" } });
  const about = { about: goal };
  await said(database, personId, { ...about, kind: "step", body: { text: "Towel", who: "Person A", by: "2099-05-01" } });
  await said(database, personId, { ...about, kind: "build-on", body: { text: "Lessons" } });
  await said(database, personId, { ...about, kind: "place", body: { text: "Beach" } });
  for (const value of ["3", "5"]) await said(database, personId, { ...about, kind: "mark", body: { value, note: "Better" } });
  const theirs = { ...about, by: memberId, voice: "practitioner" as const };
  await said(database, personId, { ...theirs, kind: "question", body: { text: "When?" } });
  await said(database, personId, { ...theirs, kind: "answer", body: { text: "Lovely" } });
  await said(database, personId, { ...theirs, kind: "suggestion", body: { text: "Goggles", of: "step" } });
  await said(database, personId, { by: memberId, voice: "scribed", body: { text: "Sing", why: "" } });

  await rightsOf(server, personId, memberId);
  await decide(server, personId);
  await actFor(server, personId, memberId, team);

  const event = { place: "Ward", text: "Door shut", before: "Tea" };
  await anEvent(database, personId, memberId, event, [ACCOUNT, PLANNED]);
  await anEvent(database, personId, memberId, { ...event, beganOn: "2026-11-01" }, [ABSENT, PLANNED]);
  await (await server.as(memberId)).get(`/people/${personId}`);
  const person = await server.as(personId);
  await putForward(person, personId, goal);
  await begin(person, personId, goal);
  return { personId, memberId };
}

type Team = Awaited<ReturnType<typeof aTeam>>;

/** Held by law, with a hearing to come and one that was; asked and answered. */
async function rightsOf({ database }: TestServer, personId: string, memberId: string): Promise<void> {
  const theirs = { by: memberId, voice: "practitioner" as const };
  const status = (body: object) =>
    said(database, personId, { ...theirs, kind: "legal-status", body: { decidedBy: "Member A", text: "Unwell", ...body } });
  const about = await status({ status: "s3", from: "2026-11-01", until: "2099-04-30", takenAway: "Keys", advocate: "Advocate A" });
  await status({ status: "s2", from: "2026-10-01", until: "2026-10-28" });
  await status({ status: "s37-41", from: "2025-10-01" });
  await status({ status: "s5-2", from: "2026-09-01", time: "10:00" });
  await status({ status: "dols", from: "2098-01-01" });
  await said(database, personId, { ...theirs, about, kind: "status-review", body: { what: "tribunal", on: "2099-01-01", text: "End it" } });
  const heard = await said(database, personId, { ...theirs, about, kind: "status-review", body: { what: "managers", on: "2026-11-10" } });
  await said(database, personId, { ...theirs, about: heard, kind: "review-outcome", body: { text: "Goes on" } });
  await said(database, personId, {
    ...theirs,
    about,
    kind: "status-change",
    body: { what: "changed", on: "2026-11-12", text: "Leave", by: "Member A" },
  });
  await said(database, personId, { about, kind: "status-word", body: { text: "No" } });
  await said(database, personId, { kind: "legal-status", body: { status: "informal", text: "Stay" } });
  const ask = await said(database, personId, { kind: "choice-ask", body: { topic: "room", text: "Knock" } });
  const no = { answer: "no", text: "Later", why: "Busy", againOn: "2099-01-01" };
  const answer = await said(database, personId, { ...theirs, about: ask, kind: "choice-answer", body: no });
  await said(database, personId, { about: answer, kind: "choice-reply", body: { reply: "again", to: "advocate", text: "Please" } });
  await said(database, personId, { ...theirs, about: ask, kind: "choice-answer", body: no });
  await said(database, personId, { kind: "choice-ask", body: { topic: "food", text: "Tea" } });
  await said(database, personId, { by: memberId, voice: "scribed", kind: "choice-ask", body: { topic: "sleep", text: "Dark" } });
}

/** Something that was decided, what came of it, and the next meeting prepared for. */
async function decide({ database }: TestServer, personId: string): Promise<void> {
  const decision = await said(database, personId, { kind: "decision", body: { text: "Tablets", about: "medicine" } });
  const option = await said(database, personId, { kind: "decision-option", about: decision, body: { text: "Fewer", medicine: null } });
  const point = await said(database, personId, {
    kind: "option-point",
    about: option,
    body: { side: "good", text: "Mornings", nothing: false },
  });
  await said(database, personId, { kind: "option-matters", about: point, body: { weight: "lot", text: "Paint" } });
  await said(database, personId, {
    kind: "decided",
    about: decision,
    body: { text: "Fewer", who: "together", sure: "7", lookOn: "2099-05-01" },
  });
  await said(database, personId, { kind: "afterwards", body: { decision, took: "differently", text: "Forgot" } });
  const effect = await said(database, personId, {
    kind: "decision-effect",
    body: { decision, text: "Shaking", wish: "unwanted", steps: "no\nyes" },
  });
  await said(database, personId, { kind: "after", about: effect, body: { word: "yes", step: 1, of: 2, text: "Hands" } });
  const preparation = await said(database, personId, { kind: "preparation", body: { decision, text: "Slow" } });
  await said(database, personId, { kind: "question", about: preparation, body: { text: "When?" } });
  const other = await said(database, personId, { kind: "decision", body: { text: "Injection", about: "medicine" } });
  const over = { text: "Fridays", who: "other", power: "court", powerWords: "Judge" };
  await said(database, personId, { kind: "decided", about: other, body: over });
}

/** Somebody may decide for the person, who cannot decide one thing now; what was decided so, with their own words beside it. */
async function actFor({ database }: TestServer, personId: string, memberId: string, team: Team): Promise<void> {
  const { accountId } = await anAuthority(database, personId, { by: memberId, team, name: "Attorney A", relationship: "aunt" });
  await anAuthority(database, personId, { by: memberId, team, name: "Advocate B", kind: "advocate-imca", may: ["see"], checked: false });
  const decision = await said(database, personId, { kind: "decision", body: { text: "Stairs", about: "other" } });
  const record = await aCapacityRecord(database, personId, memberId, decision);
  const heard = await said(database, personId, { kind: "capacity-view", about: record, body: { text: "My bed" } });
  await decidedForThem(database, personId, { by: accountId, decision, record, heard, text: "Rails" });
  await aCapacityRecord(database, personId, memberId, "", { decision: "Letters", outcome: "fluctuates", reviewOn: dayIn(9) });
  await said(database, personId, {
    kind: "picture-answer",
    about: decision,
    body: { answer: "unsure", byPicture: { asked: "Rails?", question: "music" } },
  });
}

async function begin(person: Visitor, personId: string, goal: string): Promise<string> {
  const meeting = `/people/${personId}/plan/meeting`;
  await person.post(`${meeting}s`, { id: newId() });
  await person.post(`${meeting}/add`, { statementId: goal });
  await person.post(`${meeting}/review`, { reviewOn: "2099-01-01" });
  return meeting;
}

async function putForward(person: Visitor, personId: string, goal: string): Promise<void> {
  const meeting = await begin(person, personId, goal);
  const { body } = await person.get(`${meeting}/ready`);
  const [, read = ""] = /name="read" value="([^"]*)"/.exec(body) ?? [];
  const { statusCode, headers } = await person.post(`${meeting}/put-forward`, { read });
  if (statusCode !== 303 || !String(headers.location).includes("/plan/")) throw new Error("The plan was not put forward");
}
