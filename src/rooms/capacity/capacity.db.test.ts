import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Life } from "../../../demo/life.ts";
import { aCapacityRecord, anAuthority, dayIn, decidedForThem } from "../../../tests/builders/acting.ts";
import { aMember, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import { TEST_SEALS } from "../../../tests/builders/seals.ts";
import { sign } from "../../agreements/sealed/store.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { HOUSE } from "../../app/house.ts";
import { act, append, type Appending } from "../../record/statements/store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

let personId: string, memberId: string, team: Awaited<ReturnType<typeof aTeam>>;
beforeEach(async () => {
  personId = await aPerson(database);
  team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
});

const WHOLE = { decision: "Stairs", concerns: "", tried: ["time-of-day"], outcome: "cannot", assessedOn: dayIn(-3), reviewOn: dayIn(30) };
type Writing = Partial<Appending> & { by?: string; body?: object };

/** As anybody could send it, whatever the application does. Answers the revision's id. */
async function write({ by = memberId, body, ...more }: Writing = {}): Promise<{ statementId: string; revisionId: string }> {
  const ids = { statementId: newId(), revisionId: newId() };
  const saying = { basedOn: null, kind: "capacity-record", section: "capacity", voice: "practitioner" as const, ...ids, ...more };
  await transaction(database.pool, { provenAccount: by }, (tx) =>
    append(tx, { personId, authorId: by, ...saying, body: { ...WHOLE, ...body } }),
  );
  return { statementId: saying.statementId, revisionId: saying.revisionId };
}

/** The same without what is named. */
const without = (...names: (keyof typeof WHOLE)[]): object => Object.fromEntries(names.map((name) => [name, undefined]));

describe("a record of what somebody could decide, in the database", () => {
  it("is taken where it is whole", async () => {
    for (const body of [{}, { outcome: "can" }, { outcome: "fluctuates" }, { tried: [], triedWords: "Twice, in the morning" }])
      await expect(write({ body }), JSON.stringify(body)).resolves.toBeDefined();
  });

  it("is a practitioner's, by itself, and lives in no other section", async () => {
    const refusal = "a practitioner records this, by itself";
    for (const voice of ["own", "scribed", "supporter", "peer"] as const) {
      const scribeId = voice === "scribed" ? memberId : null;
      const by = voice === "own" ? personId : memberId;
      await expect(write({ by, voice, scribeId }), voice).rejects.toThrow(refusal);
    }
    await expect(write({ section: "decisions" })).rejects.toThrow(refusal);
    const aboutId = (await write()).statementId;
    await expect(write({ aboutId, rootId: aboutId })).rejects.toThrow(refusal);
  });

  it("is refused without what was tried first", async () => {
    for (const body of [{ tried: [] }, without("tried"), { tried: "mornings" }, { tried: [], triedWords: "  " }])
      await expect(write({ body }), JSON.stringify(body)).rejects.toThrow("what was tried first is missing");
  });

  it("is about one decision, and says what was found", async () => {
    for (const body of [{ decision: " " }, without("decision")]) await expect(write({ body })).rejects.toThrow("it is about one decision");
    for (const body of [{ outcome: "incapable" }, without("outcome")])
      await expect(write({ body })).rejects.toThrow("what was found is missing");
  });

  it("ends by itself within six months of a day that was", async () => {
    for (const body of [
      without("assessedOn"),
      without("reviewOn"),
      { assessedOn: dayIn(1), reviewOn: dayIn(9) },
      { reviewOn: WHOLE.assessedOn },
      { reviewOn: dayIn(-4) },
      { reviewOn: dayIn(200) },
    ])
      await expect(write({ body }), JSON.stringify(body)).rejects.toThrow("it ends by itself within six months");
    await write({ body: { assessedOn: "2026-01-31", reviewOn: "2026-07-31" } });
    await expect(write({ body: { assessedOn: "2026-01-31", reviewOn: "2026-08-01" } })).rejects.toThrow("within six months");
  });

  it("is said for days of the calendar, not for one that comes every day anew", async () => {
    for (const body of [{ reviewOn: "tomorrow" }, { assessedOn: "yesterday" }, { assessedOn: "today", reviewOn: "tomorrow" }])
      await expect(write({ body }), JSON.stringify(body)).rejects.toThrow("it ends by itself within six months");
  });

  it("is taken back by whoever wrote it, and made nothing of by anybody else, the person neither", async () => {
    const { statementId } = await write();
    const acts = (by: string, what: string) =>
      transaction(database.pool, { provenAccount: by }, (tx) =>
        act(tx, { personId, eventId: newId(), statementId, act: what, actorId: by }),
      );
    for (const what of ["withdrawn", "put away"]) await expect(acts(personId, what)).rejects.toThrow("whoever wrote it takes it back");
    await acts(memberId, "withdrawn");
    const { rows } = await database.pool.query("select state from statement where statement_id = $1", [statementId]);
    expect(rows).toEqual([{ state: "withdrawn" }]);
  });

  it("is about a thing of this very record", async () => {
    const other = await aPerson(database);
    const theirs = await said(database, other, { kind: "decision", body: { text: "Theirs", about: "other" } });
    for (const concerns of [newId(), theirs])
      await expect(write({ body: { concerns } })).rejects.toThrow("that decision is not in this record");
    const decision = await said(database, personId, { kind: "decision", body: { text: "Mine", about: "other" } });
    const { authorityId } = await anAuthority(database, personId, { by: memberId, team });
    for (const concerns of [decision, authorityId]) await write({ body: { concerns } });
  });

  it("is put in other words, and never carried over to another decision or day", async () => {
    const decision = await said(database, personId, { kind: "decision", body: { text: "Mine", about: "other" } });
    const { statementId, revisionId: basedOn } = await write();
    for (const body of [{ concerns: decision }, { assessedOn: dayIn(-2) }, { reviewOn: dayIn(31) }])
      await expect(write({ statementId, basedOn, body }), JSON.stringify(body)).rejects.toThrow("that would be another assessment");
    await write({ statementId, basedOn, body: { why: "Clearer", reviewOn: dayIn(20) } });
  });

  describe("by whoever may decide for the person", () => {
    const holds = (more: object = {}) => anAuthority(database, personId, { by: memberId, team, account: memberId, ...more });
    const REFUSAL = "whoever may decide for them does not say that they cannot";

    it.each([
      ["in force", {}],
      ["as a deputy", { kind: "deputy" }],
      ["from a day to come", { startsOn: dayIn(3) }],
      ["not checked yet", { checked: false }],
      ["until today", { endsOn: dayIn(0) }],
    ])("is refused: %s", async (_, more) => {
      await holds(more);
      for (const outcome of ["cannot", "can", "fluctuates"]) await expect(write({ body: { outcome } })).rejects.toThrow(REFUSAL);
      await write({ by: await aMember(database, team) });
    });

    it("is taken where they may not decide: any more, at all, or for this person", async () => {
      const { authorityId } = await holds();
      await database.pool.query("update authority set ended_at = now() where authority_id = $1", [authorityId]);
      await holds({ endsOn: dayIn(-1) });
      await holds({ kind: "advocate-imca", may: ["see", "answer"] });
      const { supporterId } = await holds();
      await database.pool.query("update supporter set ended_at = now() where supporter_id = $1", [supporterId]);
      await anAuthority(database, await aPerson(database), { by: memberId, team, account: memberId });
      await expect(write()).resolves.toBeDefined();
    });

    it("is put in other words by nobody such, and taken back by them as by anybody", async () => {
      const { statementId, revisionId: basedOn } = await write();
      await holds();
      await expect(write({ statementId, basedOn, body: { why: "Clearer" } })).rejects.toThrow(REFUSAL);
      await transaction(database.pool, { provenAccount: memberId }, (tx) =>
        act(tx, { personId, eventId: newId(), statementId, act: "withdrawn", actorId: memberId }),
      );
    });

    it("is nothing they decide or sign on, where they wrote it before; on a colleague’s they do", async () => {
      const life = new Life(database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
      const colleague = await aMember(database, team);
      const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep upstairs", why: "" }, days: 9 });
      const plan = await life.plan(personId, { with: [colleague], statements: [goal], review: 30, days: 2 });
      const decision = await said(database, personId, { kind: "decision", body: { text: "Stairs", about: "other" } });
      let record = await aCapacityRecord(database, personId, memberId, decision);
      await aCapacityRecord(database, personId, memberId, plan.agreementId);
      await holds();
      const heard = await said(database, personId, { kind: "capacity-view", about: record, body: { text: "My bed" } });
      const decides = () => decidedForThem(database, personId, { by: memberId, decision, record, heard });
      const signs = () =>
        transaction(database.pool, { provenAccount: memberId }, (tx) =>
          sign(tx, TEST_SEALS, {
            personId,
            ...plan,
            signatureId: newId(),
            accountId: memberId,
            stance: "agree",
            reason: "Best",
            how: "own sign-in",
            recordedBy: null,
            askAgainOn: null,
            onBehalf: { wishes: "Her bed", heard: [] },
          }),
        );
      await expect(decides()).rejects.toThrow(/row-level security/);
      await expect(signs()).rejects.toThrow(/row-level security/);
      record = await aCapacityRecord(database, personId, colleague, decision, { assessedOn: dayIn(0) });
      await aCapacityRecord(database, personId, colleague, plan.agreementId, { assessedOn: dayIn(0) });
      await decides();
      await signs();
    });
  });

  it("is written by nobody who does not work with the person", async () => {
    const strangers = [await aMember(database, await aTeam(database)), await aMember(database, team, "peer worker")];
    for (const by of strangers) await expect(write({ by })).rejects.toThrow(/row-level security/);
  });
});
