import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { ABSENT, ACCOUNT, anEvent, anEventBody, PLANNED, saidIn, type Piece } from "../../../tests/builders/restrictive-event.ts";
import { standingAdvance } from "../../../tests/builders/advance.ts";
import { said } from "../../../tests/builders/said.ts";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";
import { act, readStatement, append } from "../../record/statements/store.ts";

/** An event is recorded whole or not at all. All of this is tried straight on the database. */
let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

let personId: string, by: string, teamId: string;
beforeEach(async () => {
  personId = await aPerson(database);
  const team = await aTeam(database);
  teamId = team.teamId;
  by = await aMember(database, team, "practitioner");
  await workingTogether(database, personId, teamId);
});

const written = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );
const count = async (): Promise<number> =>
  (await database.pool.query("select 1 from revision where person_id = $1", [personId])).rows.length;
const TALKED: Piece = {
  kind: "event-conversation",
  voice: "practitioner",
  body: { on: "2026-11-04", who: "Both", text: "Words", changes: "None" },
};
const ENDED: Piece = { kind: "event-ended", voice: "practitioner", body: { endedOn: "2026-11-02", endedAt: "" } };

describe("an event", () => {
  it("stands with an account or why it is missing, and a conversation; with less, none of it is kept", async () => {
    const pieces = [ABSENT, ACCOUNT, PLANNED, TALKED, ENDED];
    await fc.assert(
      fc.asyncProperty(fc.subarray(pieces), async (chosen) => {
        const before = await count();
        const has = (...some: Piece[]) => some.some((each) => chosen.includes(each));
        const whole = has(ABSENT, ACCOUNT) && has(PLANNED, TALKED);
        expect(await written(anEvent(database, personId, by, {}, chosen))).toBe(whole);
        expect((await count()) - before).toBe(whole ? chosen.length + 1 : 0);
      }),
      { numRuns: 32 },
    );
  });

  it("is refused also from the owner of the database, and also where the rest follows in the next transaction", async () => {
    const id = newId();
    const asOwner = async (section: string, voice: string) => {
      const client = await database.pool.connect();
      try {
        await client.query("begin");
        await client.query(
          `insert into revision (person_id, revision_id, statement_id, kind, section, root_id, voice, author_id, body)
             values ($1, $2, $3, 'restrictive-event', $4, $3, $5, $6, $7)`,
          [personId, newId(), id, section, voice, by, JSON.stringify(anEventBody())],
        );
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    };
    await expect(asOwner("restrictive-events", "practitioner")).rejects.toThrow(/own account/);
    await expect(asOwner("goals", "practitioner")).rejects.toThrow(/section of its own/);
    for (const voice of ["peer", "supporter", "own"])
      await expect(asOwner("restrictive-events", voice)).rejects.toThrow(/not theirs to say/);
    expect(await count()).toBe(0);
  });

  it.each([
    ["what was tried before", { before: " \n\t" }],
    ["what was tried before, at all", { before: null }],
    ["what happened", { text: "" }],
    ["why", { reason: "" }],
    ["who decided", { decidedBy: " " }],
    ["where", { place: "" }],
    ["a day that exists", { beganOn: "2026-02-30" }],
    ["a day that is written as one", { beganOn: "yesterday" }],
    ["a day that has been", { beganOn: "2999-01-01" }],
    ["an end after its beginning", { endedOn: "2026-11-01" }],
    ["a word about choices in advance", { choices: "" }],
    ["a known word about them", { choices: "followed" }],
    ["the choices it says it names", { choices: "named" }],
    ["saying that it names some", { entries: [{ statementId: newId(), revisionId: newId(), followed: "yes", why: "" }] }],
  ])("is refused without %s", async (_what, wrong) => {
    expect(await written(anEvent(database, personId, by, wrong))).toBe(false);
    expect(await count()).toBe(0);
  });

  it.each([
    ["an account without words", { ...ACCOUNT, body: { text: " " } }],
    ["an absence without a reason", { ...ABSENT, body: { reason: "", askOn: "2026-11-03" } }],
    ["an absence without a day", { ...ABSENT, body: { reason: "Asleep", askOn: "" } }],
  ])("does not stand with %s", async (_what, piece) => {
    expect(await written(anEvent(database, personId, by, {}, [piece, PLANNED]))).toBe(false);
  });

  it("does not stand with a conversation that nobody says anything of", async () => {
    for (const missing of ["on", "who", "text", "changes"])
      expect(
        await written(anEvent(database, personId, by, {}, [ABSENT, { ...TALKED, body: { ...(TALKED.body as object), [missing]: "" } }])),
      ).toBe(false);
  });
});

describe("the choices made in advance", () => {
  const choice = async () => {
    const statementId = await said(database, personId, { kind: "wellness-entry", body: { part: "in-crisis", text: "One person only" } });
    const { rows } = await database.pool.query("select revision_id from statement where statement_id = $1", [statementId]);
    return { statementId, revisionId: rows[0].revision_id as string };
  };
  const named = (entry: object) => ({ choices: "named", entries: [entry] });

  it("are named by whoever may see them, and by nobody else", async () => {
    const it = await choice();
    expect(await written(anEvent(database, personId, by, named({ ...it, followed: "yes", why: "" })))).toBe(false);
    await aGrant(database, personId, { teamId, sections: ["wellness-plan"], may: ["see"] });
    expect(await written(anEvent(database, personId, by, named({ ...it, followed: "yes", why: "" })))).toBe(true);
  });

  it("are not said to be unseen by somebody who sees them", async () => {
    await choice();
    expect(await written(anEvent(database, personId, by))).toBe(true);
    await aGrant(database, personId, { teamId, sections: ["wellness-plan"], may: ["see"] });
    expect(await written(anEvent(database, personId, by))).toBe(false);
    expect(await written(anEvent(database, personId, by, { choices: "none-applied" }))).toBe(true);
  });

  it("say why, where they were not followed or only in part; and nothing but what was said in advance is one", async () => {
    await aGrant(database, personId, { teamId, sections: ["wellness-plan", "goals"], may: ["see"] });
    const it = await choice();
    for (const followed of ["no", "partly", "maybe", ""])
      expect(await written(anEvent(database, personId, by, named({ ...it, followed, why: " " })))).toBe(false);
    expect(await written(anEvent(database, personId, by, named({ ...it, followed: "no", why: "Nobody read it" })))).toBe(true);
    const goal = await said(database, personId);
    const { rows } = await database.pool.query("select revision_id from statement where statement_id = $1", [goal]);
    const entry = { statementId: goal, revisionId: rows[0].revision_id, followed: "yes", why: "" };
    expect(await written(anEvent(database, personId, by, named(entry)))).toBe(false);
  });
});

describe("a choice that the person withdrew by saying so", () => {
  /** Signed on 1 November, withdrawn on 2 November at 12:00, and where it says so signed anew on the 3rd. */
  const withdrawnChoice = async (again = false) => {
    await aGrant(database, personId, { teamId, sections: ["advance-treatment"], may: ["see"] });
    const body = { topic: "refused", text: "No injections", binding: "no", adult: "yes", life: "no" };
    const statementId = await said(database, personId, { kind: "advance-treatment", body });
    const signed = await standingAdvance(database, personId);
    const withdrawal = await said(database, personId, {
      by,
      kind: "advance-withdrawal",
      voice: "scribed",
      about: statementId,
      body: { text: "Give it to me", could: "could", doubt: "" },
    });
    const at = (table: string, column: string, when: string, id: string, value: string) =>
      database.pool.query(`update ${table} set ${column} = $1 where ${id} = $2`, [when, value]);
    await at("revision", "created_at", "2026-10-31", "statement_id", statementId);
    await at("signature", "at", "2026-11-01", "agreement_id", signed.agreementId);
    await at("statement", "created_at", "2026-11-02T12:00Z", "statement_id", withdrawal);
    if (again) await at("signature", "at", "2026-11-03", "agreement_id", (await standingAdvance(database, personId)).agreementId);
    const { rows } = await database.pool.query("select revision_id from statement where statement_id = $1", [statementId]);
    return { withdrawal, entry: { statementId, revisionId: rows[0].revision_id as string, followed: "yes", why: "" } };
  };
  const stands = (entry: object, beganOn: string, beganAt: string) =>
    written(anEvent(database, personId, by, { choices: "named", entries: [entry], beganOn, beganAt, endedOn: null, endedAt: "" }));

  it("is held against what began before that, and against nothing that began after", async () => {
    const { entry } = await withdrawnChoice();
    for (const [day, time] of [
      ["2026-11-01", ""],
      ["2026-11-02", "11:59"],
      ["2026-11-02", "12:00"],
      // the time is not known: it stood on that day
      ["2026-11-02", ""],
    ] as const)
      expect([day, time, await stands(entry, day, time)]).toEqual([day, time, true]);
    for (const [day, time] of [
      ["2026-11-02", "12:01"],
      ["2026-11-03", ""],
    ] as const)
      expect([day, time, await stands(entry, day, time)]).toEqual([day, time, false]);
  });

  it("stands again where the person says that it is not so, and where they sign it anew", async () => {
    const { entry, withdrawal } = await withdrawnChoice();
    await database.pool.query("update statement set state = 'not so', state_at = now() where statement_id = $1", [withdrawal]);
    expect(await stands(entry, "2026-11-05", "09:00")).toBe(true);
    const anew = await withdrawnChoice(true);
    expect(await stands(anew.entry, "2026-11-02", "18:00")).toBe(false);
    expect(await stands(anew.entry, "2026-11-04", "09:00")).toBe(true);
  });

  it("is told of by somebody’s doubt, and stands", async () => {
    const { entry, withdrawal } = await withdrawnChoice();
    await database.pool.query(`update statement set body = body || '{"could": "doubts", "doubt": "Tired"}' where statement_id = $1`, [
      withdrawal,
    ]);
    expect(await stands(entry, "2026-11-05", "09:00")).toBe(true);
  });
});

describe("afterwards", () => {
  const as = <T>(who: string, work: Parameters<typeof transaction<T>>[2]) => transaction(database.pool, { provenAccount: who }, work);
  const withdraw = (who: string, statementId: string, note = "") =>
    as(who, (tx) => act(tx, { personId, eventId: newId(), statementId, act: "withdrawn", actorId: who, note }));

  it("whoever wrote it puts it right in a revision, and the old words stay; nobody else does, and nothing is deleted", async () => {
    const { eventId } = await anEvent(database, personId, by);
    const again = (who: string) =>
      as(who, async (tx) => {
        const was = (await readStatement(tx, personId, eventId))!;
        const { kind, section, revision_id: basedOn } = was;
        return append(tx, {
          personId, statementId: eventId, revisionId: newId(), basedOn, kind, section, voice: "practitioner", authorId: who,
          body: anEventBody({ text: "Door locked" }),
        }); // prettier-ignore
      });
    const colleague = await aMember(
      database,
      {
        organisationId: (await database.pool.query("select organisation_id from team where team_id = $1", [teamId])).rows[0]
          .organisation_id,
        teamId,
      },
      "practitioner",
    );
    expect(await written(again(colleague))).toBe(false);
    expect(await written(again(personId))).toBe(false);
    expect(await written(again(by))).toBe(true);
    const { rows } = await database.pool.query("select body ->> 'text' as text from revision where statement_id = $1 order by created_at", [
      eventId,
    ]);
    expect(rows.map((each) => each.text)).toEqual(["Door closed", "Door locked"]);
    for (const who of [by, personId])
      for (const sql of [
        "delete from revision where person_id = $1",
        "update revision set body = '{}' where person_id = $1",
        "update statement set body = '{}' where person_id = $1",
      ])
        await expect(as(who, (tx) => tx.all(`t/${who}/${sql.slice(0, 20)}`.slice(0, 60), sql, [personId]))).rejects.toThrow(
          /permission denied/,
        );
  });

  it("is taken back by whoever wrote it alone, with a reason; and what it stands on is not taken from under it", async () => {
    const { eventId, about } = await anEvent(database, personId, by);
    expect(await written(withdraw(by, eventId))).toBe(false);
    expect(await written(withdraw(personId, eventId, "No"))).toBe(false);
    for (const each of about) expect(await written(withdraw(by, each, "A mistake"))).toBe(false);
    await as(by, (tx) => saidIn(tx, personId, by, ACCOUNT, { aboutId: eventId }));
    expect(await written(withdraw(by, about[0]!, "They told me since"))).toBe(true);
    expect(await written(withdraw(by, eventId, "It was somebody else"))).toBe(true);
    const { rows } = await database.pool.query("select state from statement where statement_id = $1", [eventId]);
    expect(rows[0].state).toBe("withdrawn");
  });

  it("the person puts nothing of it away", async () => {
    const { eventId } = await anEvent(database, personId, by);
    const away = as(personId, (tx) => act(tx, { personId, eventId: newId(), statementId: eventId, act: "put away", actorId: personId }));
    expect(await written(away)).toBe(false);
  });
});
