import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyDatabase } from "../../../tests/setup/database.ts";
import { aGrant, aMember, anotherTeam, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { newId } from "../../ground/core/id.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { transaction } from "../../ground/database/transaction.ts";
import type { Database } from "../../ground/database/open.ts";
import { act, append } from "../../record/statements/store.ts";

let database: Database;
beforeAll(async () => void (database = await emptyDatabase()));
afterAll(() => database.close());

type Saying = { kind: string; section?: string; voice: Voice; by: string; about?: string; root?: string; body: object };

async function says(personId: string, { kind, section = "legal-status", voice, by, about, root, body }: Saying): Promise<string> {
  const statementId = newId();
  await transaction(database.pool, { provenAccount: by }, (tx) =>
    append(tx, {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind,
      section,
      aboutId: about ?? null,
      rootId: root ?? about ?? statementId,
      voice,
      authorId: by,
      scribeId: voice === "scribed" ? by : null,
      body,
    }),
  );
  return statementId;
}

const refused = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "was let through";
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const sees = async (personId: string, who: string): Promise<string[]> =>
  (
    await transaction(database.pool, { provenAccount: who }, (tx) =>
      tx.all<{ statement_id: string }>("rights/sees", "select statement_id from statement where person_id = $1", [personId]),
    )
  ).map((each) => each.statement_id);

async function aWard() {
  const personId = await aPerson(database);
  const team = await aTeam(database);
  const by = await aMember(database, team);
  await workingTogether(database, personId, team.teamId);
  return { personId, team, by };
}
const FACTS = { status: "s3", from: "2026-11-01", decidedBy: "A doctor", text: "Why" };
const ASK = { section: "remaining-choices", kind: "choice-ask", voice: "own" as const, body: { topic: "room", text: "Knock" } };

describe("what a service writes about a legal status", () => {
  it("is refused without why, who decided and since when", async () => {
    const { personId, by } = await aWard();
    for (const missing of ["from", "decidedBy", "text"])
      for (const nothing of [undefined, "", " \n"]) {
        const body = { ...FACTS, [missing]: nothing };
        expect([missing, await refused(says(personId, { kind: "legal-status", voice: "practitioner", by, body }))]).toEqual([
          missing,
          "23514",
        ]);
      }
    const about = await says(personId, { kind: "legal-status", voice: "practitioner", by, body: FACTS });
    const change = (body: object) => refused(says(personId, { kind: "status-change", voice: "practitioner", by, about, body }));
    expect(await change({ what: "renewed", on: "2026-11-20", text: "Why", by: "A doctor" })).toBe("23514");
    expect(await change({ what: "ended", on: "2026-11-20", text: " ", by: "A doctor" })).toBe("23514");
    expect(await change({ what: "ended", on: "2026-11-20", text: "Well again", by: "A doctor" })).toBe("was let through");
  });

  it("is put away by nobody and taken back by its writer alone; the person’s own note is theirs to put away", async () => {
    const { personId, team, by } = await aWard();
    const status = await says(personId, { kind: "legal-status", voice: "practitioner", by, body: FACTS });
    const colleague = await aMember(database, team);
    const acts = (actorId: string, what: string, statementId = status) =>
      refused(
        transaction(database.pool, { provenAccount: actorId }, (tx) =>
          act(tx, { personId, eventId: newId(), statementId, act: what, actorId }),
        ),
      );
    for (const what of ["put away", "let go", "withdrawn"]) expect([what, await acts(personId, what)]).toEqual([what, "42501"]);
    expect(await acts(colleague, "withdrawn")).toBe("42501");
    expect(await acts(by, "withdrawn")).toBe("was let through");
    expect(await sees(personId, personId)).toContain(status);
    const note = await says(personId, { kind: "legal-status", voice: "own", by: personId, body: { status: "s3", text: "They said" } });
    expect(await acts(personId, "put away", note)).toBe("was let through");
  });

  it("is never agreed: it enters no plan, whoever chooses it", async () => {
    const { personId, by } = await aWard();
    const status = await says(personId, { kind: "legal-status", voice: "practitioner", by, body: FACTS });
    const note = await says(personId, { kind: "legal-status", voice: "own", by: personId, body: { status: "s3", text: "They said" } });
    const meeting = newId();
    await database.pool.query("insert into plan_meeting (person_id, meeting_id, started_by) values ($1, $2, $1)", [personId, meeting]);
    const item = (statementId: string) =>
      `insert into meeting_item (person_id, meeting_id, statement_id, part, position, added_by)
       values ('${personId}', '${meeting}', '${statementId}', 'legal-status', 1, '${personId}')`;
    expect(await isRefused(item(status))).toBeDefined();
    await database.pool.query(item(note));
    await isRefused(`insert into agreement (person_id, agreement_id, meeting_id, kind, version, put_forward_by, put_forward_at, review_on, content, digest,
         revision_ids, statement_ids, how_made)
       values ('${personId}', '${newId()}', '${meeting}', 'care-and-support-plan', 1, '${personId}', now(), '2030-01-01', '{}',
         encode(sha256(convert_to('{}', 'UTF8')), 'hex'), '{}', '{${status}}', '{}')`);
  });
});

/** Even the owner of the database is refused; fails where it is let through. */
const isRefused = (sql: string) =>
  database.pool.query(`do $$ begin ${sql}; raise exception 'let through'; exception when insufficient_privilege then null; end $$`);

describe("what somebody asks for", () => {
  it(
    "is answered with why and when it is looked at again, or the database refuses it, whatever the words",
    { timeout: 120_000 },
    async () => {
      const { personId, team, by } = await aWard();
      const ask = await says(personId, { ...ASK, by: personId });
      await aGrant(database, personId, { teamId: team.teamId, statementId: ask, may: ["see", "answer"] });
      const text = fc.constantFrom("", "  ", "\n\t", "Two on the shift", "x");
      const world = fc.record({
        answer: fc.constantFrom("yes", "partly", "not-now", "no", "maybe", ""),
        text,
        why: text,
        againOn: fc.constantFrom(null, "", "soon", "2026-12-01"),
      });
      await fc.assert(
        fc.asyncProperty(world, async (body) => {
          const outcome = await refused(says(personId, { ...ASK, kind: "choice-answer", voice: "practitioner", by, about: ask, body }));
          const whole = body.why.trim() !== "" && body.againOn === "2026-12-01";
          const right = body.text.trim() !== "" && (body.answer === "yes" || (["partly", "not-now", "no"].includes(body.answer) && whole));
          expect(outcome).toBe(right ? "was let through" : "23514");
        }),
        { numRuns: 60 },
      );
    },
  );

  it("and the answers to it are seen by the person and whoever was let in, in any world", { timeout: 120_000 }, async () => {
    const world = fc.record({
      who: fc.constantFrom(
        "practitioner",
        "peer worker",
        "lead",
        "educator",
        "records officer",
        "sister team",
        "supporter",
        "another service",
      ),
      let: fc.constantFrom("nothing", "the ask", "the section", "another section"),
      ended: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ who, let: letIn, ended }) => {
        const { personId, team } = await aWard();
        const ask = await says(personId, { ...ASK, by: personId });
        const sister = who === "sister team" ? await anotherTeam(database, team.organisationId, "Sister") : null;
        const other = who === "another service" ? await aTeam(database) : null;
        if (sister) await workingTogether(database, personId, sister.teamId);
        const supporter = who === "supporter" ? await aSupporter(database, personId) : null;
        const account =
          supporter ?? (await aMember(database, sister ?? other ?? team, sister || other ? "practitioner" : (who as "practitioner")));
        if (letIn !== "nothing") {
          const what = letIn === "the ask" ? { statementId: ask } : { sections: [letIn === "the section" ? "remaining-choices" : "goals"] };
          const to = supporter ? { accountId: supporter } : { teamId: team.teamId };
          const grant = await aGrant(database, personId, { ...to, ...what });
          if (ended) await database.pool.query("update sharing_grant set ended_at = now() where grant_id = $1", [grant]);
        }
        const isLetIn = ["the ask", "the section"].includes(letIn) && !ended;
        const inTeam = ["practitioner", "peer worker", "lead", "supporter"].includes(who);
        expect((await sees(personId, account)).includes(ask)).toBe(isLetIn && inTeam);
        expect(await sees(personId, personId)).toContain(ask);
      }),
      { numRuns: 40 },
    );
  });

  it("is asked and replied to by nobody else, and answered by no supporter", async () => {
    const { personId, team, by } = await aWard();
    await aGrant(database, personId, { teamId: team.teamId, sections: ["remaining-choices"], may: ["see", "answer", "write"] });
    const friend = await aSupporter(database, personId);
    await aGrant(database, personId, { accountId: friend, sections: ["remaining-choices"], may: ["see", "answer"] });
    expect(await refused(says(personId, { ...ASK, voice: "practitioner", by }))).toBe("42501");
    const ask = await says(personId, { ...ASK, voice: "scribed", by });
    const yes = { answer: "yes", text: "So" };
    expect(await refused(says(personId, { ...ASK, kind: "choice-answer", voice: "supporter", by: friend, about: ask, body: yes }))).toBe(
      "42501",
    );
    const answer = await says(personId, { ...ASK, kind: "choice-answer", voice: "practitioner", by, about: ask, body: yes });
    const reply = { ...ASK, kind: "choice-reply", about: answer, root: ask, body: { reply: "all-right", to: "", text: "" } };
    expect(await refused(says(personId, { ...reply, voice: "practitioner", by }))).toBe("42501");
    expect(await refused(says(personId, { ...reply, voice: "own", by: personId }))).toBe("was let through");
  });
});

it("when the person last looked is nobody else’s to know", async () => {
  const { personId, by } = await aWard();
  await database.pool.query("insert into rights_seen (person_id, what) values ($1, 'rights')", [personId]);
  const seen = (who: string) =>
    transaction(database.pool, { provenAccount: who }, (tx) => tx.all("rights/seen", "select 1 from rights_seen", []));
  expect(await seen(by)).toEqual([]);
  expect(await seen(personId)).toHaveLength(1);
  await transaction(database.pool, { provenAccount: personId }, (tx) => tx.all("rights/close", "select close_record()", []));
  expect((await database.pool.query("select 1 from rights_seen where person_id = $1", [personId])).rows).toEqual([]);
});
