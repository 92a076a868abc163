import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transaction } from "../../ground/database/transaction.ts";
import { tidyUp } from "../../app/tidy-up.ts";
import { aMember, aMembership, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { ABSENT, ACCOUNT, anEvent, PLANNED } from "../../../tests/builders/restrictive-event.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

let personId: string, memberId: string, team: { organisationId: string; teamId: string };
let person: Visitor, officer: Visitor;
beforeEach(async () => {
  const { database } = server;
  personId = await aPerson(database, "Person A");
  team = await aTeam(database, "Ward A");
  memberId = await aMember(database, team, "practitioner", "Member A");
  await workingTogether(database, personId, team.teamId);
  person = await server.as(personId);
  officer = await server.as(await aMember(database, team, "records officer", "Officer A"));
});

const document = () => `/people/${personId}/events/document`;
const pool = () => server.database.pool;
const close = () => transaction(pool(), { provenAccount: personId }, (tx) => tx.all("kept/close", "select close_record()"));
const left = async (table: string): Promise<number> =>
  (await pool().query(`select 1 from ${table} where person_id = $1`, [personId])).rowCount ?? 0;
const yearsPass = async (years: number) => {
  const past = `make_interval(years => ${years})`;
  await pool().query(`update statement set said_at = said_at - ${past} where person_id = $1`, [personId]);
  await pool().query(`update person set closed_at = closed_at - ${past} where person_id = $1`, [personId]);
  await tidyUp(server.context);
};

describe("a record that is closed", () => {
  it("says before which service keeps what for how long, and what is deleted all the same; and nothing of it to anybody else", async () => {
    const at = "/take/close";
    for (const words of ["three years from the day", "your legal status"]) expect((await person.get(at)).body).not.toContain(words);
    await anEvent(server.database, personId, memberId, {}, [ACCOUNT, PLANNED]);
    await said(server.database, personId, {
      by: memberId,
      kind: "legal-status",
      voice: "practitioner",
      body: { status: "s3", from: "2026-11-01", decidedBy: "Dr B", text: "You stopped eating" },
    });
    const { body } = await person.get(at);
    for (const words of [
      "What Organisation A wrote",
      "three years from the day it was written",
      "None of your own words",
      "about your legal status",
    ])
      expect(body).toContain(words);
  });

  it("keeps what the service wrote of what it did, and not a word of the person’s, for its records officer alone", async () => {
    await anEvent(server.database, personId, memberId, { text: "Door closed by two" }, [ACCOUNT, PLANNED]);
    const { eventId } = await anEvent(server.database, personId, memberId, { text: "A second time" }, [ABSENT, PLANNED]);
    await said(server.database, personId, { kind: "not-so", about: eventId, body: { part: "happened", text: "It was three" } });
    await said(server.database, personId, { kind: "story-part", body: { title: "", text: "My own words" } });
    await said(server.database, personId, {
      by: memberId,
      kind: "legal-status",
      voice: "practitioner",
      body: { status: "s3", from: "2026-11-01", decidedBy: "Dr B", text: "You stopped eating" },
    });
    expect((await officer.get(document())).statusCode).toBe(404);
    expect((await officer.get("/records/kept")).body).toContain("When there is something to keep, it stands here");
    await close();
    const voices = await pool().query("select distinct section, voice from revision where person_id = $1", [personId]);
    expect(voices.rows).toEqual([{ section: "restrictive-events", voice: "practitioner" }]);
    const list = (await officer.get("/records/kept")).body;
    for (const words of ["Person A", "2 events", document()]) expect(list).toContain(words);
    const { body } = await officer.get(document());
    for (const words of ["Door closed by two", "A second time", "their side is missing here", "Member A"]) expect(body).toContain(words);
    for (const words of ["Cold floor", "It was three", "You stopped eating"]) expect(body).not.toContain(words);
    expect(body).not.toContain("/statements/");
    expect((await officer.get(`${document()}/pdf`)).statusCode).toBe(200);
    const looks = await pool().query(
      "select distinct act from access_event where person_id = $1 and role like 'records officer%' order by 1",
      [personId],
    );
    expect(looks.rows).toEqual([{ act: "saw" }, { act: "took a copy" }]);
    for (const path of [`/people/${personId}`, `/people/${personId}/events`, `/people/${personId}/events/${eventId}`])
      expect((await officer.get(path)).statusCode).toBe(404);
    const elsewhere = await aTeam(server.database, "Other");
    for (const other of [
      memberId,
      await aMember(server.database, elsewhere, "records officer"),
      await aMember(server.database, team, "lead"),
    ])
      expect((await (await server.as(other)).get(document())).statusCode).toBe(404);
    const stranger = await server.as(await aMember(server.database, elsewhere, "records officer"));
    expect((await stranger.get("/records/kept")).body).not.toContain("Person A");
    expect((await (await server.as(memberId)).get("/records/kept")).statusCode).toBe(404);
  });

  it("is not taken along by whoever wrote it and goes on to another service", async () => {
    const elsewhere = await aTeam(server.database, "Other");
    await anEvent(server.database, personId, memberId, {}, [ABSENT, PLANNED]);
    await aMembership(server.database, elsewhere, "practitioner", memberId);
    // also where the other works with the person, too
    await workingTogether(server.database, personId, elsewhere.teamId);
    await pool().query("update organisation set name = 'Organisation B' where organisation_id = $1", [elsewhere.organisationId]);
    expect((await person.get("/take/close")).body).not.toContain("Organisation B");
    await close();
    const stranger = await server.as(await aMember(server.database, elsewhere, "records officer"));
    expect((await stranger.get("/records/kept")).body).not.toContain("Person A");
    expect((await stranger.get(document())).statusCode).toBe(404);
    expect((await officer.get(document())).body).toContain("their side is missing here");
  });

  it("keeps it three years from the day it was written, and then nothing is left", async () => {
    await anEvent(server.database, personId, memberId, {}, [ABSENT, PLANNED]);
    await close();
    await yearsPass(2);
    expect([await left("statement"), await left("person")]).toEqual([3, 1]);
    await yearsPass(1);
    for (const table of ["statement", "revision", "statement_event", "person"]) expect([table, await left(table)]).toEqual([table, 0]);
  });

  it("keeps nothing that is older already, and nothing where nobody was forced", async () => {
    await anEvent(server.database, personId, memberId, {}, [ABSENT, PLANNED]);
    await pool().query("update statement set said_at = said_at - interval '4 years' where person_id = $1", [personId]);
    expect((await person.get("/take/close")).body).not.toContain("three years from the day");
    await close();
    expect(await left("revision")).toBe(0);
  });
});
