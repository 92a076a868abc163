import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { anAuthority } from "../../tests/builders/acting.ts";
import { aMember, aPerson, aTeam, workingTogether } from "../../tests/builders/people.ts";
import { emptyDatabase } from "../../tests/setup/database.ts";
import { newId } from "../ground/core/id.ts";
import { WrongSchema } from "../ground/database/migrate.ts";
import type { Database } from "../ground/database/open.ts";
import { transaction, type Tx } from "../ground/database/transaction.ts";
import type { SectionFacts } from "../record/statements/section.ts";
import { DUTY_SECTIONS } from "../record/reach/duty.ts";
import { PARTS, sectionOf } from "../rooms/advance-choices/topics.ts";
import { SOURCES } from "../rooms/crisis-card/rules.ts";
import { keepRows, unlikeRows } from "../record/statements/section-rows.ts";
import { append } from "../record/statements/store.ts";
import { HOUSE } from "./house.ts";
import { ROWS, rowsOf } from "./rows.ts";
import { checkUpToDate } from "./up-to-date.ts";

/** A section that a room hands over: nothing in SQL knows its name. */
const CALMING = { section: "things-that-calm-me", kind: "calming" };
const { sections, families } = HOUSE;
const withCalming = (facts: SectionFacts) => rowsOf({ facts: [...sections.facts, { section: CALMING.section, facts }] }, families);

let database: Database;
let personId: string, practitioner: string, calming: string;
let team: { organisationId: string; teamId: string };
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());
beforeEach(async () => {
  await database.pool.query("delete from section where section = $1", [CALMING.section]);
  personId = await aPerson(database, "Person A");
  team = await aTeam(database);
  practitioner = await aMember(database, team, "practitioner");
  await workingTogether(database, personId, team.teamId);
  calming = await as(personId, (tx) => saying(tx, "own"));
});

const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(database.pool, { provenAccount: who }, (tx) => work(tx));
const reads = async (who: string, words = "statement"): Promise<boolean> =>
  (await as(who, (tx) => tx.all(`test/${words}`, `select 1 from ${words} where statement_id = $1`, [calming]))).length > 0;

/** Words in the new section, by whoever asks. */
async function saying(tx: Tx, voice: "own" | "practitioner"): Promise<string> {
  const id = newId();
  const authorId = voice === "own" ? personId : practitioner;
  const about = { personId, statementId: id, revisionId: id, basedOn: null, aboutId: null, rootId: id };
  await append(tx, { ...about, kind: CALMING.kind, section: CALMING.section, voice, authorId, body: { text: "Tea" } });
  return id;
}

/** `closed`: what the person keeps closed; null where they were not asked yet, so that all of it is. */
async function opensInEmergency(closed: string[] | null): Promise<void> {
  await database.pool.query(
    `update emergency_wish set closed = coalesce($2, emergency_sections()), asked_at = case when $2::text[] is not null then now() end
     where person_id = $1`,
    [personId, closed],
  );
  await database.pool.query(
    `insert into emergency_access (person_id, access_id, account_id, team_id, organisation_id, reason, ends_at)
     values ($1, $2, $3, $4, $5, 'Found in the park', now() + interval '1 hour')`,
    [personId, newId(), practitioner, team.teamId, team.organisationId],
  );
}
const readsInEmergency = async (): Promise<boolean> => reads(practitioner, `emergency_words('${personId}')`);

it("given a section of no facts, when others look, then only the person reads it", async () => {
  await keepRows(database.pool, withCalming({}));
  await opensInEmergency([]);
  expect([await reads(personId), await reads(practitioner), await readsInEmergency()]).toEqual([true, false, false]);
  await expect(as(practitioner, (tx) => saying(tx, "practitioner"))).rejects.toThrow(/row-level security/);
  await expect(anAuthority(database, personId, { by: practitioner, team, sections: [CALMING.section] })).rejects.toThrow(/nobody acts in/);
});

it("given a section that opens in an emergency, when one is opened, then it is read", async () => {
  await opensInEmergency([]);
  await keepRows(database.pool, withCalming({ emergency: true }));
  expect(await readsInEmergency()).toBe(true);
});

