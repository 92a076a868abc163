import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { putForwardAdvance, signAdvance, standingAdvance } from "../../../tests/builders/advance.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, friendId: string, teamId: string;
let person: Visitor, member: Visitor, friend: Visitor;
let refused: string;
const binding = { binding: "yes", adult: "yes", life: "yes" };

beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  const team = await aTeam(database);
  teamId = team.teamId;
  memberId = await aMember(database, team);
  friendId = await aSupporter(database, personId);
  await workingTogether(database, personId, teamId);
  refused = await said(database, personId, { kind: "advance-treatment", body: { topic: "refused", text: "No injections", ...binding } });
  await said(database, personId, { kind: "advance-people", body: { topic: "not-tell", text: "Not my father" } });
  [person, member, friend] = (await Promise.all([personId, memberId, friendId].map((who) => server.as(who)))) as [
    Visitor,
    Visitor,
    Visitor,
  ];
});

const page = () => `/people/${personId}/advance`;
const share = (sections: string[]) => aGrant(server.database, personId, { teamId, sections, may: ["see"] });

describe("a refusal that is meant to bind and is not ready", () => {
  const agree = () => person.get(`/people/${personId}/agree/advance-choices`);
  it("says so before it is signed, and after it, until nothing is missing", async () => {
    const { database } = server;
    await said(database, personId, { kind: "advance-treatment", body: { topic: "refused", text: "No depot", binding: "yes" } });
    const before = (await agree()).body;
    expect(before).toContain("“No depot” Say in it that you are 18 or older.");
    expect(before).toContain("“No injections” A witness has to sign after you, with you there.");
    expect((await person.get("/advance")).body).not.toContain("“No depot”");
    await standingAdvance(database, personId);
    expect((await person.get("/advance")).body).toContain("“No depot” Say in it that you are 18 or older.");
  });

  it("leads from the person’s own signature to that of a witness, or to choosing one, until a witness signed", async () => {
    const { database } = server;
    const alone = await standingAdvance(database, personId);
    const plan = (agreementId: string, who = person) => who.get(`/people/${personId}/plan/${agreementId}`);
    expect((await person.get("/advance")).body).toContain(`/plan/${alone.agreementId}#witness">Where a witness signs`);
    expect((await plan(alone.agreementId)).body).toContain(`href="/people/${personId}/agree/advance-choices">Choose a witness`);
    const it = await putForwardAdvance(database, personId, [friendId]);
    const needed = "Now a witness has to sign";
    expect((await plan(it.agreementId)).body).not.toContain(needed);
    await signAdvance(database, personId, it);
    const { body } = await plan(it.agreementId);
    expect(body).toContain(`href="#witness">${needed}`);
    expect(body).toMatch(/id="sign-here"><\/div><details class="more" open/);
    expect((await plan(it.agreementId, friend)).body).not.toContain(needed);
    await signAdvance(database, personId, it, { who: friendId, stance: "witness" });
    expect((await plan(it.agreementId)).body).not.toContain(needed);
  });

  it("sends no witness to what was signed before the refusal was written: that says nothing of it", async () => {
    const { database } = server;
    await person.post(`/advance/refused/${refused}/put-away`, {});
    const old = await standingAdvance(database, personId);
    await said(database, personId, { kind: "advance-treatment", body: { topic: "refused", text: "No depot", ...binding } });
    const { body } = await person.get("/advance");
    expect(body).toContain("“No depot” A witness has to sign after you, with you there.");
    expect(body).not.toContain(`/plan/${old.agreementId}#witness`);
  });

  it("is no word about what is a wish", async () => {
    const { database } = server;
    await said(database, personId, { kind: "advance-treatment", body: { topic: "refused", text: "No depot", binding: "no" } });
    expect((await agree()).body).not.toContain("“No depot”");
  });
});

