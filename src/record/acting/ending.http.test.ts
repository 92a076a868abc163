import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aCapacityRecord, anAuthority, dayIn, decidedForThem } from "../../../tests/builders/acting.ts";
import { aMember, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { invite } from "../../people/invitations/store.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, team: { organisationId: string; teamId: string };
let held: { accountId: string; authorityId: string; supporterId: string };
let person: Visitor, member: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Ruth");
  team = await aTeam(database);
  memberId = await aMember(database, team, "practitioner", "Jo");
  await workingTogether(database, personId, team.teamId);
  held = await anAuthority(database, personId, { by: memberId, team, evidence: "A registered power" });
  [person, member] = [await server.as(personId), await server.as(memberId)];
});
const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await server.database.pool.query(sql, [personId])).rows;

describe("ending all sharing", () => {
  it("says that whoever may act stays, and leads to where that ends", async () => {
    const { body } = await person.get("/sharing/end-all");
    expect(body).toContain("Miriam can act for you, and sees what that needs.");
    expect(body).toContain('<a href="/sharing/acting">');
    expect(body).not.toMatch(/[Oo]nly you/);
    const { headers } = await person.post("/sharing/end-all", {});
    expect((await person.get(String(headers.location))).body).toContain("Miriam can act for you, and sees what that needs.");
  });

  it("names nobody who acts where nobody may", async () => {
    await person.post(`/people/${personId}/acting/${held.authorityId}/end`, { id: newId(), why: "" });
    expect((await person.get("/sharing/end-all")).body).not.toContain("can act for you");
    expect((await person.post("/sharing/end-all", {})).headers.location).toBe("/sharing/ended");
  });
});

