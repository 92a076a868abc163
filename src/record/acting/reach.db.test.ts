import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Life } from "../../../demo/life.ts";
import { aCapacityRecord, anAuthority, dayIn, decidedForThem } from "../../../tests/builders/acting.ts";
import { aMember, anAccount, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { sign } from "../../agreements/sealed/store.ts";
import { newId } from "../../ground/core/id.ts";
import { TEST_SEALS } from "../../../tests/builders/seals.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction, type Tx } from "../../ground/database/transaction.ts";
import { HOUSE } from "../../app/house.ts";
import { append } from "../statements/store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

let personId: string, memberId: string, team: Awaited<ReturnType<typeof aTeam>>, decision: string, record: string, heard: string;
let plan: { agreementId: string; digest: string };

/** A decision and a plan, neither of which the person can decide about now, with something decided for them already. */
beforeEach(async () => {
  personId = await aPerson(database);
  team = await aTeam(database);
  memberId = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  decision = await said(database, personId, { kind: "decision", body: { text: "Stairs", about: "other" } });
  record = await aCapacityRecord(database, personId, memberId, decision);
  heard = await said(database, personId, { kind: "capacity-view", about: record, body: { text: "My bed" } });
  const life = new Life(database, HOUSE.kinds, Buffer.alloc(32), TEST_SEALS);
  const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep upstairs", why: "" }, days: 9 });
  plan = await life.plan(personId, { with: [memberId], statements: [goal], review: 30, days: 2 });
  await aCapacityRecord(database, personId, memberId, plan.agreementId);
  const first = await anAuthority(database, personId, { by: memberId, team, name: "First" });
  await decidedForThem(database, personId, { by: first.accountId, decision, record, heard });
  await signsAs(first.accountId);
});

const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> => transaction(database.pool, { provenAccount: who }, work);
const signsAs = (who: string) =>
  as(who, (tx) =>
    sign(tx, TEST_SEALS, {
      personId,
      ...plan,
      signatureId: newId(),
      accountId: who,
      stance: "agree",
      reason: "Best",
      how: "own sign-in",
      recordedBy: null,
      askAgainOn: null,
      onBehalf: { wishes: "Her bed", heard: [] },
    }),
  );

const saysAs = (who: string, section: string, kind: string, aboutId: string | null, body: object) => {
  const statementId = newId();
  return as(who, (tx) =>
    append(tx, {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind,
      section,
      aboutId,
      rootId: aboutId ?? statementId,
      voice: "supporter",
      authorId: who,
      body,
    }),
  );
};

/** Everything that whoever acts could write, each by itself. */
const attempts = (who: string): [string, () => Promise<unknown>][] => [
  ["answers", () => saysAs(who, "decisions", "answer", decision, { text: "Rails" })],
  [
    "decides",
    () =>
      saysAs(who, "decisions", "decided-for", decision, { text: "Rails", wants: "Bed", tried: "Mornings", why: "Best", heard: [], record }),
  ],
  ["signs", () => signsAs(who)],
  [
    "names a right to look",
    () =>
      as(who, (tx) =>
        tx.all("t/look", "insert into access_event (person_id, event_id, account_id, act, by_right) values ($1, $2, $3, 'saw', 'grant')", [
          personId,
          newId(),
          who,
        ]),
      ),
  ],
];

const TABLES = ["statement", "revision", "statement_event", "agreement", "signature", "sharing_grant", "authority_wish", "meeting_item"];
const seenBy = async (who: string): Promise<string[]> => {
  const seen: string[] = [];
  for (const table of TABLES)
    if ((await as(who, (tx) => tx.all(`t/${table}`, `select 1 from ${table} where person_id = $1`, [personId]))).length > 0)
      seen.push(table);
  return seen;
};

const ended = async (): Promise<string> => {
  const { accountId, authorityId } = await anAuthority(database, personId, { by: memberId, team });
  await as(accountId, (tx) => tx.all("t/end", "select end_authority($1, $2, '', $3, '')", [personId, authorityId, newId()]));
  return accountId;
};
const authority = async (more: object): Promise<string> =>
  (await anAuthority(database, personId, { by: memberId, team, ...more })).accountId;

/** Each has, in one respect, no authority to any of this. */
const WITHOUT: [string, () => Promise<string>][] = [
  ["no authority, and known to nobody", () => anAccount(database)],
  ["no authority, though a supporter", () => aSupporter(database, personId)],
  ["an authority that was ended", ended],
  ["one that is over by its day", () => authority({ endsOn: dayIn(-1) })],
  ["one that has not begun", () => authority({ startsOn: dayIn(1) })],
  ["one that nobody checked", () => authority({ checked: false })],
];

describe("whoever has", () => {
  it.each(WITHOUT)("%s sees nothing of the record and writes nothing into it", async (_, make) => {
    const who = await make();
    expect((await seenBy(who)).filter((table) => table !== "sharing_grant")).toEqual([]);
    const before = (await database.pool.query("select count(*) from revision where person_id = $1", [personId])).rows;
    for (const [what, attempt] of attempts(who)) await expect(attempt(), what).rejects.toMatchObject({ code: /42501|23503/ });
    expect((await database.pool.query("select count(*) from revision where person_id = $1", [personId])).rows).toEqual(before);
  });

  it("one for other matters sees those alone, and writes nothing where it does not reach", async () => {
    await said(database, personId, {
      by: memberId,
      voice: "practitioner",
      kind: "legal-status",
      body: { status: "s3", from: "2026-11-01", decidedBy: "Dr", text: "Unwell" },
    });
    const who = await authority({ sections: ["legal-status"] });
    const sections = await as(who, (tx) => tx.all("t/sections", "select distinct section from statement where person_id = $1", [personId]));
    expect(sections).toEqual([{ section: "legal-status" }]);
    expect(await seenBy(who)).toEqual(["statement", "revision", "sharing_grant"]);
    for (const [what, attempt] of attempts(who).slice(0, 3)) await expect(attempt(), what).rejects.toMatchObject({ code: /42501|23503/ });
  });

  it("none is told under what somebody else acts, however they ask", async () => {
    const who = await authority({ evidence: "Sealed paper" });
    const asked = (by: string) =>
      as(by, (tx) =>
        tx.one("t/under", "select (acts_under($1, $2, 'plan', 'see')).evidence, may_decide_for($1, $2, 'plan', $3::uuid[]) as may", [
          personId,
          who,
          [plan.agreementId],
        ]),
      );
    expect(await asked(who)).toEqual({ evidence: "Sealed paper", may: true });
    for (const other of [await anAccount(database), await aSupporter(database, personId)])
      expect(await asked(other)).toEqual({ evidence: null, may: false });
  });

  describe("an authority to decide, without what the person could decide", () => {
    const reads = async (more: object = {}): Promise<string[]> => {
      const who = await authority({ sections: ["decisions"], ...more });
      const found: string[][] = [];
      for (const table of ["statement", "revision"]) {
        const rows = await as(who, (tx) =>
          tx.all<{ id: string }>(
            `t/capacity-${table}`,
            `select statement_id as id from ${table} where person_id = $1 and section = 'capacity'`,
            [personId],
          ),
        );
        found.push(rows.map(({ id }) => id));
      }
      expect(found[1]).toEqual(found[0]);
      return found[0]!;
    };

    it("reads the one record that it rests on, and neither the others nor what the person said to it", async () => {
      expect(await reads()).toEqual([record]);
    });

    it.each([
      ["the decision is none of theirs", { sections: ["legal-status"] }],
      ["they may not decide", { may: ["see", "answer"] }],
      ["they speak for the person and never decide", { kind: "advocate-imca", may: ["see", "answer"] }],
      ["it is over by its day", { endsOn: dayIn(-1) }],
      ["it has not begun", { startsOn: dayIn(1) }],
      ["nobody checked it", { checked: false }],
    ])("reads none where %s", async (_, more) => {
      expect(await reads(more)).toEqual([]);
    });

    it.each([
      ["taken back", "state = 'withdrawn'"],
      ["over", `body = body || '{"reviewOn": "${dayIn(0)}"}'`],
      ["that they can", `body = body || '{"outcome": "can"}'`],
    ])("reads none that is %s", async (_, set) => {
      await database.pool.query(`update statement set ${set} where statement_id = $1`, [record]);
      expect(await reads()).toEqual([]);
    });

    it("reads the newest, where the decision was looked at again", async () => {
      const newer = await aCapacityRecord(database, personId, memberId, decision, { assessedOn: dayIn(0) });
      expect(await reads()).toEqual([newer]);
    });

    it("reads what a signature for the person rests on, too, and not the versions before", async () => {
      const rows = await database.pool.query("select statement_id from statement where person_id = $1 and body ->> 'concerns' = $2", [
        personId,
        plan.agreementId,
      ]);
      expect(await reads({ sections: ["plan"] })).toEqual([rows.rows[0].statement_id]);
      await database.pool.query("update revision set superseded_at = now() where statement_id = $1", [record]);
      const who = await authority({ sections: ["decisions"] });
      const seen = await as(who, (tx) => tx.all("t/v", "select 1 from revision where person_id = $1 and section = 'capacity'", [personId]));
      expect(seen).toEqual([]);
    });
  });

  it("one in force does each of them, so that the refusals above are refusals of right", async () => {
    const who = await authority({});
    expect(await seenBy(who)).toEqual(expect.arrayContaining(["statement", "revision", "agreement", "signature"]));
    for (const [, attempt] of attempts(who)) await attempt();
  });
});
