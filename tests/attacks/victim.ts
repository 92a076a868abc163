import { newId } from "../../src/ground/core/id.ts";
import { HOUSE } from "../../src/app/house.ts";
import { aCapacityRecord, anAuthority, dayIn, decidedForThem } from "../builders/acting.ts";
import { standingAdvance } from "../builders/advance.ts";
import { aGrant, aMember, anAccount, anotherTeam, aPerson, aSupporter, aTeam, workingTogether } from "../builders/people.ts";
import { ACCOUNT, anEvent, PLANNED } from "../builders/restrictive-event.ts";
import { said } from "../builders/said.ts";
import type { TestServer } from "../builders/server.ts";

/** No word of the product has these letters: whoever reads one has read the victim's record. */
export const secretOf = (section: string): string => `zq${section.replace(/[^a-z]/g, "")}zq`;
const ANY_SECRET = /zq[a-z]+zq/g;
/** What a page says, without the letters that say whose it is: among so many drawn by chance are such a word's, too, now and then. */
export const secretsIn = (page: string): string[] => page.replaceAll(/[\w-]{43}\./g, "").match(ANY_SECRET) ?? [];

export type Victim = {
  personId: string;
  agreementId: string;
  invitationId: string;
  grantId: string;
  supporterId: string;
  statements: string[];
  goal: string;
  suggestion: string;
  digest: string;
  draftId: string;
  authorityId: string;
  decision: string;
};

/** What the victim decides, prepares and tells afterwards, with nobody let in: each with a page of its own. */
async function decided(database: TestServer["database"], personId: string): Promise<string[]> {
  const text = secretOf("deciding");
  const decision = await said(database, personId, { kind: "decision", body: { text, about: "medicine" } });
  await said(database, personId, { kind: "decided", about: decision, body: { text, who: "me", sureWords: text } });
  await said(database, personId, { kind: "afterwards", body: { decision, took: "not", text } });
  const effect = await said(database, personId, { kind: "decision-effect", body: { decision, text, wish: "wanted", steps: "a\nb" } });
  await said(database, personId, { kind: "after", about: effect, body: { word: "a", step: 0, of: 2, text } });
  return [decision, await said(database, personId, { kind: "preparation", body: { decision, text } })];
}

/** Who may act for the victim, what they could not decide, and what was decided for them: none of it is shared with anybody. */
async function actedFor(database: TestServer["database"], personId: string, memberId: string, team: Team) {
  const words = secretOf("authority");
  const written = { by: memberId, team, name: secretOf("attorney"), relationship: words, evidence: words };
  const { accountId, authorityId } = await anAuthority(database, personId, written);
  const decision = await said(database, personId, { kind: "decision", body: { text: secretOf("deciding"), about: "other" } });
  const found = secretOf("capacity");
  const body = { decision: found, triedWords: found, why: found, keepWords: found };
  const record = await aCapacityRecord(database, personId, memberId, decision, body);
  const heard = await said(database, personId, { kind: "capacity-view", about: record, body: { text: secretOf("view") } });
  const text = secretOf("deciding");
  const decidedFor = await decidedForThem(database, personId, { by: accountId, decision, record, heard, text });
  const answer = await said(database, personId, {
    kind: "picture-answer",
    about: decision,
    body: { answer: "yes", byPicture: { asked: text, question: "music" } },
  });
  return { authorityId, decision, tops: [decision, record], beside: [heard, decidedFor, answer] };
}

type Team = Awaited<ReturnType<typeof aTeam>>;

