import { TEST_SEALS } from "../../../../tests/builders/seals.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aCapacityRecord, anAuthority, dayIn } from "../../../../tests/builders/acting.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../../tests/builders/people.ts";
import { said } from "../../../../tests/builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "../../../../tests/builders/server.ts";
import { Life } from "../../../../demo/life.ts";
import { newId } from "../../../ground/core/id.ts";
import { transaction } from "../../../ground/database/transaction.ts";
import { HOUSE } from "../../../app/house.ts";
import { append } from "../../../record/statements/store.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, team: { organisationId: string; teamId: string }, memberId: string, decision: string, record: string, at: string;
let person: Visitor, member: Visitor, attorney: Visitor, attorneyId: string;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Ruth");
  team = await aTeam(database);
  memberId = await aMember(database, team, "practitioner", "Jo");
  await workingTogether(database, personId, team.teamId);
  await aGrant(database, personId, { teamId: team.teamId, sections: ["decisions"], may: ["see", "answer"] });
  decision = await said(database, personId, { kind: "decision", body: { text: "The eye operation", about: "other" } });
  ({ accountId: attorneyId } = await anAuthority(database, personId, { by: memberId, team }));
  record = await aCapacityRecord(database, personId, memberId, decision);
  [person, member, attorney] = [await server.as(personId), await server.as(memberId), await server.as(attorneyId)];
  at = `/people/${personId}/deciding/${decision}`;
});

const form = (more: Fields = {}): Fields => ({
  id: newId(),
  statementId: newId(),
  text: "Wait until spring",
  wants: "To read music again",
  tried: "Two mornings with the drawing",
  why: "Nothing is lost by waiting",
  lookOn: dayIn(20),
  ...more,
});
const decides = (more: Fields = {}, who = attorney) => who.post(`${at}/for-them`, form(more));
const revisionOf = async (statementId: string): Promise<string> =>
  (await server.database.pool.query("select revision_id from statement where statement_id = $1", [statementId])).rows[0].revision_id;