describe("who reads what was signed", () => {
  it("is told to the person where nothing else is shared: each practitioner it was put forward to, too", async () => {
    await standingAdvance(server.database, personId, [memberId, friendId]);
    expect((await member.get(page())).body).toContain("No injections");
    for (const path of ["/advance", "/advance/treatment", "/advance/refused", `/advance/refused/${refused}`]) {
      const { body } = await person.get(path);
      expect(body).toMatch(/put forward to sign: Member A and Supporter A/);
      expect(body, path).not.toContain("Who can see this: Only you");
    }
    expect((await person.get("/strengths")).body).toContain("Who can see this: Only you");
    const { body } = await person.get("/sharing");
    expect(/Choices in advance of [^]*?<\/li>/.exec(body)![0]).toContain("Member A");
    expect(/Choices in advance of [^]*?<\/li>/.exec(body)![0]).toContain("Supporter A");
  });
});

describe("the room on paper", () => {
  it("holds the words, not how many there are", async () => {
    const { body } = await person.get("/advance");
    const printed = /<div class="printed-only">[^]*/.exec(body)![0];
    for (const words of ["No injections", "Not my father"]) expect(printed).toContain(words);
  });
});

describe("what stands of choices in advance", () => {
  it("is found in one press by whoever may see a part of it, and shows that part alone", async () => {
    await standingAdvance(server.database, personId);
    expect((await member.get(page())).statusCode).toBe(404);
    expect((await member.get("/people")).body).not.toContain("Choices in advance");
    await share(["advance-treatment"]);
    expect((await member.get("/people")).body).toContain("Choices in advance");
    expect((await member.get(`/people/${personId}`)).body).toContain(`href="${page()}"`);
    const { body } = await member.get(page());
    expect(body).toContain("No injections");
    expect(body).toContain(`id="s-${refused}"`);
    expect(body).not.toContain("Not my father");
    expect(body).toContain("does not share that part with you");
  });

  it("is told to the person who looked at it, with the parts that were seen", async () => {
    await standingAdvance(server.database, personId);
    await share(["advance-treatment"]);
    await member.get(page());
    const { rows } = await server.database.pool.query("select by_right, what from access_event where person_id = $1 order by at", [
      personId,
    ]);
    expect(rows).toEqual([{ by_right: "grant", what: ["advance-treatment"] }]);
  });

  it("is what was signed, with what was changed, written or put forward since told beside it", async () => {
    await standingAdvance(server.database, personId);
    await share(["advance-treatment", "advance-people"]);
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [refused]);
    const fields = { id: newId(), statementId: refused, based: rows[0].revision_id, text: "Injections, if need be", binding: "no" };
    expect((await person.post("/advance/refused", fields)).statusCode).toBe(303);
    await putForwardAdvance(server.database, personId);
    const { body } = await member.get(page());
    expect(body).toContain("No injections");
    expect(body).not.toContain("Injections, if need be");
    expect(body).toContain("One entry was changed since this was signed.");
    expect(body).toContain("Something newer was put forward");
  });

  it("is over in the moment in which the person says so, and nobody finds it any more", async () => {
    const { agreementId } = await standingAdvance(server.database, personId, [friendId]);
    await share(["advance-treatment"]);
    const answer = await person.post("/advance/end", { id: newId(), agreementId, text: "I trust them now" });
    expect(answer.headers.location).toBe("/advance?done=ended");
    const { body } = await member.get(page());
    expect(body).not.toContain("No injections");
    expect(body).toContain("no longer stands");
    expect(body).not.toContain("I trust them now");
    expect((await friend.get(page())).statusCode).toBe(404);
    expect((await member.get("/people")).body).not.toContain("Choices in advance");
    expect((await person.get("/advance")).body).toContain("no longer stands");
  });

  it("is said again to stand, with its day, and asked for next on the day the person chose", async () => {
    const { agreementId } = await standingAdvance(server.database, personId);
    const dates = { id: newId(), statementId: "", based: "", day0: "2098-03-01", day1: "", day2: "", every: "never" };
    expect((await person.post("/advance/dates", dates)).headers.location).toBe("/advance?done=dates");
    expect((await person.get("/advance")).body).toContain("1 March 2098");
    await server.database.pool.query(
      "update statement set body = body || '{\"askOn\": \"2020-01-01\"}' where person_id = $1 and kind = 'advance-dates'",
      [personId],
    );
    expect((await person.get("/home")).body).toContain("do they still say what you want?");
    const again = { id: newId(), agreementId, text: "" };
    for (let time = 0; time < 2; time += 1)
      expect((await person.post("/advance/again", again)).headers.location).toBe("/advance?done=stands");
    expect((await person.get("/home")).body).not.toContain("do they still say what you want?");
    await share(["advance-treatment"]);
    expect((await member.get(page())).body).toContain("that it stands");
    expect((await person.post("/advance/dates", { ...dates, id: newId(), day0: "2020-01-01" })).statusCode).toBe(422);
  });

  it("opens in an emergency, as it was signed and as far as it is open", async () => {
    await standingAdvance(server.database, personId);
    await member.post(`/people/${personId}/emergency`, { id: newId(), reason: "They came in at three and do not speak." });
    const { body } = await member.get(`/people/${personId}/emergency`);
    expect(body).toContain("This stands.");
    expect(body).toContain("No injections");
    expect(body).toContain("Not my father");
  });
});