/** A person with words of every kind, shared with one team, a plan that is signed and a meeting that is open. */
export async function aVictim(server: TestServer): Promise<{ victim: Victim; team: Awaited<ReturnType<typeof aTeam>>; memberId: string }> {
  const { database } = server;
  const { pool } = database;
  const personId = await aPerson(database, secretOf("name"));
  const team = await aTeam(database, "Team V");
  const memberId = await aMember(database, team, "practitioner", "Member V");
  await workingTogether(database, personId, team.teamId);
  await pool.query("update person set contact = $2, pronouns = $3, takes_part_words = $4 where person_id = $1", [
    personId,
    secretOf("contact"),
    secretOf("pronouns"),
    secretOf("part"),
  ]);
  const supporter = await aSupporter(database, personId, secretOf("supporter"), secretOf("sister"));
  const sections = ["my-story", "strengths", "wellness-plan", "goals", "plan"];
  const grantId = await aGrant(database, personId, { teamId: team.teamId, sections });

  const goal = await said(database, personId, { body: { text: secretOf("goals"), why: secretOf("goals") } });
  const tops = [
    await said(database, personId, { kind: "story-part", body: { title: secretOf("story"), text: secretOf("story") } }),
    await said(database, personId, { kind: "one-page", body: { "please-dont": secretOf("one-page") } }),
    await said(database, personId, { kind: "strength", body: { area: "home", type: "good-at", text: secretOf("strengths") } }),
    await said(database, personId, { kind: "wellness-entry", body: { part: "early-signs", text: secretOf("wellness") } }),
  ];
  await said(database, personId, {
    kind: "advance-treatment",
    body: { topic: "refused", text: secretOf("advance"), why: secretOf("advance"), binding: "yes" },
  });
  await said(database, personId, { kind: "advance-people", body: { topic: "not-tell", text: secretOf("advance") } });
  await standingAdvance(database, personId, [memberId]);
  const line = await said(database, personId, { kind: "card-line", body: { heading: "who", text: secretOf("card") } });
  const items = [line, ...tops].map((statementId) => ({ heading: "who", statementId }));
  await said(database, personId, { kind: "crisis-card", body: { items, name: true, advance: true } });
  tops.push(line, ...(await decided(database, personId)));
  const status = await said(database, personId, {
    by: memberId,
    kind: "legal-status",
    voice: "practitioner",
    body: { status: "s3", from: "2026-11-01", decidedBy: secretOf("status"), text: secretOf("status"), takenAway: secretOf("status") },
  });
  const told = await said(database, personId, { kind: "legal-status", body: { status: "s3", text: secretOf("told") } });
  const ask = await said(database, personId, { kind: "choice-ask", body: { topic: "room", text: secretOf("ask") } });
  await aGrant(database, personId, { teamId: team.teamId, statementId: ask, may: ["see", "answer"] });
  const about = { about: goal };
  const beside = [
    await said(database, personId, { ...about, kind: "step", body: { text: secretOf("goals"), who: "", by: null } }),
    await said(database, personId, { ...about, kind: "build-on", body: { text: secretOf("goals") } }),
    await said(database, personId, { ...about, kind: "mark", body: { value: "4", note: secretOf("goals") } }),
    await said(database, personId, { ...about, by: memberId, voice: "practitioner", kind: "question", body: { text: secretOf("goals") } }),
    await said(database, personId, { by: memberId, voice: "scribed", body: { text: secretOf("goals"), why: "" } }),
  ];
  const events = secretOf("events");
  const event = { place: events, decidedBy: events, reason: events, text: events, before: events };
  const account = { ...ACCOUNT, body: { text: events } };
  const recorded = await anEvent(database, personId, memberId, event, [account, PLANNED]);
  tops.push(recorded.eventId);
  beside.push(...recorded.about);
  const suggestion = await said(database, personId, {
    ...about,
    by: memberId,
    voice: "practitioner",
    kind: "suggestion",
    body: { text: secretOf("goals"), of: "step" },
  });
  const answer = await said(database, personId, {
    about: ask,
    by: memberId,
    voice: "practitioner",
    kind: "choice-answer",
    body: { answer: "no", text: secretOf("ask"), why: secretOf("ask"), againOn: "2099-01-01" },
  });
  const word = await said(database, personId, { about: status, kind: "status-word", body: { text: secretOf("told") } });
  const acted = await actedFor(database, personId, memberId, team);
  tops.push(status, told, ask, ...acted.tops);
  beside.push(answer, word, ...acted.beside);
  await server.setPin(personId, "8351");

  const person = await server.as(personId);
  const draftId = newId();
  const draft = { id: draftId, statementId: newId(), based: "", title: "", text: secretOf("draft"), at: "/story/new" };
  await person.post("/story", draft, { accept: "application/json" });
  const meeting = `/people/${personId}/plan/meeting`;
  const meet = async () => {
    await person.post(`${meeting}s`, { id: newId() });
    await person.post(`${meeting}/add`, { statementId: goal });
    await person.post(`${meeting}/difference`, { id: newId(), statementId: newId(), aboutId: "", text: secretOf("plan") });
    await person.post(`${meeting}/review`, { reviewOn: "2099-01-01" });
    await person.post(`${meeting}/ask-in`, { accountId: memberId });
  };
  await meet();
  const read = /name="read" value="([^"]*)"/.exec((await person.get(`${meeting}/ready`)).body)![1]!;
  const plan = String((await person.post(`${meeting}/put-forward`, { read })).headers.location).split("?")[0]!;
  const { body } = await person.get(plan);
  const digest = /name="digest" value="([^"]*)"/.exec(body)![1]!;
  await person.post(`${plan}/sign`, { id: newId(), digest, stance: "disagree", reason: secretOf("reason") });
  await meet();

  const invitation = newId();
  await person.post("/sharing/supporters", {
    id: invitation,
    supporterId: newId(),
    name: secretOf("friend"),
    relationship: "friend",
    email: "",
  });
  for (const kind of HOUSE.kinds.values()) if (kind.section === "goals") break;
  const supporters = await pool.query("select supporter_id from supporter where person_id = $1 and account_id = $2", [personId, supporter]);
  return {
    victim: {
      personId,
      agreementId: plan.split("/").at(-1)!,
      invitationId: invitation,
      grantId,
      supporterId: supporters.rows[0].supporter_id,
      statements: [goal, ...tops, ...beside, suggestion],
      goal,
      suggestion,
      digest,
      draftId,
      authorityId: acted.authorityId,
      decision: acted.decision,
    },
    team,
    memberId,
  };
}