describe("what somebody with authority decides for a person who cannot decide it now", () => {
  it("is told with what the person wants and has said, what was tried and why, and never as theirs", async () => {
    const wish = await said(server.database, personId, { kind: "answer", about: decision, body: { text: "I miss my piano" } });
    const page = (await attorney.get(`${at}/for-them`)).body;
    // nothing of it was shared by the person, and they cannot end it by themselves: it is not said that they can
    const room = (await attorney.get(at)).body;
    expect([room.includes("You see this because you act for"), room.includes("shares this with you")]).toEqual([true, false]);
    for (const words of ["attorney for health and welfare", "Upstairs", "The best time of the day", "I miss my piano"])
      expect(page).toContain(words);
    const saved = await decides({ heard: await revisionOf(wish) });
    expect([saved.statusCode, String(saved.headers.location)]).toEqual([303, expect.stringContaining(`${at}?done=saved`)]);
    expect((await person.get("/home")).body).toContain("Miriam decided something for you");
    for (const who of [person, member, attorney]) {
      const { body } = await who.get(at);
      for (const words of [
        "Wait until spring",
        "To read music again",
        "I miss my piano",
        "Two mornings",
        "Nothing is lost",
        "say supporter",
      ])
        expect(body).toContain(words);
    }
    expect((await member.get(at)).body).toContain("This was decided for Ruth, not by Ruth. It is not agreed");
    expect((await person.get(at)).body).toContain("Somebody decided this for you. You have not agreed to it");
    expect((await person.get("/home")).body).not.toContain("decided something for you");
    for (const path of ["/take/document", "/take/text", "/take/fhir"]) {
      expect((await person.get(path)).body).toContain("Decided for the person, not by them");
    }
  });

  it("is put on record as not agreed, whoever signs", async () => {
    await decides();
    const agree = `/people/${personId}/agree/decision/${decision}`;
    const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)![1]!;
    const read = hidden((await person.get(agree)).body, "read");
    const put = await person.post(agree, { id: newId(), read, with: memberId, reviewOn: "2099-01-01" });
    const path = String(put.headers.location).split("?")[0]!;
    const digest = hidden((await member.get(path)).body, "digest");
    for (const who of [person, member]) await who.post(`${path}/sign`, { id: newId(), digest, stance: "agree", reason: "" });
    for (const where of [path, `${path}/text`]) {
      const { body } = await member.get(where);
      expect(body).toContain("Not agreed: decided by Miriam, attorney for health and welfare, for the person");
      expect(body).not.toContain("Everybody agrees");
    }
  });

  it("keeps what was typed where something is missing, and says how to mend it", async () => {
    for (const [wrong, words] of [
      [{ wants: " " }, "Write something here first"],
      [{ tried: "" }, "Write something here first"],
      [{ why: "" }, "Write something here first"],
      [{ text: "" }, "Write something here first"],
      [{ lookOn: dayIn(0) }, "still to come"],
      [{ lookOn: dayIn(31) }, "not later than"],
      [{ lookOn: "" }, "not later than"],
    ] as [Fields, string][]) {
      const kept = "why" in wrong ? "Two mornings" : "Nothing is lost";
      const refused = await decides(wrong);
      expect([wrong, refused.statusCode, refused.body.includes(words), refused.body.includes(kept)]).toEqual([wrong, 422, true, true]);
    }
  });

  it("is nobody else's to decide, nor once the record is over", async () => {
    const friend = await server.as(await aSupporter(server.database, personId, "Sam", "sister"));
    for (const who of [person, member, friend]) {
      expect((await who.get(`${at}/for-them`)).statusCode).toBe(404);
      expect((await decides({}, who)).statusCode).toBe(404);
    }
    await server.database.pool.query("update statement set state = 'withdrawn' where statement_id = $1", [record]);
    expect((await attorney.get(at)).body).not.toContain("/for-them");
    expect((await decides()).statusCode).toBe(404);
  });

  it("needs no more than the authority: with it comes the record that it rests on, to be read, and no other", async () => {
    const { accountId } = await anAuthority(server.database, personId, { by: memberId, team, name: "Noah", sections: ["decisions"] });
    const other = await said(server.database, personId, { kind: "decision", body: { text: "The flat", about: "other" } });
    const another = await aCapacityRecord(server.database, personId, memberId, other, { decision: "Selling the flat", outcome: "can" });
    const noah = await server.as(accountId);
    const { body } = await noah.get(`${at}/for-them`);
    for (const words of ["Upstairs", "The best time of the day", `/people/${personId}/statements/${record}`]) expect(body).toContain(words);
    expect((await noah.get(`/people/${personId}/statements/${record}`)).body).toContain("Upstairs");
    expect((await noah.get(`/people/${personId}/statements/${another}`)).statusCode).toBe(404);
    expect((await decides({}, noah)).statusCode).toBe(303);
    expect((await person.get("/sharing/acting")).body).toContain("they read that one record");
    await server.database.pool.query("update statement set state = 'withdrawn' where statement_id = $1", [record]);
    expect((await noah.get(`/people/${personId}/statements/${record}`)).statusCode).toBe(404);
  });

  it("offers a supporter no way to record it as a power of somebody else's", async () => {
    expect((await attorney.get(at)).body).not.toContain("/decided/other");
    const other = { id: newId(), statementId: newId(), text: "So", power: "attorney" };
    expect((await attorney.post(`${at}/decided/other`, other)).statusCode).toBe(404);
  });
});