describe("signing choices in advance", () => {
  const sign = (who: Visitor, agreementId: string, digest: string, fields: Record<string, string>) =>
    who.post(`/people/${personId}/plan/${agreementId}/sign`, { id: newId(), digest, reason: "", ...fields });

  it("asks a practitioner about capacity, lets another witness it once the person signed, and shows both in every form", async () => {
    const it = await putForwardAdvance(server.database, personId, [friendId, memberId]);
    const { agreementId, digest } = it;
    const first = await sign(friend, agreementId, digest, { stance: "witness" });
    expect(first.statusCode).toBe(422);
    expect(first.body).toContain("Person A signs first");
    await signAdvance(server.database, personId, it);
    expect((await sign(person, agreementId, digest, { stance: "witness" })).statusCode).toBe(422);
    expect((await sign(friend, agreementId, digest, { stance: "witness" })).statusCode).toBe(303);
    expect((await sign(member, agreementId, digest, { stance: "agree" })).statusCode).toBe(422);
    expect((await sign(member, agreementId, digest, { stance: "agree", capacity: "doubts" })).statusCode).toBe(422);
    expect((await sign(member, agreementId, digest, { stance: "agree", capacity: "could" })).statusCode).toBe(303);

    const plan = `/people/${personId}/plan/${agreementId}`;
    for (const form of ["", "/text"]) {
      const { body } = await person.get(plan + form);
      expect(body).toContain("Signed as a witness");
      expect(body).toContain("Says that the person could decide this when it was signed.");
      expect(body).toContain("an advance decision to refuse treatment");
    }
    const bundle = (await person.get(`${plan}/fhir`)).body;
    expect(bundle).toContain("104144-1");
    expect(bundle).toContain("Signature Witness Signature");
    expect((await person.get(page())).body).toContain("May bind in law");
  });

  it("offers no witness where something else is signed", async () => {
    await aGrant(server.database, personId, { teamId, sections: ["positive-risk"] });
    const risk = await said(server.database, personId, { kind: "positive-risk", body: { text: "Swim" } });
    const id = newId();
    const agree = `/people/${personId}/agree/positive-risk/${risk}`;
    const read = /name="read" value="([^"]*)"/.exec((await person.get(agree)).body)![1]!;
    await person.post(agree, { id, read, with: memberId, reviewOn: "2099-01-01" });
    const { body } = await member.get(`/people/${personId}/plan/${id}`);
    expect(body).not.toContain("as a witness");
    const digest = /name="digest" value="([^"]*)"/.exec(body)![1]!;
    await signAdvance(server.database, personId, { agreementId: id, digest });
    expect((await sign(member, id, digest, { stance: "witness" })).statusCode).toBe(422);
  });
});

it("a supporter is nominated by their account, and named as the person calls them", async () => {
  const writing = { id: newId(), statementId: newId(), based: "", page: "topic", text: "", who: friendId, contact: "" };
  expect((await person.get("/advance/nominated")).body).toContain("Supporter A");
  expect((await person.post("/advance/nominated", writing)).statusCode).toBe(303);
  const { rows } = await server.database.pool.query("select body from statement where statement_id = $1", [writing.statementId]);
  expect(rows[0].body).toEqual({ topic: "nominated", text: "Supporter A, friend", who: friendId });
});
