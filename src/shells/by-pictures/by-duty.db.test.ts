import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aMembership, anAccount, aPerson, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { ABSENT, anEvent, PLANNED } from "../../../tests/builders/restrictive-event.ts";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { newId } from "../../ground/core/id.ts";
import type { Database } from "../../ground/database/open.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { act, append } from "../../record/statements/store.ts";

/** What duty alone opens to answers by pictures, in plain words, held against the database over random worlds. */
let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

const ROLES = ["practitioner", "lead", "peer worker", "educator", "records officer"] as const;
/** kinds that a yes can begin, and the section they live in */
const ANSWERED = [
  ["event-account", "restrictive-events"],
  ["picture-answer", "restrictive-events"],
  ["picture-answer", "legal-status"],
  ["capacity-view", "capacity"],
  ["picture-answer", "capacity"],
  ["wellness-entry", "wellness-plan"],
  ["picture-answer", "safety-myself"],
  ["choice-ask", "remaining-choices"],
  ["advance-care", "advance-care"],
] as const;
const world = fc.record({
  role: fc.constantFrom("practitioner" as const, "practitioner" as const, ...ROLES),
  left: fc.constantFrom(false, false, false, true),
  relation: fc.constantFrom("open", "open", "open", "ended", "none"),
  answered: fc.constantFrom(...ANSWERED),
  voice: fc.constantFrom("scribed" as const, "scribed" as const, "own" as const, "confirmed" as const, "practitioner" as const),
  byPicture: fc.constantFrom(true, true, false),
  /** who takes it back, and what became of their care for the person before they do */
  takes: fc.constantFrom("whoever pressed", "a colleague"),
  before: fc.constantFrom("nothing", "nothing", "the person said that it is right", "the care ended"),
});

const done = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
const as = <T>(accountId: string, work: Parameters<typeof transaction<T>>[2]): Promise<T> =>
  transaction(database.pool, { provenAccount: accountId }, work);

it("presses for the person where a service must write, in no voice of the person's own, and takes back that alone", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ role, left, relation, answered: [kind, section], voice, byPicture, takes, before }) => {
      const personId = await aPerson(database);
      const team = await aTeam(database);
      const [recorder, by, colleague] = [await anAccount(database), await anAccount(database), await anAccount(database)];
      await aMembership(database, team, role, by);
      for (const each of [recorder, colleague]) await aMembership(database, team, "practitioner", each);
      await workingTogether(database, personId, team.teamId);
      const { eventId } = await anEvent(database, personId, recorder, {}, [ABSENT, PLANNED]);
      if (left) await database.pool.query("update member set ended_at = now() where account_id = $1", [by]);
      const end = (away: "ended" | "none") =>
        away === "none"
          ? database.pool.query("delete from team_relation where person_id = $1", [personId])
          : database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
      if (relation !== "open") await end(relation);

      const statementId = newId();
      const aboutId = kind === "event-account" ? eventId : null;
      const mark = byPicture ? { byPicture: { asked: "Asked?", question: "room.one" } } : {};
      const body = { text: "Words", answer: "yes", topic: "outside", part: "upsets", ...mark };
      const saying = { personId, statementId, revisionId: newId(), basedOn: null, kind, section, aboutId, rootId: aboutId ?? statementId };
      const scribeId = voice === "scribed" ? by : null;
      const pressed = await done(as(by, (tx) => append(tx, { ...saying, voice, authorId: by, scribeId, body })));
      const duty = ["practitioner", "lead"].includes(role) && !left && relation === "open";
      const ofDuty = ["restrictive-events", "legal-status", "capacity"].includes(section);
      // what is said in words in a service's own voice has rules of its own, and is no picture's
      if (voice === "practitioner" && !byPicture && kind !== "picture-answer") return;
      expect([kind, section, voice, pressed]).toEqual([kind, section, voice, duty && ofDuty && voice === "scribed"]);
      if (!pressed) return;

      if (before === "the person said that it is right") {
        const { rows } = await database.pool.query("select revision_id from statement where statement_id = $1", [statementId]);
        const confirmed = { ...saying, revisionId: newId(), basedOn: rows[0].revision_id, voice: "confirmed" as const };
        await as(personId, (tx) => append(tx, { ...confirmed, authorId: personId, scribeId: by, body }));
      }
      if (before === "the care ended") await end("ended");
      const actorId = takes === "a colleague" ? colleague : by;
      const event = { personId, statementId, eventId: newId(), act: "withdrawn", actorId };
      const taken = await done(as(actorId, (tx) => act(tx, event)));
      expect([takes, before, byPicture, taken]).toEqual([takes, before, byPicture, byPicture && before === "nothing" && actorId === by]);
    }),
    { numRuns: 120 },
  );
});
