import fc from "fast-check";
import { newId } from "../../src/ground/core/id.ts";
import { VOICES, type Voice } from "../../src/ground/core/voice.ts";
import type { ExportedStatement, RecordExport } from "../../src/agreements/documents/record-export.ts";
import { aDisputedPlan, anAgreedPlan, anyWords, aStatement, personA, practitionerD, supporterB } from "./agreement-document.ts";

type Version = { text: string; voice: Voice };

/** A statement with each of its versions; the last is the one that stands. */
export function anExportedStatement(versions: Version[], more: Partial<ExportedStatement> = {}): ExportedStatement {
  const said = versions.map(({ text, voice }) => {
    const { revisionId, author, scribe, saidAt, lines } = aStatement(text, voice);
    return { revisionId, voice, author, scribe, saidAt, lines };
  });
  return {
    statementId: newId(),
    kind: "goal",
    aboutId: null,
    now: said.slice(-1),
    before: said.slice(0, -1).reverse(),
    events: [],
    ...more,
  };
}

export function aRecord(statements: ExportedStatement[], more: Partial<RecordExport> = {}): RecordExport {
  return {
    madeAt: "2026-11-23T08:00:00.000Z",
    seal: { number: 3, mac: "5ea1", keyId: "k1" },
    person: { personId: personA.accountId, name: personA.name, pronouns: "they/them", contact: "A letter", takesPart: ["large-print"] },
    sections: [
      { section: "goals", statements },
      { section: "my-story", statements: [] },
    ],
    card: null,
    pictures: [],
    safetyDocuments: [],
    authorities: [],
    grants: [
      {
        grantId: newId(),
        grantee: "Community team",
        sections: ["goals"],
        statementId: null,
        may: ["see", "answer"],
        startsAt: "2026-10-01T08:00:00.000Z",
        endsAt: null,
        endedAt: null,
        reason: "so that you know",
      },
      {
        grantId: newId(),
        grantee: supporterB.name,
        sections: [],
        statementId: newId(),
        may: ["see"],
        startsAt: "2026-10-01T08:00:00.000Z",
        endsAt: null,
        endedAt: "2026-11-01T08:00:00.000Z",
        reason: "",
      },
    ],
    access: [
      {
        eventId: newId(),
        name: practitionerD.name,
        role: "practitioner",
        at: "2026-11-02T09:00:00.000Z",
        act: "saw",
        right: "grant",
        what: ["goals"],
      },
      {
        eventId: newId(),
        name: practitionerD.name,
        role: "",
        at: "2026-11-03T09:00:00.000Z",
        act: "recorded",
        right: "agreement",
        what: [],
      },
    ],
    agreements: [aDisputedPlan(), anAgreedPlan()],
    ...more,
  };
}

/** A goal that was changed, with a step and a word of somebody else about it, and one that was let go. */
export function aLivedRecord(): RecordExport {
  const goal = anExportedStatement([
    { text: "Get the allotment back.", voice: "scribed" },
    { text: "Get the allotment going again.", voice: "own" },
  ]);
  const about = { aboutId: goal.statementId };
  const answer = anExportedStatement([{ text: "I can lend tools.", voice: "supporter" }], { kind: "answer", ...about });
  const letGo = anExportedStatement([{ text: "Learn Welsh.", voice: "own" }], {
    events: [{ act: "let go", by: personA.name, at: "2026-11-10T10:00:00.000Z", note: "not this year" }],
  });
  return aRecord([goal, answer, letGo]);
}

const anyVersions = fc.array(fc.record({ text: anyWords, voice: fc.constantFrom(...VOICES) }), { minLength: 1, maxLength: 3 });

/** Some statements, each about an earlier one or about nothing. */
export const anyRecord: fc.Arbitrary<RecordExport> = fc
  .array(fc.record({ versions: anyVersions, kind: fc.constantFrom("goal", "answer"), about: fc.option(fc.nat(5)) }), { maxLength: 5 })
  .map((shapes) => {
    const made: ExportedStatement[] = [];
    for (const { versions, kind, about } of shapes) {
      const aboutId = about === null ? null : (made[about]?.statementId ?? null);
      made.push(anExportedStatement(versions, { kind, aboutId }));
    }
    return aRecord(made, { agreements: [] });
  });

export const saidInRecord = (record: RecordExport): string[] =>
  record.sections
    .flatMap((each) => each.statements)
    .flatMap((each) => [...each.now, ...each.before].flatMap((revision) => revision.lines.map((line) => line.text)));
