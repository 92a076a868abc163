import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { drawn } from "../../../tests/builders/drawn.tsx";
import { describe, expect, it } from "vitest";
import {
  aDocument,
  aSignature,
  aStatement,
  peerC,
  personA,
  practitionerD,
  someContent,
  supporterB,
} from "../../../tests/builders/agreement-document.ts";
import { pdfWords } from "../../../tests/builders/pdf-text.ts";
import { LANGUAGES, type Language } from "../../ground/core/language.ts";
import { toldLines } from "../../record/statements/told.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { planBundle } from "../documents/plan-fhir.ts";
import { PlanView } from "../documents/plan-page.tsx";
import { planPdf } from "../documents/plan-pdf.ts";
import { planText } from "../documents/plan-text.ts";
import { buildParts } from "./build.ts";
import { STANCES, type AgreementDocument } from "./content.ts";
import { everybodyAgrees, firstLine } from "./first-line.ts";
import { isDecidedOver, notAgreedLine } from "./not-agreed.ts";

const over = { by: "Dr B", under: "Mental Health Act" };
const forced = aStatement("The injection on Monday.", "practitioner", { kind: "decided", section: "decisions", decidedOver: over });
const goal = aStatement("Walk by the river.");

/** A document in which something was decided over the person, at the top or about something else, with any signatures. */
const anyForced: fc.Arbitrary<AgreementDocument> = fc
  .record({
    deep: fc.boolean(),
    stances: fc.array(fc.record({ who: fc.constantFrom(personA, supporterB, peerC, practitionerD), stance: fc.constantFrom(...STANCES) }), {
      maxLength: 6,
    }),
    superseded: fc.constantFrom(null, "another"),
  })
  .map(({ deep, stances, superseded }) =>
    aDocument(
      someContent({ parts: [{ part: "goals", statements: deep ? [{ ...goal, about: [forced] }] : [goal, forced] }] }),
      stances.map(({ who, stance }) => aSignature(who, stance)),
      { supersededBy: superseded },
    ),
  );

/** Every way in which the product says "yes", after every way in which it says "no" was taken out. */
const saysYes = (text: string): string[] =>
  text
    .replaceAll(/not agreed|(does|do) not agree|I don(’|&#x27;|')t agree|not agreement|changed since agreed|disagree/gi, "")
    .match(/agrees?\b|agreed|agreement with|says? yes/gi) ?? [];

describe("what somebody else decided under a power", () => {
  it("says so before all else, and nobody's signature makes it agreed: first line, page, text and PDF", async () => {
    await fc.assert(
      fc.asyncProperty(anyForced, fc.constantFrom<Language>(...LANGUAGES), async (doc, language) => {
        const line = notAgreedLine(over, language);
        expect(firstLine(doc, language, "this").startsWith(line)).toBe(true);
        expect(everybodyAgrees(doc)).toBe(false);
        const text = planText(HOUSE, doc, language);
        const page = drawn(<PlanView doc={doc} language={language} reader={personA.accountId} />);
        for (const view of [text, page]) {
          expect(view.replaceAll("&quot;", '"')).toContain(line);
          expect(saysYes(view)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("reads the same in the PDF", async () => {
    const doc = aDocument(
      someContent({ parts: [{ part: "goals", statements: [goal, forced] }] }),
      [personA, supporterB, practitionerD].map((who) => aSignature(who, "agree")),
    );
    const text = pdfWords(await planPdf(HOUSE, doc, "en-GB")).replaceAll(/\s+/g, " ");
    expect(text).toContain("Not agreed: decided by Dr B, under “Mental Health Act”.");
    expect(saysYes(text)).toEqual([]);
  });

  it("is no final document, no plan in force, no accepted goal and no consent in FHIR", () => {
    fc.assert(
      fc.property(anyForced, (doc) => {
        const resources = planBundle(HOUSE, doc, { baseUrl: "https://example.org" }).entry.map((each) => each.resource as any);
        const of = (type: string) => resources.filter((each) => each.resourceType === type);
        expect(of("Composition").map((each) => each.status)).toEqual(["preliminary"]);
        expect(of("Composition")[0].attester?.filter((each: any) => each.mode === "personal") ?? []).toEqual([]);
        expect(["draft", "revoked"]).toContain(of("CarePlan")[0].status);
        expect(of("Goal").map((each) => each.lifecycleStatus)).not.toContain("accepted");
        expect(JSON.stringify(of("Goal"))).not.toContain('"valueCode":"agree"');
        expect(JSON.stringify(of("Provenance"))).not.toContain("1.2.840.10065.1.12.1.7");
        expect(of("Provenance").map((each) => each.activity.text)).not.toContain("agree");
        expect(saysYes(JSON.stringify(of("Composition")))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it("is known from the words that are sealed, for every kind that says it was decided by somebody else", () => {
  const body = { text: "Olanzapine", sure: null, sureWords: "", who: "other", power: "mha-detained", powerWords: "", lookOn: null };
  const statement = (given: object) => ({ ...aStatementRow, kind: "decided", body: { ...body, ...given } }) as unknown as Statement;
  const built = (given: object) =>
    buildParts([{ statement_id: "s", part: "decided" }], [statement(given)], [], HOUSE.kinds, "en-GB", {
      personId: "p",
      name: "Person A",
      pronouns: "",
    });
  expect(isDecidedOver({ parts: built({}) })).toBe(true);
  expect(isDecidedOver({ parts: built({ who: "together", power: "" }) })).toBe(false);
  const lines = toldLines(HOUSE.kinds, statement({}), "en-GB")
    .map((each) => each.text)
    .join(" ");
  expect(lines).toContain("This is not agreed");
});

const aStatementRow = {
  statement_id: "s",
  revision_id: "r",
  about_id: null,
  section: "decisions",
  voice: "own",
  author_id: "p",
  author_name: "Person A",
  scribe_id: null,
  scribe_name: null,
  said_at: new Date("2026-11-01T10:00:00Z"),
  state: "",
};
