import fc from "fast-check";
import { allOf, howMade } from "../../src/agreements/sealed/build.ts";
import {
  STANCES,
  type AgreedStatement,
  type AgreementContent,
  type AgreementDocument,
  type Participant,
  type SignedBy,
} from "../../src/agreements/sealed/content.ts";
import { canonicalText, digestOf } from "../../src/agreements/sealed/seal.ts";
import { newId } from "../../src/ground/core/id.ts";
import { VOICES, type Voice } from "../../src/ground/core/voice.ts";

export const personA: Participant = { accountId: newId(), name: "Person A", role: "person", relation: "" };
export const supporterB: Participant = { accountId: newId(), name: "Supporter B", role: "supporter", relation: "sister" };
export const peerC: Participant = { accountId: newId(), name: "Peer C", role: "peer worker", relation: "Community team" };
export const practitionerD: Participant = { accountId: newId(), name: "Practitioner D", role: "practitioner", relation: "Community team" };
const EVERYBODY = [personA, supporterB, peerC, practitionerD];

const speaker = (voice: Voice): Participant =>
  voice === "supporter" ? supporterB : voice === "peer" ? peerC : voice === "practitioner" ? practitionerD : personA;

export function aStatement(text: string, voice: Voice = "own", more: Partial<AgreedStatement> = {}): AgreedStatement {
  const { accountId, name } = speaker(voice);
  const byAnother = voice === "scribed" || voice === "confirmed";
  return {
    statementId: newId(),
    revisionId: newId(),
    kind: "goal",
    section: "goals",
    voice,
    author: { accountId, name },
    scribe: byAnother ? { accountId: practitionerD.accountId, name: practitionerD.name } : null,
    saidAt: "2026-11-02T10:15:00.000Z",
    lines: [{ label: "", text }],
    from: null,
    about: [],
    ...more,
  };
}

export function aSignature(participant: Participant, stance: SignedBy["stance"], more: Partial<SignedBy> = {}): SignedBy {
  const recorded = stance === "could-not" || stance === "would-not";
  return {
    signatureId: newId(),
    participant,
    stance,
    reason: "",
    at: "2026-11-21T09:00:00.000Z",
    how: recorded ? "recorded" : "own sign-in",
    recordedBy: recorded ? { accountId: practitionerD.accountId, name: practitionerD.name } : null,
    askAgainOn: recorded ? "2026-12-05" : null,
    digest: "",
    ...more,
  };
}

export function someContent(more: Partial<AgreementContent> = {}): AgreementContent {
  return {
    form: "ownterms-agreement-1",
    agreementId: newId(),
    kind: "care-and-support-plan",
    language: "en-GB",
    version: 2,
    previousAgreementId: newId(),
    person: { personId: personA.accountId, name: personA.name, pronouns: "they/them" },
    putForward: { by: practitionerD, at: "2026-11-20T14:05:00.000Z" },
    reviewOn: "2027-02-20",
    participants: EVERYBODY,
    parts: someParts(),
    ...more,
  };
}

function someParts(): AgreementContent["parts"] {
  const step = aStatement("Ring the allotment office.", "own", { kind: "step", who: "Person A and Peer C", by: "2026-12-01" });
  const suggested = { statementId: newId(), author: peerC.name, outcome: "changed" as const };
  return [
    {
      part: "goals",
      statements: [
        aStatement("Get the allotment going again.", "own", {
          lines: [
            { label: "", text: "Get the allotment going again." },
            { label: "Why it matters", text: "It is quiet there." },
          ],
          about: [step, aStatement("The neighbour has a spare key.", "peer", { kind: "build-on" })],
        }),
        aStatement("Sleep through till seven.", "confirmed", { from: suggested }),
      ],
    },
    { part: "strengths", statements: [aStatement("I know every bus in town.", "scribed", { kind: "strength", section: "strengths" })] },
    { part: "what-each-brings", statements: [aStatement("A lift on Tuesdays.", "supporter", { kind: "contribution", section: "plan" })] },
    {
      part: "see-differently",
      statements: [
        aStatement("I want to come off the evening dose before Christmas.", "own", {
          kind: "difference",
          section: "plan",
          about: [
            aStatement("I would rather halve it now and look again in January.", "practitioner", { kind: "difference", section: "plan" }),
          ],
        }),
      ],
    },
  ];
}