describe("a paper that is written down by two presses at once", () => {
  it("is there once, and both lead to it", async () => {
    const paper = { name: "Tom", relationship: "son", kind: "deputy", may: "decide", sections: ["plan"], evidence: "An order" };
    const days = { evidenceOn: dayIn(-9), keptAt: "Safe", seenOn: dayIn(-1), startsOn: dayIn(-1), endsOn: "" };
    const form = { id: newId(), ...paper, ...days, organisationId: team.organisationId };
    const answers = await Promise.all([1, 2, 3].map(() => member.post(`/people/${personId}/acting`, form)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(await rows("select name from supporter where person_id = $1 and name = 'Tom'")).toEqual([{ name: "Tom" }]);
  });
});

describe("ending an authority twice, as a second press does", () => {
  it("leads to the same page as the first", async () => {
    const id = newId();
    const ends = () => person.post(`/people/${personId}/acting/${held.authorityId}/end`, { id, why: "" });
    for (let time = 0; time < 2; time += 1) expect((await ends()).headers.location).toBe("/sharing/acting?done=ended");
  });
});

describe("asking that an authority ends, twice as a second press does, while the person cannot decide that", () => {
  it("is told once to whoever checks, and each new asking anew", async () => {
    await server.database.pool.query(
      "update account set email_verified = true, email = 'checks@example.org' where id = (select checked_by from authority where authority_id = $1)",
      [held.authorityId],
    );
    await aCapacityRecord(server.database, personId, memberId, held.authorityId);
    const asks = (id: string) => person.post(`/people/${personId}/acting/${held.authorityId}/end`, { id, why: "Please" });
    const [first, second] = [newId(), newId()];
    server.messages.length = 0;
    for (const id of [first, first]) expect((await asks(id)).headers.location).toBe("/sharing/acting?done=wish");
    expect(server.messages.map(({ to }) => to)).toEqual(["checks@example.org"]);
    await asks(second);
    expect(server.messages).toHaveLength(2);
  });
});

describe("letting somebody go who may act", () => {
  const letGo = () => person.post(`/sharing/supporters/${held.supporterId}/end`, {});

  it("ends it, where nothing stands against it", async () => {
    expect((await letGo()).headers.location).toBe("/sharing/supporters?done=ended");
    expect((await letGo()).headers.location).toBe("/sharing/supporters?done=already");
    expect((await person.get("/sharing/acting")).body).toContain("Ended by Ruth");
  });

  it("is kept as a wish while the person cannot decide that, says so, and is told once to whoever checks", async () => {
    await server.database.pool.query(
      "update account set email_verified = true, email = 'officer@example.org' where id = (select checked_by from authority where authority_id = $1)",
      [held.authorityId],
    );
    await aCapacityRecord(server.database, personId, memberId, held.authorityId);
    server.messages.length = 0;
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await letGo();
      expect(headers.location).toBe("/sharing/supporters?done=wish");
      expect((await person.get(String(headers.location))).body).toContain("kept as your wish");
    }
    expect(await rows("select words from authority_wish where person_id = $1")).toEqual([{ words: "" }]);
    expect(server.messages).toEqual([
      expect.objectContaining({ to: "officer@example.org", text: expect.stringContaining("/acting/checks") }),
    ]);
  });
});

describe("an invitation to act for somebody", () => {
  /** Written down by the practitioner, checked by an officer, and its link, as the practitioner is given it. */
  async function invited(): Promise<{ token: string; officer: Visitor }> {
    const paper = { name: "Tom", relationship: "son", kind: "deputy", may: "decide", sections: ["plan"], evidence: "An order" };
    const when = {
      evidenceOn: dayIn(-9),
      keptAt: "Safe",
      seenOn: dayIn(-1),
      startsOn: dayIn(-1),
      endsOn: "",
      organisationId: team.organisationId,
    };
    const id = newId();
    await member.post(`/people/${personId}/acting`, { id, ...paper, ...when });
    const officer = await server.as(await aMember(server.database, team, "records officer"));
    await officer.post(`/people/${personId}/acting/${id}/check`, {});
    const { body } = await officer.post(`/people/${personId}/acting/${id}/invite`, { id: newId(), email: "" });
    return { token: /\/invitation\/([\w-]+)/.exec(body)![1]!, officer };
  }

  it("says that the service invites, and as what: the person does not", async () => {
    const { token } = await invited();
    const page = (await (await server.as(null)).get(`/invitation/${token}`)).body;
    expect(page).toContain("Organisation A has seen a paper that names you as deputy of Ruth");
    expect(page).not.toContain("invites you to be their supporter");
  });

  it("is accepted neither by whoever wrote it down nor by whoever checked it, and by another", async () => {
    const { token, officer } = await invited();
    for (const visitor of [member, officer]) expect((await visitor.post("/invitation/accept", { key: token })).statusCode).toBe(409);
    const tom = await server.as(await anAccount(server.database, "Tom"));
    expect((await tom.post("/invitation/accept", { key: token })).headers.location).toBe("/people");
  });
});

describe("somebody whom a service wrote down, before they accepted", () => {
  let authorityId: string, supporterId: string;
  beforeEach(async () => {
    authorityId = newId();
    const paper = { name: "Tom", relationship: "son", kind: "deputy", may: "decide", sections: ["plan"], evidence: "An order" };
    const days = { evidenceOn: dayIn(-9), keptAt: "Safe", seenOn: dayIn(-1), startsOn: dayIn(-1), endsOn: "" };
    await member.post(`/people/${personId}/acting`, { id: authorityId, ...paper, ...days, organisationId: team.organisationId });
    const found = await server.database.pool.query("select supporter_id from authority where authority_id = $1", [authorityId]);
    supporterId = found.rows[0].supporter_id;
  });

  it("is invited by that service alone: no page of the person's makes a link that lets somebody else act with their paper", async () => {
    const page = (await person.get("/sharing/supporters")).body;
    expect(page).toContain("Tom, son");
    expect(page).toContain("A service wrote down that they may act for you");
    expect(page).not.toContain(`/sharing/supporters/${supporterId}/again`);
    expect((await person.post(`/sharing/supporters/${supporterId}/again`, { id: newId() })).statusCode).toBe(404);
    await expect(
      transaction(server.database.pool, { provenAccount: personId }, (tx) =>
        invite(tx, { invitationId: newId(), kind: "supporter", personId, supporterId, name: "Tom", email: "", createdBy: personId }),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("is invited by somebody who checks for that service, never by whoever wrote it down", async () => {
    const officerId = await aMember(server.database, team, "records officer");
    const officer = await server.as(officerId);
    await officer.post(`/people/${personId}/acting/${authorityId}/check`, {});
    const tries = (by: string) =>
      transaction(server.database.pool, { provenAccount: by }, (tx) =>
        invite(tx, { invitationId: newId(), kind: "supporter", personId, supporterId, name: "Tom", email: "", createdBy: by }),
      );
    await expect(tries(memberId)).rejects.toMatchObject({ code: "42501" });
    expect(await tries(officerId)).not.toBeNull();
    await server.database.pool.query("update member set ended_at = now() where account_id = $1 and team_id = $2", [officerId, team.teamId]);
    await expect(tries(officerId)).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a record of what somebody could decide, once it has ended", () => {
  it("waits on the list of whoever may look at it again, with the way there, until it is", async () => {
    const stranger = await server.as(await aMember(server.database, team, "peer worker"));
    const decision = await said(server.database, personId, { kind: "decision", body: { text: "The stairs", about: "other" } });
    await aCapacityRecord(server.database, personId, memberId, decision, { assessedOn: dayIn(-40), reviewOn: dayIn(-2) });
    expect((await member.get("/people")).body).toContain("look at it again together");
    const page = (await member.get(`/people/${personId}`)).body;
    expect(page).toMatch(new RegExp(`href="/people/${personId}/capacity"><span[^>]*>A record of what they could decide ended`));
    expect((await stranger.get("/people")).body).not.toContain("look at it again together");
    await aCapacityRecord(server.database, personId, memberId, decision);
    expect((await member.get("/people")).body).not.toContain("look at it again together");
  });
});

describe("the person's own copy, and closing their record", () => {
  it("holds who may act, on what it rests, and what the person said about it ending", async () => {
    await aCapacityRecord(server.database, personId, memberId, held.authorityId);
    await person.post(`/people/${personId}/acting/${held.authorityId}/end`, { id: newId(), why: "I want Sam instead" });
    for (const path of ["/take/document", "/take/text", "/take/fhir"]) {
      const { body } = await person.get(path);
      for (const words of ["Miriam, daughter: attorney for health and welfare", "A registered power", "Officer A", "I want Sam instead"])
        expect([path, words, body.includes(words)]).toEqual([path, words, true]);
    }
    const bundle = JSON.parse((await person.get("/take/fhir")).body);
    expect(bundle.entry.map((each: { resource: object }) => each.resource)).toContainEqual(
      expect.objectContaining({ resourceType: "RelatedPerson", active: true, patient: { reference: `urn:uuid:${personId}` } }),
    );
  });

  it("leaves nothing of it when the record is closed, and lets nobody in who could act", async () => {
    const decision = await said(server.database, personId, { kind: "decision", body: { text: "The stairs", about: "other" } });
    const record = await aCapacityRecord(server.database, personId, memberId, decision);
    const heard = await said(server.database, personId, { kind: "capacity-view", about: record, body: { text: "My bed" } });
    await decidedForThem(server.database, personId, { by: held.accountId, decision, record, heard });
    await person.get(`/people/${personId}/deciding/${decision}`);
    await person.get("/rights/capacity");
    await transaction(server.database.pool, { provenAccount: personId }, (tx) => tx.all("t/close", "select close_record()"));
    for (const table of ["authority", "authority_wish", "capacity_seen", "decided_for_seen", "statement", "revision"])
      expect([table, await rows(`select 1 from ${table} where person_id = $1`)]).toEqual([table, []]);
    expect(await rows("select 1 from sharing_grant where person_id = $1 and ended_at is null")).toEqual([]);
    expect((await (await server.as(held.accountId)).get(`/people/${personId}`)).statusCode).toBe(404);
  });
});