it.each([
  ["was never asked", null],
  ["closed one of the others", ["safety-signs"]],
])("given somebody who %s, when a section comes to open in an emergency, then it stays closed", async (_, closed) => {
  await opensInEmergency(closed);
  await keepRows(database.pool, withCalming({ emergency: true }));
  expect(await readsInEmergency()).toBe(false);
  await as(personId, (tx) => tx.all("test/wish", "update emergency_wish set closed = '{}' where person_id = $1", [personId]));
  expect(await readsInEmergency()).toBe(true);
});

it("given a section that somebody can act in, when an authority names it, then its holder reads it", async () => {
  await keepRows(database.pool, withCalming({ acting: true }));
  const { accountId } = await anAuthority(database, personId, { by: practitioner, team, sections: [CALMING.section] });
  expect(await reads(accountId)).toBe(true);
});

it("given a section of duty, when a practitioner writes in it, then their service reads it", async () => {
  await keepRows(database.pool, withCalming({ duty: true }));
  const other = await aMember(database, team, "practitioner");
  expect(await reads(other)).toBe(false);
  calming = await as(practitioner, (tx) => saying(tx, "practitioner"));
  expect(await reads(other)).toBe(true);
});

it.each([
  [{ card: true }, 1],
  [{}, 0],
] as const)("given a section of %o, when an entry of it is chosen for the card, then %i of it stands there", async (facts, lines) => {
  await keepRows(database.pool, withCalming(facts));
  const id = newId();
  const body = { items: [{ heading: "helps", statementId: calming }], name: true, advance: false };
  const about = { personId, statementId: id, revisionId: id, basedOn: null, aboutId: null, rootId: id, authorId: personId };
  await as(personId, (tx) => append(tx, { ...about, kind: "crisis-card", section: "crisis-card", voice: "own", body }));
  const { rows } = await database.pool.query("select crisis_card_words($1) -> 'lines' as lines", [personId]);
  expect(rows[0].lines).toHaveLength(lines);
});

it("given a family of agreements with a section, when somebody is let into that, then they take part", async () => {
  const [, like] = families.all;
  const family = { ...like!, family: "calm-plan", made: { ...like!.made!, section: CALMING.section } };
  const lets = async () =>
    (await database.pool.query("select lets_into_agreement($1, null, 'calm-plan/1') as yes", [[CALMING.section]])).rows[0].yes;
  expect(await lets()).toBe(false);
  await keepRows(database.pool, rowsOf(sections, { all: [...families.all, family] }));
  expect(await lets()).toBe(true);
});

it("given rows that say something else, when a server starts that may not change them, then it names them and says what to do", async () => {
  await keepRows(database.pool, ROWS);
  await checkUpToDate(database);
  await database.pool.query("update section set in_emergency = false where section = 'safety-signs'");
  await database.pool.query("delete from agreement_family where family = 'decision'");
  const refused = checkUpToDate(database);
  await expect(refused).rejects.toThrow(WrongSchema);
  await expect(refused).rejects.toThrow(/does not know yet what this program says of: safety-signs, decision\. .* npm run migrate/);
  await keepRows(database.pool, ROWS);
  await checkUpToDate(database);
});

it("given rows that are so already, when they are said again, then none is written, and one of a section that is gone stays", async () => {
  await keepRows(database.pool, withCalming({ acting: true }));
  const written = async () => (await database.pool.query("select section, for_acting, xmin from section order by 1")).rows;
  await keepRows(database.pool, ROWS);
  const before = await written();
  expect(before).toContainEqual(expect.objectContaining({ section: CALMING.section, for_acting: true }));
  await keepRows(database.pool, ROWS);
  expect(await written()).toEqual(before);
  expect(await unlikeRows(database.pool, ROWS)).toEqual([]);
});

it("has a row for every section in which a kind of statement begins", () => {
  const begun = new Set([...HOUSE.kinds.values()].flatMap(({ section }) => section ?? []));
  const known = ROWS.sections.map(({ section }) => section);
  expect([...begun].filter((section) => !known.includes(section))).toEqual([]);
});

it("tells the database the same as the pages that name a section", () => {
  expect(sections.having("duty").toSorted()).toEqual([...DUTY_SECTIONS].toSorted());
  expect(sections.having("card").toSorted()).toEqual([...SOURCES].toSorted());
  expect(sections.having("advance").toSorted()).toEqual(PARTS.map(sectionOf).toSorted());
  expect(ROWS.families).toContainEqual({ family: "care-and-support-plan", section: "plan" });
});