describe("the person's own words beside it", () => {
  it("are read by whoever may read them where they were said; others read that there are some", async () => {
    await said(server.database, personId, { kind: "preparation", body: { decision, text: "Only for Miriam" } });
    await server.database.pool.query("update authority set sections = sections || '{decision-preparation}' where person_id = $1", [
      personId,
    ]);
    await server.database.pool.query(
      "update sharing_grant set sections = sections || '{decision-preparation}' where person_id = $1 and authority_id is not null",
      [personId],
    );
    expect((await attorney.get(`${at}/for-them`)).body).toContain("Only for Miriam");
    await decides({ heard: await revisionOf((await only("preparation"))!) });
    expect((await person.get(at)).body).toContain("Only for Miriam");
    const theirs = (await member.get(at)).body;
    expect([theirs.includes("Only for Miriam"), theirs.includes("One more thing they said")]).toEqual([false, true]);
  });

  it("stand beside a signature on their behalf, too", async () => {
    const life = new Life(server.database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
    const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep upstairs", why: "" }, days: 9 });
    const plan = await life.plan(personId, { with: [memberId], statements: [goal], review: 30, days: 2 });
    const about = await aCapacityRecord(server.database, personId, memberId, plan.agreementId);
    await said(server.database, personId, { kind: "capacity-view", about, body: { text: "My own bed, please" } });
    const path = `/people/${personId}/plan/${plan.agreementId}`;
    const page = (await attorney.get(path)).body;
    expect(page).toContain("My own bed, please");
    const heard = await revisionOf((await only("capacity-view"))!);
    const signature = { id: newId(), digest: plan.digest, stance: "agree", wishes: "Her bed", reason: "She always said so", heard };
    expect((await attorney.post(`${path}/sign-for`, { ...signature, heard: newId() })).statusCode).toBe(404);
    expect((await attorney.post(`${path}/sign-for`, signature)).statusCode).toBe(303);
    for (const file of ["", "/text", "/fhir"])
      expect((await person.get(`${path}${file}`)).body).toMatch(/In Ruth’s own words, on .*My own bed, please/);
    const theirs = (await member.get(path)).body;
    expect([theirs.includes("My own bed, please"), theirs.includes("One more thing they said")]).toEqual([false, true]);
  });
});

const only = async (kind: string): Promise<string | undefined> =>
  (await server.database.pool.query("select statement_id from statement where person_id = $1 and kind = $2", [personId, kind])).rows[0]
    ?.statement_id;

describe("the database, whatever the application does", () => {
  const BODY = { text: "So", wants: "Bed", tried: "Mornings", why: "Best", heard: [] as string[], lookOn: null };
  type Write = { body?: object; aboutId?: string; statementId?: string; basedOn?: string | null };
  const write = ({ body, ...more }: Write = {}) =>
    transaction(server.database.pool, { provenAccount: attorneyId }, (tx) =>
      append(tx, {
        personId,
        statementId: newId(),
        revisionId: newId(),
        basedOn: null,
        kind: "decided-for",
        section: "decisions",
        aboutId: decision,
        rootId: decision,
        voice: "supporter",
        authorId: attorneyId,
        body: { ...BODY, record, ...body },
        ...more,
      }),
    );

  it("refuses it without what was wanted, tried and weighed, and without a record that holds now", async () => {
    await write();
    for (const field of ["text", "wants", "tried", "why"])
      await expect(write({ body: { [field]: " " } })).rejects.toThrow(`${field} is missing`);
    await expect(write({ body: { record: newId() } })).rejects.toThrow("rests on no record");
    const aboutId = await said(server.database, personId, { kind: "answer", about: decision });
    await expect(write({ aboutId })).rejects.toThrow("about a decision");
  });

  it("refuses words that are not the person's, or that whoever decides may not read", async () => {
    const story = await said(server.database, personId, { kind: "story-part", body: { title: "", text: "Mine alone" } });
    const theirs = await said(server.database, personId, { by: memberId, voice: "practitioner", kind: "answer", about: decision });
    for (const each of [story, theirs])
      await expect(write({ body: { heard: [await revisionOf(each)] } })).rejects.toThrow(/row-level security/);
    const answer = await said(server.database, personId, { kind: "answer", about: decision });
    await write({ body: { heard: [await revisionOf(answer)] } });
  });

  it("takes no second wording of it", async () => {
    const statementId = newId();
    await write({ statementId });
    const again = write({ statementId, basedOn: await revisionOf(statementId), body: { text: "Otherwise" } });
    await expect(again).rejects.toThrow("decided anew");
  });
});
