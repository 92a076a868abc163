import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aDisputedPlan,
  aDocument,
  anAgreedPlan,
  anyDocument,
  anyWords,
  aSignature,
  personA,
  practitionerD,
  saidIn,
  someContent,
  supporterB,
} from "../../../tests/builders/agreement-document.ts";
import { brokenReferences, fhirProblems } from "../../../tests/builders/fhir.ts";
import { allOf } from "../sealed/build.ts";
import { canonicalText, holds } from "../sealed/seal.ts";
import { escaped, fhirText, type Bundle } from "./fhir/resource.ts";
import { planBundle } from "./plan-fhir.ts";

const options = { baseUrl: "http://127.0.0.1:3000" };
const all = (bundle: Bundle, type: string): any[] => bundle.entry.map((each) => each.resource).filter((each) => each.resourceType === type);
const one = (bundle: Bundle, type: string): any => all(bundle, type)[0];

test("the validator finds no error, and every reference leads somewhere", () => {
  for (const doc of [aDisputedPlan(), anAgreedPlan(), aDocument(someContent({ parts: [], participants: [] }))]) {
    const bundle = planBundle(HOUSE, doc, options);
    expect(fhirProblems(bundle)).toEqual([]);
    expect(brokenReferences(bundle)).toEqual([]);
  }
});

test("the validator would find an error", () => {
  const bundle = planBundle(HOUSE, aDisputedPlan(), options);
  delete one(bundle, "Consent").scope;
  one(bundle, "Goal").lifecycleStatus = 7;
  one(bundle, "CarePlan").subject = { reference: `urn:uuid:${one(bundle, "Goal").id}` };
  expect(fhirProblems(bundle).map((each) => each.split(" ")[0]!.split(".").at(-1))).toEqual(["subject", "lifecycleStatus", "scope"]);
});

test("a plan the person does not agree with is evident: first section, status, goals, signature", () => {
  const bundle = planBundle(HOUSE, aDisputedPlan(), options);
  const composition = bundle.entry[0]!.resource as any;
  expect(composition.resourceType).toBe("Composition");
  expect(composition.status).toBe("preliminary");
  expect(composition.section[0].text.div).toContain("<p>Person A does not agree with this plan: “It says nothing about the evening dose.”");
  expect(composition.attester.map((each: any) => each.party.display)).toEqual([practitionerD.name]);
  expect(one(bundle, "CarePlan").status).toBe("draft");
  for (const goal of all(bundle, "Goal")) expect(goal.extension[0].extension[1]).toEqual({ url: "status", valueCode: "disagree" });
  const signatures = all(bundle, "Provenance").filter((each) => ["agree", "disagree", "could-not"].includes(each.activity.text));
  expect(signatures.map((each) => [each.activity.text, each.signature?.[0].type.length])).toEqual([
    ["agree", 2],
    ["disagree", 1],
    ["could-not", undefined],
  ]);
});

test("somebody who could not take part never counts as agreeing", () => {
  const doc = aDocument(someContent({ participants: [personA, supporterB] }), [
    aSignature(personA, "could-not"),
    aSignature(supporterB, "agree"),
  ]);
  const bundle = planBundle(HOUSE, doc, options);
  expect(bundle.entry[0]!.resource.status).toBe("preliminary");
  expect(one(bundle, "Goal").extension[0].extension[1].valueCode).toBe("pending");
});

test("an agreed plan is final, and active until another takes its place", () => {
  expect(planBundle(HOUSE, anAgreedPlan(), options).entry[0]!.resource.status).toBe("final");
  expect(one(planBundle(HOUSE, anAgreedPlan(), options), "CarePlan").status).toBe("active");
  expect(one(planBundle(HOUSE, { ...anAgreedPlan(), supersededBy: "another" }, options), "CarePlan").status).toBe("revoked");
});

test("words written down for the person: they are author and informant, the scribe entered them", () => {
  const doc = aDisputedPlan();
  const bundle = planBundle(HOUSE, doc, options);
  const agents = (voice: string) =>
    all(bundle, "Provenance")
      .find((each) => each.activity.text === voice)
      .agent.map((each: any) => [each.type.coding[0].code, each.who.display]);
  const [person, scribe] = [personA.name, practitionerD.name];
  expect(agents("own")).toEqual([["author", person]]);
  expect(agents("scribed")).toEqual([
    ["author", person],
    ["informant", person],
    ["enterer", scribe],
  ]);
  expect(agents("confirmed")).toEqual([
    ["author", person],
    ["informant", person],
    ["enterer", scribe],
    ["verifier", person],
  ]);
});

test("when it was put forward, and when it is looked at again, are dates as well as words", () => {
  const plan = one(planBundle(HOUSE, aDisputedPlan(), options), "CarePlan");
  expect(plan.period).toEqual({ start: aDisputedPlan().content.putForward.at });
  expect(plan.activity.at(-1).detail).toMatchObject({
    kind: "Task",
    status: "scheduled",
    scheduledPeriod: { start: "2027-02-20" },
    description: "To be looked at again on 20 February 2027.",
  });
});

test("a step says who does what by when, for which goal", () => {
  const { activity: all } = one(planBundle(HOUSE, aDisputedPlan(), options), "CarePlan");
  const activity = all.filter(({ detail }: any) => detail.goal);
  expect(activity).toHaveLength(1);
  expect(activity[0].detail).toMatchObject({ description: "Ring the allotment office.", scheduledPeriod: { end: "2026-12-01" } });
  expect(activity[0].detail.performer.map((each: any) => each.display)).toEqual(["Person A", "Peer C"]);
  expect(activity[0].detail.goal).toHaveLength(1);
});

test("exactly what was signed is in it", () => {
  const doc = aDisputedPlan();
  const { data } = one(planBundle(HOUSE, doc, options), "DocumentReference").content[0].attachment;
  const text = Buffer.from(data, "base64").toString("utf8");
  expect(text).toBe(canonicalText(doc.content));
  expect(holds(text, doc.digest)).toBe(true);
});

test("any words: valid, none lost, no statement without its place and its Provenance", () => {
  fc.assert(
    fc.property(anyDocument, (doc) => {
      const bundle = planBundle(HOUSE, doc, options);
      expect(fhirProblems(bundle)).toEqual([]);
      expect(brokenReferences(bundle)).toEqual([]);
      const json = JSON.stringify(bundle);
      for (const words of saidIn(doc)) expect(json).toContain(JSON.stringify(fhirText(words)).slice(1, -1));
      const targets = all(bundle, "Provenance").flatMap((each) => each.target.map((target: any) => target.display ?? target.reference));
      for (const { statementId, kind } of allOf(doc.content.parts))
        expect(targets).toContain(kind === "step" ? `s-${statementId}` : `urn:uuid:${statementId}`);
    }),
    { numRuns: 200 },
  );
});

test("in a text for FHIR only forbidden characters give way to their pictures, and a narrative holds no markup of anybody's", () => {
  expect(fhirText("a\u0000\u0007\tb\r\nc\u001b\uffff")).toBe("a␀␇\tb\r\nc␛\ufffd");
  fc.assert(
    fc.property(anyWords, (words) => {
      expect(escaped(words)).not.toMatch(/[<>"'\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;|#39;)/);
      expect([...escaped(words)].every((sign) => sign >= " " || "\t\n\r".includes(sign))).toBe(true);
      if (!/[\p{Cc}\ufffe\uffff]/u.test(words)) expect(fhirText(words)).toBe(words);
    }),
  );
});
