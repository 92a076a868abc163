import { HOUSE } from "../../app/house.ts";
import { drawn } from "../../../tests/builders/drawn.tsx";
import { describe, expect, it } from "vitest";
import {
  aDocument,
  aSignature,
  aStatement,
  personA,
  practitionerD,
  someContent,
  supporterB,
} from "../../../tests/builders/agreement-document.ts";
import { fhirProblems } from "../../../tests/builders/fhir.ts";
import { pdfWords } from "../../../tests/builders/pdf-text.ts";
import type { AgreementDocument, SignedBy } from "../sealed/content.ts";
import { treatment, type Treatment } from "../../rooms/advance-choices/shape.ts";
import { planBundle } from "./plan-fhir.ts";
import { PlanView } from "./plan-page.tsx";
import { planPdf } from "./plan-pdf.ts";
import { planText } from "./plan-text.ts";

const refusal: Treatment = { topic: "refused", text: "No haloperidol", binding: "yes", adult: "yes", life: "yes" };

/** Choices in advance with this one entry, as they are sealed now, or (`before`) as they were before bodies were sealed. */
function choices(entry: Treatment, signatures: SignedBy[], more: Partial<AgreementDocument> = {}, before = false): AgreementDocument {
  const { kind, section, lines } = treatment;
  const body = before ? {} : { body: entry };
  const statement = aStatement("", "own", { kind, section: section!, lines: lines(entry, "en-GB"), ...body });
  const content = someContent({ kind: "advance-choices", parts: [{ part: entry.topic, statements: [statement] }] });
  return aDocument(content, signatures, { ...more, ...(before && { bodies: { [statement.revisionId]: entry } }) });
}

const signed = aSignature(personA, "agree");
const witnessed = [signed, aSignature(supporterB, "witness")];

/** The words of each way to read a document, in one line. */
const everyView = async (doc: AgreementDocument): Promise<Record<string, string>> => {
  const bundle = planBundle(HOUSE, doc, { baseUrl: "http://localhost" });
  expect(fhirProblems(bundle)).toEqual([]);
  const observation = bundle.entry.map(({ resource }) => resource).find(({ resourceType }) => resourceType === "Observation") as any;
  const views = {
    page: drawn(<PlanView doc={doc} language="en-GB" />).replace(/<[^>]+>/g, " "),
    pdf: pdfWords(await planPdf(HOUSE, doc, "en-GB")),
    text: planText(HOUSE, doc, "en-GB"),
    fhir: JSON.stringify(bundle),
    note: (observation.note ?? []).map(({ text }: { text: string }) => text).join("\n"),
  };
  return Object.fromEntries(Object.entries(views).map(([name, words]) => [name, words.replace(/\\n|\s+/g, " ")]));
};

const MAY = "May bind in law";
const NOT_YET = "Meant to bind, not ready yet";

describe("a refusal in signed choices in advance", () => {
  it("may bind in law in every view, with what that rests on, once it was signed before a witness", async () => {
    for (const before of [false, true])
      for (const [view, words] of Object.entries(await everyView(choices(refusal, witnessed, {}, before)))) {
        const rests = ["18 or older", "Says that it holds even if life is at risk", "A witness signed"];
        for (const part of [MAY, ...rests]) expect([view, words]).toEqual([view, expect.stringContaining(part)]);
        expect(words).not.toContain(NOT_YET);
      }
  });

  it("says what whoever treats the person has to check, once above it", async () => {
    const { note: _, ...views } = await everyView(choices(refusal, witnessed));
    for (const [view, words] of Object.entries(views))
      expect([view, words.split("Before you go by a refusal").length - 1]).toEqual([view, 1]);
  });

  it.each([
    ["nobody signed", refusal, []],
    ["only others signed", refusal, [aSignature(practitionerD, "agree"), aSignature(supporterB, "witness")]],
    ["no witness signed", refusal, [signed]],
    ["it does not say that they were 18", { ...refusal, adult: undefined }, witnessed],
    ["they now disagree", refusal, [...witnessed, aSignature(personA, "disagree", { reason: "No" })]],
    ["they say of their signature that it was not them", refusal, [{ ...signed, disputedAt: "2026-11-22T09:00:00.000Z" }, witnessed[1]!]],
    ["the witness says that it was not them", refusal, [signed, { ...witnessed[1]!, disputedAt: "2026-11-22T09:00:00.000Z" }]],
    [
      "a practitioner had doubts",
      refusal,
      [...witnessed, aSignature(practitionerD, "agree", { capacity: { said: "doubts", words: "Ill" } })],
    ],
    [
      "somebody signed for them",
      refusal,
      [aSignature(personA, "agree", { onBehalf: { wishes: "", heard: [], heardCount: 0 } }), witnessed[1]!],
    ],
  ] as [string, Treatment, SignedBy[]][])("does not bind in any view when %s", async (_why, entry, signatures) => {
    for (const [view, words] of Object.entries(await everyView(choices(entry, signatures)))) {
      expect([view, words]).toEqual([view, expect.stringContaining(NOT_YET)]);
      expect([view, words.includes(MAY)]).toEqual([view, false]);
    }
  });

  it.each([
    ["it was taken back", { takenBackAt: "2026-11-25T09:00:00.000Z" }, "this document was taken back"],
    ["a newer one replaced it", { supersededBy: "f0b7f0b6-0000-4000-8000-000000000000" }, "there is a newer one"],
  ])("binds in no view when %s, and says so", async (_why, more, why) => {
    for (const [view, words] of Object.entries(await everyView(choices(refusal, witnessed, more)))) {
      expect([view, words]).toEqual([view, expect.stringContaining(why)]);
      expect([view, words.includes(MAY)]).toEqual([view, false]);
    }
  });

  it("is a wish where the person means it as one, and wanting something is nothing in law", async () => {
    for (const words of Object.values(await everyView(choices({ ...refusal, binding: "no" }, witnessed))))
      expect(words).toContain("A wish");
    for (const words of Object.values(await everyView(choices({ topic: "wanted", text: "Tablets" }, witnessed))))
      expect(words).not.toMatch(/A wish|bind/);
  });
});