export function aDocument(
  content: AgreementContent,
  signatures: SignedBy[] = [],
  more: Partial<AgreementDocument> = {},
): AgreementDocument {
  const digest = digestOf(canonicalText(content));
  return {
    content,
    digest,
    signatures: signatures.map((each) => ({ ...each, digest: each.digest || digest })),
    howMade: { ...howMade(content.parts, [], [], []), suggestions: { takenUp: 1, changed: 2, declined: 3, open: 4 }, changedByPerson: 2 },
    consents: [
      { grantId: newId(), grantee: "Community team", sections: ["goals", "plan"], startsAt: "2026-10-01T08:00:00Z", endsAt: null },
      {
        grantId: newId(),
        grantee: supporterB.name,
        sections: ["wellness-plan"],
        startsAt: "2026-10-01T08:00:00Z",
        endsAt: "2027-03-01T00:00:00Z",
      },
    ],
    supersededBy: null,
    ...more,
  };
}

/** A plan that the person does not agree with, that their supporter could not take part in, and that one is still to read. */
export const aDisputedPlan = (): AgreementDocument =>
  aDocument(someContent(), [
    aSignature(practitionerD, "agree"),
    aSignature(personA, "disagree", { reason: "It says nothing about the evening dose.", how: "pin" }),
    aSignature(supporterB, "could-not", { reason: "In hospital herself this week" }),
  ]);

export const anAgreedPlan = (): AgreementDocument =>
  aDocument(
    someContent(),
    EVERYBODY.map((each) => aSignature(each, "agree")),
  );

/** Whole characters of all of Unicode, with the awkward ones often: combining marks, right-to-left, emoji, controls, markup. */
export const anyWords = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    "قهوة مع أختي",
    "👩🏽‍🌾🌱",
    "e\u0301e\u0323\u0302",
    "<b>&\"'</b>",
    "]]>",
    "a\u0000b\u0007c\uffff",
    " \u200b\u202e\u2028 ",
    "tab\tline\r\nend",
    "\t",
    "\u3000",
  ),
);

const anyLines = fc.array(fc.record({ label: fc.constantFrom("", "Why it matters"), text: anyWords }), { minLength: 1, maxLength: 3 });

const KINDS = ["goal", "step", "strength", "difference"];
const anySaid = fc.record({ voice: fc.constantFrom(...VOICES), kind: fc.constantFrom(...KINDS), lines: anyLines });
type Said = { voice: Voice; kind: string; lines: AgreedStatement["lines"] };

const statementOf = ({ voice, kind, lines }: Said, about: AgreedStatement[] = []): AgreedStatement =>
  aStatement("", voice, { kind, lines, about });

export const anyStatement: fc.Arbitrary<AgreedStatement> = fc.tuple(anySaid, fc.array(anySaid, { maxLength: 2 })).map(([said, about]) =>
  statementOf(
    said,
    about.map((each) => statementOf(each)),
  ),
);

const PARTS = ["goals", "strengths", "staying-well", "my-story", "what-each-brings", "see-differently"];

export const anySignature: fc.Arbitrary<SignedBy> = fc
  .record({ participant: fc.constantFrom(...EVERYBODY), stance: fc.constantFrom(...STANCES), reason: fc.oneof(fc.constant(""), anyWords) })
  .map(({ participant, stance, reason }) => aSignature(participant, stance, { reason }));

export const anyDocument: fc.Arbitrary<AgreementDocument> = fc
  .record({
    parts: fc.uniqueArray(
      fc.record({ part: fc.constantFrom(...PARTS), statements: fc.array(anyStatement, { minLength: 1, maxLength: 3 }) }),
      {
        maxLength: 4,
        selector: (each) => each.part,
      },
    ),
    name: anyWords,
    signatures: fc.array(anySignature, { maxLength: 5 }),
  })
  .map(({ parts, name, signatures }) =>
    aDocument(someContent({ parts, person: { personId: personA.accountId, name, pronouns: "" } }), signatures),
  );

/** Every text of a document that somebody said. */
export const saidIn = (doc: AgreementDocument): string[] => [
  ...allOf(doc.content.parts).flatMap((each) => each.lines.map((line) => line.text)),
  ...doc.signatures.map((each) => each.reason).filter((reason) => reason !== ""),
];
