import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyDatabase } from "../../tests/setup/database.ts";
import { anAccount, aMember, aPerson, aTeam, workingTogether } from "../../tests/builders/people.ts";
import { AUTHORITY_KINDS, DECIDING_KINDS } from "../core/authority.ts";
import { newId } from "../core/id.ts";
import { VOICES, type Voice } from "../core/voice.ts";
import { transaction, type Tx } from "../database/transaction.ts";
import type { Database } from "../database/open.ts";
import { firstLine } from "../agreements/first-line.ts";
import { stances, waitingFor } from "../agreements/rules.ts";
import { documentOf, readAgreement, sign, type Signing } from "../agreements/store.ts";
import { KINDS } from "../kinds.ts";
import { say } from "../record/store.ts";
import { Life } from "../../demo/life.ts";
import { allows, mayDecideFor, type ActingMay, type AuthorityFacts, type CapacityFacts } from "./rule.ts";
import { ACTING_SECTIONS } from "./shape.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
const dayIn = (days: number): string => new Date(Date.parse(`${TODAY}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

type World = AuthorityFacts & { holder: "who tries" | "another" };
const anyWorld: fc.Arbitrary<World> = fc
  .record({
    kind: fc.constantFrom(...AUTHORITY_KINDS, ...DECIDING_KINDS),
    sections: fc.constantFrom<string[]>(["decisions"], ["decisions", "capacity"], ["decisions", "plan"], ["capacity"]),
    extra: fc.constantFrom<ActingMay[]>([], ["answer"], ["answer"], ["answer", "decide"]),
    startsIn: fc.constantFrom(-9, -9, -9, 0, 1),
    endsIn: fc.constantFrom(null, null, 0, 5, -1),
    madeByPerson: fc.boolean(),
    checked: fc.constantFrom(true, true, true, false),
    ended: fc.constantFrom(false, false, false, true),
    isSupporter: fc.constantFrom(true, true, true, false),
    holder: fc.constantFrom("who tries" as const, "who tries" as const, "who tries" as const, "another" as const),
  })
  .map(({ extra, startsIn, endsIn, ...it }) => {
    const decides = DECIDING_KINDS.includes(it.kind) && extra.includes("decide");
    const may: ActingMay[] = [
      "see",
      ...(extra.includes("answer") || decides ? (["answer"] as const) : []),
      ...(decides ? (["decide"] as const) : []),
    ];
    return {
      ...it,
      may,
      startsOn: dayIn(startsIn),
      endsOn: endsIn === null ? null : dayIn(Math.max(endsIn, startsIn)),
      madeByPerson: it.madeByPerson && !DECIDING_KINDS.includes(it.kind),
    };
  });

/** Half of them in force for whoever tries: purely random ones are nearly all refused. */
const IN_FORCE = { startsOn: dayIn(-9), endsOn: null, checked: true, ended: false, isSupporter: true, holder: "who tries" } as const;
const often: fc.Arbitrary<World> = fc
  .record({
    world: anyWorld,
    kind: fc.constantFrom("attorney-health" as const, "attorney-health" as const, "advocate-imha" as const),
    inForce: fc.constantFrom(true, true, false),
  })
  .map(({ world, kind, inForce }) =>
    inForce ? { ...world, ...IN_FORCE, kind, may: ["see", "answer"], madeByPerson: kind === "advocate-imha" && world.madeByPerson } : world,
  );

const KEPT = ["decisions", "capacity", "my-story"];

type Built = { personId: string; who: string; decisionId: string; practitioner: string; authorityId: string };

/** As the owner of the database: what the story is about goes through the product. */
async function build(world: World): Promise<Built> {
  const { pool } = database;
  const personId = await aPerson(database);
  const team = await aTeam(database);
  await workingTogether(database, personId, team.teamId);
  const practitioner = await aMember(database, team, "practitioner");
  const officer = await aMember(database, team, "records officer");
  const who = await anAccount(database, "Supporter A");
  const holder = world.holder === "who tries" ? who : await anAccount(database, "Supporter B");
  const [supporterId, authorityId] = [newId(), newId()];
  await pool.query(
    "insert into supporter (person_id, supporter_id, account_id, name, relationship, accepted_at) values ($1, $2, $3, 'Supporter', 'daughter', now())",
    [personId, supporterId, holder],
  );
  await pool.query(
    `insert into authority (person_id, authority_id, supporter_id, kind, starts_on, ends_on, sections, may, evidence, evidence_on, kept_at, seen_on,
       made_by, organisation_id, checked_by, checked_at, checked_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'A paper', '2026-01-01', 'In a file', '2026-01-02', $9, $10, $11, $12, '')`,
    [
      personId,
      authorityId,
      supporterId,
      world.kind,
      world.startsOn,
      world.endsOn,
      world.sections,
      world.may,
      world.madeByPerson ? personId : practitioner,
      world.madeByPerson ? null : team.organisationId,
      world.checked ? officer : null,
      world.checked ? new Date() : null,
    ],
  );
  if (world.ended) await pool.query("update authority set ended_at = now() where authority_id = $1", [authorityId]);
  if (!world.isSupporter) await pool.query("update supporter set ended_at = now() where supporter_id = $1", [supporterId]);
  const ids = new Map<string, string>();
  for (const section of KEPT) {
    ids.set(section, newId());
    await transaction(pool, { provenAccount: personId }, (tx) =>
      words(tx, personId, personId, "own", section, ids.get(section)!, section === "decisions" ? "decision" : "a-word"),
    );
  }
  return { personId, who, decisionId: ids.get("decisions")!, practitioner, authorityId };
}

const words = (
  tx: Tx,
  personId: string,
  by: string,
  voice: Voice,
  section: string,
  statementId = newId(),
  kind = "a-word",
  rootId = statementId,
  body: object = { text: "Words" },
) =>
  say(tx, {
    personId,
    statementId,
    revisionId: newId(),
    basedOn: null,
    kind,
    section,
    aboutId: rootId === statementId ? null : rootId,
    rootId,
    voice,
    authorId: voice === "own" || voice === "confirmed" ? personId : by,
    scribeId: voice === "scribed" || voice === "confirmed" ? by : null,
    body,
  });

/** Whether the database takes it; anything but a refusal of right is a fault. */
async function lets<T>(who: string, attempt: (tx: Tx) => Promise<T>): Promise<T | false> {
  try {
    return await transaction(database.pool, { provenAccount: who }, attempt);
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  }
}

const mine = (world: World, section: string, what: ActingMay): boolean =>
  world.holder === "who tries" && allows(world, TODAY, section, what);

describe("whoever acts for somebody", () => {
  it("sees exactly the sections of an authority in force, and nothing by any other", { timeout: 120_000 }, async () => {
    const seen = { some: 0, none: 0 };
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const { personId, who } = await build(world);
        const rows = await transaction(database.pool, { provenAccount: who }, async (tx) => ({
          statement: await tx.all<{ section: string }>("t/s", "select section from statement where person_id = $1", [personId]),
          revision: await tx.all<{ section: string }>("t/r", "select section from revision where person_id = $1", [personId]),
        }));
        const ruled = KEPT.filter((section) => mine(world, section, "see")).sort();
        for (const found of Object.values(rows)) expect(found.map((each) => each.section).sort()).toEqual(ruled);
        seen[ruled.length > 0 ? "some" : "none"]++;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.some, seen.none)).toBeGreaterThan(5);
  });

  it("speaks as a supporter alone, in those sections, and is marked so by the database", { timeout: 120_000 }, async () => {
    const taken = { yes: 0, no: 0 };
    const attempts = fc.array(
      fc.record({
        voice: fc.constantFrom<Voice>(...VOICES, "supporter", "supporter", "supporter"),
        section: fc.constantFrom(...KEPT, "decisions"),
      }),
      {
        minLength: 3,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(often, attempts, async (world, tries) => {
        const { personId, who, authorityId } = await build(world);
        for (const { voice, section } of tries) {
          const statementId = newId();
          const said = await lets(who, (tx) => words(tx, personId, who, voice, section, statementId));
          expect(Boolean(said)).toBe(voice === "supporter" && mine(world, section, "answer"));
          taken[said ? "yes" : "no"]++;
          if (!said) continue;
          for (const table of ["revision", "statement"]) {
            const { rows } = await database.pool.query(`select acting_under, acting_as from ${table} where statement_id = $1`, [
              statementId,
            ]);
            expect(rows).toEqual([{ acting_under: authorityId, acting_as: world.kind }]);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(10);
  });

  /** most often the first, so that all of them hold together often enough to be told apart from one that does not */
  const mostly = <T>(first: T, ...others: T[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
  const anyCapacity: fc.Arbitrary<CapacityFacts | null> = fc.option(
    fc.record({
      outcome: mostly("cannot" as const, "can" as const, "fluctuates" as const),
      reviewOn: mostly(dayIn(20), TODAY, dayIn(-1)),
      withdrawn: mostly(false, true),
      aboutThis: mostly(true, false),
    }),
    { freq: 9 },
  );

  it("decides for somebody only with authority to, and while a record says they cannot decide this now", { timeout: 120_000 }, async () => {
    const taken = { yes: 0, no: 0 };
    const able = often.map((world): World =>
      DECIDING_KINDS.includes(world.kind) ? { ...world, may: ["see", "answer", "decide"] } : world,
    );
    await fc.assert(
      fc.asyncProperty(able, anyCapacity, async (world, capacity) => {
        const { personId, who, decisionId, practitioner } = await build(world);
        const recordId = capacity ? await record(personId, practitioner, decisionId, capacity) : newId();
        const whole = { text: "So", wants: "Bed", tried: "Mornings", why: "Best", record: recordId, who: "other" };
        const allowed = world.holder === "who tries" && mayDecideFor(world, TODAY, "decisions", capacity);
        for (const kind of ["decided-for", "decided"]) {
          const said = await lets(who, (tx) => words(tx, personId, who, "supporter", "decisions", newId(), kind, decisionId, whole));
          // a supporter decides for somebody as what it is: never as a decision of the person, nor under another power
          expect(Boolean(said)).toBe(kind === "decided-for" && allowed);
          taken[said ? "yes" : "no"]++;
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(0);
  });
});

async function record(personId: string, by: string, decisionId: string, { outcome, reviewOn, withdrawn, aboutThis }: CapacityFacts) {
  const statementId = newId();
  const body = {
    decision: "This",
    concerns: aboutThis ? decisionId : "",
    tried: ["time-of-day"],
    outcome,
    assessedOn: dayIn(-9),
    reviewOn,
  };
  await transaction(database.pool, { provenAccount: by }, (tx) =>
    say(tx, {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind: "capacity-record",
      section: "capacity",
      voice: "practitioner",
      authorId: by,
      body,
    }),
  );
  if (withdrawn) await database.pool.query("update statement set state = 'withdrawn' where statement_id = $1", [statementId]);
  return statementId;
}

describe("a signature on somebody's behalf", () => {
  const AUTHORITY: World = {
    ...IN_FORCE,
    kind: "attorney-health",
    sections: ["plan"],
    may: ["see", "answer", "decide"],
    madeByPerson: false,
  };
  type Tried = { world: World; capacity: CapacityFacts | null };
  const able = { outcome: "cannot", reviewOn: dayIn(20), withdrawn: false, aboutThis: true } as const;

  async function plan({ world, capacity }: Tried) {
    const built = await build(world);
    const { personId, practitioner } = built;
    const life = new Life(database, KINDS, Buffer.alloc(32));
    const goal = await life.says(personId, { kind: "goal", body: { text: "Sleep upstairs", why: "" }, days: 9 });
    const agreement = await life.plan(personId, { with: [practitioner], statements: [goal], review: 30, days: 2 });
    if (capacity) await record(personId, practitioner, agreement.agreementId, capacity);
    return { ...built, ...agreement };
  }
  const signs = (it: Awaited<ReturnType<typeof plan>>, more: Partial<Signing> = {}) =>
    lets(it.who, (tx) =>
      sign(tx, {
        personId: it.personId,
        agreementId: it.agreementId,
        digest: it.digest,
        signatureId: newId(),
        accountId: it.who,
        stance: "agree",
        reason: "It keeps her at home",
        how: "own sign-in",
        recordedBy: null,
        askAgainOn: null,
        onBehalf: { wishes: "She wants her own bed", heard: [] },
        ...more,
      }),
    );
  const documentFor = (it: Awaited<ReturnType<typeof plan>>) =>
    transaction(database.pool, { provenAccount: it.who }, async (tx) =>
      documentOf((await readAgreement(tx, it.personId, it.agreementId))!),
    );

  it("is given by whoever may decide it now, is marked, and is never the person's", async () => {
    const it = await plan({ world: AUTHORITY, capacity: able });
    expect(await signs(it)).toEqual([]);
    const document = await documentFor(it);
    expect(document.signatures).toMatchObject([
      { acting: { authorityId: it.authorityId, as: "attorney-health" }, onBehalf: { wishes: "She wants her own bed" } },
    ]);
    expect(stances(document).size).toBe(0);
    expect(waitingFor(document).map((each) => each.accountId)).toContain(it.personId);
    expect(firstLine(document, "en-GB", "this plan")).toMatch(
      /^Signed for Person A by Supporter, attorney for health and welfare. Person A has not signed. Waiting for Person A/,
    );
  });

  it("is refused outside of it, whatever is missing", async () => {
    const refused: Tried[] = [
      { world: AUTHORITY, capacity: null },
      { world: AUTHORITY, capacity: { ...able, outcome: "can" } },
      { world: AUTHORITY, capacity: { ...able, outcome: "fluctuates" } },
      { world: AUTHORITY, capacity: { ...able, reviewOn: TODAY } },
      { world: AUTHORITY, capacity: { ...able, withdrawn: true } },
      { world: AUTHORITY, capacity: { ...able, aboutThis: false } },
      { world: { ...AUTHORITY, may: ["see", "answer"] }, capacity: able },
      { world: { ...AUTHORITY, kind: "advocate-imca", may: ["see", "answer"] }, capacity: able },
      { world: { ...AUTHORITY, sections: ["decisions"] }, capacity: able },
      { world: { ...AUTHORITY, checked: false }, capacity: able },
      { world: { ...AUTHORITY, ended: true }, capacity: able },
      { world: { ...AUTHORITY, endsOn: dayIn(-1) }, capacity: able },
    ];
    for (const tried of refused) {
      const it = await plan(tried);
      expect([tried, await signs(it).catch((error: { code?: string }) => error.code === "23503" && false)]).toEqual([tried, false]);
    }
    const it = await plan({ world: AUTHORITY, capacity: able });
    // neither in the person's name, nor in their own as if they took part
    expect(await signs(it, { accountId: it.personId })).toBe(false);
    expect(await signs(it, { onBehalf: undefined })).toBe(false);
  });
});

describe("an authority", () => {
  const world: World = {
    kind: "attorney-health",
    sections: ["decisions"],
    may: ["see", "answer", "decide"],
    startsOn: dayIn(-9),
    endsOn: null,
    madeByPerson: false,
    checked: false,
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

  it("stays while the person cannot decide that, and what they want is kept as theirs, also where they let the supporter go", async () => {
    const built = await build({ ...world, checked: true });
    await record(built.personId, built.practitioner, built.authorityId, {
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
      await expect(other(more)).rejects.toThrow(/check constraint/);
    await other({});
  });

  it("knows the same sections in the database and in the pages", async () => {
    expect((await database.pool.query("select acting_sections() as all")).rows[0].all).toEqual(ACTING_SECTIONS);
  });
});
