import { HOUSE } from "../../app/house.ts";
import { drawn } from "../../../tests/builders/drawn.tsx";
import { describe, expect, it } from "vitest";
import { aDocument, aSignature, personA, practitionerD, someContent, supporterB } from "../../../tests/builders/agreement-document.ts";
import { brokenReferences, fhirProblems } from "../../../tests/builders/fhir.ts";
import { pdfWords } from "../../../tests/builders/pdf-text.ts";
import { STANCES } from "../sealed/content.ts";
import { planBundle } from "./plan-fhir.ts";
import { PlanView } from "./plan-page.tsx";
import { planPdf } from "./plan-pdf.ts";
import { planText } from "./plan-text.ts";

const lent = { how: "passkey" as const, lentBy: { accountId: practitionerD.accountId, name: practitionerD.name } };
const others = [supporterB, practitionerD].map((each) => aSignature(each, "agree"));
const SIGNED = ["agree", "agree-but", "disagree", "witness"] as const;
/** Everybody else agrees; what stands under the person's name they say was not them. */
const disputed = (stance: (typeof STANCES)[number]) => {
  const content = someContent({ participants: [personA, supporterB, practitionerD] });
  const mine = aSignature(personA, stance, { reason: "Words of a stranger", ...lent, disputedAt: "2026-11-22T09:00:00.000Z" });
  return { doc: aDocument(content, [...others, mine]), id: mine.signatureId };
};

describe("a signature of which whoever is named says: that was not me", () => {
  it.each(SIGNED)("of %s is shown as disputed in the place of what it said, on page, PDF and text", async (stance) => {
    const { doc } = disputed(stance);
    const views = [
      drawn(<PlanView doc={doc} language="en-GB" />).replace(/<[^>]+>/g, ""),
      pdfWords(await planPdf(HOUSE, doc, "en-GB")),
      planText(HOUSE, doc, "en-GB"),
    ].map((each) => each.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " "));
    for (const words of views) {
      expect(words).toMatch(/Person A, the person it is about ?: Disputed, and does not count\. Person A says: that was not me/);
      expect(words).toMatch(/What was signed in their name: “.+”, “Words of a stranger”/);
      expect(words).toContain("Waiting for Person A");
      expect(words).not.toMatch(/Person A(, the person it is about)? ?:? (I agree|I don’t agree|agrees|does not agree|Signed as)/);
    }
  });

  it.each(SIGNED)("of %s is no signature, no attester and no consent in FHIR, and leaves the plan a draft", (stance) => {
    const { doc, id } = disputed(stance);
    const bundle = planBundle(HOUSE, doc, { baseUrl: "http://localhost" });
    expect([fhirProblems(bundle), brokenReferences(bundle)]).toEqual([[], []]);
    const resources = bundle.entry.map(({ resource }) => resource as any);
    const provenance = resources.find((each) => each.id === id);
    expect(provenance.signature).toBeUndefined();
    expect(provenance.activity.text).toMatch(/^disputed/);
    expect(provenance.reason).toBeUndefined();
    expect(JSON.stringify(provenance.agent)).not.toContain(personA.accountId);
    const [composition] = resources;
    expect(JSON.stringify(composition.attester)).not.toContain(personA.accountId);
    expect(composition.status).toBe("preliminary");
    expect(resources.find((each) => each.resourceType === "CarePlan").status).toBe("draft");
    for (const goal of resources.filter((each) => each.resourceType === "Goal"))
      expect(JSON.stringify(goal.extension)).toContain("pending");
    expect(resources.filter((each) => each.resourceType === "Consent").map((each) => each.id)).toEqual(
      doc.consents.map(({ grantId }) => grantId),
    );
  });

  it("is followed by the one they gave themselves, which stands", () => {
    const { doc } = disputed("agree");
    const anew = { ...aSignature(personA, "agree"), digest: doc.digest };
    const words = planText(HOUSE, { ...doc, signatures: [...doc.signatures, anew] }, "en-GB");
    expect(words).toContain("Everybody agrees with this plan");
    expect(words).toContain("Disputed, and does not count");
  });
});

describe("when something was signed", () => {
  it.each([
    ["2026-11-21T09:00:00.000Z", "21 November 2026 at 09:00 GMT"],
    ["2026-07-01T09:00:00.000Z", "1 July 2026 at 10:00 BST"],
    // the hour that the clocks repeat: only the zone tells them apart
    ["2026-10-25T00:30:00.000Z", "25 October 2026 at 01:30 BST"],
    ["2026-10-25T01:30:00.000Z", "25 October 2026 at 01:30 GMT"],
  ])("%s is told with its zone", (at, told) => {
    expect(planText(HOUSE, aDocument(someContent(), [aSignature(personA, "agree", { at })]), "en-GB", "Europe/London")).toContain(told);
  });
});
