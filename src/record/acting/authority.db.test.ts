import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayIn } from "../../../tests/builders/acting.ts";
import { buildActing, recordCapacity, type Built, type World } from "../../../tests/builders/acting-world.ts";
import { aGrant, aMember, aTeam } from "../../../tests/builders/people.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { HOUSE } from "../../app/house.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());
const build = (world: World) => buildActing(database, world);

describe("an authority", () => {
  const world: World = {
    kind: "attorney-health",
    sections: ["decisions"],
    may: ["see", "answer", "decide"],
    startsOn: dayIn(-9),
    endsOn: null,
    madeByPerson: false,
    checked: false,
    holderConfirmed: true,
    ended: false,
    isSupporter: true,
    holder: "who tries",
  };
  const as = <T>(who: string, sql: string, values: unknown[]): Promise<T[]> =>
    transaction(database.pool, { provenAccount: who }, (tx) => tx.all(`t/${sql.length}/${sql.slice(0, 30)}`, sql, values)) as Promise<T[]>;
  const check = (who: string, { personId, authorityId }: Built) =>
    as<{ done: boolean }>(who, "select check_authority($1, $2, '') as done", [personId, authorityId]).then(([row]) => row!.done);
  const end = (who: string, { personId, authorityId }: Built, why = "") =>
    as<{ done: string | null }>(who, "select end_authority($1, $2, $3, $4, '') as done", [personId, authorityId, why, newId()]).then(
      ([row]) => row!.done,
    );
  const officerOf = async ({ personId }: Built, role: "records officer" | "lead" | "peer worker" = "records officer") => {
    const { rows } = await database.pool.query(
      'select t.organisation_id as "organisationId", t.team_id as "teamId" from team_relation r join team t using (team_id) where r.person_id = $1',
      [personId],
    );
    return aMember(database, rows[0], role);
  };

  it("is checked by a records officer or lead of the organisation, never by whoever wrote it, holds it or whom it is about", async () => {
    const built = await build(world);
    const elsewhere = await aMember(database, await aTeam(database), "records officer");
    for (const who of [built.personId, built.who, built.practitioner, elsewhere, await officerOf(built, "peer worker")])
      expect(await check(who, built)).toBe(false);
    expect(await as(built.who, "select 1 from statement where person_id = $1", [built.personId])).toEqual([]);
    expect(await check(await officerOf(built), built)).toBe(true);
    expect(await as(built.who, "select 1 from statement where person_id = $1", [built.personId])).toHaveLength(1);
  });

  it("is ended by the person, its holder, its writer or those who check, and opens nothing from then on", async () => {
    for (const which of ["personId", "who", "practitioner", "officer"] as const) {
      const built = await build({ ...world, checked: true });
      expect(await end(await aMember(database, await aTeam(database), "records officer"), built)).toBeNull();
      const who = which === "officer" ? await officerOf(built) : built[which];
      expect(await end(who, built)).toBe("ended");
      expect(await as(built.who, "select 1 from statement where person_id = $1", [built.personId])).toEqual([]);
      expect(await end(built.personId, built)).toBeNull();
    }
  });

  it("takes with it what the person shared with its holder besides, unless they are known twice", async () => {
    for (const twice of [false, true]) {
      const built = await build({ ...world, checked: true });
      await aGrant(database, built.personId, { accountId: built.who, sections: ["my-story"], may: ["see"] });
      if (twice)
        await database.pool.query(
          "insert into supporter (person_id, supporter_id, account_id, name, relationship, accepted_at) values ($1, $2, $3, 'Friend', 'friend', now())",
          [built.personId, newId(), built.who],
        );
      const seen = () => as<{ section: string }>(built.who, "select section from statement where person_id = $1", [built.personId]);
      expect((await seen()).map(({ section }) => section).sort()).toEqual(["decisions", "my-story"]);
      await end(await officerOf(built), built);
      expect((await seen()).map(({ section }) => section)).toEqual(twice ? ["my-story"] : []);
    }
  });

  it("lets its holder know who the person is as long as it stands, and not once it is over by its day", async () => {
    const known = (who: string, { personId }: Built) => as(who, "select contact from person where person_id = $1", [personId]);
    for (const [more, rows] of [
      [{}, 1],
      [{ startsOn: dayIn(2) }, 1],
      [{ endsOn: dayIn(0) }, 1],
      [{ endsOn: dayIn(-1) }, 0],
    ] as const) {
      const built = await build({ ...world, checked: true, ...more });
      expect([more, (await known(built.who, built)).length]).toEqual([more, rows]);
    }
    const shared = await build({ ...world, checked: true, endsOn: dayIn(-1) });
    await aGrant(database, shared.personId, { accountId: shared.who, sections: ["my-story"], may: ["see"] });
    expect(await known(shared.who, shared)).toHaveLength(1);
    const own = await build({ ...world, kind: "nominated-person", may: ["see"], madeByPerson: true, endsOn: dayIn(-1) });
    expect(await known(own.who, own)).toHaveLength(1);
  });

  it("is ended neither by its writer once they have left, nor where nobody is signed in", async () => {
    for (const sql of [
      "update member set ended_at = now() where account_id = $1",
      "update team_relation set ended_at = now() where team_id = (select team_id from member where account_id = $1)",
    ]) {
      const built = await build({ ...world, checked: true });
      await database.pool.query(sql, [built.practitioner]);
      expect([sql, await end(built.practitioner, built)]).toEqual([sql, null]);
    }
    const built = await build({ ...world, checked: true });
    expect(await end(newId(), built)).toBeNull();
    expect(await as(built.who, "select 1 from statement where person_id = $1", [built.personId])).toHaveLength(1);
  });

  it("stays while the person cannot decide that, and what they want is kept as theirs, also where they let the supporter go", async () => {
    const built = await build({ ...world, checked: true });
    await recordCapacity(database, built.personId, built.practitioner, built.authorityId, {
      outcome: "cannot",
      reviewOn: dayIn(20),
      withdrawn: false,
      aboutThis: true,
    });
    expect(await end(built.personId, built, "I want her to stop")).toBe("wish");
    const { rows } = await database.pool.query("select supporter_id from authority where authority_id = $1", [built.authorityId]);
    await as(built.personId, "select let_supporter_go($1, $2, '')", [built.personId, rows[0].supporter_id]);
    for (const who of [built.personId, built.practitioner, await officerOf(built)]) {
      const wishes = await as<{ words: string }>(who, "select words from authority_wish where person_id = $1 order by at", [
        built.personId,
      ]);
      expect(wishes.map((each) => each.words)).toEqual(["I want her to stop", ""]);
    }
    expect(await as(built.who, "select 1 from statement where person_id = $1", [built.personId])).toHaveLength(1);
  });

  it("is not made, lengthened or ended by hand, and neither is what it opens", async () => {
    const built = await build({ ...world, checked: true });
    const { personId, who } = built;
    for (const [by, sql] of [
      [who, "update authority set ends_on = null where person_id = $1"],
      [personId, "update authority set checked_at = now() where person_id = $1"],
      [personId, "delete from authority where person_id = $1"],
      [who, "insert into authority_wish (person_id, wish_id, authority_id) select $1, gen_random_uuid(), authority_id from authority"],
    ] as const)
      await expect(as(by, sql, [personId])).rejects.toThrow(/permission denied/);
    expect(
      await as(personId, "update sharing_grant set ended_at = now() where person_id = $1 and authority_id is not null returning 1", [
        personId,
      ]),
    ).toEqual([]);
    await expect(
      as(
        personId,
        "insert into sharing_grant (person_id, grant_id, account_id, grantee_name, sections, may, authority_id) values ($1, $2, $3, 'x', '{goals}', '{see}', $2)",
        [personId, newId(), who],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("which others wrote opens nothing that is not needed to decide, and one of the person's own never decides", async () => {
    const built = await build(world);
    const other = (more: object) =>
      database.pool.query(
        `insert into authority select (jsonb_populate_record(a, '${JSON.stringify({ authority_id: newId(), ...more })}')).* from authority a
         where authority_id = '${built.authorityId}'`,
      );
    for (const more of [
      { sections: ["my-story"] },
      { sections: ["decisions", "goals"] },
      { evidence: " " },
      { kept_at: "" },
      { seen_on: null },
      { kind: "advocate-imha" },
      { kind: "nominated-person" },
      { made_by: built.personId, organisation_id: null },
      { may: ["answer"] },
    ])
      await expect(other(more)).rejects.toThrow(/check constraint|nobody acts in/);
    await other({});
  });

  it("knows the same sections in the database and in the pages", async () => {
    expect((await database.pool.query("select acting_sections() as all")).rows[0].all.toSorted()).toEqual(
      HOUSE.sections.having("acting").toSorted(),
    );
  });
});
