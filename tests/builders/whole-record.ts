import { newId } from "../../src/core/id.ts";
import { signAdvance, standingAdvance } from "./advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "./people.ts";
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
  await aGrant(database, personId, { teamId: team.teamId, sections: ["my-story", "strengths", "wellness-plan", "goals", "plan"] });

  await said(database, personId, { kind: "story-part", body: { title: "Beginning", text: "River" } });
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

  await (await server.as(memberId)).get(`/people/${personId}`);
  const person = await server.as(personId);
  await putForward(person, personId, goal);
  await begin(person, personId, goal);
  return { personId, memberId };
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