/** Who tries, and which of the victim's words are theirs to read. */
export type Attacker = { name: string; accountId: string | null; may: string[] };

export async function attackersOf(server: TestServer, { personId }: Victim, team: Awaited<ReturnType<typeof aTeam>>): Promise<Attacker[]> {
  const { database } = server;
  const { pool } = database;
  const others = await aTeam(database, "Team O");
  const related = await aTeam(database, "Team R");
  await workingTogether(database, personId, related.teamId);
  const ended = await aGrant(database, personId, { teamId: related.teamId, sections: ["goals", "my-story"] });
  await pool.query("update sharing_grant set ended_at = now() where person_id = $1 and grant_id = $2", [personId, ended]);
  const left = await aMember(database, team, "practitioner", "Member L");
  await pool.query("update member set ended_at = now() where account_id = $1", [left]);
  const friend = await aSupporter(database, personId, "Supporter W", "friend");
  await aGrant(database, personId, { accountId: friend, sections: ["wellness-plan"], may: ["see"] });
  const administrator = await anAccount(database, "Administrator");
  await pool.query("update account set administrator = true where id = $1", [administrator]);
  // each once acted for the victim, or will, or does in another matter
  const written = { by: await aMember(database, related), team: related };
  const over = await anAuthority(database, personId, { ...written, sections: ["decisions", "capacity", "plan"] });
  await pool.query("update authority set ended_at = now() where authority_id = $1", [over.authorityId]);
  await pool.query("update supporter set ended_at = now() where supporter_id = $1", [over.supporterId]);
  const later = await anAuthority(database, personId, { ...written, startsOn: dayIn(3) });
  const unchecked = await anAuthority(database, personId, { ...written, checked: false });
  const elsewhere = await anAuthority(database, personId, { ...written, sections: ["legal-status"] });
  const own = { name: ["name", "pronouns", "contact", "part"].map(secretOf) };
  const inform = await anotherTeam(database, team.organisationId, "Team S");
  await workingTogether(database, personId, inform.teamId);
  return [
    { name: "nobody signed in", accountId: null, may: [] },
    { name: "another person", accountId: await aPerson(database, "Person O"), may: [] },
    { name: "a practitioner of another team", accountId: await aMember(database, others, "practitioner"), may: [] },
    { name: "an educator of the team", accountId: await aMember(database, team, "educator"), may: [] },
    { name: "a practitioner whose sharing ended", accountId: await aMember(database, related, "lead"), may: own.name },
    { name: "somebody who left the team", accountId: left, may: [] },
    // by duty: what the service wrote about a legal status and events, and nothing that the person says to it
    {
      name: "a practitioner of the same service",
      accountId: await aMember(database, inform),
      may: [...own.name, ...["status", "events", "capacity", "authority", "attorney"].map(secretOf)],
    },
    { name: "an attorney whose authority ended", accountId: over.accountId, may: [] },
    { name: "an attorney whose authority begins later", accountId: later.accountId, may: own.name },
    { name: "an attorney whose paper nobody checked", accountId: unchecked.accountId, may: own.name },
    {
      name: "an attorney for another matter",
      accountId: elsewhere.accountId,
      may: [...own.name, secretOf("status"), secretOf("told")],
    },
    { name: "a peer worker of the same service", accountId: await aMember(database, inform, "peer worker"), may: own.name },
    { name: "an administrator", accountId: administrator, may: [] },
    { name: "a supporter given another section", accountId: friend, may: [...own.name, secretOf("wellness")] },
  ];
}
