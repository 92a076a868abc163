import fc from "fast-check";
import { AUTHORITY_KINDS, DECIDING_KINDS } from "../../src/ground/core/authority.ts";
import { newId } from "../../src/ground/core/id.ts";
import type { Voice } from "../../src/ground/core/voice.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { transaction, type Tx } from "../../src/ground/database/transaction.ts";
import { append } from "../../src/record/statements/store.ts";
import type { ActingMay, AuthorityFacts, CapacityFacts } from "../../src/record/acting/rule.ts";
import { dayIn } from "./acting.ts";
import { anAccount, aMember, aPerson, aTeam, workingTogether } from "./people.ts";

export type World = AuthorityFacts & { holder: "who tries" | "another" };
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    kind: fc.constantFrom(...AUTHORITY_KINDS, ...DECIDING_KINDS),
    sections: fc.constantFrom<string[]>(["decisions"], ["decisions", "capacity"], ["decisions", "plan"], ["capacity"]),
    extra: fc.constantFrom<ActingMay[]>([], ["answer"], ["answer"], ["answer", "decide"]),
    startsIn: fc.constantFrom(-9, -9, -9, 0, 1),
    endsIn: fc.constantFrom(null, null, 0, 5, -1),
    madeByPerson: fc.boolean(),
    checked: fc.constantFrom(true, true, true, false),
    holderConfirmed: fc.constantFrom(true, true, true, false),
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
export const IN_FORCE = {
  startsOn: dayIn(-9),
  endsOn: null,
  checked: true,
  holderConfirmed: true,
  ended: false,
  isSupporter: true,
  holder: "who tries",
} as const;
export const often: fc.Arbitrary<World> = fc
  .record({
    world: anyWorld,
    kind: fc.constantFrom("attorney-health" as const, "attorney-health" as const, "advocate-imha" as const),
    inForce: fc.constantFrom(true, true, false),
  })
  .map(({ world, kind, inForce }) =>
    inForce ? { ...world, ...IN_FORCE, kind, may: ["see", "answer"], madeByPerson: kind === "advocate-imha" && world.madeByPerson } : world,
  );

export const KEPT = ["decisions", "capacity", "my-story"];

export type Built = { personId: string; who: string; decisionId: string; practitioner: string; authorityId: string };

/** As the owner of the database: what the story is about goes through the product. */
export async function buildActing(database: Database, world: World): Promise<Built> {
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
       made_by, organisation_id, checked_by, checked_at, checked_by_name, holder_confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'A paper', '2026-01-01', 'In a file', '2026-01-02', $9, $10, $11, $12, '', $13)`,
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
      world.holderConfirmed ? new Date() : null,
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

export const words = (
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
  append(tx, {
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
export async function letsActing<T>(database: Database, who: string, attempt: (tx: Tx) => Promise<T>): Promise<T | false> {
  try {
    return await transaction(database.pool, { provenAccount: who }, attempt);
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  }
}

export async function recordCapacity(
  database: Database,
  personId: string,
  by: string,
  decisionId: string,
  { outcome, reviewOn, withdrawn, aboutThis }: CapacityFacts,
) {
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
    append(tx, {
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
